import { damagedFile } from "../kit/byte-reader";
import * as messages from "./messages";

const broken = (file: string): Error => damagedFile(file, messages.pageUnreadable);

/** Output of an LZ codec: copies and literals, never beyond the end. */
class Unpacked {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(
    length: number,
    readonly packed: Uint8Array,
    readonly file: string,
  ) {
    this.bytes = new Uint8Array(length);
  }

  literal(from: number, length: number): void {
    if (from + length > this.packed.length || this.at + length > this.bytes.length) throw broken(this.file);
    this.bytes.set(this.packed.subarray(from, from + length), this.at);
    this.at += length;
  }

  copy(back: number, length: number): void {
    const { bytes, at } = this;
    if (back === 0 || back > at || at + length > bytes.length) throw broken(this.file);
    if (back >= length) bytes.copyWithin(at, at - back, at - back + length);
    else for (let k = at; k < at + length; k++) bytes[k] = bytes[k - back]!;
    this.at += length;
  }

  whole(): Uint8Array {
    if (this.at !== this.bytes.length) throw broken(this.file);
    return this.bytes;
  }
}

/** Decompresses raw Snappy of known length (google/snappy, format_description.txt). */
export function unpackSnappy(packed: Uint8Array, length: number, file: string): Uint8Array {
  const unpacked = new Unpacked(length, packed, file);
  let at = 0;
  while (at < packed.length && packed[at]! >= 128) at++;
  at++;
  const little = (from: number, bytes: number): number => {
    let value = 0;
    for (let k = bytes - 1; k >= 0; k--) value = value * 256 + (packed[from + k] ?? 0);
    return value;
  };
  while (at < packed.length) {
    const tag = packed[at]!;
    const kind = tag & 3;
    if (kind === 0) {
      const more = Math.max(0, (tag >> 2) - 59);
      const size = 1 + (more === 0 ? tag >> 2 : little(at + 1, more));
      unpacked.literal(at + 1 + more, size);
      at += 1 + more + size;
    } else if (kind === 1) {
      unpacked.copy(((tag >> 5) << 8) | (packed[at + 1] ?? 0), 4 + ((tag >> 2) & 7));
      at += 2;
    } else {
      const bytes = kind === 2 ? 2 : 4;
      unpacked.copy(little(at + 1, bytes), 1 + (tag >> 2));
      at += 1 + bytes;
    }
  }
  return unpacked.whole();
}

/** Decompresses an LZ4 block of known length (lz4_Block_format.md). */
export function unpackLz4(packed: Uint8Array, length: number, file: string): Uint8Array {
  const unpacked = new Unpacked(length, packed, file);
  addLz4Block(unpacked, 0, packed.length);
  return unpacked.whole();
}

/** Adds an LZ4 block, which may copy from blocks before it. */
function addLz4Block(unpacked: Unpacked, from: number, to: number): void {
  const { packed } = unpacked;
  let at = from;
  const more = (size: number): number => {
    if (size !== 15) return size;
    let all = size;
    let byte = 255;
    while (byte === 255 && at < to) {
      byte = packed[at++]!;
      all += byte;
    }
    return all;
  };
  while (at < to) {
    const token = packed[at++]!;
    const size = more(token >> 4);
    unpacked.literal(at, size);
    at += size;
    if (at >= to) break;
    const back = packed[at]! + 256 * (packed[at + 1] ?? 0);
    at += 2;
    unpacked.copy(back, 4 + more(token & 15));
  }
}

const FRAME = 0x184d2204;

/** Decompresses a frame of LZ4 of known length (lz4_Frame_format.md); its checksums are passed over. */
export function unpackLz4Frame(packed: Uint8Array, length: number, file: string): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const unpacked = new Unpacked(length, packed, file);
  if (packed.length < 7 || view.getUint32(0, true) !== FRAME) throw broken(file);
  const flags = packed[4]!;
  const checked = (flags & 16) !== 0 ? 4 : 0;
  // Flags, block size, the length of the content, the number of a dictionary, a checksum.
  let at = 7 + ((flags & 8) !== 0 ? 8 : 0) + (flags & 1) * 4;
  for (;;) {
    if (at + 4 > packed.length) throw broken(file);
    const given = view.getUint32(at, true);
    const size = given & 0x7fffffff;
    at += 4;
    if (given === 0) return unpacked.whole();
    if (at + size > packed.length) throw broken(file);
    if (given >= 0x80000000) unpacked.literal(at, size);
    else addLz4Block(unpacked, at, at + size);
    at += size + checked;
  }
}

/** Decompresses LZ4 in Hadoop's frames, which older writers call LZ4: unpacked and packed length before each block. */
export function unpackHadoopLz4(packed: Uint8Array, length: number, file: string): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const all = new Uint8Array(length);
  let [from, to] = [0, 0];
  while (from + 8 <= packed.length) {
    const [size, taken] = [view.getUint32(from), view.getUint32(from + 4)];
    if (from + 8 + taken > packed.length || to + size > length) return unpackLz4(packed, length, file);
    all.set(unpackLz4(packed.subarray(from + 8, from + 8 + taken), size, file), to);
    from += 8 + taken;
    to += size;
  }
  if (from !== packed.length || to !== length) return unpackLz4(packed, length, file);
  return all;
}
