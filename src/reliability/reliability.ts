import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../errors";
import { endsWithinUnit, withinUnit } from "../figures/unit-coefficients";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { createRandom } from "../numeric/random/random";
import type { Workers } from "../numeric/workers/workers";
import { type Estimate, errorOf, type SampledTable } from "../survey/design/estimate";
import type { ClusterLabels } from "../survey/design/sample-design";
import { itemRestCorrelations } from "../survey/items/item-statistics";
import { alphaIfDropped, cronbachAlpha } from "./alpha";
import { alphaEstimate, ordinalAlphaEstimate, standardizedAlphaEstimate } from "./alpha-estimates";
import { bootstrapAlpha } from "./bootstrap-alpha";
import { completeAnswers, sampledAnswers } from "./complete-answers";
import { guttmanLambdas, scaleWarnings } from "./guttman";
import * as messages from "./messages";
import type { ScaleReliability } from "./scale-result";
import { splitHalf } from "./split-half";
import { NOTHING_STANDARDIZED, standardizedReliability } from "./standardized-reliability";
import { sumDescriptives, sumEnds } from "./sum-scores";

/** A scale: a factor of a structure, or any set of items. */
export interface Scale {
  readonly scale: string;
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
}

export interface ReliabilityOptions {
  /** Bootstrap samples for an interval of alpha; 0 (the default) for none. */
  readonly bootstrap?: number | undefined;
  /** Seed of the bootstrap, the random splits and the rotation's starts; default 1. */
  readonly seed?: number | undefined;
  /** Correction of empty cells, for ordinal alpha and omega; default "half". */
  readonly correction?: "half" | "none" | undefined;
  /** Correlations for omega, default "auto" (tetrachoric, polychoric, or Pearson with a continuous item). */
  readonly correlation?: "auto" | "pearson" | "spearman" | undefined;
  /** How cluster labels are read; default "unique". */
  readonly clusterLabels?: ClusterLabels | undefined;
  /** Computes the bootstrap samples, with the same results. @default inline */
  readonly workers?: Workers | undefined;
}

/**
 * Reliability of a scale's sum score over people who answered all of its items, weighted where the table is. Intervals
 * of the alphas are linearized (`linearizedIntervals`) and account for weights, strata and clusters (of a table built
 * with `design: true`); the bootstrap then draws sampling units (`resampleUnits`).
 * @param table the survey as analyzed, reverse-keyed items reversed
 * @param scale its name, label and item ids
 * @returns every coefficient, null with a warning where undefined; null too below 0 and above 1 (`outside`), since it is
 *   then no reliability, and intervals end there
 * @throws ItemwiseError "unknown-item", "empty-scale", "duplicate-item", "clusters-straddle-strata". For sources and
 *   references see `cronbachAlpha`, `linearizedIntervals`, `splitHalf`, `guttmanLambdas`, `omega`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 1], b: [0, 1, 0, 1, 1], c: [0, 0, 1, 1, 0] } });
 * const scale = { scale: "all", structure: null, label: "All items", items: ["a", "b", "c"] };
 * reliability(table, scale).alpha?.toFixed(2); // "0.46"
 * ```
 */
export function reliability(
  table: PatternTable,
  scale: Scale,
  options: ReliabilityOptions = {},
): ScaleReliability {
  if (scale.items.length === 0) {
    throw new ItemwiseError("empty-scale", () => messages.emptyScale({ scale: scale.scale }), {
      hint: messages.emptyScaleHint,
    });
  }
  const twice = scale.items.find((id, place) => scale.items.indexOf(id) < place);
  if (twice !== undefined) {
    throw new ItemwiseError(
      "duplicate-item",
      () => messages.duplicateItem({ scale: scale.scale, item: twice }),
      {
        hint: messages.duplicateItemHint,
      },
    );
  }
  const complete = completeAnswers(table, scale.items);
  const n = complete.count.reduce((people, count) => people + count, 0);
  const head = {
    scale: scale.scale,
    structure: scale.structure,
    label: scale.label,
    items: [...scale.items],
    n,
    descriptives: sumDescriptives(complete),
    ends: sumEnds(complete),
  };
  const impossible = impossibleReason(scale, n);
  if (impossible) return { ...head, ...noCoefficients(scale.items), warnings: [impossible] };
  const sample = sampledAnswers(table, scale.items, { labels: options.clusterLabels });
  return { ...head, ...coefficients(complete, sample, options) };
}

type Coefficients = Omit<
  ScaleReliability,
  "scale" | "structure" | "label" | "items" | "n" | "descriptives" | "ends"
>;

/** @param sample of the same people, by sampling unit */
function coefficients(
  complete: PatternTable,
  sample: SampledTable,
  options: ReliabilityOptions,
): Coefficients {
  const { bootstrap: samples = 0, seed = 1, correction = "half", correlation = "auto", workers } = options;
  const ids = complete.items.map((item) => item.id);
  const { covariance } = covarianceMatrix(complete, {
    items: ids.map((_, item) => item),
    missing: "listwise",
  });
  const alpha = cronbachAlpha(covariance);
  const constant = ids.filter((_, item) => new Set(complete.columns[item]).size < 2);
  const itemRest = byId(ids, itemRestCorrelations(complete));
  const split = splitHalf(covariance, createRandom(seed));
  const lambdas = split && guttmanLambdas(covariance, split.highest);
  const bootstrap = bootstrapInterval(sample, { samples, seed, workers });
  const standardized =
    constant.length > 0
      ? NOTHING_STANDARDIZED
      : standardizedReliability(complete, covariance, { seed, correction, correlation });
  const intervals = linearizedIntervals(sample, { alpha, ...standardized, correction });
  const { standardizedAlpha, ordinalAlpha, spearmanBrown, omegaTotal, omegaHierarchical } = standardized;
  const latent = { standardizedAlpha, ordinalAlpha, spearmanBrown, omegaTotal, omegaHierarchical };
  const { values, outside } = withinUnit({ alpha, ...latent });
  return {
    ...intervals,
    ...standardized,
    ...values,
    outside,
    alphaInterval: endsWithinUnit(intervals.alphaInterval, values.alpha),
    alphaIntervalMethod: values.alpha === null ? null : intervals.alphaIntervalMethod,
    alphaBootstrapInterval: endsWithinUnit(bootstrap.interval, values.alpha),
    standardizedAlphaInterval: endsWithinUnit(intervals.standardizedAlphaInterval, values.standardizedAlpha),
    ordinalAlphaInterval: endsWithinUnit(intervals.ordinalAlphaInterval, values.ordinalAlpha),
    itemRest,
    alphaIfDropped: withinUnit(byId(ids, alphaIfDropped(covariance))).values,
    splitHalf: split && { ...split, ...withinUnit(halves(split)).values },
    lambdas: lambdas && withinUnit({ ...lambdas }).values,
    warnings: [
      ...scaleWarnings({
        items: ids,
        alpha,
        itemRest,
        constant,
        split,
        lambdas,
        interval: intervals.alphaInterval,
        hasDesign: sample.design !== null,
      }),
      ...bootstrap.warnings,
      ...standardized.warnings,
    ],
  };
}

const halves = ({ mean, lowest, highest }: NonNullable<ReturnType<typeof splitHalf>>) => ({
  mean,
  lowest,
  highest,
});

function noCoefficients(ids: readonly string[]): Omit<Coefficients, "warnings"> {
  const nulls = byId(
    ids,
    ids.map(() => null),
  );
  const { warnings: _, ...standardized } = NOTHING_STANDARDIZED;
  return {
    alpha: null,
    outside: {},
    alphaInterval: null,
    alphaIntervalMethod: null,
    standardizedAlphaInterval: null,
    ordinalAlphaInterval: null,
    alphaBootstrapInterval: null,
    itemRest: nulls,
    alphaIfDropped: nulls,
    splitHalf: null,
    lambdas: null,
    ...standardized,
  };
}

function byId(ids: readonly string[], values: readonly (number | null)[]): Record<string, number | null> {
  return Object.fromEntries(ids.map((id, item) => [id, values[item] ?? null]));
}

function impossibleReason(scale: Scale, n: number): Warning | null {
  if (scale.items.length === 1) {
    const [item = ""] = scale.items;
    return { code: "single-item", message: messages.singleItem({ scale: scale.scale, item }) };
  }
  if (n >= 2) return null;
  return {
    code: "no-complete-answers",
    message: messages.noCompleteAnswers({ people: n, scale: scale.scale }),
  };
}

/** The bootstrap interval of alpha; null without samples. */
function bootstrapInterval(
  { table, design }: SampledTable,
  options: { samples: number; seed: number; workers?: Workers | undefined },
): { interval: [number, number] | null; warnings: Warning[] } {
  if (options.samples === 0) return { interval: null, warnings: [] };
  const { interval, undefinedSamples } = bootstrapAlpha(table, { ...options, design });
  if (undefinedSamples === 0) return { interval, warnings: [] };
  const message = messages.bootstrapUndefined({ lost: undefinedSamples, samples: options.samples });
  return { interval, warnings: [{ code: "bootstrap-undefined", message }] };
}

/** Null where undefined. */
type Ends = readonly [number, number] | null;

type AlphaIntervals = Pick<
  ScaleReliability,
  "alphaInterval" | "alphaIntervalMethod" | "standardizedAlphaInterval" | "ordinalAlphaInterval"
>;

/**
 * 95 % intervals of alpha, standardized alpha and ordinal alpha by linearization, without assuming normal or parallel
 * items: from the squared influences of people, weights included, or of sampling units within strata (`errorOf`), by
 * Student's t on the scale of log(1 - alpha).
 * @param sample complete answers to at least two items (`sampledAnswers`)
 * @param coefficients null where undefined; they then have no interval
 * @see Maydeu-Olivares, Coffman & Hartmann (2007), Psychological Methods, 12, 157-176. Reference: R's survey with the
 *   coefficients' influences.
 */
function linearizedIntervals(
  sample: SampledTable,
  coefficients: {
    readonly alpha: number | null;
    readonly standardizedAlpha: number | null;
    readonly ordinalAlpha: number | null;
    readonly correction: "half" | "none";
  },
): AlphaIntervals {
  const interval = (estimate: number | null, of: (table: PatternTable) => Estimate | null): Ends => {
    const linearized = estimate === null || sample.df < 1 ? null : of(sample.table);
    if (estimate === null || linearized === null) return null;
    return endsOf(intervalOn("complement", { ...errorOf(linearized, sample), estimate }));
  };
  const { alpha, standardizedAlpha, ordinalAlpha, correction } = coefficients;
  const alphaInterval = interval(alpha, alphaEstimate);
  return {
    alphaInterval,
    alphaIntervalMethod: alphaInterval && "linearized",
    standardizedAlphaInterval: interval(standardizedAlpha, standardizedAlphaEstimate),
    ordinalAlphaInterval: interval(ordinalAlpha, (table) => ordinalAlphaEstimate(table, correction)),
  };
}
