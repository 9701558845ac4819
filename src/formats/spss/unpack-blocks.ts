import type { ByteReader } from "../kit/byte-reader";
import { inflate, unpacksTooLarge } from "../kit/inflate";
import * as messages from "./messages";

// Bytes that any file may decompress to, plus this multiple of its size.
const BASE_BYTES = 32 * 1024 * 1024;
const BYTES_PER_FILE_BYTE = 20;

/**
 * Decompresses the data of a `.zsav` file by the offsets and sizes in its trailer; throws "damaged-file", "too-large".
 */
export function unpackBlocks(reader: ByteReader): Uint8Array {
  reader.begin("packed-answers");
  reader.skip(8);
  const trailer = reader.uint64();
  const start = reader.position + 8;
  reader.seek(trailer);
  reader.skip(20);
  const count = reader.uint32();
  const blocks: { from: number; packed: number; unpacked: number }[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    reader.skip(8);
    const from = reader.uint64();
    const unpacked = reader.uint32();
    blocks.push({ from, unpacked, packed: reader.uint32() });
    total += unpacked;
  }
  const most = BASE_BYTES + BYTES_PER_FILE_BYTE * reader.bytes.length;
  if (total > most) throw unpacksTooLarge(reader.file, most);
  const all = new Uint8Array(total);
  let at = 0;
  for (const { from, packed, unpacked } of blocks) {
    if (from < start || from + packed > trailer) throw reader.damaged(messages.packedMisplaced);
    const piece = inflate(reader.bytes.subarray(from, from + packed), "zlib", {
      file: reader.file,
      most: unpacked,
    });
    if (piece.length !== unpacked) throw reader.damaged(messages.packedSize);
    all.set(piece, at);
    at += unpacked;
  }
  return all;
}
