import { ItemwiseError, type Warning } from "../../errors";
import { inBand } from "../../measures/band";
import type { Measure, MeasureGroup } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { type AnswerSource, cellsOf, throwWrongCells } from "./answer-source";
import type { Grouping } from "./pattern-table";

/** A column with more levels is probably an identifier. */
const MAX_LEVELS = 500;
/** More levels, of fewer people on average, would show the answers of single people. */
const MAX_LEVELS_OF_FEW = 20;
const MIN_PEOPLE_PER_LEVEL = 3;

/**
 * Reads a grouping: each row's level by the definition's labels, values or bands, or the column's distinct values where it
 * declares none. Only levels that occur, in the order of the definition (numbers and leading numbers ascending, then text).
 * A blank or a declared missing code is -1, and so is a code that items declare as no answer unless the group declares it
 * (`missingInGroup`); a warning names such codes.
 * @param noAnswer the codes that the measure's items declare as no answer
 * @param people by row, where levels are shown: about one level per person is refused
 * @throws ItemwiseError "unknown-group-value", "too-many-groups"
 */
export function readGrouping(
  source: AnswerSource,
  group: MeasureGroup,
  options: {
    readonly name: string;
    readonly rows: Int32Array;
    readonly noAnswer: ReadonlySet<number>;
    readonly people?: Float64Array | undefined;
  },
): { readonly grouping: Grouping; readonly warnings: readonly Warning[] } {
  const { name, rows } = options;
  const { texts, codes } = cellsOf(source, group.column, () => messages.ownerGroup({ group: name }));
  const used = new Uint8Array(texts.length);
  rows.forEach((row) => {
    used[codes[row]!] = 1;
  });
  const declaredMissing = new Set(group.missing.map(plainCode));
  const borrowed = missingInGroup(
    group,
    texts.filter((_, code) => used[code] === 1),
    options.noAnswer,
  )
    .map(String)
    .filter((code) => !declaredMissing.has(code));
  const levels = texts.map(levelReader({ ...group, missing: [...group.missing, ...borrowed] }));
  const found = new Set(levels.filter((_, code) => used[code] === 1));
  const wrong = found.has(undefined) ? [...rows].filter((row) => levels[codes[row]!] === undefined) : [];
  const [first] = wrong;
  if (first !== undefined) {
    const cell = texts[codes[first]!]!;
    const problem = (): string => messages.unknownGroupValue({ cell: cell.trim(), group: name });
    const where = { column: group.column, row: first, cell, problem, hint: () => declared(group) };
    throwWrongCells(source, "unknown-group-value", [{ first: where, rows: wrong }]);
  }
  const names = orderedLevels(group, found);
  const index = new Map<string | null | undefined, number>(names.map((level, k) => [level, k]));
  const places = Int16Array.from(levels, (level) => index.get(level) ?? -1);
  const levelOf = new Int16Array(rows.length);
  for (let k = 0; k < rows.length; k++) levelOf[k] = places[codes[rows[k]!]!]!;
  if (names.length > MAX_LEVELS || nearlySinglesOut(levelOf, names.length, options.people)) {
    throw new ItemwiseError(
      "too-many-groups",
      () => messages.tooManyGroups({ file: source.file, column: group.column, group: name, n: names.length }),
      { hint: messages.tooManyGroupsHint },
    );
  }
  return {
    grouping: { name, levels: names, codes: levelOf },
    warnings: [
      ...itemCodeWarnings(name, borrowed),
      ...Object.keys(group.hypotheses ?? {})
        .filter((level) => !names.includes(level))
        .map((level) => ({
          code: "hypothesis-without-group",
          message: messages.hypothesisWithoutGroup({ group: name, level }),
        })),
    ],
  };
}

/** Whether a grouping has about one level per person, as an income has. */
function nearlySinglesOut(levelOf: Int16Array, levels: number, people: Float64Array | undefined): boolean {
  if (levels <= MAX_LEVELS_OF_FEW || people === undefined) return false;
  const known = people.reduce((sum, n, row) => (levelOf[row]! < 0 ? sum : sum + n), 0);
  return known < MIN_PEOPLE_PER_LEVEL * levels;
}

function itemCodeWarnings(name: string, codes: readonly string[]): Warning[] {
  if (codes.length === 0) return [];
  return [{ code: "missing-code-in-group", message: messages.missingCodeInGroup({ group: name, codes }) }];
}

/** A reader of a cell's level: null where unknown, undefined where the cell is not declared. */
export function levelReader(group: MeasureGroup): (cell: string) => string | null | undefined {
  const { labels, values, bands } = group;
  const missing = new Set(group.missing.map(plainCode));
  const lookUp = <T>(table: Readonly<Record<string, T>>): ((code: string) => T | undefined) => {
    const byCode = new Map(Object.entries(table).map(([code, value]) => [plainCode(code), value]));
    return (code) => byCode.get(code);
  };
  const label = lookUp(labels ?? {});
  const number = values ? lookUp(values) : (code: string) => parseNumber(code) ?? undefined;
  return (cell) => {
    const code = plainCode(cell);
    if (isBlank(cell) || missing.has(code)) return null;
    if (labels) return label(code);
    if (!values && !bands) return visibleText(code);
    const value = number(code);
    if (value === undefined || !bands) return value === undefined ? undefined : String(value);
    const band = bands.find((one) => inBand(one, value));
    return band && bandLabel(band);
  };
}

/** The codes that a group declares; none where it takes the column's values unchanged. */
export function groupCodes({ labels, values }: MeasureGroup): string[] {
  return Object.keys(labels ?? values ?? {}).map(plainCode);
}

/** "1.0" and " 1" are the code "1"; "01" is another code. */
export function plainCode(code: string): string {
  return code.trim().replace(/^([+-]?\d+)\.0*$/, "$1");
}

function bandLabel([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}-${high}`;
}

function orderedLevels(group: MeasureGroup, found: ReadonlySet<string | null | undefined>): string[] {
  const { labels, bands } = group;
  if (labels) return [...new Set(Object.values(labels))].filter((level) => found.has(level));
  if (bands) {
    const ascending = [...bands].sort((a, b) => a[0] - b[0]);
    return ascending.map(bandLabel).filter((level) => found.has(level));
  }
  const levels = [...found].filter((level): level is string => typeof level === "string");
  return levels.sort((a, b) => {
    const difference = leadingNumber(a) - leadingNumber(b);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** The number that text such as "9-11" or "2 primary" begins with. */
const leadingNumber = (level: string): number =>
  parseNumber(level) ?? Number.parseFloat(/^\d+(?:\.\d+)?(?=\D)/.exec(level)?.[0] ?? "");

function declared({ labels, values, bands }: MeasureGroup): string {
  const codes = labels ?? values;
  const what = labels ? "labels" : values ? "values" : "bands";
  return messages.unknownGroupValueHint({
    what,
    values: codes ? Object.keys(codes) : (bands ?? []).map(bandLabel),
  });
}

export function codesOfNoAnswer(items: Measure["items"]): Set<number> {
  return new Set(items.flatMap(({ missing }) => missing.map(({ code }) => code)));
}

/**
 * Codes of a grouping's column that mean "unknown" because the items declare them as no answer, ascending. A code among the
 * group's labels, values or bands stays a level. So does, in a group without declared values, a code that continues the
 * others: with regions 1 to 8, the eighth is a region even if items use 8 for "don't know".
 * @param cells the column's distinct values
 * @param noAnswer the items' codes (`codesOfNoAnswer`)
 * @example
 * ```ts
 * missingInGroup({ labels: null, values: null, bands: null }, ["1", "2", "99"], new Set([98, 99])); // [99]
 * ```
 */
export function missingInGroup(
  group: Pick<MeasureGroup, "labels" | "values" | "bands">,
  cells: readonly string[],
  noAnswer: ReadonlySet<number>,
): number[] {
  const numbers = new Set(cells.flatMap((cell) => parseNumber(cell) ?? []));
  const candidates = [...numbers].filter((code) => noAnswer.has(code)).sort((a, b) => a - b);
  const { labels, values, bands } = group;
  if (labels || values || bands) {
    const declared = new Set(Object.keys(labels ?? values ?? {}).map((code) => parseNumber(code)));
    const banded = (code: number) => !values && bands?.some((band) => inBand(band, code));
    return candidates.filter((code) => !declared.has(code) && !banded(code));
  }
  const others = [...numbers].filter((code) => !noAnswer.has(code));
  const low = others.reduce((least, code) => Math.min(least, code), Number.POSITIVE_INFINITY);
  let high = others.reduce((most, code) => Math.max(most, code), Number.NEGATIVE_INFINITY);
  return candidates.filter((code) => {
    if (code < 0) return low >= 0;
    if (code > high + 1) return true;
    high = Math.max(high, code);
    return false;
  });
}
