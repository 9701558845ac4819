import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import { inflate } from "../kit/inflate";
import type { LabelledTable } from "../kit/labelled-table";
import { AsciiSource } from "./ascii-source";
import { RMemory } from "./r-memory";
import { quoted } from "./r-notes";
import { BinarySource, type RSource } from "./r-source";
import { RTextDecoder } from "./r-text";
import { namesOf, type RValue } from "./r-value";
import { isTable, readFrame } from "./read-frame";
import { Unserializer } from "./unserialize";

/** By their first bytes: ways of packing that are not read. */
const PACKED: Readonly<Record<string, string>> = {
  "425a68": "bzip2",
  fd377a: "xz",
  "5d0000": "lzma",
  "28b52f": "zstd",
};
const GZIP = "1f8b";
/** `save` puts this before what `saveRDS` writes: RDX3 and so on, by form and version. */
const SAVED = /^RD[XAB][23]\n$/;
const SAVE = 'in R: saveRDS(x, "file.rds"), where x is the data frame.';
const LONGEST_ENCODING = 40;
/** A file may unpack to 80 MB and thirty times its size. */
const UNPACKED = 80_000_000;
const TIMES = 30;

/**
 * Reads a data frame that R's `saveRDS` or `save` wrote: base R's columns, tibbles, data.tables, and the labels and
 * missing values of packages haven and labelled. Nothing in the file is run.
 *
 * Factors become numbers from 1 with value labels, dates and times what the table has for them; names of rows become
 * a column where they do more than count. A list (or a file of `save`) is read where it holds one data frame.
 *
 * @param bytes the file: versions 2 and 3 of R's serialization, binary or ASCII, packed by gzip or not
 * @throws ItemwiseError "damaged-file", "too-large", "unsupported-file" (packed by bzip2 or xz, no data frame or
 *   several in it), "unsupported-column" (lists), "no-columns"
 *
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
  const memory = new RMemory(file, bytes.length);
  const { value, notes, isSaved } = unserialized(unpacked(bytes, file), memory);
  const found = theFrame(value, isSaved, file);
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
    throw new ItemwiseError("unsupported-file", `${file}: it is packed by ${packed}, which is not read.`, {
      hint: `Save it as R does by itself; ${SAVE}`,
    });
  }
  if (!start.startsWith(GZIP)) return bytes;
  return inflate(bytes, "gzip", { file, most: UNPACKED + TIMES * bytes.length });
}

interface Unserialized {
  readonly value: RValue;
  readonly isSaved: boolean;
  readonly notes: readonly string[];
}

function unserialized(bytes: Uint8Array, memory: RMemory): Unserialized {
  const { file } = memory;
  memory.take(bytes.length);
  const isSaved = SAVED.test(letters(bytes, 5));
  const body = isSaved ? bytes.subarray(5) : bytes;
  const source = sourceOf(letters(body, 2), body.subarray(2), memory);
  const version = source.int();
  if (version !== 2 && version !== 3) {
    throw damagedFile(file, `it claims to be of version ${version} of R's format; there are 2 and 3.`);
  }
  source.int();
  source.int();
  const length = version === 3 ? source.int() : 0;
  const from = source.text(length);
  const encoding = letters(source.textBytes.subarray(from, from + length), LONGEST_ENCODING) || null;
  const decoder = new RTextDecoder(encoding, memory);
  const value = new Unserializer(source, decoder, memory).item();
  return { value, isSaved, notes: [...decoder.doubts] };
}

function sourceOf(form: string, bytes: Uint8Array, memory: RMemory): RSource {
  if (form === "A\n") return new AsciiSource(bytes, memory);
  if (form === "X\n" || form === "B\n") return new BinarySource(bytes, form === "B\n", memory);
  throw new ItemwiseError(
    "unsupported-file",
    `${memory.file}: it is no file that saveRDS() or save() of R wrote.`,
    {
      hint: `Save it anew; ${SAVE}`,
    },
  );
}

function letters(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

/** The object itself, or the one data frame among those that the list or file holds. */
function theFrame(
  value: RValue,
  isSaved: boolean,
  file: string,
): { value: RValue; notes: readonly string[] } {
  if (isTable(value)) return { value, notes: [] };
  const parts = value.type === "list" ? value.values : [];
  const names = namesOf(value, parts.length).map((name, index) => name || `[[${index + 1}]]`);
  const [only, ...more] = names.filter((_, index) => isTable(parts[index] ?? value));
  const others = names.filter((name) => name !== only);
  const left = `Of what is in the file, "${only}" is read, and not ${quoted(others)}.`;
  const part = parts[names.indexOf(only ?? "")];
  if (part && more.length === 0) return { value: part, notes: others.length > 0 ? [left] : [] };
  throw new ItemwiseError(
    "unsupported-file",
    `${file}: it holds ${described(value, names, [only, ...more])}.`,
    {
      hint: `Save one data frame; in R: ${cureFor(only, isSaved, file)}`,
    },
  );
}

function described(value: RValue, names: readonly string[], tables: readonly unknown[]): string {
  if (tables.length > 1) return `${tables.length} data frames (${quoted(tables.map(String))})`;
  if (value.type !== "list") return `${"name" in value ? value.name : "a vector"}, and no data frame`;
  return names.length > 0 ? `no data frame (but ${quoted(names)})` : "no data frame";
}

function cureFor(table: string | undefined, isSaved: boolean, file: string): string {
  if (table === undefined) return 'saveRDS(as.data.frame(x), "file.rds").';
  const load = isSaved ? `load("${file}")` : `x <- readRDS("${file}")`;
  return `${load}; saveRDS(${isSaved ? table : `x${table.startsWith("[") ? "" : "$"}${table}`}, "${table}.rds").`;
}
