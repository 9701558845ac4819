import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import { inflate, unpacksTooLarge } from "../kit/inflate";
import { unpackHadoopLz4, unpackLz4, unpackLz4Frame, unpackSnappy } from "./lz-codecs";
import * as messages from "./messages";

/** What may still be made of a file: unpacked bytes, and texts outside dictionaries. */
export interface UnpackBudget {
  bytes: number;
  texts: number;
}

/** Decompresses a page of known length. */
export type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

// Codecs by number (parquet.thrift, CompressionCodec).
const CODECS = ["none", "snappy", "gzip", "lzo", "brotli", "lz4", "zstd", "lz4-raw"] as const;
type Codec = (typeof CODECS)[number] | "lz4-frame";

/**
 * A codec's decompressor, which reduces `left`. Throws "not-read", "damaged-file", "too-large".
 * @param codec its number in Parquet, or its name
 */
export async function unpacker(codec: number | Codec, file: string, left: UnpackBudget): Promise<Unpack> {
  const name = typeof codec === "number" ? CODECS[codec] : codec;
  const unpack = await codecOf(name, file);
  if (unpack === null) {
    throw new ItemwiseError(
      "not-read",
      () => messages.unreadCodec({ file, name: name ?? null, number: String(codec) }),
      { hint: messages.unreadCodecHint },
    );
  }
  return (packed, length) => {
    if (length > left.bytes) throw unpacksTooLarge(file, left.bytes);
    left.bytes -= length;
    if (length === 0) return new Uint8Array(0);
    let page: Uint8Array;
    try {
      page = unpack(packed, length);
    } catch (cause) {
      throw cause instanceof ItemwiseError ? cause : damagedFile(file, messages.pageUnreadable);
    }
    if (page.length !== length) throw damagedFile(file, messages.pageLength);
    return page;
  };
}

async function codecOf(name: Codec | undefined, file: string): Promise<Unpack | null> {
  if (name === "none") return (packed) => packed;
  if (name === "snappy") return (packed, length) => unpackSnappy(packed, length, file);
  if (name === "gzip") return (packed, length) => inflate(packed, "gzip", { file, most: length });
  if (name === "lz4") return (packed, length) => unpackHadoopLz4(packed, length, file);
  if (name === "lz4-raw") return (packed, length) => unpackLz4(packed, length, file);
  if (name === "lz4-frame") return (packed, length) => unpackLz4Frame(packed, length, file);
  if (name === "zstd") {
    // zstd's own program: others take minutes on a few malicious bytes.
    const { ZSTDDecoder } = await import("zstddec");
    const decoder = new ZSTDDecoder();
    await decoder.init();
    return (packed, length) => decoder.decode(packed, length);
  }
  if (name === "brotli") return (await import("hyparquet-compressors")).decompressBrotli;
  return null;
}
