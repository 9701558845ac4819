import { ByteReader, type FilePart } from "../kit/byte-reader";
import * as shared from "../messages";

/** A table of FlatBuffers (flatbuffers.dev, "FlatBuffer Internals"): fields by number, never read beyond the end. */
export class FlatTable {
  readonly #reader: ByteReader;
  readonly #at: number;
  readonly #fields: number;
  readonly #count: number;

  private constructor(reader: ByteReader, at: number) {
    this.#reader = reader;
    this.#at = at;
    reader.seek(at);
    this.#fields = at - reader.int32();
    reader.seek(this.#fields);
    this.#count = (reader.uint16() - 4) >> 1;
  }

  /** The root of a buffer. @param part what it is, for messages */
  static root(bytes: Uint8Array, file: string, part: FilePart): FlatTable {
    const reader = new ByteReader(bytes, file);
    reader.part = part;
    return new FlatTable(reader, reader.uint32());
  }

  /** A number of 8, 16, 32 or 64 bits. @param otherwise what an absent field means */
  number(field: number, bits: 8 | 16 | 32 | 64, otherwise = 0): number {
    const reader = this.#seek(field);
    if (reader === null) return otherwise;
    if (bits === 8) return reader.uint8();
    if (bits === 16) return reader.int16();
    return bits === 32 ? reader.int32() : reader.uint64();
  }

  flag(field: number): boolean {
    return this.number(field, 8) !== 0;
  }

  text(field: number): string | null {
    const bytes = this.#vector(field, 1);
    return bytes === null ? null : new TextDecoder().decode(this.#reader.take(bytes));
  }

  table(field: number): FlatTable | null {
    const reader = this.#seek(field);
    return reader === null ? null : new FlatTable(reader, reader.position + reader.uint32());
  }

  tables(field: number): FlatTable[] {
    const count = this.#vector(field, 4) ?? 0;
    const first = this.#reader.position;
    return Array.from({ length: count }, (_, k) => {
      this.#reader.seek(first + 4 * k);
      return new FlatTable(this.#reader, first + 4 * k + this.#reader.uint32());
    });
  }

  /** Structs of numbers of 64 bits; a `bits` of 32 is followed by as much that is not used. */
  structs(field: number, bits: readonly (32 | 64)[]): number[][] {
    const count = this.#vector(field, 8 * bits.length) ?? 0;
    const reader = this.#reader;
    return Array.from({ length: count }, () =>
      bits.map((size) => {
        if (size === 64) return reader.uint64();
        const value = reader.int32();
        reader.skip(4);
        return value;
      }),
    );
  }

  /** Moves to a vector's first element and returns their number, which is checked against what is left. */
  #vector(field: number, size: number): number | null {
    const reader = this.#seek(field);
    if (reader === null) return null;
    reader.seek(reader.position + reader.uint32());
    const count = reader.uint32();
    if (count * size > reader.left) {
      throw reader.damagedPart(({ part, name }) => shared.partList({ part, name, length: String(count) }));
    }
    return count;
  }

  #seek(field: number): ByteReader | null {
    if (field >= this.#count) return null;
    this.#reader.seek(this.#fields + 4 + 2 * field);
    const offset = this.#reader.uint16();
    if (offset === 0) return null;
    this.#reader.seek(this.#at + offset);
    return this.#reader;
  }
}
