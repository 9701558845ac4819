import type { PatternTable } from "../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../data/transform/cross-groupings";
import { scoreSums } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { fQuantile } from "../numeric/distributions/special";
import { studentCritical } from "../numeric/distributions/student-critical";
import { designDegreesOfFreedom } from "../survey/design/sample-design";
import { surveyDesign } from "../survey/design/survey-design";
import { surveyDomains } from "../survey/estimates/domains";
import { levelCovariance } from "../survey/estimates/level-variances";
import { linearizedMeans } from "../survey/estimates/linearized";
import { surveyEstimates } from "../survey/estimates/survey-estimates";
import type { GroupMeans } from "./uses-result";

export const noGroupMeans = (group: string, problem: GroupMeans["problem"]): GroupMeans => ({
  group,
  levels: 0,
  people: 0,
  reliability: null,
  df: 0,
  detectable: null,
  problem,
});

/**
 * Reliability of groups' mean scores: with S^2 the variance of k observed means and V their sampling covariance, 1 - 1
 * / F with F = S^2 / v and v = (trace V - 1'V1 / k) / (k - 1), half the mean error variance of a difference. F is the
 * analysis of variance's F for equal sizes and people drawn one by one. Its interval takes F over the population's
 * value as F-distributed (k - 1 and the design's degrees of freedom). A mean's error accounts for weights, strata and
 * clusters; where each level lies within one cluster, it is that of people.
 * @param table with strata and clusters; people who answered all items count
 * @param by a grouping, or several crossed ("country x sex")
 * @returns levels with fewer than two people or sampling units are left out
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "clusters-straddle-strata"
 * @see Bliese (2000), ICC(2); Raudenbush & Bryk (2002), chapter 3; Thomas & Hultquist (1978), Annals of Statistics, 6,
 *   582-587 (the interval for unequal sizes). Checked against R's `aov` and survey's `svyby` (group-means.R).
 * @example
 * ```ts
 * const groups = { class: ["a", "a", "a", "b", "b", "b"] };
 * const table = fromAnswers({ items: { x: [1, 2, 3, 5, 6, 7] }, groups });
 * groupMeans(table, ["x"], "class").reliability?.estimate.toFixed(3); // "0.958"
 * ```
 */
export function groupMeans(table: PatternTable, items: readonly string[], by: string): GroupMeans {
  const means = levelMeans(selectItems(table, items), by);
  const { levels } = means;
  const k = levels.length;
  if (k < 2) return noGroupMeans(by, "few-people");
  const sizes = levels.map(({ n }) => n).sort((a, b) => a - b);
  const people = (sizes[Math.floor((k - 1) / 2)]! + sizes[Math.ceil((k - 1) / 2)]!) / 2;
  const none = { ...noGroupMeans(by, "no-variance"), levels: k, people };
  const average = levels.reduce((sum, { mean }) => sum + mean / k, 0);
  const between = levels.reduce((sum, { mean }) => sum + (mean - average) ** 2, 0) / (k - 1);
  const { error, df, within } = means;
  if (!(error > 1e-12 * within) || !(df > 0)) return none;
  const ratio = between / error;
  const difference = (studentCritical(0.95, df) + studentCritical(0.6, df)) * Math.sqrt(2 * error);
  return {
    ...none,
    reliability: { estimate: shareOver(1, ratio), ...reliabilityEnds(ratio, k, df) },
    df,
    detectable: { difference, standardized: difference / Math.sqrt(within) },
    problem: null,
  };
}

const shareOver = (chance: number, ratio: number): number => Math.max(0, 1 - chance / ratio);

/** The 95 % interval of 1 - 1 / F. */
export function reliabilityEnds(ratio: number, k: number, df: number) {
  const at = (p: number): number => shareOver(fQuantile(p, k - 1, df), ratio);
  return ratio > 0 ? { low: at(0.975), high: at(0.025) } : { low: 0, high: 0 };
}

function levelMeans(answers: PatternTable, by: string) {
  const found = meansUnder(answers, by);
  const isWithinUnits = answers.cluster !== null && found.all.every(({ units }) => units < 2);
  if (!isWithinUnits) return found;
  return meansUnder({ ...answers, cluster: null, stratum: null, strata: null }, by);
}

function meansUnder(answers: PatternTable, by: string) {
  const design = surveyDesign(answers);
  const grouping = crossedGrouping(answers, crossedNames(answers, by));
  const scores = scoreSums(answers);
  const linearized = linearizedMeans(scores, surveyDomains(design, grouping));
  const all = surveyEstimates(linearized);
  const kept = [...all.keys()].filter((at) => (all[at]?.df ?? 0) > 0 && all[at]?.se !== null);
  const inflation = new Float64Array(all.length);
  const counts = new Float64Array(answers.rows);
  let [squares, weights] = [0, 0];
  for (let row = 0; row < answers.rows; row++) {
    const level = grouping.codes[row]!;
    if (!kept.includes(level) || Number.isNaN(scores[row]!)) continue;
    const units = design.unitsIn[design.stratum[row]!]!;
    counts[row] = answers.count[row]!;
    inflation[level]! += (counts[row]! * units) / Math.max(1, units - 1) / all[level]!.n;
    squares += answers.weight[row]! * (scores[row]! - linearized.estimates[level]!) ** 2;
    weights += answers.weight[row]!;
  }
  // The variance of a domain is inflated by the whole stratum's units over those less one; here by the level's own.
  const scale = all.map(({ units, df }, at) =>
    design.replicates === undefined ? Math.sqrt(units / df / inflation[at]!) : 1,
  );
  const covariance = levelCovariance(linearized);
  let [trace, total] = [0, 0];
  for (const i of kept) {
    trace += covariance[i * all.length + i]! * scale[i]! ** 2;
    for (const j of kept) total += covariance[i * all.length + j]! * scale[i]! * scale[j]!;
  }
  const levels = kept.map((at) => ({ n: all[at]!.n, mean: linearized.estimates[at]! }));
  const k = levels.length;
  const people = levels.reduce((sum, { n }) => sum + n, 0);
  const ownDf = kept.reduce((sum, at) => sum + all[at]!.df, 0);
  return {
    all,
    levels,
    error: (trace - total / k) / (k - 1),
    df: Math.min(ownDf, designDegreesOfFreedom(design, counts)),
    within: (squares / weights) * (people / Math.max(1, people - k)),
  };
}
