import type {
  LabelledColumn,
  LabelledTable,
  NumberColumn,
  TextColumn,
  ValueLabel,
} from "../kit/labelled-table";
import * as messages from "./messages";
import {
  cutText,
  formatNamed,
  type MissingRules,
  missingRules,
  printFormat,
  utf8,
  writeText,
} from "./print-format";
import { nameKey } from "./spss-text";

const RESERVED = /^(all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i;
const MAX_NAME_BYTES = 64;

/** A column's name in an SPSS file, and the short one of at most 8 letters that records use. */
interface SpssName {
  readonly long: string;
  readonly short: string;
}

/**
 * Names that SPSS allows: at most 64 bytes, beginning with a letter or @, of letters, digits and `. _ $ # @`, not
 * ending in a period, no reserved words, unique regardless of case.
 * @param notes receives a sentence on names that were changed
 * @returns the names, and a generator of further short ones
 */
function spssNames(
  names: readonly string[],
  notes: string[],
): { readonly names: readonly SpssName[]; readonly another: () => string } {
  const long = allowedNames(names);
  const changed = names.flatMap((name, at) =>
    name === long[at] ? [] : [messages.writtenName({ name, allowed: long[at] ?? "" })],
  );
  if (changed.length > 0) {
    notes.push(messages.writtenNames({ names: changed }));
  }
  const taken = new Set<string>();
  const wanted = long.map((name) => name.toUpperCase());
  const own = new Set(wanted.filter(isShort));
  let number = 0;
  const another = (): string => {
    do number++;
    while (own.has(`V${number}`) || taken.has(`V${number}`));
    taken.add(`V${number}`);
    return `V${number}`;
  };
  const short = wanted.map((name) => {
    if (isShort(name)) return name;
    const cut = name.slice(0, 8);
    if (!isShort(cut) || taken.has(cut) || own.has(cut)) return another();
    taken.add(cut);
    return cut;
  });
  return { names: long.map((name, at) => ({ long: name, short: short[at]! })), another };
}

const isShort = (name: string): boolean => /^[A-Z@][A-Z0-9@#$_.]{0,7}$/.test(name);

/** Valid names stay; others that would repeat one get a number. */
function allowedNames(names: readonly string[]): string[] {
  const allowed = names.map(allowedName);
  const times = new Map<string, number>();
  const free = (name: string): string => {
    let unused = name;
    let count = times.get(nameKey(name)) ?? 0;
    while (times.has(nameKey(unused))) {
      count++;
      unused = `${cutText(name, MAX_NAME_BYTES - 8)}_${count + 1}`;
    }
    times.set(nameKey(name), count);
    times.set(nameKey(unused), times.get(nameKey(unused)) ?? 0);
    return unused;
  };
  const kept = allowed.map((name, at) => (name === names[at] ? free(name) : null));
  return allowed.map((name, at) => kept[at] ?? free(name));
}

function allowedName(name: string): string {
  const letters = name.replace(/[^\p{L}\p{M}\p{N}._$#@]/gu, "_").replace(/\.+$/, "_");
  const begun = /^[\p{L}@]/u.test(letters) ? letters : `V${letters}`;
  const cut = utf8(begun).length > MAX_NAME_BYTES ? cutText(begun, MAX_NAME_BYTES) : begun;
  return RESERVED.test(cut) ? `${cut}_` : cut.replace(/\.$/, "_");
}

export interface ColumnPlan {
  readonly column: LabelledColumn;
  readonly name: SpssName;
  /** The segments that store it: one, or several of a text longer than 255 bytes. */
  readonly pieces: readonly { readonly short: string; readonly width: number }[];
  /** 0 for numbers, or a text's length in bytes. */
  readonly width: number;
  readonly format: number;
  readonly missing: MissingRules;
  /** Those that SPSS allows, cut to its limit. */
  readonly labels: readonly { readonly value: number | string; readonly label: string }[];
}

export const MAX_TEXT_LENGTH = 32_767;
const MAX_VALUE_LABEL_LENGTH = 120;

/** Plans how columns are stored; `notes` receives what an SPSS file cannot hold. */
export function planColumns({ columns }: LabelledTable, notes: string[]): ColumnPlan[] {
  const { names, another } = spssNames(
    columns.map(({ name }) => name),
    notes,
  );
  return columns.map((column, at): ColumnPlan => {
    const name = names[at] ?? { long: column.name, short: another() };
    const missing = missingRules(column, notes);
    const labels = labelsFor(column, notes);
    const width = column.type === "text" ? widthOf(column, missing, labels) : 0;
    const count = width > 255 ? Math.ceil(width / 252) : 1;
    const pieces = Array.from({ length: count }, (_, piece) => ({
      short: piece === 0 ? name.short : another(),
      width: piece < count - 1 ? 255 : width - (count - 1) * 252,
    }));
    return { column, name, pieces, width, format: formatFor(column, width), missing, labels };
  });
}

/** As wide as its texts need, and at least as wide as it was in SPSS. */
function widthOf(
  { values, attributes }: TextColumn,
  missing: MissingRules,
  labels: ColumnPlan["labels"],
): number {
  const room = new Uint8Array(MAX_TEXT_LENGTH);
  const declared = Number(/^A(\d{1,5})$/.exec(attributes["format.spss"] ?? "")?.[1] ?? 1);
  let width = Math.min(Math.max(1, declared), MAX_TEXT_LENGTH);
  const widen = (text: string): void => {
    // A UTF-16 unit takes at most three bytes.
    if (text.length * 3 > width) width = Math.max(width, writeText(text, room));
  };
  for (const value of values) if (value !== null) widen(value);
  for (const { value } of labels) widen(String(value));
  return missing.texts.reduce((most, bytes) => Math.max(most, bytes.length), width);
}

/** The format that it had in SPSS, or a default. */
function formatFor(column: LabelledColumn, width: number): number {
  if (column.type === "text") return printFormat(1, Math.min(width, 255), 0);
  const known = formatNamed(column.attributes["format.spss"], column.type);
  if (known !== null) return known;
  if (column.type === "date") return printFormat(39, 10, 0);
  const whole = column.values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  if (column.type === "datetime") return whole ? printFormat(22, 20, 0) : printFormat(22, 23, 2);
  if (column.type === "time") return whole ? printFormat(21, 11, 0) : printFormat(21, 14, 2);
  if (column.type === "boolean") return printFormat(5, 1, 0);
  const most = column.values.reduce(
    (high, value) => Math.max(high, Number.isNaN(value) ? 0 : Math.abs(value)),
    0,
  );
  const digits = Math.min(20, String(Math.trunc(most)).length + 1);
  return whole ? printFormat(5, Math.max(8, digits), 0) : printFormat(5, Math.max(8, digits + 3), 2);
}

function labelsFor(column: LabelledColumn, notes: string[]): ColumnPlan["labels"] {
  const fitting: { value: number | string; label: string }[] = [];
  const left: string[] = [];
  const cut: string[] = [];
  for (const one of column.valueLabels) {
    if (!("value" in one) || !fits(one, column.type)) left.push(one.label);
    else if (utf8(one.label).length <= MAX_VALUE_LABEL_LENGTH) fitting.push(one);
    else {
      cut.push(one.label);
      fitting.push({ value: one.value, label: cutText(one.label, MAX_VALUE_LABEL_LENGTH) });
    }
  }
  const note = (isCut: boolean, labels: readonly string[]): void => {
    const bytes = String(MAX_VALUE_LABEL_LENGTH);
    if (labels.length > 0) notes.push(messages.writtenLabels({ isCut, column: column.name, bytes, labels }));
  };
  note(false, left);
  note(true, cut);
  return fitting;
}

function fits(
  { value }: Extract<ValueLabel, { value: unknown }>,
  type: NumberColumn["type"] | "text",
): boolean {
  if (type === "text") return typeof value === "string" && utf8(value).length <= MAX_TEXT_LENGTH;
  return typeof value === "number" && Number.isFinite(value);
}
