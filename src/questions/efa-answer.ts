import { correlate } from "../correlation/correlate";
import type { CorrelationType } from "../correlation/correlation-matrix";
import type { MatrixInput } from "../correlation/matrix-input";
import { efa } from "../factor/efa/efa";
import { matrixEfa } from "../factor/efa/matrix-efa";
import { suggestedFactors } from "../factor/efa/retention/suggested-factors";
import { ROTATIONS, type Rotation } from "../factor/efa/rotation/rotations";
import type { EfaSolution, Extraction } from "../factor/efa/solution";
import { factorCriteria, largestNumberOfFactors } from "../factor/model/criteria";
import type { ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf, triangleColumns } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import { loadingsChart } from "./loadings-chart";
import * as messages from "./messages";
import { type Answer, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./reliability-answer";

export interface EfaQuestion {
  /** Null: as many as the empirical Kaiser criterion suggests. */
  readonly factors: number | null;
  readonly extraction: Extraction;
  readonly rotation: Rotation;
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly seed: number;
  readonly shown: ShownLoadings;
}

/** How loadings are printed; the numbers in the record do not depend on it. */
export interface ShownLoadings {
  /** Items by the factor of their largest loading, and within it by its size. */
  readonly sort: boolean;
  /** Smaller absolute loadings are blank; 0: none. */
  readonly blank: number;
  readonly digits: 2 | 3;
}

/** One exploratory solution: loadings, variance explained, factor correlations, fit. */
export function efaAnswer(data: QuestionData, question: EfaQuestion): Answer {
  const { missing, correction } = data.settings;
  const table = data.tables.bySamplingUnit;
  const correlation = correlate(table, { type: question.correlation, missing, correction });
  const { extraction, rotation, seed, factors: asked } = question;
  const suggested = suggestedFactors(table, correlation);
  const factors = asked ?? Math.max(1, Math.min(suggested, largestNumberOfFactors(table.items.length)));
  const solution = efa(correlation, { factors, extraction, rotation, seed });
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, question.shown, {
        first: namedItems<LoadingRow>(data, ({ id }) => id),
        type: correlation.type,
        reversed: reversedNote(data),
      }),
      loadingsChart(solution, inOrder(solution, question.shown, data.tables.ungrouped.items)),
    ],
    advice: messages.adviceNumber({ suggested, isAsked: asked === suggested, isChosen: asked === null }),
    warnings: [...correlation.warnings, ...solution.warnings].map(({ message }) => message),
    record: { correlation, solution, suggestedFactors: suggested },
  };
}

/** The same of a covariance or correlation matrix. */
export function matrixEfaAnswer(
  input: MatrixInput,
  { factors: asked, shown, ...options }: EfaQuestion,
): Answer {
  const factors = asked ?? 1;
  const solution = matrixEfa(input, { ...options, factors });
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, shown, {
        first: [column<LoadingRow>(["item", names.columnItem(), "text"], ({ id }) => id)],
        type: null,
        reversed: false,
      }),
      loadingsChart(solution, inOrder(solution, shown, [])),
    ],
    advice: null,
    warnings: solution.warnings.map(({ message }) => message),
    record: { solution },
  };
}

export interface LoadingRow {
  readonly id: string;
  readonly loadings: readonly number[];
  readonly communality: number;
  readonly uniqueness: number;
}

interface SolutionOf {
  readonly first: Columns<LoadingRow>;
  /** Null for a matrix that was given. */
  readonly type: CorrelationType | null;
  /** Which items are recoded, if any. */
  readonly reversed: string | false;
}

/** Tables of a solution. */
export function solutionParts(
  solution: EfaSolution,
  shown: ShownLoadings,
  of: SolutionOf,
): (ReportTable | null)[] {
  return [
    loadingsTable(solution, shown, of),
    varianceTable(solution),
    correlationsTable(solution),
    fitTable(solution),
  ];
}

function loadingsTable(
  { items, factors, loadings, communalities, uniquenesses, extraction, rotation }: EfaSolution,
  { sort, blank, digits }: ShownLoadings,
  { first, type, reversed }: SolutionOf,
): ReportTable | null {
  const rows = items.map((id, j) => ({
    id,
    loadings: loadings[j] ?? [],
    communality: communalities[j] ?? 0,
    uniqueness: uniquenesses[j] ?? 0,
  }));
  const salient = factorCriteria.salientLoading.value;
  const format = digits === 2 ? "coefficient2" : "coefficient3";
  return tableOf<LoadingRow>(sort ? sorted(rows) : rows, {
    id: "loadings",
    title: messages.loadingsTitle({ factors }),
    columns: [
      first,
      Array.from({ length: factors }, (_, f) =>
        column<LoadingRow>(
          [`factor${f + 1}`, messages.factor({ number: String(f + 1) }), format],
          ({ loadings: row }) => (Math.abs(row[f] ?? 0) < blank ? "" : row[f]),
          { bold: ({ loadings: row }) => Math.abs(row[f] ?? 0) >= salient },
        ),
      ),
      { key: "communality", label: names.communality(), format },
      { key: "uniqueness", label: messages.uniqueness(), format },
    ],
    notes: [
      messages.loadingsNote({
        extraction,
        correlations: type ?? "given",
        factors,
        rotation: ROTATIONS[rotation].name({ form: "phrase" }),
      }),
      reversed,
      sort && messages.sortedNote(),
      blank > 0 && messages.blankNote({ blank }),
    ],
  });
}

/** The items as the table has them, with their labels. */
function inOrder(
  { items, loadings }: EfaSolution,
  { sort }: ShownLoadings,
  labeled: readonly { readonly id: string; readonly label: string }[],
): readonly { readonly id: string; readonly label: string }[] {
  const rows = items.map((id, j) => ({ id, loadings: loadings[j] ?? [], communality: 0, uniqueness: 0 }));
  return (sort ? sorted(rows) : rows).map(({ id }) => ({
    id,
    label: labeled.find((item) => item.id === id)?.label ?? "",
  }));
}

/** Items by the factor of their largest absolute loading, then by its size; equal ones keep their order. */
function sorted(rows: readonly LoadingRow[]): LoadingRow[] {
  const largest = ({ loadings }: LoadingRow): readonly [factor: number, size: number] =>
    loadings.reduce<readonly [number, number]>(
      (best, value, f) => (Math.abs(value) > best[1] ? [f, Math.abs(value)] : best),
      [0, -1],
    );
  return rows
    .map((row) => ({ row, at: largest(row) }))
    .sort((one, other) => one.at[0] - other.at[0] || other.at[1] - one.at[1])
    .map(({ row }) => row);
}

function varianceTable({ factors, variance, items }: EfaSolution): ReportTable | null {
  let upTo = 0;
  const rows = Array.from({ length: factors }, (_, f) => {
    const share = variance[f] ?? 0;
    upTo += share;
    return { name: messages.factor({ number: String(f + 1) }), sum: share * items.length, share, upTo };
  });
  return tableOf(rows, {
    id: "variance",
    title: messages.varianceTitle(),
    columns: [
      { key: "name", label: names.columnFactor(), format: "text" },
      { key: "sum", label: messages.sumOfSquares(), format: "decimal2" },
      { key: "share", label: messages.shareOfVariance(), format: "percent1" },
      { key: "upTo", label: messages.cumulative(), format: "percent1" },
    ],
  });
}

function correlationsTable({ factors, phi, rotation }: EfaSolution): ReportTable | null {
  if (factors === 1 || ROTATIONS[rotation].kind === "orthogonal") return null;
  const heads = Array.from({ length: factors }, (_, f) => ({
    key: `factor${f + 1}`,
    label: messages.factor({ number: String(f + 1) }),
  }));
  return tableOf(heads, {
    id: "factor-correlations",
    title: messages.factorCorrelations(),
    columns: [
      column(["name", names.columnFactor(), "text"], ({ label }) => label),
      triangleColumns(heads, phi, { format: "coefficient2", diagonal: true }),
    ],
  });
}

function fitTable({ fit }: EfaSolution): ReportTable | null {
  const { chiSquare, df, p, rmsea, tli, rmsr } = fit;
  return tableOf([{ chiSquare, df, p, rmsea: rmsea?.[0], low: rmsea?.[1], high: rmsea?.[2], tli, rmsr }], {
    id: "fit",
    title: messages.fitTitle(),
    columns: [
      { key: "chiSquare", label: names.chiSquared(), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "rmsea", label: names.rmsea(), format: "coefficient3" },
      { key: "low", label: names.low90(), format: "coefficient3" },
      { key: "high", label: names.high90(), format: "coefficient3" },
      { key: "tli", label: names.tli(), format: "coefficient3" },
      { key: "rmsr", label: messages.rmsr(), format: "coefficient3" },
    ],
  });
}
