import type { Grouping, PatternTable } from "../data/answers/pattern-table";
import { itemScores, sumTable } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import * as f from "../figures/declare";
import { normalQuantile } from "../numeric/distributions/special";
import { sum } from "../numeric/sums/sum";
import { sumEnds } from "../reliability/sum-scores";
import type { ClusterLabels } from "../survey/design/sample-design";
import { surveyDesign } from "../survey/design/survey-design";
import { type Domains, surveyDomains } from "../survey/estimates/domains";
import { linearizedMeans } from "../survey/estimates/linearized";
import { proportionInterval } from "../survey/estimates/proportion-interval";
import { domainQuantiles } from "../survey/estimates/quantiles";
import { surveyEstimates } from "../survey/estimates/survey-estimates";
import { classOf, type ScoreClass, scoreClasses } from "./score-classes";

/** Norms need this many people, at most this share at either end, and this many classes of scores. */
export const NORM_RULES = { people: 100, atEnd: 0.5, classes: 3 } as const;

const normRow = {
  low: f.exact,
  high: f.exact,
  /** Percentile rank: share of people below plus half of those at these scores, 0 to 1; with its 95 % interval. */
  percentile: f.share,
  interval: f.orNull(f.ends(f.share)),
  /** 50 plus 10 per standard deviation above the mean, at the middle of the scores; an integer. */
  t: f.exact,
  /** 50 plus 10 per normal deviate of the percentile rank; an integer. */
  normalizedT: f.exact,
};
interface NormRow extends f.Declared<typeof normRow> {}

const normPercentile = {
  /** 0 to 1. */
  probability: f.exact,
  /** The scores that it falls on, and those at the ends of its 95 % interval (Woodruff's). */
  score: f.ends(f.exact),
  interval: f.orNull(f.ends(f.exact)),
};
interface NormPercentile extends f.Declared<typeof normPercentile> {}

/** Why there are no norms. */
type NoNorms = "few people" | "lowest score" | "highest score" | "few scores" | "hidden";

export const normsRecord = {
  group: f.orNull(f.text),
  level: f.orNull(f.text),
  n: f.people,
  reason: f.orNull(f.code<NoNorms>()),
  rows: f.listOf(normRow, "everybody"),
  percentiles: f.listOf(normPercentile, "everybody"),
};
export interface Norms extends f.Declared<typeof normsRecord> {}

/** With this many scores joined to others, sums over them do not reveal their numbers of people. */
const FREE_SCORES = 9;
const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/**
 * Norms of a scale's sum score: percentile ranks with intervals, T scores (linear and normalized) and percentiles, of
 * everybody and by each grouping's levels, under the table's weights, strata and clusters.
 *
 * Refused, with the reason, for fewer than 100 people, where more than half of them are at the lowest or highest
 * possible score, and where fewer than three classes of scores are left.
 * @param table the survey as analyzed, with strata and clusters; its groupings are those of the norms
 * @param items of the scale; people who answered all of them count, and those whose sum is prorated
 * @param options.prorate how many items may lack an answer (default 0): the mean of the others stands in, and the sum is
 *   in the row of the highest possible sum that it reaches
 * @param options.least by groupings, scores with fewer than twice this many people in any level are joined to their
 *   neighbors, so that no rank discloses few; 0 joins none
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @see Crawford, Garthwaite & Slick (2009), The Clinical Neuropsychologist, 23, 1173-1195; Woodruff (1952), JASA, 47,
 *   635-646. Reference: R's survey (norms.R).
 * @example
 * ```ts
 * const answers = Array.from({ length: 120 }, (_, person) => person % 4);
 * const [all] = scaleNorms(fromAnswers({ items: { a: answers } }), ["a"], { least: 5 });
 * all.rows.map(({ percentile }) => percentile); // [0.125, 0.375, 0.625, 0.875]
 * ```
 */
export function scaleNorms(
  table: PatternTable,
  items: readonly string[],
  options: {
    readonly least: number;
    readonly prorate?: number | undefined;
    readonly clusterLabels?: ClusterLabels | undefined;
  },
): Norms[] {
  const chosen = selectItems(table, items);
  const answers = sumTable(chosen, chosen.items.keys(), options.prorate);
  const design = surveyDesign(answers, { clusterLabels: options.clusterLabels });
  const exact = itemScores(answers, 0);
  const scores = options.prorate ? possibleSums(chosen, exact) : exact;
  const scaled = { exact, scores, ends: sumEnds(chosen) };
  const counted = scores.map((score, row) => (Number.isNaN(score) ? 0 : answers.count[row]!));
  // Twice as many: the end of a class reveals that its scores but the last have fewer.
  const joined = 2 * options.least;
  const all = scoreClasses(scores, [counted], 0);
  return [null, ...answers.groupings].flatMap((grouping) => {
    const domains = surveyDomains(design, grouping);
    if (grouping === null) return byLevel({ ...scaled, domains, classes: all, isOpen: true });
    const divisions = divisionsOf(counted, grouping);
    const classes = joinClasses(all, scores, { divisions, least: joined });
    const isOpen = !disclosesFew(classes, scores, { divisions, least: options.least });
    return byLevel({ ...scaled, domains, classes, isOpen });
  });
}

/** Each sum, or where it is prorated the highest sum of complete answers that it reaches. */
function possibleSums(chosen: PatternTable, sums: Float64Array): Float64Array {
  const ends = sumEnds(chosen);
  const gaps = chosen.items.flatMap(({ categories }) =>
    categories.slice(1).map(({ score }, k) => Math.abs(score - categories[k]!.score)),
  );
  const step = Math.min(...gaps);
  if (ends === null || !Number.isFinite(step)) return sums;
  return sums.map((sum) => ends[0] + step * Math.floor((sum - ends[0]) / step + 1e-9));
}

/** People by row, of each level with norms and of all others together, who follow from all people and the former. */
function divisionsOf(counted: Float64Array, { levels, codes }: Grouping): Float64Array[] {
  const large = [...levels.keys()]
    .map((level) => counted.map((count, row) => (codes[row] === level ? count : 0)))
    .filter((own) => sum(own) >= NORM_RULES.people);
  const others = counted.map((count, row) => count - large.reduce((all, own) => all + own[row]!, 0));
  return [...large, others];
}

/** Joins classes further: bounds that differ from those of everybody would disclose few by their difference. */
function joinClasses(
  all: readonly ScoreClass[],
  scores: Float64Array,
  { divisions, least }: { readonly divisions: readonly Float64Array[]; readonly least: number },
): readonly ScoreClass[] {
  const places = scores.map((score) => (Number.isNaN(score) ? score : classOf(all, score)));
  return scoreClasses(places, divisions, least).map(({ low, high }) => ({
    low: all[low]!.low,
    high: all[high]!.high,
  }));
}

/** Whether people by class, with mean and SD, disclose few people with a score: too few scores are joined. */
function disclosesFew(
  classes: readonly ScoreClass[],
  scores: Float64Array,
  { divisions, least }: { readonly divisions: readonly Float64Array[]; readonly least: number },
): boolean {
  const distinct = new Set(scores.filter((score) => !Number.isNaN(score))).size;
  if (distinct - classes.length >= FREE_SCORES) return false;
  return divisions.some((own) => {
    const people = new Map<number, number>();
    scores.forEach((score, row) => {
      people.set(score, (people.get(score) ?? 0) + own[row]!);
    });
    return [...people.values()].some((count) => count > 0 && count < least);
  });
}

interface Scaled {
  /** Prorated sums as they are, for means and standard deviations. */
  readonly exact: Float64Array;
  /** By possible sums. */
  readonly scores: Float64Array;
  readonly ends: readonly [number, number] | null;
  readonly domains: Domains;
  readonly classes: readonly ScoreClass[];
  readonly isOpen: boolean;
}

function byLevel(of: Scaled): Norms[] {
  const { exact, scores, domains, classes } = of;
  if (classes.length === 0)
    return domains.levels.map((level) => none(domains.group, level, [0, "few people"]));
  const share = (value: (score: number) => number, of = scores) =>
    surveyEstimates(
      linearizedMeans(
        of.map((score) => (Number.isNaN(score) ? score : value(score))),
        domains,
      ),
    );
  const [means, squares] = [share((score) => score, exact), share((score) => score ** 2, exact)];
  const atEnds = of.ends?.map((end) => share((score) => (score === end ? 1 : 0)));
  const moments = domains.levels.map((_, at) => {
    const { n = 0, estimate: mean = null } = means[at] ?? {};
    const atEnd = (end: 0 | 1): number => atEnds?.[end]?.[at]?.estimate ?? 0;
    const sd = Math.sqrt(Math.max(0, ((squares[at]?.estimate ?? 0) - (mean ?? 0) ** 2) * (n / (n - 1))));
    return { n, mean: mean ?? 0, sd, reason: reasonOf({ n, atEnd, sd, ...of }) };
  });
  const isAny = moments.some(({ reason }) => reason === null);
  const ranks = isAny
    ? classes.map(({ low, high }) => share((score) => (score < low ? 1 : score > high ? 0 : 0.5)))
    : [];
  const quantiles = isAny
    ? domainQuantiles(scores, domains, { probabilities: PROBABILITIES, around: "probability" })
    : [];
  return domains.levels.map((level, at): Norms => {
    const { n, mean, sd, reason } = moments[at] ?? { n: 0, mean: 0, sd: 0, reason: "few people" };
    if (reason !== null) return none(domains.group, level, [n, reason]);
    const rows = classes.flatMap((own, place): NormRow[] => {
      const rank = ranks[place]?.[at];
      if (rank === undefined || rank.estimate === null) return [];
      const { low, high } = proportionInterval(rank);
      const interval = low === null || high === null ? null : ([low, high] as const);
      const middle = (own.low + own.high) / 2;
      return [
        {
          ...own,
          percentile: rank.estimate,
          interval,
          t: Math.round(50 + (10 * (middle - mean)) / sd),
          normalizedT: Math.round(50 + 10 * normalQuantile(rank.estimate)),
        },
      ];
    });
    const percentiles = quantiles.flatMap((quantile): NormPercentile[] => {
      const own =
        quantile.level === level ? classes[classOf(classes, quantile.estimate ?? Number.NaN)] : undefined;
      if (own === undefined) return [];
      const { probability, low, high } = quantile;
      const [from, to] = [low, high].map((end) => classes[classOf(classes, end ?? Number.NaN)]);
      const interval = from === undefined || to === undefined ? null : ([from.low, to.high] as const);
      return [{ probability, score: [own.low, own.high], interval }];
    });
    return { group: domains.group, level, n, reason: null, rows, percentiles };
  });
}

function reasonOf(of: {
  readonly n: number;
  readonly atEnd: (end: 0 | 1) => number;
  readonly classes: readonly ScoreClass[];
  readonly sd: number;
  readonly isOpen: boolean;
}): NoNorms | null {
  const { people, atEnd, classes } = NORM_RULES;
  if (of.n < people) return "few people";
  if (of.atEnd(0) > atEnd) return "lowest score";
  if (of.atEnd(1) > atEnd) return "highest score";
  if (of.classes.length < classes || !(of.sd > 0)) return "few scores";
  return of.isOpen ? null : "hidden";
}

function none(group: string | null, level: string | null, [n, reason]: readonly [number, NoNorms]): Norms {
  return { group, level, n, reason, rows: [], percentiles: [] };
}
