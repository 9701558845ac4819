import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

/** Words a problem that the name of the file and a colon precede. */
export type Problem = () => string;

export const damagedFile = (file: string, problem: Problem): ItemwiseError =>
  new ItemwiseError("damaged-file", () => messages.damaged({ file, problem: problem() }), {
    hint: messages.damagedHint,
  });

/** A part of a file, for messages; `name` is a page's or row's number, or the name of a column or of a file in an archive. */
export type FilePart = Parameters<typeof messages.part>[0];

/**
 * Reads numbers and bytes in sequence, never beyond the end: every length that a file gives is checked against what is
 * left before anything of that length is made.
 * @example
 * ```ts
 * const reader = new ByteReader(Uint8Array.of(1, 2, 0, 0, 0), "answers.sav");
 * reader.uint8(); // 1
 * reader.int32(); // 2
 * reader.left; // 0
 * ```
 */
export class ByteReader {
  position = 0;
  littleEndian = true;
  /** What is being read, for messages. */
  part: FilePart = { part: "header", name: "" };
  readonly #view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Names what is being read. */
  begin(part: FilePart["part"], name = ""): void {
    this.part = { part, name };
  }

  get left(): number {
    return this.bytes.length - this.position;
  }

  /** Advances by `count` bytes and returns the position before; throws "damaged-file" where fewer are left. */
  skip(count: number): number {
    if (!Number.isInteger(count) || count < 0) throw this.badLength(count);
    if (count > this.left) throw this.damagedPart(messages.partEnds);
    const from = this.position;
    this.position += count;
    return from;
  }

  /** The next bytes, not copied. */
  take(count: number): Uint8Array {
    const from = this.skip(count);
    return this.bytes.subarray(from, from + count);
  }

  /** Moves to a position; throws "damaged-file" where the file is shorter. */
  seek(position: number): void {
    if (!Number.isInteger(position) || position < 0 || position > this.bytes.length) {
      throw this.damagedPart(({ part, name }) => messages.partBeyond({ part, name, byte: String(position) }));
    }
    this.position = position;
  }

  uint8(): number {
    return this.#view.getUint8(this.skip(1));
  }
  int8(): number {
    return this.#view.getInt8(this.skip(1));
  }
  uint16(): number {
    return this.#view.getUint16(this.skip(2), this.littleEndian);
  }
  int16(): number {
    return this.#view.getInt16(this.skip(2), this.littleEndian);
  }
  uint32(): number {
    return this.#view.getUint32(this.skip(4), this.littleEndian);
  }
  int32(): number {
    return this.#view.getInt32(this.skip(4), this.littleEndian);
  }
  float32(): number {
    return this.#view.getFloat32(this.skip(4), this.littleEndian);
  }
  float64(): number {
    return this.#view.getFloat64(this.skip(8), this.littleEndian);
  }
  /** Throws "damaged-file" where two variables have the same name, or one has none. */
  checkNames(names: readonly string[]): void {
    const seen = new Set<string>();
    for (const name of names) {
      if (name === "" || seen.has(name)) throw this.damaged(() => messages.sameVariables({ name }));
      seen.add(name);
    }
  }

  /** A 64-bit length or offset; throws "damaged-file" where it is more than a file can have. */
  uint64(): number {
    const value = Number(this.#view.getBigUint64(this.skip(8), this.littleEndian));
    if (value > Number.MAX_SAFE_INTEGER) throw this.badLength(value);
    return value;
  }

  damaged(problem: Problem): ItemwiseError {
    return damagedFile(this.file, problem);
  }

  /** @param problem words what is wrong with the part that is being read */
  damagedPart(problem: (part: FilePart) => string): ItemwiseError {
    const { part } = this;
    return this.damaged(() => problem(part));
  }

  badLength(length: number): ItemwiseError {
    return this.damagedPart(({ part, name }) => messages.partLength({ part, name, length: String(length) }));
  }
}
