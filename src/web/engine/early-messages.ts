interface Port<Message> {
  onmessage: ((event: { readonly data: Message }) => void) | null;
}

/** Buffers messages to a worker until its handler is loaded; then delivers them in order. */
export function bufferMessages<Message>(port: Port<Message>): () => void {
  const early: { readonly data: Message }[] = [];
  port.onmessage = (event) => early.push(event);
  return () => {
    for (const event of early) port.onmessage?.(event);
  };
}
