import type { PatternTable } from "../../data/answers/pattern-table";
import type { DescribableColumn } from "../../data/draft/describable";
import { holm } from "../../numeric/distributions/holm";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { associationTest } from "../association/association-test";
import { crossTable } from "../association/cross-table";
import { rowFactor } from "../design/row-variables";
import { designOrPeople, type SampleDesign } from "../design/sample-design";
import { surveyDesign } from "../design/survey-design";
import { type Domains, surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { proportionInterval } from "../estimates/proportion-interval";
import { domainQuantiles } from "../estimates/quantiles";
import { shareFreedom, shareInterval } from "../estimates/share-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import type {
  DescribedAssociation,
  DescribedColumn,
  DescribedLevel,
  DescribedNumbers,
} from "./description-result";

/** An item of the table, and what its column is. */
export type TableColumn = DescribableColumn;

/** Whether people are weighted or were drawn by strata or clusters. */
const isDesigned = ({ weighting, stratum, cluster }: PatternTable): boolean =>
  weighting !== "none" || stratum !== null || cluster !== null;

/**
 * Each column of a table: shares of answers with 95 % intervals (Wilson's; under a sampling design those of prevalences),
 * and means, deviations, medians and ends of numbers.
 */
export function describeColumns(table: PatternTable, columns: readonly TableColumn[]): DescribedColumn[] {
  const domains = surveyDomains(surveyDesign(table), null);
  return columns.map(({ id, column, kind, isGrouping }) => {
    const at = table.items.findIndex((item) => item.id === id);
    const item = table.items[at]!;
    const values = table.columns[at]!;
    const named = { column, label: item.label, kind, isGrouping };
    const isAnswer = (row: number): boolean =>
      values instanceof Float64Array ? !Number.isNaN(values[row]) : values[row]! >= 0;
    let [n, missing] = [0, 0];
    const noAnswers = new Set<string>();
    for (let row = 0; row < table.rows; row++) {
      if (isAnswer(row)) n += table.count[row]!;
      else missing += table.count[row]!;
      const code = values instanceof Float64Array ? null : (item.missing[-2 - values[row]!] ?? null);
      if (code !== null) noAnswers.add(code.label);
    }
    // Numbers do not keep which value stood for no answer.
    if (values instanceof Float64Array) for (const { label } of item.missing) noAnswers.add(label);
    const counted = { ...named, n, missing, noAnswers: [...noAnswers] };
    if (values instanceof Float64Array)
      return {
        ...counted,
        levels: null,
        numbers: n === 0 ? null : numbersOf(values, domains, !isDesigned(table)),
      };
    const levels = item.categories.map(({ label }, level) =>
      levelOf(values, { level, label, table, domains }),
    );
    return { ...counted, levels, numbers: null };
  });
}

function levelOf(
  values: Int16Array,
  of: {
    readonly level: number;
    readonly label: string;
    readonly table: PatternTable;
    readonly domains: Domains;
  },
): DescribedLevel {
  const { level, label, table, domains } = of;
  const chosen = Float64Array.from(values, (value) => (value < 0 ? Number.NaN : Number(value === level)));
  const n = values.reduce((sum, value, row) => sum + (value === level ? table.count[row]! : 0), 0);
  const [estimate] = surveyEstimates(linearizedMeans(chosen, domains));
  if (estimate === undefined || estimate.estimate === null)
    return { label, n, share: null, low: null, high: null };
  const share = estimate.estimate;
  const { low, high } = isDesigned(table)
    ? shareInterval(estimate, shareFreedom(chosen, domains)?.[0] ?? null)
    : simpleInterval(share, estimate.n);
  return { label, n, share, low, high };
}

/** Wilson's interval in a simple random sample. Reference: R's `prop.test(correct = FALSE)`. */
function simpleInterval(estimate: number, n: number): { low: number | null; high: number | null } {
  const se = Math.sqrt((estimate * (1 - estimate)) / n);
  const known = { estimate, se, n, kishN: n, df: Number.POSITIVE_INFINITY, problem: null };
  return proportionInterval(known, { method: "wilson" });
}

/** Reference: R's `t.test`; under a sampling design, survey's `svymean` and `svyquantile`. */
function numbersOf(values: Float64Array, domains: Domains, isSimple: boolean): DescribedNumbers {
  const { weight, count } = domains.design;
  const [estimate] = surveyEstimates(linearizedMeans(values, domains));
  const mean = estimate?.estimate ?? Number.NaN;
  const [median] = domainQuantiles(values, domains, { probabilities: [0.5] });
  let [min, max, weights, people, squares] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
    weights += weight[row]!;
    people += count[row]!;
    squares += weight[row]! * (value - mean) ** 2;
  }
  const sd = people > 1 ? Math.sqrt((squares / weights) * (people / (people - 1))) : null;
  const se = isSimple ? sd && sd / Math.sqrt(people) : (estimate?.se ?? null);
  const df = isSimple ? people - 1 : (estimate?.df ?? 0);
  const half = se === null || df <= 0 ? null : se * studentCritical(0.95, df);
  return {
    mean,
    low: half === null ? null : mean - half,
    high: half === null ? null : mean + half,
    sd,
    median: (isSimple ? simpleMedian(values, count) : median?.estimate) ?? Number.NaN,
    min,
    max,
  };
}

/** The middle of the two middle values. */
function simpleMedian(values: Float64Array, count: Float64Array): number {
  const known = Array.from(values, (value, row) => ({ value, people: count[row]! }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((one, other) => one.value - other.value);
  const n = known.reduce((sum, { people }) => sum + people, 0);
  const at = (place: number): number => {
    let seen = 0;
    const found = known.find(({ people }) => {
      seen += people;
      return seen >= place;
    });
    return found?.value ?? Number.NaN;
  };
  return (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2;
}

/** Cross tables are made of columns with at most so many answers, by so many groupings, and of so many columns. */
const MAX_LEVELS = 10;
const MAX_GROUPINGS = 3;
const MAX_COLUMNS = 40;
/** Without groupings, of so many columns among themselves. */
const MAX_AMONG = 8;

/**
 * Cross tables of columns by the groupings; without groupings, of the first columns among themselves. Cramér's V, and
 * Pearson's chi-square or, with weights or sampling units, Rao and Scott's F.
 * @see Cochran (1954), Biometrics, 10, 417-451, section 4 (small expected counts); Holm (1979)
 * @returns strongest first
 */
export function describeAssociations(
  table: PatternTable,
  columns: readonly TableColumn[],
): DescribedAssociation[] {
  const varying = dividing(table, columns);
  const groupings = varying.filter(({ isGrouping }) => isGrouping).slice(0, MAX_GROUPINGS);
  const others = varying.filter(({ isGrouping }) => !isGrouping).slice(0, MAX_COLUMNS);
  const among = groupings.length === 0 ? others.slice(0, MAX_AMONG) : groupings;
  const pairs =
    groupings.length > 0 && others.length > 0
      ? others.flatMap((other) => groupings.map((grouping) => [other, grouping] as const))
      : among.flatMap((one, k) => among.slice(k + 1).map((other) => [one, other] as const));
  const design = designOrPeople(table);
  const tested = pairs.flatMap(([one, other]) => associationOf(table, [one, other], design));
  const known = tested.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = holm(known);
  let place = 0;
  return tested
    .map((one) => ({ ...one, adjustedP: one.p === null ? null : (adjusted[place++] ?? null) }))
    .sort((one, other) => (other.cramersV ?? 0) - (one.cramersV ?? 0));
}

/** Columns with a few answers, at least two of which somebody gave. */
function dividing(table: PatternTable, columns: readonly TableColumn[]): TableColumn[] {
  return columns.filter(({ id, kind }) => {
    const levels = usedLevels(table, id);
    return kind !== "number" && levels > 1 && levels <= MAX_LEVELS;
  });
}

/** By which columns means are compared: the groupings, otherwise the first columns with a few answers. */
export function comparedBy(table: PatternTable, columns: readonly TableColumn[]): readonly TableColumn[] {
  const varying = dividing(table, columns);
  const groupings = varying.filter(({ isGrouping }) => isGrouping);
  return (groupings.length > 0 ? groupings : varying).slice(0, MAX_GROUPINGS);
}

function usedLevels(table: PatternTable, id: string): number {
  const values = table.columns[table.items.findIndex((item) => item.id === id)];
  if (values instanceof Float64Array) return Number.POSITIVE_INFINITY;
  return new Set((values ?? new Int16Array()).filter((value) => value >= 0)).size;
}

/** Expected counts that a chi-square needs. */
const MIN_EXPECTED = 5;
const MAX_SMALL = 0.2;

function associationOf(
  table: PatternTable,
  [one, other]: readonly [TableColumn, TableColumn],
  design: SampleDesign,
): DescribedAssociation[] {
  const [down, across] = [rowFactor(table, one.id), rowFactor(table, other.id)];
  const cross = crossTable(table, down, across);
  const [r, c] = [cross.rowLevels.length, cross.columnLevels.length];
  if (cross.n === 0 || r < 2 || c < 2) return [];
  const counts = Array.from({ length: r }, () => new Array<number>(c).fill(0));
  for (let row = 0; row < table.rows; row++) {
    const cell = cross.cell[row]!;
    if (cell >= 0) counts[Math.floor(cell / c)]![cell % c]! += table.count[row]!;
  }
  const isSparse = hasSmallExpected(counts, cross.n);
  const tested = isSparse ? NO_TEST : testOf(table, { cross, down, across, design });
  return [
    {
      rows: one.column,
      columns: other.column,
      n: cross.n,
      rowLevels: cross.rowLevels,
      columnLevels: cross.columnLevels,
      counts,
      shares: counts.map((_, k) => Array.from(cross.shares.subarray(k * c, (k + 1) * c))),
      cramersV: Math.sqrt(cross.pearson / Math.min(r - 1, c - 1)),
      ...tested,
      adjustedP: null,
      isSparse,
    },
  ];
}

const NO_TEST = { statistic: null, df: null, dfDenominator: null, p: null };

function testOf(
  table: PatternTable,
  given: {
    readonly cross: ReturnType<typeof crossTable>;
    readonly down: ReturnType<typeof rowFactor>;
    readonly across: ReturnType<typeof rowFactor>;
    readonly design: SampleDesign;
  },
): Pick<DescribedAssociation, "statistic" | "df" | "dfDenominator" | "p"> {
  const { cross, down, across, design } = given;
  if (isDesigned(table)) {
    const { value, df, dfDenominator, p } = associationTest(table, { rows: down, columns: across, design });
    return { statistic: value, df, dfDenominator, p };
  }
  const statistic = cross.n * cross.pearson;
  const df = (cross.rowLevels.length - 1) * (cross.columnLevels.length - 1);
  return { statistic, df, dfDenominator: null, p: chiSquareUpper(statistic, df) };
}

/** Whether too few people are expected in cells for Pearson's chi-square (Cochran 1954). */
export function hasSmallExpected(counts: readonly (readonly number[])[], n: number): boolean {
  const across = (counts[0] ?? []).map((_, k) => counts.reduce((sum, row) => sum + row[k]!, 0));
  const expected = counts.flatMap((row) => {
    const people = row.reduce((sum, count) => sum + count, 0);
    return across.map((column) => (people * column) / n);
  });
  const small = expected.filter((count) => count < MIN_EXPECTED).length;
  return small > MAX_SMALL * expected.length || expected.some((count) => count < 1);
}
