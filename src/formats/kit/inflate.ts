import { Gunzip, Inflate, Unzlib } from "fflate";
import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { damagedFile } from "./byte-reader";

/** Memory that any file may unpack to, plus this multiple of its size. */
const BASE_BYTES = 32 * 1024 * 1024;
const BYTES_PER_PACKED_BYTE = 50;
/** Bytes fed to the decompressor at a time, so that oversized output is stopped early. */
const PIECE_BYTES = 65_536;

const UNPACKERS = { deflate: Inflate, gzip: Gunzip, zlib: Unzlib };

/**
 * Decompresses bytes, and stops where they become too many.
 * @param context `file` for messages; `most`: largest number of bytes returned (default 32 MB plus fifty times the
 *   packed size)
 * @throws ItemwiseError "damaged-file" where the bytes can't be unpacked, "too-large" where they become more than `most`
 */
export function inflate(
  packed: Uint8Array,
  kind: keyof typeof UNPACKERS,
  context: { readonly file: string; readonly most?: number | undefined },
): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateTo(packed, kind, { ...context, take: (piece) => pieces.push(piece) });
  return joined(pieces);
}

/** As `inflate`, but passes on each piece as it comes, so that the whole is never in memory. */
export function inflateTo(
  packed: Uint8Array,
  kind: keyof typeof UNPACKERS,
  context: {
    readonly file: string;
    readonly most?: number | undefined;
    readonly take: (piece: Uint8Array) => void;
  },
): void {
  const { file, most = maxUnpacked(packed.length), take } = context;
  let length = 0;
  let ended = false;
  const unpacker = new UNPACKERS[kind]((piece, final) => {
    length += piece.length;
    if (length > most) throw unpacksTooLarge(file, most);
    take(piece);
    ended ||= final;
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE_BYTES) {
      unpacker.push(packed.subarray(from, from + PIECE_BYTES), from + PIECE_BYTES >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof ItemwiseError) throw cause;
    throw damagedFile(file, messages.compressedUnreadable);
  }
  if (!ended) throw damagedFile(file, messages.compressedCut);
}

export function maxUnpacked(packed: number, perByte = BYTES_PER_PACKED_BYTE): number {
  return BASE_BYTES + perByte * packed;
}

export function unpacksTooLarge(file: string, most: number): ItemwiseError {
  return new ItemwiseError(
    "too-large",
    () => messages.unpacksTooLarge({ file, megabytes: String(Math.round(most / 1e6)) }),
    {
      hint: messages.unpacksTooLargeHint,
    },
  );
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
