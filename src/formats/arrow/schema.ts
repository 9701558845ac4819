import { ItemwiseError } from "../../errors";
import { damagedFile, type Problem } from "../kit/byte-reader";
import type { Meaning, ParquetColumn } from "../parquet/file-facts";
import type { FlatTable } from "./flat-table";
import * as messages from "./messages";

/** How a column's values lie in its buffers. */
export type Layout =
  /** No buffers. */
  | { readonly is: "null" }
  | { readonly is: "bits" }
  /** Integers of 8, 16 or 32 bits, or decimals of more. */
  | { readonly is: "integers"; readonly bytes: number }
  /** As in Parquet. */
  | { readonly is: "fixed"; readonly bytes: number }
  | { readonly is: "texts"; readonly wide: boolean }
  | { readonly is: "views" };

export interface ArrowColumn {
  readonly name: string;
  readonly layout: Layout;
  /** The values, as Parquet has them. */
  readonly values: ParquetColumn;
  /** Days are in milliseconds. */
  readonly inMilliseconds: boolean;
  readonly dictionary: {
    readonly id: number;
    readonly index: Layout;
    readonly ordered: boolean;
    readonly unsigned: boolean;
  } | null;
}

export interface ArrowSchema {
  readonly columns: readonly ArrowColumn[];
  /** Metadata of programs by name: "pandas", "r". */
  readonly metadata: ReadonlyMap<string, string>;
}

// Type numbers (apache/arrow, format/Schema.fbs).
const TYPES = [
  ...["none", "null", "int", "float", "binary", "text", "boolean", "decimal", "date", "time", "timestamp"],
  ...["interval", "list", "struct", "union", "fixed-size binary", "fixed-size list", "map", "duration"],
  ...["large binary", "large text", "large list", "run-end encoded", "binary view", "text view", "list view"],
  "large list view",
] as const;
const PER_SECOND = [1, 1e3, 1e6, 1e9] as const;

/** The columns of a schema. @throws ItemwiseError "not-read" (nested columns, other types), "damaged-file" */
export function readSchema(schema: FlatTable, bytes: number, file: string): ArrowSchema {
  if (schema.number(0, 16) !== 0) throw notRead(() => messages.bigEndian({ file }));
  const fields = schema.tables(1);
  let left = bytes;
  const spend = (text: string): string => {
    left -= text.length;
    if (left < 0) throw damagedFile(file, messages.overlappingNames);
    return text;
  };
  const pairs = schema
    .tables(2)
    .map((pair) => [spend(pair.text(0) ?? ""), spend(pair.text(1) ?? "")] as const);
  return {
    columns: fields.map((field) => columnOf(field, spend(field.text(0) ?? ""), file)),
    metadata: new Map(pairs),
  };
}

function columnOf(field: FlatTable, name: string, file: string): ArrowColumn {
  const encoding = field.table(4);
  const index = encoding?.table(1) ?? null;
  const bits = index?.number(0, 32) ?? 32;
  if (![8, 16, 32, 64].includes(bits)) {
    throw damagedFile(file, () => messages.indexBits({ column: name, bits: String(bits) }));
  }
  const stored = storedAs(field, name, file);
  return {
    name,
    ...stored,
    dictionary:
      encoding === null
        ? null
        : {
            id: encoding.number(0, 64),
            index: { is: "integers", bytes: bits / 8 },
            unsigned: index !== null && !index.flag(1),
            ordered: encoding.flag(2),
          },
  };
}

type Stored = Pick<ArrowColumn, "layout" | "values" | "inMilliseconds">;

const NUMBER = { is: "number", unsigned: false, half: false, scale: 0 } as const satisfies Meaning;

function storedAs(field: FlatTable, name: string, file: string): Stored {
  const kind = TYPES[field.number(2, 8)] ?? "unknown";
  const type = field.table(3);
  const number = (at: number, size: 8 | 16 | 32, otherwise: number): number =>
    type?.number(at, size, otherwise) ?? otherwise;
  const of = (
    layout: Layout,
    meaning: Meaning,
    physical: ParquetColumn["physical"] = "fixed",
    length = 0,
  ): Stored => ({
    layout,
    values: { name, physical, length, optional: true, meaning },
    inMilliseconds: false,
  });
  const fixed = (bytes: 4 | 8, meaning: Meaning): Stored =>
    of({ is: "fixed", bytes }, meaning, bytes === 4 ? "int32" : "int64");
  const perSecond = (unit: number): number => {
    const many = PER_SECOND[unit];
    if (many === undefined) {
      throw damagedFile(file, () => messages.unknownUnit({ column: name, unit: String(unit) }));
    }
    return many;
  };
  if (kind === "null") return of({ is: "null" }, NUMBER);
  if (kind === "boolean") return of({ is: "bits" }, { is: "boolean" });
  if (kind === "text" || kind === "large text") {
    return of({ is: "texts", wide: kind === "large text" }, { is: "text" }, "bytes");
  }
  if (kind === "text view") return of({ is: "views" }, { is: "text" }, "bytes");
  if (kind === "date") {
    if (number(0, 16, 1) === 0) return fixed(4, { is: "date" });
    return { ...fixed(8, { is: "datetime", perSecond: 1000, utc: false }), inMilliseconds: true };
  }
  if (kind === "time") {
    const time: Meaning = { is: "time", perSecond: perSecond(number(0, 16, 1)), utc: false };
    return fixed(number(1, 32, 32) === 64 ? 8 : 4, time);
  }
  if (kind === "duration")
    return fixed(8, { is: "time", perSecond: perSecond(number(0, 16, 1)), utc: false });
  if (kind === "timestamp") {
    const utc = (type?.text(1) ?? null) !== null;
    return fixed(8, { is: "datetime", perSecond: perSecond(number(0, 16, 0)), utc });
  }
  if (kind === "int") {
    const bits = number(0, 32, 0);
    const meaning: Meaning = { ...NUMBER, unsigned: type?.flag(1) !== true };
    if (bits === 64) return fixed(8, meaning);
    if ([8, 16, 32].includes(bits)) return of({ is: "integers", bytes: bits / 8 }, meaning, "int32");
  }
  if (kind === "float") {
    const precision = number(0, 16, 0);
    if (precision === 0) return of({ is: "fixed", bytes: 2 }, { ...NUMBER, half: true }, "fixed", 2);
    if (precision === 1) return of({ is: "fixed", bytes: 4 }, NUMBER, "float");
    if (precision === 2) return of({ is: "fixed", bytes: 8 }, NUMBER, "double");
  }
  if (kind === "decimal") {
    const [scale, bits] = [number(1, 32, 0), number(2, 32, 128)];
    if ([32, 64, 128, 256].includes(bits) && scale >= 0 && scale <= 76) {
      return of({ is: "integers", bytes: bits / 8 }, { ...NUMBER, scale });
    }
  }
  throw notRead(() => messages.unreadType({ file, column: name, type: kind }));
}

const notRead = (problem: Problem): ItemwiseError =>
  new ItemwiseError("not-read", problem, { hint: messages.unreadTypeHint });
