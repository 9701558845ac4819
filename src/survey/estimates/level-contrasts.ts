import { ItemwiseError } from "../../errors";
import { holm } from "../../numeric/distributions/holm";
import { studentLower } from "../../numeric/distributions/special";
import { replicateFreedom } from "../design/replicate-spread";
import { cellSums, levelCovariance } from "./level-variances";
import type { Linearized } from "./linearized";
import * as messages from "./messages";
import { waldInterval } from "./proportion-interval";
import { jointConfidence } from "./rank-intervals";
import { type SurveyEstimate, surveyEstimates } from "./survey-estimates";

/** A weighted sum of some levels' estimates. */
export interface LevelContrast {
  readonly estimate: number | null;
  readonly se: number | null;
  /** Sampling units minus strata with members in any of the levels. */
  readonly df: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly t: number | null;
  /** Two-sided. */
  readonly p: number | null;
  /** Why figures are null. */
  readonly problem: string | null;
}

/** The first level's estimate minus the second's. */
export interface LevelDifference extends LevelContrast {
  readonly levels: readonly [string, string];
  /** By Holm's method over all pairs that have a p. */
  readonly adjustedP: number | null;
  /** Simultaneous interval over all pairs that have a p. */
  readonly jointLow: number | null;
  readonly jointHigh: number | null;
}

/**
 * Linear contrasts of the levels' estimates, with their design covariance.
 * @param coefficients by contrast, one number per level; levels with 0 do not enter
 * @param options.confidence of the interval, 0.95 by default
 * @throws ItemwiseError "wrong-length" where a contrast has not one coefficient per level
 * @see Reference: R's survey, `svycontrast(svyby(covmat = TRUE))`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 0, 1, 1, 1] }, groups: { sex: ["b", "b", "b", "g", "g", "g"] } });
 * const sexes = surveyDomains(surveyDesign(table), table.groupings[0]);
 * const [difference] = levelContrasts(linearizedMeans(itemScores(table, 0), sexes), [[-1, 1]]);
 * difference.estimate?.toFixed(4); // "0.6667"
 * difference.df; // 5
 * ```
 */
export function levelContrasts(
  linearized: Linearized,
  coefficients: readonly (readonly number[])[],
  options: { readonly confidence?: number | undefined } = {},
): LevelContrast[] {
  return contrastMoments(linearized, coefficients).map((found) =>
    "problem" in found ? undefinedContrast(found) : testedContrast(found, options),
  );
}

interface ContrastMoments {
  readonly estimate: number;
  readonly variance: number;
  readonly df: number;
}

/** Problem of a level without an estimate. */
interface NoContrast extends Pick<SurveyEstimate, "level" | "problem"> {
  readonly df: number;
}

/** The moments that `levelContrasts` tests. @throws ItemwiseError "wrong-length" */
export function contrastMoments(
  linearized: Linearized,
  coefficients: readonly (readonly number[])[],
): (ContrastMoments | NoContrast)[] {
  const size = linearized.domains.levels.length;
  const odd = coefficients.find(({ length }) => length !== size);
  if (odd !== undefined) {
    const given = { n: String(odd.length), levels: String(size) };
    throw new ItemwiseError("wrong-length", () => messages.contrastLength(given), {
      hint: messages.contrastLengthHint,
    });
  }
  const estimates = surveyEstimates(linearized);
  const covariance = levelCovariance(linearized);
  const freedom = jointFreedom(linearized);
  return coefficients.map((weights) => {
    const used: { weight: number; level: number }[] = [];
    for (let level = 0; level < size; level++)
      if (weights[level] !== 0) used.push({ weight: weights[level]!, level });
    const df = freedom(used);
    const without = used.find(({ level }) => estimates[level]!.se === null);
    if (without !== undefined) {
      const { level, problem } = estimates[without.level]!;
      return { df, level, problem };
    }
    let estimate = 0;
    let variance = 0;
    let parts = 0;
    for (const one of used) {
      estimate += one.weight * estimates[one.level]!.estimate!;
      parts += one.weight ** 2 * covariance[one.level * (size + 1)]!;
      for (const other of used)
        variance += one.weight * other.weight * covariance[one.level * size + other.level]!;
    }
    return { estimate, variance: variance > ROUNDING * parts ? variance : 0, df };
  });
}

/** A variance up to this share of its parts' is rounding error. */
const ROUNDING = 1e-13;

/**
 * Differences of all pairs of levels, with p values adjusted by Holm's method, and individual and simultaneous
 * intervals (Bonferroni; also the false coverage rate's interval of a single difference picked from all).
 * @param options.confidence of the intervals, 0.95 by default
 * @returns the earlier level of each pair first; k levels have k (k - 1) / 2 pairs
 * @see Holm (1979), Scandinavian Journal of Statistics, 6, 65-70; Benjamini & Yekutieli (2005), JASA, 100, 71-81.
 *   Reference: R's `p.adjust(method = "holm")`, `confint(level = 1 - 0.05 / m)`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 0, 1, 1, 1] }, groups: { sex: ["b", "b", "b", "g", "g", "g"] } });
 * const sexes = surveyDomains(surveyDesign(table), table.groupings[0]);
 * const means = linearizedMeans(itemScores(table, 0), sexes);
 * const [difference] = pairwiseDifferences(means);
 * difference.levels; // ["b", "g"]
 * difference.estimate?.toFixed(4); // "-0.6667"
 * ```
 */
export function pairwiseDifferences(
  linearized: Linearized,
  options: { readonly confidence?: number | undefined } = {},
): LevelDifference[] {
  const pairs = pairsOf(linearized.domains.levels);
  return adjustForMultiplicity(
    levelContrasts(
      linearized,
      pairs.map(({ row }) => row),
      options,
    ),
    options,
  ).map((contrast, at) => ({ ...contrast, levels: pairs[at]!.levels }));
}

/** All pairs of levels, the earlier one first, with the contrast of their difference. */
export function pairsOf(
  levels: readonly (string | null)[],
): { readonly levels: readonly [string, string]; readonly row: readonly number[] }[] {
  return levels.flatMap((first, one) =>
    levels.slice(one + 1).map((second, k) => ({
      levels: [first ?? "", second ?? ""] as const,
      row: levels.map((_, level) => Number(level === one) - Number(level === one + 1 + k)),
    })),
  );
}

/** Contrasts with adjusted p and simultaneous intervals over all that have a p. */
export function adjustForMultiplicity(
  contrasts: readonly LevelContrast[],
  options: { readonly confidence?: number | undefined } = {},
): Omit<LevelDifference, "levels">[] {
  const known = contrasts.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const adjusted = new Map(holm(known.map(({ p }) => p)).map((p, k) => [known[k]!.at, p]));
  const confidence = jointConfidence(options.confidence ?? 0.95, Math.max(1, known.length));
  return contrasts.map((contrast, at) => {
    const joint = contrast.p === null ? { low: null, high: null } : waldInterval(contrast, { confidence });
    return {
      ...contrast,
      adjustedP: adjusted.get(at) ?? null,
      jointLow: joint.low,
      jointHigh: joint.high,
    };
  });
}

export function testedContrast(
  { estimate, variance, df }: ContrastMoments,
  options: { readonly confidence?: number | undefined } = {},
): LevelContrast {
  const se = Math.sqrt(variance);
  const found = { estimate, se, df };
  const untested = { low: null, high: null, t: null, p: null };
  const { low, high, problem } = waldInterval({ ...found, problem: null }, options);
  if (problem !== null) return { ...found, ...untested, problem };
  if (se === 0) return { ...found, ...untested, problem: messages.noSpread() };
  const t = estimate / se;
  return { ...found, low, high, t, p: Math.min(1, 2 * studentLower(-Math.abs(t), df)), problem };
}

export function undefinedContrast({ df, level, problem }: NoContrast): LevelContrast {
  const none = { estimate: null, se: null, low: null, high: null, t: null, p: null };
  return {
    ...none,
    df,
    problem: messages.ofLevel({ level: level ?? messages.everybody(), problem: problem ?? "" }),
  };
}

/** Counts sampling units minus strata with members in any of some levels. */
function jointFreedom(linearized: Linearized): (used: readonly { readonly level: number }[]) => number {
  const { levels, cellLevel, cellStratum, cellUnit, design } = linearized.domains;
  const { people } = cellSums(linearized);
  const byLevel: number[][] = levels.map(() => []);
  for (let cell = 0; cell < cellLevel.length; cell++) {
    if (people[cell] !== 0) byLevel[cellLevel[cell]!]!.push(cell);
  }
  return (used) => {
    const strata = new Set<number>();
    const units = new Set<number>();
    let persons = 0;
    for (const { level } of used) {
      for (const cell of byLevel[level]!) {
        strata.add(cellStratum[cell]!);
        units.add(cellUnit[cell]!);
        persons += people[cell]!;
      }
    }
    if (design.replicates !== undefined) return replicateFreedom(design.replicates, units);
    return (design.cluster === null ? persons : units.size) - strata.size;
  };
}
