import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import type { LabelledColumn } from "../kit/labelled-table";
import * as messages from "./messages";
import { type MemoryBudget, RNotes } from "./r-memory";
import {
  classesOf,
  isNumbers,
  NO_ATTRIBUTES,
  namesOf,
  type RList,
  type RNumbers,
  type RTexts,
  type RValue,
  textsOf,
} from "./r-value";
import { readColumn } from "./read-column";

export interface Frame {
  readonly label: string | null;
  readonly rows: number;
  readonly columns: readonly LabelledColumn[];
  readonly notes: readonly string[];
}

/** Memory of a column beside its values. */
const COLUMN_BYTES = 1024;
const ROW_NAMES = "row.names";

/** Whether a value is a data frame, or a matrix with column names. */
export function isTable(value: RValue): boolean {
  if (value.type === "list") return classesOf(value).includes("data.frame");
  if (value.type !== "character" && !isNumbers(value)) return false;
  const names = value.attributes.get("dimnames");
  return (
    sizeOf(value).length === 2 &&
    names?.type === "list" &&
    textsOf(names.values[1]).length > 0 &&
    !classesOf(value).includes("table")
  );
}

/** A data frame or named matrix. @throws ItemwiseError "unsupported-column", "no-columns", "damaged-file" */
export function readFrame(value: RValue, memory: MemoryBudget): Frame {
  const { file } = memory;
  const notes = new RNotes();
  const { rows, parts, rowNames } = value.type === "list" ? frameParts(value) : matrixParts(value, file);
  if (parts.length === 0) {
    throw new ItemwiseError("no-columns", () => messages.noColumns({ file }), {
      hint: messages.noColumnsHint,
    });
  }
  const names = uniqueNames(
    parts.map(([name]) => name),
    notes,
  );
  memory.take(COLUMN_BYTES * parts.length);
  const columns = parts.map(([, part], index) => {
    const column = readColumn(names[index] ?? "", part, { rows, notes, memory });
    const { name, values } = column;
    if (values.length === rows) return column;
    throw damagedFile(file, () =>
      messages.unevenColumn({ column: name, values: String(values.length), rows: String(rows) }),
    );
  });
  const kept = keptRowNames(rowNames, rows, names);
  if (kept) notes.of(kept.name, messages.rowNames());
  const all = kept ? [kept, ...columns] : columns;
  const label = textsOf(value.attributes.get("label"))[0] || null;
  return { label, rows, columns: all, notes: notes.sentences() };
}

interface Parts {
  readonly rows: number;
  readonly parts: readonly (readonly [string, RValue])[];
  readonly rowNames: RValue | undefined;
}

function frameParts(frame: RList): Parts {
  const names = namesOf(frame, frame.values.length);
  const labels = textsOf(frame.attributes.get("variable.labels") ?? frame.attributes.get("var.labels"));
  const rowNames = frame.attributes.get(ROW_NAMES);
  const first = frame.values[0];
  const rows = rowCount(rowNames) ?? (first && "values" in first ? first.values.length : 0);
  const parts = frame.values.flatMap((part, index): (readonly [string, RValue])[] => {
    const name = names[index] ?? "";
    if (isWide(part, rows)) return matrixColumns(name, part, rows);
    const label = labels[index];
    if (!label || part.attributes.has("label")) return [[name, part]];
    const given: RValue = { type: "character", values: [label], attributes: NO_ATTRIBUTES };
    return [[name, { ...part, attributes: new Map([...part.attributes, ["label", given]]) }]];
  });
  return { rows, parts, rowNames };
}

/** Null where there are no row names; R writes 1 to n as NA and n. */
function rowCount(rowNames: RValue | undefined): number | null {
  if (rowNames?.type === "character") return rowNames.values.length;
  if (!isNumbers(rowNames)) return null;
  return isCounted(rowNames) ? Math.abs(rowNames.values[1] ?? 0) : rowNames.values.length;
}

function isCounted({ values }: RNumbers): boolean {
  return values.length === 2 && Number.isNaN(values[0]);
}

function matrixParts(value: RValue, file: string): Parts {
  const [rows = 0, width = 0] = sizeOf(value);
  if (!("values" in value) || value.type === "list" || rows * width !== value.values.length) {
    throw damagedFile(file, messages.unevenMatrix);
  }
  const names = value.attributes.get("dimnames");
  const rowNames = names?.type === "list" ? names.values[0] : undefined;
  const parts = rows === 0 ? [] : matrixColumns("", value, rows);
  return { rows, parts, rowNames };
}

function sizeOf(value: RValue): number[] {
  const size = value.attributes.get("dim");
  return isNumbers(size) ? Array.from(size.values) : [];
}

function uniqueNames(names: readonly string[], notes: RNotes): string[] {
  /** By name, the next number for a duplicate. */
  const used = new Map<string, number>();
  return names.map((given, index) => {
    const wanted = given === "" ? `V${index + 1}` : given;
    let name = wanted;
    while (used.has(name)) {
      const next = used.get(wanted) ?? 1;
      used.set(wanted, next + 1);
      name = `${wanted}.${next}`;
    }
    used.set(name, 1);
    if (name !== given) notes.of(name, messages.unnamedColumns());
    return name;
  });
}

/** Row names as a column; null where they only count the rows. */
function keptRowNames(
  value: RValue | undefined,
  rows: number,
  names: readonly string[],
): LabelledColumn | null {
  if (value?.type !== "character" && !isNumbers(value)) return null;
  if (isNumbers(value) && isCounted(value)) return null;
  const given = Array.from<string | number | null>(value.values);
  if (given.length !== rows || given.every((name, index) => String(name) === String(index + 1))) return null;
  let name = ROW_NAMES;
  while (names.includes(name)) name = `.${name}`;
  const facts = { name, label: null, valueLabels: [], missing: [], level: null, attributes: {} };
  if (value.type === "character") return { ...facts, type: "text", values: value.values };
  return { ...facts, type: "number", values: value.values, tags: null };
}

/** The columns of a matrix, named as in a data frame: "z.1", "z.2" or "z.total". */
function matrixColumns(name: string, value: RNumbers | RTexts, rows: number): [string, RNumbers | RTexts][] {
  const names = value.attributes.get("dimnames");
  const own = names?.type === "list" ? textsOf(names.values[1]) : [];
  const attributes = new Map([...value.attributes].filter(([key]) => key !== "dim" && key !== "dimnames"));
  return Array.from({ length: value.values.length / rows }, (_, index) => {
    const [from, to] = [index * rows, (index + 1) * rows];
    const part = `${name}${name === "" ? "" : "."}${own[index] || index + 1}`;
    if (value.type === "character")
      return [part, { ...value, attributes, values: value.values.slice(from, to) }];
    const { bits } = value;
    const shifted = bits && ((at: number): bigint => bits(from + at));
    const tags = value.tags?.subarray(from, to) ?? null;
    return [part, { ...value, attributes, values: value.values.subarray(from, to), tags, bits: shifted }];
  });
}

/** Whether a value is a matrix of several columns. */
function isWide(value: RValue, rows: number): value is RNumbers | RTexts {
  if ((value.type !== "character" && !isNumbers(value)) || !value.attributes.has("dim")) return false;
  const count = value.values.length;
  return rows > 0 && count !== rows && count % rows === 0;
}
