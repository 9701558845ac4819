/** What a worker's messages come through. */
interface Port<Message> {
  onmessage: ((event: { readonly data: Message }) => void) | null;
}

/** Keeps what is sent to a worker until it has loaded what answers; then gives it that, in order. */
export function keepEarly<Message>(port: Port<Message>): () => void {
  const early: { readonly data: Message }[] = [];
  port.onmessage = (event) => early.push(event);
  return () => {
    for (const event of early) port.onmessage?.(event);
  };
}
