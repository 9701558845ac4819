/** A column's cells by their distinct texts. */
export interface Cells {
  readonly texts: readonly string[];
  /** For each row the index of its text. */
  readonly codes: Uint8Array | Uint16Array | Int32Array;
}

/** The cells of a column by their distinct texts, in order of first appearance. */
export function distinctTexts(column: readonly string[]): Cells {
  const known = new Map<string, number>();
  const codes = Int32Array.from(column, (text) => {
    let code = known.get(text);
    if (code === undefined) {
      code = known.size;
      known.set(text, code);
    }
    return code;
  });
  return { texts: [...known.keys()], codes };
}
