import { analyzedScales } from "../analysis/parts/reliability";
import { correlate } from "../correlation/correlate";
import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError } from "../errors";
import { structuresOf } from "../measures/structure";
import { sumOf } from "../reliability/alpha";
import { completeAnswers } from "../reliability/complete-answers";
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
  const deleted = found.map((scale) => ifDeleted(table, scale, { ...question, correction }));
  return {
    title: names.reliability(),
    parts: [
      coefficientsTable(found),
      moreCoefficientsTable(found),
      found.map((scale, at) => deletedTable(data, scale, deleted[at] ?? [])),
    ],
    advice: null,
    warnings: found.flatMap(({ label, warnings }) =>
      warnings.map(({ message }) => (found.length === 1 ? message : messages.ofScale({ label, message }))),
    ),
    record: { reliability: found.map((scale, at) => ({ ...scale, ifDeleted: deleted[at] ?? [] })) },
  };
}

/** All items, and the factors of the declared structures; each sum of items once. */
export const scalesOf = ({ measure, tables }: Pick<QuestionData, "measure" | "tables">): readonly Scale[] =>
  distinctScales(
    analyzedScales(
      structuresOf(measure),
      tables.ungrouped.items.map(({ id }) => id),
    ),
  );

function coefficientsTable(found: readonly ScaleReliability[]): ReportTable | null {
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
      column<ScaleReliability>(["mean", messages.meanOfSum(), "decimal2"], (one) => one.descriptives?.mean),
      column<ScaleReliability>(["sd", names.standardDeviation(), "decimal2"], (one) => one.descriptives?.sd),
      column<ScaleReliability>(["sem", messages.standardErrorOfMeasurement(), "decimal2"], semOf),
    ],
    notes: [messages.reliabilityNote()],
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
  /** Of the sum of the other items. */
  readonly mean: number;
  readonly variance: number;
  readonly itemRest: number | null;
  readonly alpha: number | null;
  readonly omega: number | null;
}

/** Figures of a scale without each of its items; none below three items. */
function ifDeleted(
  table: PatternTable,
  { items, itemRest, alphaIfDropped, n }: ScaleReliability,
  {
    correlation: type,
    correction,
    seed,
  }: Omit<ReliabilityQuestion, "bootstrap"> & {
    readonly correction: "half" | "none";
  },
): readonly IfDeleted[] {
  if (items.length < 3 || n < 2) return [];
  const complete = completeAnswers(table, items);
  const { covariance, means } = covarianceMatrix(complete, {
    items: items.map((_, j) => j),
    missing: "listwise",
  });
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const matrix = correlationsOf(complete, { type, correction });
  return items.map((id, j) => {
    const keep = items.map((_, k) => k).filter((k) => k !== j);
    const without = (of: readonly (readonly number[])[]): number[][] =>
      keep.map((row) => keep.map((at) => of[row]?.[at] ?? Number.NaN));
    return {
      id,
      mean: total - (means[j] ?? 0),
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
  data: QuestionData,
  { label, scale, structure }: ScaleReliability,
  rows: readonly IfDeleted[],
): ReportTable | null {
  return tableOf<IfDeleted>(rows, {
    id: `if-deleted-${structure === null ? scale : `${structure}-${scale}`}`,
    title: messages.ifDeletedTitle({ label }),
    columns: [
      namedItems<IfDeleted>(data, ({ id }) => id),
      { key: "mean", label: names.mean(), format: "decimal2" },
      { key: "variance", label: messages.variance(), format: "decimal2" },
      { key: "itemRest", label: names.itemRestCorrelation(), format: "coefficient2" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      { key: "omega", label: messages.omegaTotal(), format: "coefficient2" },
    ],
    notes: [reversedNote(data)],
  });
}

/** Which items are recoded, so that signs can be compared with the file's. */
export const reversedNote = ({ measure }: Pick<QuestionData, "measure">): string | false => {
  const items = measure.items.flatMap(({ id, reverse }) => (reverse ? [id] : []));
  return items.length > 0 && messages.reversedNote({ items });
};
