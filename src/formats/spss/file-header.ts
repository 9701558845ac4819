import { ItemwiseError } from "../../errors";
import type { ByteReader } from "../kit/byte-reader";

/** What the first 176 bytes of a file say. */
export interface SpssHeader {
  readonly packing: "none" | "bytes" | "zlib";
  /** The place of the weight's record among those of the variables, from 1; 0 where there is none. */
  readonly weight: number;
  /** -1 where the program that wrote the file did not know. */
  readonly rows: number;
  /** What is taken off a one-byte code to get its number. */
  readonly bias: number;
  readonly label: Uint8Array;
}

const PACKINGS = ["none", "bytes", "zlib"] as const;
const EXPORT_AGAIN = "Save it again as an SPSS data file (.sav) without a password, or export it as CSV.";

/**
 * Reads the file header record, and sets the reader's byte order by it.
 *
 * @throws ItemwiseError "unsupported-file" where it is another kind of SPSS's files, "damaged-file"
 */
export function readHeader(reader: ByteReader): SpssHeader {
  refuseOthers(reader);
  reader.seek(64);
  const layout = reader.take(4);
  reader.littleEndian = layout[0] !== 0;
  reader.seek(64);
  const code = reader.int32();
  if (code !== 2 && code !== 3) throw reader.damaged("its header is not one of SPSS.");
  reader.skip(4);
  const packing = PACKINGS[reader.int32()];
  if (packing === undefined) throw reader.damaged("its header names an unknown compression.");
  const weight = reader.int32();
  const rows = reader.int32();
  const bias = reader.float64();
  if (!Number.isInteger(bias) || Math.abs(bias) > 1e6) {
    throw unsupported(reader.file, "its numbers are not stored as IEEE 754 has them.");
  }
  reader.skip(17);
  const label = reader.take(64);
  reader.skip(3);
  return { packing, weight, rows, bias, label };
}

export function unsupported(file: string, problem: string): ItemwiseError {
  return new ItemwiseError("unsupported-file", `${file}: ${problem}`, { hint: EXPORT_AGAIN });
}

function refuseOthers(reader: ByteReader): void {
  const magic = String.fromCharCode(...reader.take(4));
  if (magic === "$FL2" || magic === "$FL3") return;
  if (magic === "\x5b\xc6\xd3\xf2")
    throw unsupported(reader.file, "its text is in EBCDIC, which is not read.");
  const start = String.fromCharCode(...reader.bytes.subarray(0, 40));
  if (start.includes("ENCRYPTEDSAV")) throw unsupported(reader.file, "it is locked by a password.");
  throw reader.damaged("it does not begin as an SPSS data file (.sav, .zsav) does.");
}
