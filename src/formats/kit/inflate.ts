import { Gunzip, Inflate, Unzlib } from "fflate";
import { ItemwiseError } from "../../errors";
import { damagedFile } from "./byte-reader";

/** Whatever a file unpacks to, it may take this much memory, and so many times its own size. */
const ALWAYS = 32 * 1024 * 1024;
const TIMES = 50;
/** Fed in pieces, so that what unpacks to far too much is stopped early. */
const PIECE = 65_536;

const UNPACKERS = { deflate: Inflate, gzip: Gunzip, zlib: Unzlib };

/**
 * Unpacks compressed bytes, and stops where they become too many.
 *
 * @param context `file` for messages; `most`: how many bytes may come of it (32 MB and fifty times its size where it
 *   is not given)
 * @throws ItemwiseError "damaged-file" where the bytes can't be unpacked, "too-large" where they become more than `most`
 */
export function inflate(
  packed: Uint8Array,
  kind: keyof typeof UNPACKERS,
  context: { readonly file: string; readonly most?: number | undefined },
): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateTo(packed, kind, { ...context, take: (piece) => pieces.push(piece) });
  return joined(
    pieces,
    pieces.reduce((length, piece) => length + piece.length, 0),
  );
}

/** As `inflate`, with every piece handed on as it comes: the whole is never in memory. */
export function inflateTo(
  packed: Uint8Array,
  kind: keyof typeof UNPACKERS,
  context: {
    readonly file: string;
    readonly most?: number | undefined;
    readonly take: (piece: Uint8Array) => void;
  },
): void {
  const { file, most = mostUnpacked(packed.length), take } = context;
  let length = 0;
  let ended = false;
  const unpacker = new UNPACKERS[kind]((piece, final) => {
    length += piece.length;
    if (length > most) throw unpacksTooLarge(file, most);
    take(piece);
    ended ||= final;
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE) {
      unpacker.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof ItemwiseError) throw cause;
    throw damagedFile(file, "a compressed part of it can't be unpacked.");
  }
  if (!ended) throw damagedFile(file, "a compressed part of it ends too early.");
}

/** How many bytes may come of so many packed ones. */
export function mostUnpacked(packed: number): number {
  return ALWAYS + TIMES * packed;
}

/** The error where a file unpacks to more than it may. */
export function unpacksTooLarge(file: string, most: number): ItemwiseError {
  return new ItemwiseError("too-large", `${file}: it unpacks to more than ${Math.round(most / 1e6)} MB.`, {
    hint: "Files of answers are never packed so tightly: make sure that this is one, and export it unpacked.",
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
