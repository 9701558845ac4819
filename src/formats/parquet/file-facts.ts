import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import * as shared from "../messages";
import * as messages from "./messages";
import { asStruct, listIn, numberIn, readStruct, type Struct, structIn, textIn } from "./thrift";

/** The footer of a file (parquet-format, parquet.thrift). */
export interface FileFacts {
  readonly rows: number;
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
  /** Key-value metadata of programs: "pandas", "r", "ARROW:schema". */
  readonly metadata: ReadonlyMap<string, string>;
}

// Physical types.
export const PHYSICAL = ["boolean", "int32", "int64", "int96", "float", "double", "bytes", "fixed"] as const;
export type Physical = (typeof PHYSICAL)[number];

/** Logical type of a column. */
export type Meaning =
  | { readonly is: "number"; readonly unsigned: boolean; readonly half: boolean; readonly scale: number }
  | { readonly is: "boolean" | "date" | "text" | "uuid" }
  | { readonly is: "datetime" | "time"; readonly perSecond: number; readonly utc: boolean };

export interface ParquetColumn {
  readonly name: string;
  readonly physical: Physical;
  /** Bytes of a value in a fixed-length column. */
  readonly length: number;
  readonly optional: boolean;
  readonly meaning: Meaning;
}

export interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly Chunk[];
}

/** The bytes of a column's values in a row group. */
export interface Chunk {
  readonly codec: number;
  readonly values: number;
  readonly from: number;
  readonly length: number;
}

// "PAR1"; "PARE" where the footer is encrypted.
const [MAGIC, ENCRYPTED] = [0x31524150, 0x45524150];

/** Reads the footer. @throws ItemwiseError "not-read" (another file, encrypted, nested), "damaged-file" */
export function readFacts(bytes: Uint8Array, file: string): FileFacts {
  const reader = new ByteReader(bytes, file);
  reader.begin("columns");
  if (bytes.length < 12 || ![MAGIC, ENCRYPTED].includes(reader.uint32())) throw notRead(file, "other");
  reader.seek(bytes.length - 8);
  const length = reader.uint32();
  const end = reader.uint32();
  if (end === ENCRYPTED) throw notRead(file, "encrypted");
  if (end !== MAGIC) throw reader.damaged(messages.noColumnList);
  if (length > bytes.length - 12) throw reader.badLength(length);
  const start = bytes.length - 8 - length;
  const footer = new ByteReader(bytes.subarray(start, bytes.length - 8), file);
  footer.part = reader.part;
  const facts = readStruct(footer);
  const elements = listIn(facts, 2).flatMap((element) => asStruct(element) ?? []);
  const columns = columnsOf(elements, file);
  const groups = listIn(facts, 4).flatMap((group) => asStruct(group) ?? []);
  return {
    rows: numberIn(facts, 3, -1),
    columns,
    groups: groups.map((group) => groupOf(group, columns.length, reader)),
    metadata: new Map(
      listIn(facts, 5).flatMap((pair) => {
        const known = asStruct(pair);
        return known === undefined ? [] : [[textIn(known, 1), textIn(known, 2)] as const];
      }),
    ),
  };
}

function groupOf(group: Struct, columns: number, reader: ByteReader): RowGroup {
  const rows = numberIn(group, 3, -1);
  const chunks = listIn(group, 1).map((chunk): Chunk => {
    const known = asStruct(chunk);
    const facts = structIn(known, 3);
    if (facts === undefined || known?.has(1)) {
      const isEncrypted = known?.has(8) === true;
      throw reader.damaged(() => messages.columnElsewhere({ isEncrypted }));
    }
    const dictionary = numberIn(facts, 11, -1);
    const data = numberIn(facts, 9, -1);
    const from = dictionary > 0 && dictionary < data ? dictionary : data;
    const length = numberIn(facts, 7, -1);
    if (from < 4 || length < 0 || from + length > reader.bytes.length) {
      throw reader.damaged(messages.noSuchValues);
    }
    return { codec: numberIn(facts, 4, -1), values: numberIn(facts, 5, -1), from, length };
  });
  if (rows < 0 || chunks.length !== columns || chunks.some(({ values }) => values !== rows)) {
    throw reader.damaged(messages.unevenValues);
  }
  return { rows, chunks };
}

function columnsOf(elements: readonly Struct[], file: string): ParquetColumn[] {
  const [root, ...rest] = elements;
  const nested = rest.filter((element) => numberIn(element, 5) > 0 || numberIn(element, 3) === 2);
  if (nested.length > 0) {
    const names = nested.slice(0, 5).map((element) => textIn(element, 4));
    throw new ItemwiseError(
      "not-read",
      () => messages.nestedColumns({ file, columns: names.map((name) => shared.quoted({ name })) }),
      { hint: messages.nestedColumnsHint },
    );
  }
  if (rest.length === 0 || numberIn(root, 5) !== rest.length) throw notRead(file, "empty");
  return rest.map((element) => columnOf(element, file));
}

function columnOf(element: Struct, file: string): ParquetColumn {
  const name = textIn(element, 4);
  const physical = PHYSICAL[numberIn(element, 1, -1)];
  const meaning = physical === undefined ? null : meaningOf(element, physical);
  const length = numberIn(element, 2);
  const isFixed = physical === "fixed" || physical === "int96";
  if (
    physical === undefined ||
    meaning === null ||
    (physical === "fixed" && !(length > 0 && length < 1 << 16))
  ) {
    throw new ItemwiseError("not-read", () => messages.unreadType({ file, column: name }), {
      hint: messages.unreadTypeHint,
    });
  }
  const optional = numberIn(element, 3) === 1;
  return { name, physical, length: physical === "int96" ? 12 : isFixed ? length : 0, optional, meaning };
}

/** Numbers of the older ConvertedType. */
const CONVERTED = { utf8: 0, enum: 4, decimal: 5, date: 6, timeMs: 7, timeUs: 8, ms: 9, us: 10, json: 19 };
const NUMBER = { is: "number", unsigned: false, half: false, scale: 0 } as const;

/** The logical type of a column; null where it is not supported. */
function meaningOf(element: Struct, physical: Physical): Meaning | null {
  const logical = structIn(element, 10);
  const converted = numberIn(element, 6, -1);
  const field = logical === undefined ? 0 : ([...logical.keys()][0] ?? 0);
  const own = structIn(logical, field);
  if (physical === "boolean") return { is: "boolean" };
  if (physical === "int96") return { is: "datetime", perSecond: 1e9, utc: false };
  if (field === 5 || converted === CONVERTED.decimal) {
    const scale = field === 5 ? numberIn(own, 1) : numberIn(element, 7);
    return scale >= 0 && scale <= 76 ? { ...NUMBER, scale } : null;
  }
  if (physical === "fixed") return fixedMeaning(field, numberIn(element, 2));
  if (physical === "bytes") {
    const isText =
      logical === undefined
        ? converted <= CONVERTED.enum || converted === CONVERTED.json
        : [1, 4, 11, 12].includes(field);
    return isText ? { is: "text" } : null;
  }
  if (physical === "float" || physical === "double") return NUMBER;
  if (field === 6 || converted === CONVERTED.date) return { is: "date" };
  if (field === 7 || field === 8) {
    const perSecond = [0, 1e3, 1e6, 1e9][[...(structIn(own, 2)?.keys() ?? [])][0] ?? 0] ?? 0;
    if (perSecond === 0) return null;
    return { is: field === 7 ? "time" : "datetime", perSecond, utc: own?.get(1) === true };
  }
  if (converted === CONVERTED.timeMs || converted === CONVERTED.timeUs) {
    return { is: "time", perSecond: converted === CONVERTED.timeMs ? 1e3 : 1e6, utc: false };
  }
  if (converted === CONVERTED.ms || converted === CONVERTED.us) {
    return { is: "datetime", perSecond: converted === CONVERTED.ms ? 1e3 : 1e6, utc: true };
  }
  if (field === 10) return { ...NUMBER, unsigned: own?.get(2) === false };
  return { ...NUMBER, unsigned: converted >= 11 && converted <= 14 };
}

function fixedMeaning(field: number, length: number): Meaning | null {
  if (field === 14 && length === 16) return { is: "uuid" };
  return field === 15 && length === 2 ? { ...NUMBER, half: true } : null;
}

function notRead(file: string, reason: Parameters<typeof messages.notParquet>[0]["reason"]): ItemwiseError {
  return new ItemwiseError("not-read", () => messages.notParquet({ reason, file }), {
    hint: messages.notParquetHint,
  });
}
