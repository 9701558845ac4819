import { ItemwiseError, type Said } from "../../errors";
import { ByteReader, damagedFile } from "../kit/byte-reader";
import { inflateTo, joined, maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import * as shared from "../messages";
import * as messages from "./messages";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT_BYTES = 65_535;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

interface ZipEntry {
  /** As in the archive. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly check: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The files in a zip archive, unpacked on demand. */
export class ZipParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Uint8Array;
  readonly #hint: Said;
  #left: number;

  /**
   * @param options `hint`: what to do where a part is locked or packed by an unknown method; `perPackedByte`: how many
   *   bytes each packed one may unpack to
   * @throws ItemwiseError "damaged-file" where the central directory cannot be read
   */
  constructor(
    bytes: Uint8Array,
    readonly file: string,
    {
      hint = messages.partUnreadHint,
      perPackedByte,
    }: { readonly hint?: Said | undefined; readonly perPackedByte?: number | undefined } = {},
  ) {
    this.#hint = hint;
    this.#bytes = bytes;
    this.#entries = listed(new ByteReader(bytes, file));
    this.#left = maxUnpacked(bytes.length, perPackedByte);
  }

  /** Whether the archive has the file; case does not matter. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Bytes that a file unpacks to, as the archive says; 0 where it has none of this name. */
  unpackedSize(name: string): number {
    return this.#entries.get(name.toLowerCase())?.unpacked ?? 0;
  }

  /** The names of all files, in the archive's order. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Unpacks a whole file; throws as `unpack`. */
  whole(name: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.unpack(name, (piece) => pieces.push(piece));
    return joined(pieces);
  }

  /** Unpacks a file by pieces; throws "damaged-file", or "too-large" where all unpacked files exceed the limit. */
  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const { file } = this;
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw damagedFile(file, () => messages.partMissing({ part: name }));
    const packed = this.#packed(entry, name);
    if (entry.unpacked > this.#left) throw unpacksTooLarge(file, this.#left);
    let check = -1;
    let length = 0;
    const checked = (piece: Uint8Array): void => {
      check = crc32(check, piece);
      length += piece.length;
      take(piece);
    };
    if (entry.method === 0) checked(packed);
    else inflateTo(packed, "deflate", { file, most: Math.min(this.#left, entry.unpacked), take: checked });
    this.#left -= length;
    if (length !== entry.unpacked || ~check >>> 0 !== entry.check) {
      throw damagedFile(file, () => messages.partChanged({ part: name }));
    }
  }

  #packed({ offset, packed, method, encrypted }: ZipEntry, name: string): Uint8Array {
    if (encrypted || (method !== 0 && method !== 8)) {
      const { file } = this;
      const unread = encrypted ? null : String(method);
      throw new ItemwiseError("not-read", () => messages.partUnread({ method: unread, file, part: name }), {
        hint: this.#hint,
      });
    }
    const reader = new ByteReader(this.#bytes, this.file);
    reader.begin("file", name);
    reader.seek(offset);
    if (reader.uint32() !== LOCAL) throw reader.damaged(() => messages.partMisplaced({ part: name }));
    reader.skip(22);
    const names = reader.uint16();
    reader.skip(reader.uint16() + names);
    return reader.take(packed);
  }
}

function listed(reader: ByteReader): Map<string, ZipEntry> {
  reader.begin("archive");
  const { count, offset } = endOf(reader);
  reader.seek(offset);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  for (let k = 0; k < count; k++) {
    if (reader.uint32() !== ENTRY) throw reader.damagedPart(shared.partUnreadable);
    reader.skip(4);
    const encrypted = (reader.uint16() & 1) === 1;
    const method = reader.uint16();
    reader.skip(4);
    const check = reader.uint32();
    const sizes = { packed: reader.uint32(), unpacked: reader.uint32() };
    const [nameLength, extraLength, commentLength] = [reader.uint16(), reader.uint16(), reader.uint16()];
    reader.skip(8);
    const place = reader.uint32();
    const given = decoder.decode(reader.take(nameLength)).replaceAll("\\", "/");
    const name = given.toLowerCase();
    const extra = new ByteReader(reader.take(extraLength), reader.file);
    reader.skip(commentLength);
    const entry = { name: given, method, encrypted, check, ...withExtra({ ...sizes, offset: place }, extra) };
    if (entries.has(name)) throw reader.damaged(() => messages.partTwice({ part: name }));
    entries.set(name, entry);
  }
  return entries;
}

interface Sizes {
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Sizes and offsets beyond 4 GB are in the extra fields. */
function withExtra(sizes: Sizes, extra: ByteReader): Sizes {
  if (![sizes.unpacked, sizes.packed, sizes.offset].includes(FULL_32)) return sizes;
  extra.begin("archive");
  while (extra.left >= 4) {
    const id = extra.uint16();
    const field = new ByteReader(extra.take(extra.uint16()), extra.file);
    if (id !== 1) continue;
    const large = (size: number): number => (size === FULL_32 ? field.uint64() : size);
    const unpacked = large(sizes.unpacked);
    const packed = large(sizes.packed);
    return { unpacked, packed, offset: large(sizes.offset) };
  }
  return sizes;
}

/** The number of entries and the offset of the central directory. */
function endOf(reader: ByteReader): { count: number; offset: number } {
  const { length } = reader.bytes;
  for (let at = length - END_LENGTH; at >= 0 && at >= length - END_LENGTH - MAX_COMMENT_BYTES; at--) {
    reader.seek(at);
    if (reader.uint32() !== END) continue;
    reader.skip(6);
    const count = reader.uint16();
    reader.skip(4);
    const offset = reader.uint32();
    return count === FULL_16 || offset === FULL_32 ? end64Of(reader, at) : { count, offset };
  }
  throw reader.damaged(messages.fileListMissing);
}

function end64Of(reader: ByteReader, end: number): { count: number; offset: number } {
  reader.seek(Math.max(0, end - 20));
  if (reader.uint32() !== END_64_PLACE) throw reader.damaged(messages.fileListLost);
  reader.skip(4);
  reader.seek(reader.uint64());
  if (reader.uint32() !== END_64) throw reader.damaged(messages.fileListLost);
  reader.skip(28);
  const count = reader.uint64();
  reader.skip(8);
  return { count, offset: reader.uint64() };
}

/** CRC-32 tables for a byte and for one, two and three bytes after it. */
const CHECKS = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  CHECKS[0][byte] = value;
}
for (let k = 1; k < 4; k++) {
  for (let byte = 0; byte < 256; byte++) {
    const value = CHECKS[k - 1]![byte]!;
    CHECKS[k]![byte] = (value >>> 8) ^ CHECKS[0][value & 255]!;
  }
}

/** Continues a CRC-32, four bytes at a time; it begins with -1 and is inverted at the end. */
function crc32(check: number, bytes: Uint8Array): number {
  const [one, two, three, four] = CHECKS;
  const fours = bytes.length - (bytes.length % 4);
  let k = 0;
  for (; k < fours; k += 4) {
    const low = check ^ (bytes[k]! | (bytes[k + 1]! << 8) | (bytes[k + 2]! << 16) | (bytes[k + 3]! << 24));
    check = four[low & 255]! ^ three[(low >>> 8) & 255]! ^ two[(low >>> 16) & 255]! ^ one[low >>> 24]!;
  }
  for (; k < bytes.length; k++) check = (check >>> 8) ^ one[(check ^ bytes[k]!) & 255]!;
  return check;
}
