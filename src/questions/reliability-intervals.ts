import { strataOf } from "../analysis/models/analyzed-scales";
import type { PatternTable } from "../data/answers/pattern-table";
import { asContinuous } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { admissibility } from "../factor/cfa/admissibility";
import type { ModelReliability } from "../factor/cfa/cfa-result";
import { fitCfa } from "../factor/cfa/fit-cfa";
import { modelReliability } from "../factor/cfa/scores/model-reliability";
import { omegaIntervals } from "../factor/cfa/scores/omega-intervals";
import { withOneFactor } from "../factor/structures/one-factor";
import type { Structure } from "../measures/structure";
import { studentCritical } from "../numeric/distributions/student-critical";
import { atanh } from "../numeric/elementary/hyperbolic";
import { sampledAnswers } from "../reliability/complete-answers";
import type { Scale } from "../reliability/reliability";
import { type SumCoefficient, sumCoefficients } from "../reliability/sum-coefficients";
import type { ReportTable } from "../report/kit/tables/section";
import { column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";

export type NamedScale = Pick<Scale, "scale" | "structure" | "label" | "items">;

/** A coefficient of a scale's sum with its precision. */
interface Precise extends Omit<SumCoefficient, "id"> {
  readonly id: SumCoefficient["id"] | "omega" | "ave";
}

/**
 * A scale's coefficients with standard errors and intervals; omega and average variance from a model of one factor, unless the
 * first structure that has every item divides them.
 */
export function scalePrecision(
  table: PatternTable,
  { items, structure }: NamedScale,
  {
    structures,
    draws,
    seed,
    correlation,
  }: {
    readonly structures: readonly Structure[];
    readonly draws: number;
    readonly seed: number;
    /** Pearson's: omega and average variance are of the answers as numbers. */
    readonly correlation: "auto" | "pearson" | "spearman";
  },
): Precise[] {
  if (items.length < 2) return [];
  const sample = sampledAnswers(table, items);
  if (sample.df < 1) return [];
  const strata = structure === null ? strataOf(items, structures) : [];
  // One factor does not describe the sum of several.
  const own = strata.length > 0 ? [] : oneFactor(table, items, correlation === "pearson");
  return [...sumCoefficients(sample, { strata, draws, seed }), ...own];
}

function oneFactor(table: PatternTable, items: readonly string[], asNumbers: boolean): Precise[] {
  const selected = selectItems({ ...table, groupings: [] }, items);
  const answers = asNumbers ? asContinuous(selected) : selected;
  const [one] = withOneFactor(answers, []);
  if (one === undefined) return [];
  const none = { standardError: null, interval: null, posterior: null };
  try {
    const { fitted } = fitCfa(answers, one.model, { missing: asNumbers ? "listwise" : "pairwise" });
    if (!fitted.convergence.converged || !admissibility(fitted).admissible) return [];
    const [factor] = omegaIntervals(fitted, modelReliability(fitted).reliability).reliability;
    if (factor === undefined) return [];
    const {
      omegaCategorical: estimate,
      omegaCategoricalInterval: interval,
      averageVarianceExtracted,
    } = factor;
    return [
      {
        id: "omega",
        ...none,
        estimate,
        interval,
        standardError: errorWithin(factor, fitted.data[0]?.designDegrees),
      },
      { id: "ave", ...none, estimate: averageVarianceExtracted },
    ];
  } catch (error) {
    if (error instanceof ItemwiseError) return [];
    throw error;
  }
}

/** The standard error of omega that its interval on Fisher's scale was made with. */
function errorWithin(
  { omegaCategorical: estimate, omegaCategoricalInterval: interval }: ModelReliability,
  df = Number.POSITIVE_INFINITY,
): number | null {
  if (estimate === null || interval === null) return null;
  return ((atanh(interval[1]) - atanh(estimate)) / studentCritical(0.95, df)) * (1 - estimate ** 2);
}

export const COEFFICIENTS: Readonly<Record<Precise["id"], () => string>> = {
  alpha: names.alpha,
  lambda2: () => messages.lambda({ number: "2" }),
  glb: messages.greatestLowerBound,
  stratifiedAlpha: messages.stratifiedAlpha,
  omega: messages.omegaOneFactor,
  ave: messages.averageVariance,
};

/** One table of all scales. @param found by scale @param isOrdered whether an item has ordered answers */
export function precisionTable(
  scales: readonly NamedScale[],
  found: readonly (readonly Precise[])[],
  isOrdered: boolean,
): ReportTable | null {
  const rows = scales.flatMap(({ label }, at) => (found[at] ?? []).map((row) => ({ ...row, label })));
  type Row = (typeof rows)[number];
  const has = (id: Precise["id"]): boolean => rows.some((row) => row.id === id && row.estimate !== null);
  const isDrawn = rows.some(({ posterior }) => posterior !== null);
  return tableOf<Row>(rows, {
    id: "precision",
    title: messages.precisionTitle(),
    columns: [
      scales.length > 1 && { key: "label", label: names.columnScale(), format: "text" },
      column<Row>(["name", messages.agreementCoefficient(), "text"], ({ id }) => COEFFICIENTS[id]()),
      { key: "estimate", label: names.estimate(), format: "coefficient3" },
      { key: "standardError", label: names.standardError(), format: "coefficient3" },
      intervalColumns<Row>(({ interval }) => interval, "coefficient3"),
      isDrawn && [
        column<Row>(["posteriorLow", messages.posteriorLow(), "coefficient3"], (one) => one.posterior?.[0]),
        column<Row>(["posteriorHigh", messages.posteriorHigh(), "coefficient3"], (one) => one.posterior?.[1]),
      ],
    ],
    notes: [
      messages.precisionNote(),
      has("glb") && messages.glbNote(),
      has("stratifiedAlpha") && messages.strataNote(),
      has("omega") && messages.oneFactorNote(),
      has("ave") && isOrdered && messages.latentVarianceNote(),
      isDrawn && messages.posteriorNote(),
    ],
  });
}
