const encoder = new TextEncoder();

/** A text's bytes in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** As much of a text as so many bytes hold, no letter cut in two. */
export function cutText(text: string, most: number): string {
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(most)).read);
}

/** Writes a text into bytes as far as they hold it, and returns how many it takes. */
export const writeText = (text: string, bytes: Uint8Array): number => encoder.encodeInto(text, bytes).written;
