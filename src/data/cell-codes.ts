/** Cells of up to so many ASCII characters are found by one number. */
const SHORT = 4;
const SLOTS = 1 << 10;

/** Numbers the distinct texts of a column as they come. */
export class CellCodes {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly keys = new Int32Array(SLOTS).fill(-1);
  private readonly values = new Int32Array(SLOTS);

  /** The number of a text. */
  code(text: string): number {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.texts.length;
      const own = detached(text);
      this.texts.push(own);
      this.known.set(own, code);
    }
    return code;
  }

  /**
   * The number of a part of a text.
   *
   * @param key the part's characters as digits to the base 128 where there are at most four; all are ASCII
   */
  codeAt(text: string, from: number, to: number, key: number): number {
    if (to - from > SHORT) return this.code(text.slice(from, to));
    const slot = (key ^ (key >>> 7) ^ (key >>> 14)) & (SLOTS - 1);
    if (this.keys[slot] === key) return this.values[slot]!;
    const code = this.code(text.slice(from, to));
    this.keys[slot] = key;
    this.values[slot] = code;
    return code;
  }
}

/** A copy that does not keep the text alive which it was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : JSON.parse(JSON.stringify(text));
}
