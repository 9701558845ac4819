import { type MissingValues, type NumberColumn, tagText, type ValueLabel } from "../kit/labelled-table";
import { clockOf, DAYS_TO_1970, MILLISECONDS_TO_1970, TIME_FORMAT } from "./clock";
import * as messages from "./messages";
import { DISPLAY_FORMAT } from "./read-stata";

/** Collects a writer's notes; columns with the same note share a sentence. */
export class WriterNotes {
  readonly #sentences = new Map<string, string[]>();

  /** Adds a note on one column, as worded: "its label is cut". */
  of(name: string, what: string): void {
    const names = this.#sentences.get(what);
    if (names === undefined) this.#sentences.set(what, [name]);
    else names.push(name);
  }

  /** Adds a note on the whole file. */
  say(sentence: string): void {
    this.#sentences.set(sentence, []);
  }

  sentences(): string[] {
    return [...this.#sentences].map(([what, names]) =>
      names.length === 0 ? what : messages.ofColumns({ names, note: what }),
    );
  }
}

export interface CellPlan {
  /** The type's code in release 118. */
  readonly code: number;
  readonly width: number;
  readonly format: string;
  write(view: DataView, at: number, row: number): void;
}

interface Numeric {
  readonly code: number;
  readonly width: number;
  readonly format: string;
  readonly least: number;
  readonly most: number;
  readonly put: (view: DataView, at: number, value: number) => void;
  readonly putMissing: (view: DataView, at: number, tag: number) => void;
}

function integer(code: number, width: number, format: string, least: number, most: number): Numeric {
  const put: Numeric["put"] = (view, at, value) => {
    if (width === 1) view.setInt8(at, value);
    else if (width === 2) view.setInt16(at, value, true);
    else view.setInt32(at, value, true);
  };
  return {
    code,
    width,
    format,
    least,
    most,
    put,
    putMissing: (view, at, tag) => put(view, at, most + 1 + tag),
  };
}

const INTEGERS = [
  integer(65530, 1, "%8.0g", -127, 100),
  integer(65529, 2, "%8.0g", -32_767, 32_740),
  integer(65528, 4, "%12.0g", -2_147_483_647, 2_147_483_620),
];
const FLOAT: Numeric = {
  code: 65527,
  width: 4,
  format: "%9.0g",
  least: -1.7014117331926443e38,
  most: 1.7014117331926443e38,
  put: (view, at, value) => view.setFloat32(at, value, true),
  putMissing: (view, at, tag) => view.setUint32(at, 0x7f000000 + 0x800 * tag, true),
};
const DOUBLE: Numeric = {
  code: 65526,
  width: 8,
  format: "%10.0g",
  least: -Number.MAX_VALUE,
  most: 8.988465674311579e307,
  put: (view, at, value) => view.setFloat64(at, value, true),
  putMissing: (view, at, tag) => {
    view.setUint32(at, 0, true);
    view.setUint32(at + 4, 0x7fe00000 + 0x100 * tag, true);
  },
};

/** Plans the smallest type that holds a column's values, dates counted from 1960. */
export function planNumbers(column: NumberColumn, asTag: AsTag, notes: WriterNotes): CellPlan {
  const { values, tags, name } = column;
  const { isTime, format } = formatOf(column, notes);
  const convert = isTime ? (value: number) => wholeMilliseconds(value * 1000) : CONVERSIONS[column.type];
  const storage =
    format !== null && clockOf(format) === "datetime" ? DOUBLE : storageOf(values, asTag, convert);
  let lost = 0;
  let lostTags = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isNaN(values[row]) && !isSupported(convert(values[row]!))) lost += 1;
    if (tags?.[row] === 27) lostTags += 1;
  }
  if (lost > 0) notes.of(name, messages.writtenNumbers());
  if (lostTags > 0) notes.of(name, messages.writtenTag({ tag: "._", plain: "." }));
  const write: CellPlan["write"] = (view, at, row) => {
    const raw = values[row]!;
    const tag = Number.isNaN(raw) ? (tags?.[row] ?? 0) : asTag.get(raw);
    if (tag !== undefined) return storage.putMissing(view, at, tag === 27 ? 0 : tag);
    const value = convert(raw);
    if (isSupported(value)) storage.put(view, at, value);
    else storage.putMissing(view, at, 0);
  };
  return { code: storage.code, width: storage.width, format: format ?? storage.format, write };
}

const CONVERSIONS: Readonly<Record<NumberColumn["type"], (value: number) => number>> = {
  number: (value) => value,
  boolean: (value) => value,
  time: (value) => value,
  date: (value) => value + DAYS_TO_1970,
  datetime: (value) => wholeMilliseconds(value * 1000 + MILLISECONDS_TO_1970),
};

/** Rounds milliseconds that are whole up to rounding error. */
function wholeMilliseconds(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 0.01 ? whole : value;
}

function isSupported(value: number): boolean {
  return value >= DOUBLE.least && value <= DOUBLE.most;
}

/** The column's original display format where it fits the type, or a default; null: the storage type's. */
function formatOf(column: NumberColumn, notes: WriterNotes): { isTime: boolean; format: string | null } {
  const own = column.attributes[DISPLAY_FORMAT] ?? "";
  const clock = clockOf(own);
  if (column.type === "date") return { isTime: false, format: clock === "date" ? own : "%td" };
  if (column.type === "datetime") return { isTime: false, format: clock === "datetime" ? own : "%tc" };
  if (column.type === "time") {
    const isTime = column.values.every((value) => !(value < 0) && !(value >= 86_400));
    if (!isTime) notes.of(column.name, messages.writtenDurations());
    const fits = TIME_FORMAT.test(own) && clock === "datetime";
    return { isTime, format: isTime ? (fits ? own : "%tcHH:MM:SS") : null };
  }
  const suits = clock === "period" || /^%-?(?:0?\d+[.,]\d+[gfe]c?|\d+[xHL]|ty)$/.test(own);
  return { isTime: false, format: suits ? own : null };
}

function storageOf(values: Float64Array, asTag: AsTag, convert: (value: number) => number): Numeric {
  let least = 0;
  let most = 0;
  let isWhole = true;
  let isFloat = true;
  for (let row = 0; row < values.length; row += 1) {
    const value = convert(values[row]!);
    if (!isSupported(value) || asTag.has(values[row]!)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    isWhole &&= Number.isInteger(value);
    isFloat &&= Math.fround(value) === value;
  }
  const holds = (one: Numeric): boolean => least >= one.least && most <= one.most;
  const smallest = isWhole ? INTEGERS.find(holds) : undefined;
  return smallest ?? (isFloat && holds(FLOAT) ? FLOAT : DOUBLE);
}

/** The kind of missing that each value becomes. */
type AsTag = ReadonlyMap<number, number>;

/** Declared missing values that occur or have a label become kinds of missing (`.a`, ...), in order, if free. */
export function missingAsTags(column: NumberColumn, notes: WriterNotes): AsTag {
  if (column.missing.length === 0) return new Map();
  const found = new Set<number>();
  const look = (value: number): void => {
    if (found.size <= 26 && column.missing.some((rule) => isDeclared(rule, value))) found.add(value);
  };
  for (const one of column.valueLabels) if ("value" in one && typeof one.value === "number") look(one.value);
  for (const value of column.values) look(value);
  const used = new Set<number>(column.tags ?? []);
  for (const one of column.valueLabels) if ("tag" in one) used.add(one.tag);
  const free = Array.from({ length: 26 }, (_, i) => i + 1).filter((tag) => !used.has(tag));
  if (found.size > free.length) {
    notes.of(column.name, messages.writtenNoAnswers());
    return new Map();
  }
  const values = [...found].sort((a, b) => a - b);
  const asTag = new Map(values.map((value, i) => [value, free[i] ?? 0]));
  if (values.length > 0) {
    const pairs = [...asTag].map(([value, tag]) =>
      messages.valueAsTag({ value: String(value), tag: tagText(tag) }),
    );
    notes.of(column.name, messages.writtenAsMissing({ values: pairs }));
  }
  return asTag;
}

function isDeclared(rule: MissingValues, value: number): boolean {
  return "value" in rule ? rule.value === value : value >= rule.from && value <= rule.to;
}

/** Labels of declared missing values moved to their kinds of missing. */
export function labelsWithTags(labels: readonly ValueLabel[], asTag: AsTag): ValueLabel[] {
  return labels.map((one) => {
    const tag = "value" in one && typeof one.value === "number" ? asTag.get(one.value) : undefined;
    return tag === undefined ? one : { tag, label: one.label };
  });
}
