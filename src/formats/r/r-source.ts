import { ByteReader } from "../kit/byte-reader";
import { MAX_DEPTH, type MemoryBudget, tooDeep } from "./r-memory";
import type { Numbers } from "./r-value";

/** Reads numbers and bytes in sequence, in any of R's three serialization formats. */
export interface RSource {
  /** A 32-bit integer. */
  int(): number;
  /** Skips a text and returns its start in `textBytes`. */
  text(length: number): number;
  readonly textBytes: Uint8Array;
  /** Integers, NaN for NA. */
  ints(count: number): Float64Array;
  doubles(count: number): Numbers;
  /** Skips the bytes of a raw vector. */
  skipRaw(count: number): void;
}

// R's NA among integers, and the lower half of the bits of NA among doubles.
export const NA_INT = -2147483648;
const NA_LOW = 1954;
const TAG_BITS = 0xff;

/** R's binary formats: big-endian ("X") or native ("B"). */
export class BinarySource implements RSource {
  readonly #reader: ByteReader;
  readonly #view: DataView;

  constructor(
    readonly textBytes: Uint8Array,
    readonly littleEndian: boolean,
    readonly memory: MemoryBudget,
  ) {
    this.#reader = new ByteReader(textBytes, memory.file);
    this.#reader.littleEndian = littleEndian;
    this.#reader.begin("objects");
    this.#view = new DataView(textBytes.buffer, textBytes.byteOffset, textBytes.byteLength);
  }

  int(): number {
    return this.#reader.int32();
  }

  text(length: number): number {
    return this.#reader.skip(length);
  }

  skipRaw(count: number): void {
    this.#reader.skip(count);
  }

  ints(count: number): Float64Array {
    const from = this.#reader.skip(4 * count);
    this.memory.take(8 * count);
    const values = new Float64Array(count);
    const [view, little] = [this.#view, this.littleEndian];
    for (let i = 0; i < count; i++) {
      const value = view.getInt32(from + 4 * i, little);
      values[i] = value === NA_INT ? Number.NaN : value;
    }
    return values;
  }

  doubles(count: number): Numbers {
    const from = this.#reader.skip(8 * count);
    this.memory.take(8 * count);
    const values = new Float64Array(count);
    const [view, little] = [this.#view, this.littleEndian];
    let tags: Uint8Array | null = null;
    let notNumbers = 0;
    for (let i = 0; i < count; i++) {
      const value = view.getFloat64(from + 8 * i, little);
      values[i] = value;
      if (!Number.isNaN(value)) continue;
      const tag = this.#missing(from + 8 * i);
      if (tag === null) notNumbers++;
      else if (tag > 0) {
        if (tags === null) this.memory.take(count);
        tags ??= new Uint8Array(count);
        tags[i] = tag;
      }
    }
    return { values, tags, notNumbers, bits: (index) => view.getBigUint64(from + 8 * index, little) };
  }

  /** The tag of an NA, 0 where it has none; null for any other NaN. */
  #missing(at: number): number | null {
    const little = this.littleEndian;
    const low = this.#view.getUint32(little ? at : at + 4, little);
    return low === NA_LOW ? this.#view.getUint32(little ? at + 4 : at, little) & TAG_BITS : null;
  }
}

const [PAIRS, CALL, CODE] = [2, 6, 21];
// Pairlists and calls with attributes; a back reference and its target.
const [PAIRS_WITH, CALL_WITH, AGAIN, FIRST] = [239, 240, 243, 244];
const CALLS = new Set([PAIRS, CALL, PAIRS_WITH, CALL_WITH, AGAIN, FIRST]);

/** Skips the bytecode of saved functions: instructions, then constants. `item` reads and skips an object. */
export function skipBytecode(source: RSource, item: () => unknown, memory: MemoryBudget): void {
  source.int();
  skipCode(0);

  function skipCode(depth: number): void {
    item();
    const count = source.int();
    for (let i = 0; i < count; i++) skipConstant(source.int(), depth + 1);
  }

  function skipConstant(type: number, depth: number): void {
    if (depth > MAX_DEPTH) throw tooDeep(memory.file);
    if (type === CODE) skipCode(depth);
    else if (CALLS.has(type)) skipCall(type, depth);
    else item();
  }

  function skipCall(type: number, depth: number): void {
    if (type === AGAIN) source.int();
    else if (type === FIRST) {
      source.int();
      skipConstant(source.int(), depth + 1);
    } else {
      if (type === PAIRS_WITH || type === CALL_WITH) item();
      item();
      skipConstant(source.int(), depth + 1);
      skipConstant(source.int(), depth + 1);
    }
  }
}
