import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import { inflate } from "../kit/inflate";
import type { LabelledTable } from "../kit/labelled-table";
import { AsciiSource } from "./ascii-source";
import * as messages from "./messages";
import { MemoryBudget, quoted, RTextDecoder } from "./r-memory";
import { BinarySource, type RSource } from "./r-source";
import { namesOf, type RValue } from "./r-value";
import { isTable, readFrame } from "./read-frame";
import { Unserializer } from "./unserialize";

/** Unsupported compression, by first bytes. */
const PACKED: Readonly<Record<string, string>> = {
  "425a68": "bzip2",
  fd377a: "xz",
  "5d0000": "lzma",
  "28b52f": "zstd",
};
const GZIP = "1f8b";
/** Prefix that `save` puts before the format of `saveRDS`: RDX3 and so on, by format and version. */
const SAVED = /^RD[XAB][23]\n$/;
const MAX_ENCODING_LENGTH = 40;
// A file may decompress to 80 MB plus 30 times its size.
const BASE_BYTES = 80_000_000;
const BYTES_PER_PACKED_BYTE = 30;

/**
 * Reads a data frame that R's `saveRDS` or `save` wrote: base R's columns, tibbles, data.tables, and labels and missing
 * values of packages haven and labelled. Nothing in the file is run.
 *
 * Factors become numbers from 1 with value labels, dates and times the table's types; row names become a column unless
 * they only count. A list (or a file of `save`) is read where it holds one data frame.
 * @param bytes versions 2 and 3 of R's serialization, binary or ASCII, plain or gzipped
 * @throws ItemwiseError "damaged-file", "too-large", "unsupported-file" (bzip2 or xz, no data frame or several),
 *   "unsupported-column" (lists), "no-columns"
 * @example
 * ```ts
 * const { columns } = readRds(await readFile("answers.rds"), "answers.rds");
 * columns[0].label; // "I am happy"
 * columns[0].missing; // [{ value: 98 }, { value: 99 }]
 * ```
 *
 * Source: R Internals 1.8 "Serialization Formats"; ALTREP's forms as R writes them. Reference: R 4.5 with haven.
 */
export function readRds(bytes: Uint8Array, file: string): LabelledTable {
  const memory = new MemoryBudget(file, bytes.length);
  const { value, notes, isSaved } = unserialized(unpacked(bytes, file), memory);
  const found = findFrame(value, isSaved, file);
  const frame = readFrame(found.value, memory);
  return {
    file,
    format: isSaved ? "R (.RData)" : "R (.rds)",
    ...frame,
    weight: null,
    multipleResponses: [],
    notes: [...found.notes, ...notes, ...frame.notes],
  };
}

function unpacked(bytes: Uint8Array, file: string): Uint8Array {
  const start = Array.from(bytes.subarray(0, 3), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const packed = PACKED[start];
  if (packed !== undefined) {
    throw new ItemwiseError("unsupported-file", () => messages.packed({ file, method: packed }), {
      hint: messages.packedHint,
    });
  }
  if (!start.startsWith(GZIP)) return bytes;
  return inflate(bytes, "gzip", { file, most: BASE_BYTES + BYTES_PER_PACKED_BYTE * bytes.length });
}

interface Unserialized {
  readonly value: RValue;
  readonly isSaved: boolean;
  readonly notes: readonly string[];
}

function unserialized(bytes: Uint8Array, memory: MemoryBudget): Unserialized {
  const { file } = memory;
  memory.take(bytes.length);
  const isSaved = SAVED.test(letters(bytes, 5));
  const body = isSaved ? bytes.subarray(5) : bytes;
  const source = sourceOf(letters(body, 2), body.subarray(2), memory);
  const version = source.int();
  if (version !== 2 && version !== 3) {
    throw damagedFile(file, () => messages.unknownVersion({ version: String(version) }));
  }
  source.int();
  source.int();
  const length = version === 3 ? source.int() : 0;
  const from = source.text(length);
  const encoding = letters(source.textBytes.subarray(from, from + length), MAX_ENCODING_LENGTH) || null;
  const decoder = new RTextDecoder(encoding, memory);
  const value = new Unserializer(source, decoder, memory).item();
  return { value, isSaved, notes: [...decoder.encodingNotes] };
}

function sourceOf(form: string, bytes: Uint8Array, memory: MemoryBudget): RSource {
  if (form === "A\n") return new AsciiSource(bytes, memory);
  if (form === "X\n" || form === "B\n") return new BinarySource(bytes, form === "B\n", memory);
  throw new ItemwiseError("unsupported-file", () => messages.notOfR({ file: memory.file }), {
    hint: messages.notOfRHint,
  });
}

function letters(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

/** The value itself, or the only data frame in the list or file. */
function findFrame(
  value: RValue,
  isSaved: boolean,
  file: string,
): { value: RValue; notes: readonly string[] } {
  if (isTable(value)) return { value, notes: [] };
  const parts = value.type === "list" ? value.values : [];
  const names = namesOf(value, parts.length).map((name, index) => name || `[[${index + 1}]]`);
  const [only, ...more] = names.filter((_, index) => isTable(parts[index] ?? value));
  const others = names.filter((name) => name !== only);
  const part = parts[names.indexOf(only ?? "")];
  if (part && more.length === 0) {
    const isOnly = others.length === 0;
    return {
      value: part,
      notes: isOnly ? [] : [messages.othersLeft({ read: only ?? "", others: quoted(others) })],
    };
  }
  throw new ItemwiseError(
    "unsupported-file",
    () => contentsOf(value, { file, names, tables: only === undefined ? [] : [only, ...more] }),
    { hint: () => messages.oneFrameHint({ code: codeFor(only, isSaved, file) }) },
  );
}

function contentsOf(
  value: RValue,
  {
    file,
    names,
    tables,
  }: { readonly file: string; readonly names: readonly string[]; readonly tables: readonly string[] },
): string {
  if (tables.length > 1)
    return messages.severalFrames({ file, n: String(tables.length), names: quoted(tables) });
  if (value.type === "list") return messages.noFrame({ names: quoted(names), file });
  const { object, name } = "name" in value ? value : VECTOR;
  return messages.otherObject({ file, object, name });
}

const VECTOR = { object: "vector", name: "" } as const;

function codeFor(table: string | undefined, isSaved: boolean, file: string): string {
  if (table === undefined) return 'saveRDS(as.data.frame(x), "file.rds").';
  const load = isSaved ? `load("${file}")` : `x <- readRDS("${file}")`;
  return `${load}; saveRDS(${isSaved ? table : `x${table.startsWith("[") ? "" : "$"}${table}`}, "${table}.rds").`;
}
