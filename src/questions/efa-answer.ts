import { correlate } from "../correlation/correlate";
import type { CorrelationType } from "../correlation/correlation-matrix";
import type { MatrixInput } from "../correlation/matrix-input";
import { efa } from "../factor/efa/efa";
import { matrixEfa } from "../factor/efa/matrix-efa";
import { suggestedFactors } from "../factor/efa/retention/suggested-factors";
import { ROTATIONS, type Rotation } from "../factor/efa/rotation/rotations";
import type { EfaSolution, Extraction } from "../factor/efa/solution";
import { factorCriteria, largestNumberOfFactors } from "../factor/model/criteria";
import type { Rows } from "../numeric/linear-algebra/matrix";
import type { ReportChart, ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf, triangleColumns } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import { loadingsChart } from "./loadings-chart";
import * as messages from "./messages";
import { type Answer, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./question-scales";
import { type AskedRotation, rotationNote, rotationSettings } from "./rotation-question";

export interface EfaQuestion {
  /** Null: as many as the empirical Kaiser criterion suggests. */
  readonly factors: number | null;
  readonly extraction: Extraction;
  readonly rotated: AskedRotation;
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
  const { extraction, rotated, seed, factors: asked } = question;
  const suggested = suggestedFactors(table, correlation);
  const factors = asked ?? Math.max(1, Math.min(suggested, largestNumberOfFactors(table.items.length)));
  const settings = rotationSettings(rotated, { items: correlation.items, factors });
  const { rotation } = rotated;
  const solution = efa(correlation, { factors, extraction, rotation, seed, ...settings });
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, question.shown, {
        first: namedItems<LoadingRow>(data, ({ id }) => id),
        type: correlation.type,
        rotated,
        reversed: reversedNote(data),
      }),
      chartOf(solution, inOrder(solution, question.shown, data.tables.ungrouped.items)),
    ],
    advice: messages.adviceNumber({ suggested, isAsked: asked === suggested, isChosen: asked === null }),
    warnings: [...correlation.warnings, ...solution.warnings].map(({ message }) => message),
    record: { correlation, solution, rotationSettings: settings, suggestedFactors: suggested },
  };
}

/** The same of a covariance or correlation matrix. */
export function matrixEfaAnswer(
  input: MatrixInput,
  { factors: asked, shown, rotated, ...options }: EfaQuestion,
): Answer {
  const factors = asked ?? 1;
  const settings = rotationSettings(rotated, { items: input.items, factors });
  const { rotation } = rotated;
  const solution = matrixEfa(input, { ...options, rotation, factors, ...settings });
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, shown, {
        first: [column<LoadingRow>(["item", names.columnItem(), "text"], ({ id }) => id)],
        type: null,
        rotated,
        reversed: false,
      }),
      chartOf(solution, inOrder(solution, shown, [])),
    ],
    advice: null,
    warnings: solution.warnings.map(({ message }) => message),
    record: { solution, rotationSettings: settings },
  };
}

export interface LoadingRow {
  readonly id: string;
  readonly loadings: readonly number[];
  readonly communality: number;
  readonly uniqueness: number;
}

export type LoadingsOf = Pick<EfaSolution, "items" | "loadings" | "communalities" | "uniquenesses">;

interface SolutionOf {
  readonly first: Columns<LoadingRow>;
  /** Null for a matrix that was given. */
  readonly type: CorrelationType | null;
  readonly rotated: AskedRotation;
  /** Which items are recoded, if any. */
  readonly reversed: string | false;
}

/** Tables of a solution. */
export function solutionParts(
  solution: EfaSolution,
  shown: ShownLoadings,
  { first, type, rotated, reversed }: SolutionOf,
): (ReportTable | null)[] {
  const { factors, extraction, rotation, phi, rotationStarts } = solution;
  const loadings = loadingsTable(solution, shown, {
    title: messages.loadingsTitle({ factors }),
    head: factorHead,
    first,
    notes: [
      messages.loadingsNote({
        extraction,
        correlations: type ?? "given",
        factors,
        rotation: ROTATIONS[rotation].name({ form: "phrase" }),
      }),
      rotationNote(rotated, rotationStarts),
      reversed,
    ],
  });
  const correlations = {
    head: factorHead,
    label: names.columnFactor(),
    title: messages.factorCorrelations(),
  };
  return [
    loadings,
    varianceTable(solution, { head: factorHead, label: names.columnFactor() }),
    isOblique(rotation, factors) ? dimensionCorrelations(phi, correlations) : null,
    fitTable(solution),
  ];
}

export const isOblique = (rotation: Rotation, dimensions: number): boolean =>
  dimensions > 1 && ROTATIONS[rotation].kind === "oblique";

const factorHead = (at: number): string => messages.factor({ number: String(at + 1) });

interface LoadingsTable {
  readonly title: string;
  /** Name of a factor or component. */
  readonly head: (at: number) => string;
  readonly first: Columns<LoadingRow>;
  readonly notes: readonly (string | false | null)[];
}

export function loadingsTable(
  { items, loadings, communalities, uniquenesses }: LoadingsOf,
  { sort, blank, digits }: ShownLoadings,
  { title, head, first, notes }: LoadingsTable,
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
    title,
    columns: [
      first,
      (loadings[0] ?? []).map((_, f) =>
        column<LoadingRow>(
          [`factor${f + 1}`, head(f), format],
          ({ loadings: row }) => (Math.abs(row[f] ?? 0) < blank ? "" : row[f]),
          { bold: ({ loadings: row }) => Math.abs(row[f] ?? 0) >= salient },
        ),
      ),
      { key: "communality", label: names.communality(), format },
      { key: "uniqueness", label: messages.uniqueness(), format },
    ],
    notes: [...notes, sort && messages.sortedNote(), blank > 0 && messages.blankNote({ blank })],
  });
}

const chartOf = (solution: EfaSolution, items: ReturnType<typeof inOrder>): ReportChart =>
  loadingsChart(solution, items, {
    title: messages.loadingsTitle({ factors: solution.factors }),
    label: names.columnFactor(),
    head: factorHead,
  });

/** The items as the table has them, with their labels. */
export function inOrder(
  { items, loadings }: Pick<EfaSolution, "items" | "loadings">,
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

/** Each dimension's part of the variance of all items. */
export function varianceTable(
  { variance, items }: Pick<EfaSolution, "variance" | "items">,
  { head, label }: { readonly head: (at: number) => string; readonly label: string },
): ReportTable | null {
  let upTo = 0;
  const rows = variance.map((share, at) => {
    upTo += share;
    return { name: head(at), sum: share * items.length, share, upTo };
  });
  return tableOf(rows, {
    id: "variance",
    title: messages.varianceTitle(),
    columns: [
      { key: "name", label, format: "text" },
      { key: "sum", label: messages.sumOfSquares(), format: "decimal2" },
      { key: "share", label: messages.shareOfVariance(), format: "percent1" },
      { key: "upTo", label: messages.cumulative(), format: "percent1" },
    ],
  });
}

export function dimensionCorrelations(
  phi: Rows,
  {
    head,
    label: first,
    title,
  }: { readonly head: (at: number) => string; readonly label: string; readonly title: string },
): ReportTable | null {
  const heads = phi.map((_, at) => ({ key: `factor${at + 1}`, label: head(at) }));
  return tableOf(heads, {
    id: "factor-correlations",
    title,
    columns: [
      column(["name", first, "text"], ({ label }) => label),
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
