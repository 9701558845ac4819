import type { Grouping, PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError } from "../errors";
import { fisherExact } from "../numeric/distributions/fisher-exact";
import { holm } from "../numeric/distributions/holm";
import { chiSquareUpper } from "../numeric/distributions/special";
import * as kit from "../report/kit/tables/messages";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import { type AssociationTest, associationTest } from "../survey/association/association-test";
import { type LevelTest, levelTest } from "../survey/comparison/level-test";
import { hasSmallExpected } from "../survey/description/describe-table";
import { groupDifference } from "../validity/group-difference";
import { coefficient, decimal, interval, percent } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";

/** What a person's score is of: an item, or the sum of a scale's items. */
export interface Described {
  readonly id: string;
  readonly label: string;
  readonly kind: "item" | "scale";
  /** By row of the table, NaN where missing. */
  readonly scores: Float64Array;
  /** Whether it is an item with two categories. */
  readonly binary: boolean;
}

interface Compared {
  readonly id: string;
  readonly label: string;
  readonly kind: Described["kind"];
  readonly levels: LevelTest["levels"];
  readonly test: {
    readonly kind: "welch" | "wald" | "chi-square" | "fisher" | "rao-scott";
    /** Null for Fisher's exact test, as its degrees of freedom. */
    readonly statistic: number | null;
    readonly df1: number | null;
    readonly df2: number | null;
    readonly p: number;
    /** By Holm's method over all rows with a p. */
    readonly adjustedP: number;
  } | null;
  readonly effect: {
    readonly kind: "g" | "eta-squared" | "v";
    readonly estimate: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly binary: boolean;
}

/** One table of all items and scales by the levels of a grouping, with tests and effect sizes; `note` is its last one. */
export function groupedTables(
  table: PatternTable,
  {
    name,
    described,
    note,
  }: { readonly name: string; readonly described: readonly Described[]; readonly note: string | false },
): {
  readonly table: ReportTable | null;
  readonly record: { readonly by: string; readonly rows: readonly Compared[] };
} {
  const grouping = table.groupings.find((one) => one.name === name);
  if (grouping === undefined) {
    throw new ItemwiseError("unknown-grouping", () => messages.unknownGrouping({ grouping: name }), {
      hint: () => messages.unknownGroupingHint({ groupings: table.groupings.map((one) => one.name) }),
    });
  }
  const rows = withAdjusted(described.map((one) => compared(table, grouping, one)));
  return { table: comparedTable(table, grouping, { rows, note }), record: { by: name, rows } };
}

type Unadjusted = Omit<Compared, "test"> & {
  readonly test: Omit<NonNullable<Compared["test"]>, "adjustedP"> | null;
};

function compared(table: PatternTable, grouping: Grouping, one: Described): Unadjusted {
  const { id, label, kind, scores, binary } = one;
  const found = levelTest(table, scores, grouping);
  const head = { id, label, kind, levels: found.levels, binary };
  if (binary) return { ...head, ...binaryTest(table, grouping, scores) };
  const { test } = found;
  return {
    ...head,
    test: test && { kind: test.kind, statistic: test.f, df1: test.df1, df2: test.df2, p: test.p },
    effect: effectOf(table, grouping, { scores, found }),
  };
}

/** Hedges' g of two levels with people, otherwise eta squared. */
function effectOf(
  table: PatternTable,
  grouping: Grouping,
  { scores, found }: { readonly scores: Float64Array; readonly found: LevelTest },
): Compared["effect"] {
  const used = found.levels.flatMap(({ n }, at) => (n > 0 ? [at] : []));
  const [first, second, ...others] = used;
  if (first === undefined || second === undefined) return null;
  if (others.length === 0) {
    const side = Int8Array.from(grouping.codes, (code) => (code === first ? 1 : code === second ? 0 : -1));
    const g = groupDifference(table, scores, side)?.g ?? null;
    return g && { kind: "g", estimate: g.estimate, low: g.low, high: g.high };
  }
  return found.etaSquared === null
    ? null
    : { kind: "eta-squared", estimate: found.etaSquared, low: null, high: null };
}

/** Fisher's exact p where too few people are expected in a cell for Pearson's chi-square; otherwise null. */
function exactP({ proportions, n }: AssociationTest): number | null {
  const counts = proportions.map((row) => row.map((share) => Math.round(share * n)));
  if (!hasSmallExpected(counts, n)) return null;
  const yes = counts.map((row) => row[1] ?? 0);
  return fisherExact(
    yes,
    counts.map((row, group) => (row[0] ?? 0) + yes[group]!),
  );
}

/** Pearson's chi-square or Fisher's exact test, under weights, strata or clusters Rao and Scott's F; Cramér's V. */
function binaryTest(
  table: PatternTable,
  rows: Grouping,
  scores: Float64Array,
): Pick<Unadjusted, "test" | "effect"> {
  const low = Math.min(...scores.filter((score) => !Number.isNaN(score)));
  const codes = Int16Array.from(scores, (score) => (Number.isNaN(score) ? -1 : Number(score > low)));
  const columns = { name: "answer", levels: ["0", "1"], codes };
  const found = associationTest(table, { rows, columns });
  const isPlain = table.weighting !== "design" && table.stratum === null && table.cluster === null;
  const { pearson, value, df: df1, dfDenominator, p, n } = found;
  const least = Math.min(found.rowLevels.length, found.columnLevels.length) - 1;
  if (pearson === null || value === null || df1 === null || p === null || least < 1)
    return { test: null, effect: null };
  const df = (found.rowLevels.length - 1) * (found.columnLevels.length - 1);
  const effect = { kind: "v" as const, estimate: Math.sqrt(pearson / n / least), low: null, high: null };
  const exact = isPlain ? exactP(found) : null;
  if (exact !== null)
    return { test: { kind: "fisher", statistic: null, df1: null, df2: null, p: exact }, effect };
  return isPlain
    ? {
        test: { kind: "chi-square", statistic: pearson, df1: df, df2: null, p: chiSquareUpper(pearson, df) },
        effect,
      }
    : { test: { kind: "rao-scott", statistic: value, df1, df2: dfDenominator, p }, effect };
}

function withAdjusted(rows: readonly Unadjusted[]): Compared[] {
  const known = rows.flatMap(({ test }, at) => (test === null ? [] : [{ p: test.p, at }]));
  const adjusted = new Map(holm(known.map(({ p }) => p)).map((p, k) => [known[k]?.at, p]));
  return rows.map((row, at) => ({
    ...row,
    test: row.test && { ...row.test, adjustedP: adjusted.get(at) ?? row.test.p },
  }));
}

function comparedTable(
  { weighting }: PatternTable,
  { name, levels }: Grouping,
  { rows, note }: { readonly rows: readonly Compared[]; readonly note: string | false },
): ReportTable | null {
  const people = levels.map((_, at) => Math.max(0, ...rows.map((row) => row.levels[at]?.n ?? 0)));
  const kinds = new Set(rows.flatMap(({ test }) => test?.kind ?? []));
  const effects = new Set(rows.flatMap(({ effect }) => effect?.kind ?? []));
  return tableOf<Compared>(rows, {
    id: `by-${name}`,
    title: messages.byTitle({ name }),
    columns: [
      column<Compared>(["id", names.columnItem(), "text"], ({ id, label, kind }) =>
        kind === "scale" ? label : id,
      ),
      column<Compared>(["n", names.columnPeople(), "integer"], (row) =>
        row.levels.reduce((sum, { n }) => sum + n, 0),
      ),
      levels.map((level, at) =>
        column<Compared>(
          [`level${at + 1}`, messages.levelHead({ level, n: people[at] ?? 0 }), "text"],
          (row) => {
            const found = row.levels[at];
            if (found === undefined || found.mean === null) return null;
            if (row.binary) return percent(shareOf(row, found.mean));
            return `${decimal(found.mean, 2)} (${decimal(found.sd ?? Number.NaN, 2)})`;
          },
        ),
      ),
      column<Compared>(["statistic", messages.statistic(), "decimal2"], ({ test }) => test?.statistic),
      column<Compared>(["df", names.degreesOfFreedom(), "text"], ({ test }) =>
        test === null || test.df1 === null
          ? null
          : test.df2 === null
            ? String(test.df1)
            : `${decimal(test.df1, Number.isInteger(test.df1) ? 0 : 1)}, ${decimal(test.df2, Number.isInteger(test.df2) ? 0 : 1)}`,
      ),
      column<Compared>(["p", names.pValue(), "p"], ({ test }) => test?.p),
      column<Compared>(["adjustedP", messages.adjustedP(), "p"], ({ test }) => test?.adjustedP),
      column<Compared>(["effect", messages.effect(), "text"], ({ effect }) => {
        if (effect === null) return null;
        const ends =
          effect.low === null || effect.high === null
            ? ""
            : ` ${interval(effect.low, effect.high, "decimal")}`;
        return effect.kind === "g" ? `${decimal(effect.estimate, 2)}${ends}` : coefficient(effect.estimate);
      }),
    ],
    notes: [
      messages.cellsNote({
        binary: rows.some(({ binary }) => binary),
        other: rows.some(({ binary }) => !binary),
      }),
      weighting === "design" && kit.weightsNote({ areUsed: true }),
      ...(["welch", "wald", "chi-square", "fisher", "rao-scott"] as const).map(
        (kind) => kinds.has(kind) && messages.testKind({ kind }),
      ),
      ...(["g", "eta-squared", "v"] as const).map(
        (kind) => effects.has(kind) && messages.effectKind({ kind }),
      ),
      messages.holmRowsNote(),
      note,
    ],
  });
}

/** The share of the higher of two scores, which are one apart. */
const shareOf = ({ levels }: Compared, mean: number): number => {
  const lowest = Math.floor(Math.min(...levels.flatMap((level) => level.mean ?? [])));
  return mean - lowest;
};
