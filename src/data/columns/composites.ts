import { distinctCells } from "../../formats/kit/distinct-cells";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { isBlank, parseNumber } from "../csv/cell-text";
import { answerCodes } from "./answer-codes";
import type { ColumnProfile } from "./column-profile";
import { combinationOf } from "./combination";
import { areBands, areCodesOf, isCopy } from "./copied-columns";
import { MAX_CATEGORIES } from "./missing-codes";
import { partOf, stem } from "./name-parts";

/** A column that was made of others. */
export interface Composite {
  readonly kind: "sum" | "mean" | "weighted" | "rescaled" | "count" | "copy" | "bands" | "flag" | "nearly";
  readonly of: readonly string[];
  /** R squared of what is nearly a combination of the items. */
  readonly share?: number | undefined;
}

/** Fewer values are no sum of items; more are no item's codes. */
const MIN_VALUES = 4;
const MAX_CODES = 101;
/** Larger sets of items are not tried: sums of theirs are rare, and the search takes long. */
const MAX_ITEMS = 120;
/** So many other columns, at least, are answered as the original of a copy is. */
const MIN_ALIKE = 2;
/** Counts of answers are sought among so many items. */
const MAX_COUNTED = 40;

/**
 * Columns that were made of others: copies, recoded or not, and bands of an item that bear its name; sums and means of others with a few codes, reversed or not, with
 * the same stem, with the same range, or of all; how many of them have at least a certain code; bands of such scores; and
 * codes of texts.
 * @returns by the composite's name
 */
export function compositesIn(
  table: LabelledTable,
  profiles: readonly ColumnProfile[],
): ReadonlyMap<string, Composite> {
  const found = new Map<string, Composite>();
  const numeric = profiles.filter(({ numbers }) => numbers !== null && numbers.length > 1);
  const known = new Map<ColumnProfile, Float64Array>();
  const values = (column: ColumnProfile): Float64Array => {
    const own = known.get(column) ?? valuesOf(table, column);
    known.set(column, own);
    return own;
  };
  const items = numeric.filter(({ integers, distinct }) => integers && distinct <= MAX_CODES);
  for (const [name, original] of copiesIn(items, values)) found.set(name, { kind: "copy", of: [original] });
  for (const column of items.filter(({ name }) => !found.has(name))) {
    const original = items.find(
      (other) => isNamedAfter(column.name, other.name) && areBands(values(column), values(other)),
    );
    if (original !== undefined) found.set(column.name, { kind: "copy", of: [original.name] });
  }
  const sets = setsOf(items.filter(({ name }) => !found.has(name)));
  for (const column of numeric.filter(({ name, distinct }) => distinct > MIN_VALUES && !found.has(name))) {
    for (const set of sets) {
      const parts = set.filter((item) => item !== column && !found.has(item.name));
      const composite = compositeOf(column, parts, values);
      if (composite === null) continue;
      found.set(column.name, composite);
      break;
    }
  }
  const scores = numeric.filter(({ name }) => found.has(name) && found.get(name)?.kind !== "copy");
  for (const column of numeric.filter(({ name, distinct }) => distinct > MIN_VALUES && !found.has(name))) {
    const composite = compositeOf(column, scores, values);
    if (composite !== null) found.set(column.name, composite);
  }
  for (const column of items.filter(({ name }) => !found.has(name))) {
    const score = scores.find(
      (other) => !found.get(other.name)?.of.includes(column.name) && areBands(values(column), values(other)),
    );
    if (score !== undefined) found.set(column.name, { kind: "bands", of: [score.name] });
  }
  for (const column of numeric.filter((one) => one.integers && one.distinct > MAX_CATEGORIES)) {
    const named = profiles.find(
      (other) => other.numbers === null && other.distinct > 1 && isCodeOf(table, column, other),
    );
    if (named !== undefined && !found.has(column.name))
      found.set(column.name, { kind: "copy", of: [named.name] });
  }
  return found;
}

/** Whether a column of numbers has one for each text of another. */
function isCodeOf(table: LabelledTable, codes: ColumnProfile, named: ColumnProfile): boolean {
  const [own, other] = [codes, named].map(({ name }) => table.columns.find((one) => one.name === name));
  if (own === undefined || other === undefined || codes.distinct !== named.distinct) return false;
  const [numbers, texts] = [distinctCells(own), distinctCells(other)];
  const [noNumber, noText] = [numbers, texts].map((cells) => cells.texts.map(isBlank));
  const isEmpty = (row: number): boolean =>
    noNumber?.[numbers.places[row]!] === true || noText?.[texts.places[row]!] === true;
  return areCodesOf(numbers.places, texts.places, isEmpty);
}

/** Whether a name is another's with something before or after it that is no number of its own: "q1_bin" and "Rq1", not "q12". */
function isNamedAfter(name: string, original: string): boolean {
  if (name.length <= original.length) return false;
  const after = name.startsWith(original) ? name.slice(original.length) : null;
  const before = name.endsWith(original) ? name.slice(0, -original.length) : null;
  return (after !== null && !/^\d/.test(after)) || (before !== null && !/\d$/.test(before));
}

/** Copies with their originals; none where several columns say the same, or no others are answered as the original is. */
function copiesIn(
  items: readonly ColumnProfile[],
  values: (column: ColumnProfile) => Float64Array,
): readonly (readonly [string, string])[] {
  const copies = new Map<ColumnProfile, ColumnProfile>();
  for (const [place, column] of items.entries()) {
    if (column.choiceOf !== null || column.ticked !== undefined) continue;
    const original = items
      .slice(0, place)
      .find((other) => !copies.has(other) && isCopy(values(column), values(other)));
    if (original !== undefined) copies.set(column, original);
  }
  const codes = (column: ColumnProfile): string => [numbersOf(column)[0], numbersOf(column).at(-1)].join();
  return [...copies]
    .filter(([, original]) => {
      const isOnly = [...copies.values()].filter((other) => other === original).length === 1;
      const alike = items.filter((other) => !copies.has(other) && codes(other) === codes(original));
      return isOnly && alike.length > MIN_ALIKE;
    })
    .map(([column, original]) => [column.name, original.name]);
}

function compositeOf(
  column: ColumnProfile,
  parts: readonly ColumnProfile[],
  values: (column: ColumnProfile) => Float64Array,
): Composite | null {
  if (parts.length < 2) return null;
  // A sum has a wider range than its items, and a mean has decimals: the rest are not tried.
  const isWider = parts.every((item) => !column.integers || rangeOf(column) > rangeOf(item));
  const y = values(column);
  const digits = Math.max(
    0,
    ...[...column.counts.keys()].map((cell) => /[.,](\d+)$/.exec(cell)?.[1]?.length ?? 0),
  );
  const rounding = Number(`1e-${Math.min(digits, 12)}`);
  const named = (
    combination: { readonly kind: Composite["kind"]; readonly used: readonly number[] } | null,
  ) => combination && { kind: combination.kind, of: combination.used.map((k) => parts[k]!.name) };
  if (!isWider) return null;
  const combination = combinationOf(y, parts.map(values), rounding);
  if (combination !== null) return named(combination);
  const isCount = column.integers && numbersOf(column)[0] === 0 && rangeOf(column) <= parts.length;
  if (!isCount || parts.length > MAX_COUNTED) return null;
  const codes = [...new Set(parts.flatMap(numbersOf))].sort((one, other) => one - other);
  if (codes.length < 3 || codes.length > MAX_CATEGORIES) return null;
  for (const least of codes.slice(1)) {
    const marks = parts.map((item) =>
      values(item).map((code) => (Number.isNaN(code) ? code : Number(code >= least))),
    );
    const combination = combinationOf(y, marks, rounding);
    if (combination?.kind === "sum") return named({ ...combination, kind: "count" });
  }
  return null;
}

/** The numbers of a column that are answers: without codes for no answer where it has few. */
const numbersOf = (column: ColumnProfile): readonly number[] =>
  column.integers && column.distinct <= MAX_CODES ? answerCodes(column) : (column.numbers ?? []);

function rangeOf(column: ColumnProfile): number {
  const numbers = numbersOf(column);
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
}

/** Items with the same beginning of their names, with the same stem, with the same codes, and all, smallest sets first. */
function setsOf(items: readonly ColumnProfile[]): ColumnProfile[][] {
  const sets = new Map<string, ColumnProfile[]>();
  const add = (key: string, column: ColumnProfile): void => {
    sets.set(key, [...(sets.get(key) ?? []), column]);
  };
  for (const column of items) {
    if (partOf(column.name) !== "") add(`part ${partOf(column.name)}`, column);
    if (stem(column.name) !== "") add(`stem ${stem(column.name)}`, column);
    const codes = numbersOf(column);
    add(`range ${codes[0]} ${codes.at(-1)}`, column);
    add("all", column);
  }
  return [...sets.values()]
    .filter(({ length }) => length > 1 && length <= MAX_ITEMS)
    .sort((one, other) => one.length - other.length);
}

/** By row; NaN for what is no answer. */
function valuesOf(table: LabelledTable, profile: ColumnProfile): Float64Array {
  const column = table.columns.find((one) => one.name === profile.name);
  const answers = new Set(numbersOf(profile));
  const values = new Float64Array(table.rows).fill(Number.NaN);
  if (column === undefined) return values;
  const { texts, places } = distinctCells(column);
  const numbers = Float64Array.from(texts, (cell) => {
    const number = parseNumber(cell);
    return number === null || profile.missing.has(cell) || !answers.has(number) ? Number.NaN : number;
  });
  for (let row = 0; row < table.rows; row++) values[row] = numbers[places[row]!]!;
  return values;
}
