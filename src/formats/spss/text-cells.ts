import { ItemwiseError } from "../../errors";
import { type SpssText, trimmedEnd } from "./spss-text";

const SLOTS = 1024;
/** Longer texts hardly repeat: they are not remembered. */
const LONGEST = 64;

/** What the texts of a file may take in memory, shared by its columns. */
export interface Room {
  left: number;
}

/** The texts of one column: each is decoded once as long as it is remembered. */
export class TextCells {
  readonly values: (string | null)[];
  readonly #keys: (Uint8Array | undefined)[] = [];
  readonly #texts: string[] = [];

  constructor(
    rows: number,
    readonly width: number,
    private readonly text: SpssText,
    private readonly room: Room,
  ) {
    this.values = new Array<string | null>(rows).fill(null);
  }

  /** Sets a row's text, which begins at the first of the bytes. */
  set(row: number, bytes: Uint8Array): void {
    const end = trimmedEnd(bytes, 0, this.width);
    if (end === 0) return;
    if (end > LONGEST) {
      this.values[row] = this.#decode(bytes, end);
      return;
    }
    let hash = end;
    for (let i = 0; i < end; i++) hash = Math.imul(hash, 31) + bytes[i]!;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const key = this.#keys[slot];
    if (!key || !same(key, bytes, end)) {
      this.#keys[slot] = bytes.slice(0, end);
      this.#texts[slot] = this.#decode(bytes, end);
    }
    this.values[row] = this.#texts[slot] ?? null;
  }

  #decode(bytes: Uint8Array, end: number): string {
    this.room.left -= 40 + 2 * end;
    if (this.room.left < 0) {
      throw new ItemwiseError("too-large", `${this.text.file}: its texts need too much memory.`, {
        hint: "Files of answers are never packed so tightly: make sure that this is one, and export it unpacked.",
      });
    }
    return this.text.read(bytes, 0, end);
  }
}

function same(key: Uint8Array, bytes: Uint8Array, length: number): boolean {
  if (key.length !== length) return false;
  for (let i = 0; i < length; i++) if (key[i] !== bytes[i]) return false;
  return true;
}
