import type { ByteReader } from "../kit/byte-reader";
import type { SpssText } from "./spss-text";

/** A set of columns as record 7/7 or 7/19 has it, its columns by their short names. */
export interface ResponseSet {
  readonly name: string;
  readonly label: string | null;
  readonly columns: readonly string[];
  readonly counted: string | null;
  /** The set is labelled as its first column is. */
  readonly labelOfColumn: boolean;
}

const LINE_FEED = 10;

/**
 * Reads multiple-response sets: `$a=C 10 my mcgroup a b c`, `$b=D2 55 0  g e f d`, `$d=E 1 2 34 13 third mdgroup k l m`,
 * each in a line, texts with their lengths in bytes before them.
 *
 * @throws ItemwiseError "damaged-file"
 */
export function readResponseSets(reader: ByteReader, text: SpssText): ResponseSet[] {
  reader.part = "its multiple-response sets";
  const sets: ResponseSet[] = [];
  while (reader.left > 0) {
    if (reader.bytes[reader.position] === LINE_FEED || reader.bytes[reader.position] === 0) reader.skip(1);
    else sets.push(readSet(reader, text));
  }
  return sets;
}

function readSet(reader: ByteReader, text: SpssText): ResponseSet {
  const name = text.read(until(reader, 61));
  const kind = String.fromCharCode(reader.uint8());
  let flag = "";
  if (kind === "E") {
    reader.skip(1);
    flag = text.read(until(reader, 32));
  } else if (kind !== "C" && kind !== "D") throw reader.damaged(`${reader.part} have an unknown kind.`);
  const counted = kind === "C" ? null : countedText(reader, text);
  reader.skip(1);
  const label = countedText(reader, text);
  const end = reader.bytes.indexOf(LINE_FEED, reader.position);
  const names = text.read(reader.take((end < 0 ? reader.bytes.length : end) - reader.position));
  const columns = names.split(" ").filter((column) => column !== "");
  return { name, label: label === "" ? null : label, columns, counted, labelOfColumn: flag === "11" };
}

function countedText(reader: ByteReader, text: SpssText): string {
  return text.read(reader.take(Number(text.read(until(reader, 32)))));
}

/** The bytes up to the next one of that kind, which is passed over. */
function until(reader: ByteReader, byte: number): Uint8Array {
  const end = reader.bytes.indexOf(byte, reader.position);
  if (end < 0) throw reader.damaged(`${reader.part} end too early.`);
  const bytes = reader.take(end - reader.position);
  reader.skip(1);
  return bytes;
}
