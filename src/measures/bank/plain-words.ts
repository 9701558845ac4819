/** Letters and numbers alone, in lower case. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether plain words are a label, or end with it after a question or a number. */
export const endsAlike = (words: string, label: string): boolean =>
  words === label || words.endsWith(` ${label}`);
