/** Cells of up to so many ASCII characters are found by one number. */
const SHORT = 4;
/** Texts of a column that are found at once. */
const SLOTS = 1 << 10;

const decoder = new TextDecoder();

/** Numbers the distinct texts of a column as they come. */
export class CellCodes {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly keys = new Int32Array(SLOTS).fill(-1);
  private readonly values = new Int32Array(SLOTS);
  private readonly long = new Int32Array(SLOTS).fill(-1);

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
   * The number of the text of some bytes, all of them ASCII.
   *
   * @param key the bytes as digits to the base 128 where there are at most four
   */
  codeAt(bytes: Uint8Array, from: number, to: number, key: number): number {
    if (to - from > SHORT) return this.longAt(bytes, from, to);
    const slot = (key ^ (key >>> 7) ^ (key >>> 14)) & (SLOTS - 1);
    if (this.keys[slot] === key) return this.values[slot]!;
    const code = this.code(asciiText(bytes, from, to));
    this.keys[slot] = key;
    this.values[slot] = code;
    return code;
  }

  private longAt(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    const known = this.long[slot]!;
    if (known >= 0 && isText(this.texts[known]!, bytes, from, to)) return known;
    const code = this.code(asciiText(bytes, from, to));
    this.long[slot] = code;
    return code;
  }
}

export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) !== bytes[from + k]) return false;
  return true;
}

/** A copy that does not keep the text alive which it was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : JSON.parse(JSON.stringify(text));
}
