import type { Warning } from "../../errors";
import {
  comparativeFit,
  rmseaEstimate,
  rmseaInterval,
  tuckerLewisIndex,
} from "../../factor/model/fit-indices";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { once } from "../../numeric/workers/remember";
import type { ClusterLabels } from "../../survey/design/sample-design";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import type { M2Fit } from "../model/irt-result";
import { type CompleteGroup, completeAnswers } from "./complete-answers";
import { type FitPoints, fitPoints, type PairTable, pairCorrelation } from "./fit-points";
import { type MomentKind, momentCount, momentsOf, reducedMoments } from "./moment-kind";
import {
  designEffectOf,
  independenceMisfit,
  type ModelMoments,
  type MomentSample,
  modelMisfit,
  modelMoments,
  observedMoments,
  summedMoments,
} from "./moment-misfit";

export interface M2Options {
  /**
   * @default "M2" if every item has two categories; otherwise "M2*", or "C2" if that leaves no degrees of freedom or
   *   does not determine the parameters
   */
  readonly moments?: MomentKind | undefined;
  /** How the labels of clusters are read, where the table has clusters; "unique" by default. */
  readonly clusterLabels?: ClusterLabels | undefined;
  /** By group: the statistic's points. @default `fitPoints` */
  readonly points?: readonly FitPoints[] | undefined;
}

/**
 * Limited-information test of a fitted model: shares of answers to single items and pairs against the model's, at the
 * fit's points of quadrature (see `fitPoints`), with the derivatives of free factor means and covariances. RMSEA (with
 * its 90 % interval) is per person less 1 (less the groups, times the root of their number); CFI and TLI compare with
 * the M2 of independent items; SRMSR is the groups' mean, by people. Only people who answered every item count. With
 * design weights, strata or clusters the moments are weighted, and the statistics of the model and of independence are
 * divided by their mean design effect (Rao & Scott 1981).
 *
 * The one mean that M2* has of each item, with its pairs' products, hardly changes with some combinations of the
 * intercepts of items with many categories: the derivatives then have no full column rank, and M2* no chi-square
 * distribution. C2 has each category's share, keeps the rank and replaces M2* there.
 * @returns null, with a warning, if there is no such test
 * @throws ItemwiseError "clusters-straddle-strata"
 * @see Maydeu-Olivares & Joe (2006), Psychometrika, 71, 713-732; Cai & Hansen (2013), British Journal of Mathematical
 *   and Statistical Psychology, 66, 245-276 (M2*); Cai & Monroe (2014), CRESST Report 839 (C2); Maydeu-Olivares & Joe
 *   (2014), Multivariate Behavioral Research, 49, 305-328 (RMSEA, SRMSR). Checked against mirt 1.45.1 and R
 *   (irt-fit.R).
 */
export function m2(fitted: FittedIrt, options: M2Options = {}): Tested {
  const kind = options.moments ?? defaultMoments(fitted);
  const { items } = fitted.model;
  const points = options.points ?? fitted.model.groups.map((_, g) => fitPoints(fitted, g));
  const { clusterLabels } = options;
  const momentsBy = (own: MomentKind) => modelMoments(fitted, momentsOf(own, items), points);
  if (kind !== "M2*" || options.moments !== undefined) {
    return testBy(kind, fitted, { clusterLabels, points, expected: () => momentsBy(kind) });
  }
  const richer = once(() => momentsBy("C2"));
  const sums = reducedMoments(items);
  const expected = () => richer().map((own) => summedMoments(own, sums));
  const found = testBy(kind, fitted, { clusterLabels, points, expected });
  const undetermined = found.warnings.some(({ code }) => code === UNDETERMINED);
  return undetermined ? testBy("C2", fitted, { clusterLabels, points, expected: richer }) : found;
}

interface Test {
  readonly clusterLabels: ClusterLabels | undefined;
  readonly points: readonly FitPoints[];
  readonly expected: () => readonly ModelMoments[];
}

interface Tested {
  readonly fit: M2Fit | null;
  readonly warnings: readonly Warning[];
}

function testBy(kind: MomentKind, fitted: FittedIrt, { clusterLabels, points, expected }: Test): Tested {
  const { answers, warnings } = completeAnswers(fitted, messages.theStatistic({ name: kind }));
  if (answers === null) return { fit: null, warnings };
  const { model } = fitted;
  const df = momentCount(kind, model.items) * model.groups.length - model.free;
  if (df < 0) return { fit: null, warnings: [noFreedom(kind, df)] };
  const moments = momentsOf(kind, model.items);
  const sample = observedMoments({ fitted, answers, moments }, clusterLabels);
  const statistic = modelMisfit(sample, expected());
  if (typeof statistic === "string") return { fit: null, warnings: [notTested(kind, statistic)] };
  const designEffect = df > 0 ? designEffectOf(statistic, sample) : null;
  const chiSquare = statistic.value / (designEffect ?? 1);
  const found = { chiSquare, df, expected: df };
  return {
    fit: {
      kind,
      n: answers.n,
      m2: chiSquare,
      df,
      p: df > 0 ? chiSquareUpper(chiSquare, df) : null,
      designEffect,
      ...indices(found, sample),
      srmsr: residualOverGroups(sample, points),
    },
    warnings,
  };
}

/** Reduced moments for items of more than two categories, the richer form if the plain one has no df. */
function defaultMoments({ model }: FittedIrt): MomentKind {
  if (model.items.every(({ categories }) => categories === 2)) return "M2";
  return momentCount("M2*", model.items) * model.groups.length > model.free ? "M2*" : "C2";
}

function indices(
  found: { chiSquare: number; df: number; expected: number },
  sample: MomentSample,
): Pick<M2Fit, "rmsea" | "cfi" | "tli"> {
  const groups = sample.answers.groups.length;
  const n = sample.answers.n - groups;
  const independence = independenceMisfit(sample);
  const { chiSquare, df } = found;
  const interval = df > 0 && n > 0 ? rmseaInterval({ chiSquare, df, factor: 1, over: df, n, groups }) : null;
  return {
    rmsea: interval && [rmseaEstimate(found, { n, groups }), interval.low, interval.high],
    cfi: independence && comparativeFit(found, independence),
    tli: independence && tuckerLewisIndex(found, independence),
  };
}

function residualOverGroups({ fitted, answers }: MomentSample, points: readonly FitPoints[]): number | null {
  let sum = 0;
  for (let g = 0; g < points.length; g++) {
    const group = answers.groups[g]!;
    const own = residualCorrelation(fitted, group, points[g]!);
    if (own === null) return null;
    sum += (own * group.people) / answers.n;
  }
  return sum;
}

const UNDETERMINED = "m2-not-identified";

function noFreedom(kind: MomentKind, df: number): Warning {
  return {
    code: "m2-no-degrees-of-freedom",
    message: messages.m2NoDegreesOfFreedom({ statistic: kind, excess: -df }),
  };
}

function notTested(kind: MomentKind, reason: "covariance" | "jacobian"): Warning {
  return reason === "covariance"
    ? { code: "m2-singular", message: messages.m2Singular({ statistic: kind }) }
    : { code: UNDETERMINED, message: messages.m2NotIdentified({ statistic: kind }) };
}

/**
 * Root mean square of the residual correlations of a group's items (product-moment correlations of category numbers,
 * observed less expected) over all pairs; null if an item does not vary (SRMSR; Maydeu-Olivares 2013, Measurement, 11,
 * 71-101).
 */
function residualCorrelation(
  fitted: FittedIrt,
  group: CompleteGroup,
  points: Pick<FitPoints, "pair">,
): number | null {
  const p = fitted.model.items.length;
  let sum = 0;
  for (let k = 1; k < p; k++) {
    for (let j = 0; j < k; j++) {
      const observed = pairCorrelation(observedPair(fitted, group, [j, k]));
      const expected = pairCorrelation(points.pair(j, k));
      if (observed === null || expected === null) return null;
      sum += (observed - expected) ** 2;
    }
  }
  return Math.sqrt(sum / ((p * (p - 1)) / 2));
}

function observedPair(
  { table, model }: FittedIrt,
  group: CompleteGroup,
  [first, second]: readonly [number, number],
): PairTable {
  const rows = model.items[first]!.categories;
  const columns = model.items[second]!.categories;
  const cells = new Float64Array(rows * columns);
  group.rows.forEach((row, at) => {
    cells[table.columns[first]![row]! * columns + table.columns[second]![row]!]! += group.share[at]!;
  });
  return { rows, columns, cells };
}
