import { analyzedScales } from "../analysis/parts/reliability";
import { correlate } from "../correlation/correlate";
import { type MatrixInput, matrixCorrelations, symmetricMatrix } from "../correlation/matrix-input";
import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError } from "../errors";
import { structuresOf } from "../measures/structure";
import { sumOf } from "../reliability/alpha";
import { completeAnswers } from "../reliability/complete-answers";
import { matrixReliability } from "../reliability/matrix-reliability";
import { omega } from "../reliability/omega";
import { reliability, type Scale } from "../reliability/reliability";
import { distinctScales } from "../reliability/scale-ids";
import type { ScaleReliability } from "../reliability/scale-result";
import type { ReportTable } from "../report/kit/tables/section";
import { type Columns, column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, namedItems, type QuestionData } from "./question";

export interface ReliabilityQuestion {
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly bootstrap: number;
  readonly seed: number;
}

/** Reliability of every scale, and how it changes if an item is deleted. */
export function reliabilityAnswer(data: QuestionData, question: ReliabilityQuestion): Answer {
  const { correction } = data.settings;
  const table = data.tables.bySamplingUnit;
  const found = scalesOf(data).map((scale) => reliability(table, scale, { ...question, correction }));
  const of = { first: namedItems<IfDeleted>(data, ({ id }) => id), note: reversedNote(data) };
  const deleted = found.map((scale) => ifDeleted(table, scale, { ...question, correction }));
  return {
    title: names.reliability(),
    parts: [
      coefficientsTable(found, messages.reliabilityNote()),
      moreCoefficientsTable(found),
      found.map((scale, at) => deletedTable(scale, deleted[at] ?? [], of)),
    ],
    advice: null,
    warnings: found.flatMap(({ label, warnings }) =>
      warnings.map(({ message }) => (found.length === 1 ? message : messages.ofScale({ label, message }))),
    ),
    record: { reliability: found.map((scale, at) => ({ ...scale, ifDeleted: deleted[at] ?? [] })) },
  };
}

/** The same of a covariance or correlation matrix. */
export function matrixReliabilityAnswer(
  input: MatrixInput,
  { bootstrap, seed }: Pick<ReliabilityQuestion, "bootstrap" | "seed">,
): Answer {
  if (bootstrap > 0) {
    throw new ItemwiseError(
      "needs-answers",
      "Bootstrap samples are drawn from answers: a matrix is not enough.",
      {
        hint: "Leave --bootstrap out.",
      },
    );
  }
  const scale = matrixReliability(input, { seed });
  const { items, n } = scale;
  const deleted = deletedItems(scale, {
    covariance: symmetricMatrix(input),
    matrix: matrixCorrelations(input),
    n,
    seed,
  });
  return {
    title: names.reliability(),
    parts: [
      coefficientsTable([scale], messages.matrixReliabilityNote({ isStandardized: isCorrelations(input) })),
      moreCoefficientsTable([scale]),
      items.length < 3
        ? null
        : deletedTable(scale, deleted, {
            first: [column<IfDeleted>(["item", names.columnItem(), "text"], ({ id }) => id)],
            note: false,
          }),
    ],
    advice: null,
    warnings: scale.warnings.map(({ message }) => message),
    record: { reliability: [{ ...scale, ifDeleted: deleted }] },
  };
}

const isCorrelations = ({ matrix }: MatrixInput): boolean => matrix.every((row, i) => row[i] === 1);

/** All items, and the factors of the declared structures; each sum of items once. */
export const scalesOf = ({ measure, tables }: Pick<QuestionData, "measure" | "tables">): readonly Scale[] =>
  distinctScales(
    analyzedScales(
      structuresOf(measure),
      tables.ungrouped.items.map(({ id }) => id),
    ),
  );

function coefficientsTable(found: readonly ScaleReliability[], note: string): ReportTable | null {
  const hasAnswers = found.some(({ descriptives }) => descriptives !== null);
  const has = (key: keyof ScaleReliability): boolean => found.some((scale) => scale[key] !== null);
  return tableOf<ScaleReliability>(found, {
    id: "reliability",
    title: names.reliability(),
    columns: [
      { key: "label", label: names.columnScale(), format: "text" },
      column<ScaleReliability>(["items", names.columnItems(), "integer"], ({ items }) => items.length),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      intervalColumns<ScaleReliability>(({ alphaInterval }) => alphaInterval, "coefficient2"),
      has("alphaBootstrapInterval") &&
        column<ScaleReliability>(["bootstrap", messages.bootstrapInterval(), "text"], (one) => endsText(one)),
      { key: "omegaTotal", label: messages.omegaTotal(), format: "coefficient2" },
      has("omegaHierarchical") &&
        column<ScaleReliability>(
          ["omegaHierarchical", names.omegaHierarchical(), "coefficient2"],
          (one) => one.omegaHierarchical,
        ),
      { key: "averageCorrelation", label: messages.averageCorrelation(), format: "coefficient2" },
      hasAnswers && [
        column<ScaleReliability>(["mean", messages.meanOfSum(), "decimal2"], (one) => one.descriptives?.mean),
        column<ScaleReliability>(
          ["sd", names.standardDeviation(), "decimal2"],
          (one) => one.descriptives?.sd,
        ),
        column<ScaleReliability>(["sem", messages.standardErrorOfMeasurement(), "decimal2"], semOf),
      ],
    ],
    notes: [note],
  });
}

const endsText = ({ alphaBootstrapInterval: ends }: ScaleReliability): string | null =>
  ends === null ? null : messages.ends({ low: ends[0], high: ends[1] });

/** SD times the root of 1 - alpha. */
const semOf = ({ alpha, descriptives }: ScaleReliability): number | null =>
  alpha === null || descriptives?.sd == null ? null : descriptives.sd * Math.sqrt(1 - alpha);

function moreCoefficientsTable(found: readonly ScaleReliability[]): ReportTable | null {
  const lambda = (key: "l1" | "l2" | "l4" | "l6"): Columns<ScaleReliability> => [
    column<ScaleReliability>(
      [key, messages.lambda({ number: key.slice(1) }), "coefficient2"],
      (one) => one.lambdas?.[key],
    ),
  ];
  return tableOf<ScaleReliability>(found, {
    id: "more-coefficients",
    title: messages.moreCoefficients(),
    columns: [
      { key: "label", label: names.columnScale(), format: "text" },
      { key: "standardizedAlpha", label: names.standardizedAlpha(), format: "coefficient2" },
      found.some(({ ordinalAlpha }) => ordinalAlpha !== null) && {
        key: "ordinalAlpha",
        label: names.ordinalAlpha(),
        format: "coefficient2",
      },
      lambda("l2"),
      lambda("l4"),
      lambda("l6"),
      column<ScaleReliability>(
        ["split", messages.meanSplitHalf(), "coefficient2"],
        ({ splitHalf }) => splitHalf?.mean,
      ),
      found.some(({ spearmanBrown }) => spearmanBrown !== null) && {
        key: "spearmanBrown",
        label: names.spearmanBrown(),
        format: "coefficient2",
      },
    ],
  });
}

interface IfDeleted {
  readonly id: string;
  /** Of the sum of the other items; null for a matrix, which has no means. */
  readonly mean: number | null;
  readonly variance: number;
  readonly itemRest: number | null;
  readonly alpha: number | null;
  readonly omega: number | null;
}

/** Figures of a scale without each of its items; none below three items. */
function ifDeleted(
  table: PatternTable,
  scale: ScaleReliability,
  {
    correlation: type,
    correction,
    seed,
  }: Omit<ReliabilityQuestion, "bootstrap"> & {
    readonly correction: "half" | "none";
  },
): readonly IfDeleted[] {
  const { items, n } = scale;
  if (items.length < 3 || n < 2) return [];
  const complete = completeAnswers(table, items);
  const { covariance, means } = covarianceMatrix(complete, {
    items: items.map((_, j) => j),
    missing: "listwise",
  });
  return deletedItems(scale, {
    means,
    covariance,
    matrix: correlationsOf(complete, { type, correction }),
    n,
    seed,
  });
}

interface Moments {
  readonly means?: readonly number[] | undefined;
  readonly covariance: readonly (readonly number[])[];
  /** Correlations for omega; null without. */
  readonly matrix: readonly (readonly number[])[] | null;
  readonly n: number;
  readonly seed: number;
}

function deletedItems(
  { items, itemRest, alphaIfDropped }: ScaleReliability,
  { means, covariance, matrix, n, seed }: Moments,
): readonly IfDeleted[] {
  const total = means?.reduce((sum, mean) => sum + mean, 0);
  return items.map((id, j) => {
    const keep = items.map((_, k) => k).filter((k) => k !== j);
    const without = (of: readonly (readonly number[])[]): number[][] =>
      keep.map((row) => keep.map((at) => of[row]?.[at] ?? Number.NaN));
    return {
      id,
      mean: total === undefined ? null : total - (means?.[j] ?? 0),
      variance: sumOf(without(covariance)),
      itemRest: itemRest[id] ?? null,
      alpha: alphaIfDropped[id] ?? null,
      omega: matrix && omegaOf({ matrix: without(matrix), items: keep.map((k) => items[k] ?? ""), n }, seed),
    };
  });
}

/** Null where an item is answered alike by all. */
function correlationsOf(
  complete: PatternTable,
  options: { readonly type: ReliabilityQuestion["correlation"]; readonly correction: "half" | "none" },
): readonly (readonly number[])[] | null {
  try {
    return correlate(complete, { ...options, missing: "listwise" }).matrix;
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

function omegaOf(input: Parameters<typeof omega>[0], seed: number): number | null {
  const { total } = omega(input, { seed });
  return total !== null && total >= 0 && total <= 1 ? total : null;
}

function deletedTable(
  { label, scale, structure }: ScaleReliability,
  rows: readonly IfDeleted[],
  { first, note }: { readonly first: Columns<IfDeleted>; readonly note: string | false },
): ReportTable | null {
  return tableOf<IfDeleted>(rows, {
    id: `if-deleted-${structure === null ? scale : `${structure}-${scale}`}`,
    title: messages.ifDeletedTitle({ label }),
    columns: [
      first,
      rows.some(({ mean }) => mean !== null) && { key: "mean", label: names.mean(), format: "decimal2" },
      { key: "variance", label: messages.variance(), format: "decimal2" },
      { key: "itemRest", label: names.itemRestCorrelation(), format: "coefficient2" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      { key: "omega", label: messages.omegaTotal(), format: "coefficient2" },
    ],
    notes: [note],
  });
}

/** Which items are recoded, so that signs can be compared with the file's. */
export const reversedNote = ({ measure }: Pick<QuestionData, "measure">): string | false => {
  const items = measure.items.flatMap(({ id, reverse }) => (reverse ? [id] : []));
  return items.length > 0 && messages.reversedNote({ items });
};
