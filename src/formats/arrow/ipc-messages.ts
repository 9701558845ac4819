import { ByteReader } from "../kit/byte-reader";
import { maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import * as shared from "../messages";
import type { UnpackBudget } from "../parquet/unpack-page";
import { FlatTable } from "./flat-table";
import * as words from "./messages";

/** A message of Arrow's IPC format with the bytes that follow it. */
export interface ArrowMessage {
  readonly kind: "dictionary" | "rows";
  /** A DictionaryBatch or RecordBatch (apache/arrow, format/Message.fbs). */
  readonly header: FlatTable;
  readonly body: Uint8Array;
}

interface ArrowMessages {
  readonly schema: FlatTable;
  /** Bytes of the schema's message. */
  readonly schemaBytes: number;
  /** In the order in which they apply. */
  readonly messages: readonly ArrowMessage[];
  /** Whether what marks the end is there. */
  readonly isWhole: boolean;
}

const MAGIC = "ARROW1";
const CONTINUES = 0xffffffff;
const [SCHEMA, DICTIONARY, ROWS] = [1, 2, 3];

/** The messages of a file (by its footer) or of a stream. @throws ItemwiseError "damaged-file", "too-large" */
export function readMessages(bytes: Uint8Array, file: string, left: UnpackBudget): ArrowMessages {
  const isFile = [...MAGIC].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return isFile ? fileMessages(bytes, file, left) : streamMessages(bytes, file, left);
}

function fileMessages(bytes: Uint8Array, file: string, left: UnpackBudget): ArrowMessages {
  const reader = new ByteReader(bytes, file);
  reader.begin("footer");
  const end = bytes.length - MAGIC.length;
  const isCut = end < 12 || [...MAGIC].some((letter, at) => bytes[end + at] !== letter.charCodeAt(0));
  if (isCut) throw reader.damaged(words.noFooter);
  reader.seek(end - 4);
  const length = reader.uint32();
  if (length > end - 12) throw reader.badLength(length);
  const footer = FlatTable.root(bytes.subarray(end - 4 - length, end - 4), file, reader.part);
  const schema = footer.table(1);
  if (schema === null) throw reader.damaged(words.noSchema);
  // Dictionaries, then rows.
  const blocks = [2, 3].flatMap((field) => footer.structs(field, [64, 32, 64]));
  reader.begin("one");
  const messages = blocks.map(([offset = 0]) => {
    reader.seek(offset);
    const message = nextMessage(reader, left);
    if (message !== null && isOfRows(message)) return message;
    throw reader.damaged(words.noRowsInFooter);
  });
  return { schema, schemaBytes: length, messages, isWhole: true };
}

function streamMessages(bytes: Uint8Array, file: string, left: UnpackBudget): ArrowMessages {
  const reader = new ByteReader(bytes, file);
  reader.begin("columns");
  const first = nextMessage(reader, left);
  if (first?.kind !== "schema") {
    throw reader.damaged(words.noSchemaFirst);
  }
  const schemaBytes = reader.position;
  const messages: ArrowMessage[] = [];
  reader.begin("one");
  while (reader.left > 0) {
    const message = nextMessage(reader, left);
    if (message === null) return { schema: first.header, schemaBytes, messages, isWhole: true };
    if (!isOfRows(message)) throw reader.damaged(words.secondSchema);
    messages.push(message);
  }
  return { schema: first.header, schemaBytes, messages, isWhole: false };
}

type AnyMessage = ArrowMessage | (Omit<ArrowMessage, "kind"> & { readonly kind: "schema" });

const isOfRows = (message: AnyMessage): message is ArrowMessage => message.kind !== "schema";

/** The message at the reader's position; null at the mark of the end. */
function nextMessage(reader: ByteReader, left: UnpackBudget): AnyMessage | null {
  const first = reader.uint32();
  const length = first === CONTINUES ? reader.uint32() : first;
  if (length === 0) return null;
  const metadata = reader.take(length);
  // A footer may lead to the same message many times.
  left.bytes -= length;
  if (left.bytes < 0) throw unpacksTooLarge(reader.file, maxUnpacked(0));
  const message = FlatTable.root(metadata, reader.file, reader.part);
  const header = message.table(2);
  const type = message.number(1, 8);
  const kind =
    type === SCHEMA ? "schema" : type === DICTIONARY ? "dictionary" : type === ROWS ? "rows" : null;
  if (header === null || kind === null) throw reader.damagedPart(shared.partKind);
  return { kind, header, body: reader.take(message.number(3, 64)) };
}
