import { fQuantile, normalQuantile } from "../../numeric/distributions/special";
import { jointConfidence, rankIntervals } from "../../survey/estimates/rank-intervals";
import {
  degreesIn,
  type Link,
  type Linking,
  linkGroups,
  linkingOf,
  pooledDeviation,
  rootForm,
  withoutItems,
} from "./link-groups";
import type { ComparedMean, ComparedMeans, ShrunkenShift } from "./linking-result";
import type { ShiftDraws } from "./random-shifts";

/** ETS's class A ends at a delta of 1, an odds ratio of 1.53: smaller shifts are negligible (Zieky 1993). */
export const NEGLIGIBLE_SHIFT = 1 / 2.35;

/**
 * With three groups or more that have the item, the shift itself, relative to most of them; with two the difference,
 * since nothing determines which of them differs.
 * @returns by cell of the linking
 */
export function shrunkenShifts(
  { cells }: Pick<Linking, "cells">,
  { draws, shifts }: ShiftDraws,
): ShrunkenShift[] {
  const size = cells.length;
  return cells.map(({ item }, at) => {
    const others = [...cells.keys()].filter((other) => other !== at && cells[other]!.item === item);
    const twin = others.length === 1 ? others[0]! : -1;
    const drawn = Float64Array.from(
      { length: draws },
      (_, draw) => shifts[draw * size + at]! - (twin < 0 ? 0 : shifts[draw * size + twin]!),
    );
    const beyond = drawn.filter((value) => Math.abs(value) > NEGLIGIBLE_SHIFT).length / draws;
    return { ...summary(drawn, 0.9), beyond };
  });
}

/** Mean of draws, and quantiles that enclose the given share; sorts the draws in place. */
function summary(drawn: Float64Array, share: number): { estimate: number; low: number; high: number } {
  const estimate = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  drawn.sort();
  const at = (p: number): number => drawn[Math.min(drawn.length - 1, Math.floor(p * drawn.length))]!;
  return { estimate, low: at((1 - share) / 2), high: at((1 + share) / 2) };
}

const CONFIDENCE = 0.95;
const MIN_ITEMS = 3;

/**
 * The means of the groups in three versions, and the effect of the items that differ. The linking error of a group is
 * the variance of its mean over draws in which every item may differ in every group, less that with all items equal.
 * @param found `freed`: the groups linked with items free where each alone differs; `differing`: indices of the items
 *   that differ in some group
 * @returns null where the groups cannot be linked
 * @see Robitzsch & Lüdtke (2023), Structural Equation Modeling, 30, 859-870: item differences matter as far as they
 *   change the comparison
 */
export function comparedMeans(
  linking: Linking,
  { draws, freed, differing }: { draws: ShiftDraws; freed: Link; differing: ReadonlySet<number> },
): ComparedMeans | null {
  const equal = linkGroups(linking, new Set());
  if (equal === null) return null;
  const all = linkedMeans(linking, equal);
  const drawn = drawnErrors(linking, draws);
  const added = all.map(({ standardError }, g) => Math.max(0, drawn[g]! ** 2 - standardError ** 2));
  const free = linkedMeans(linking, freed, added);
  const groups = all.length;
  return {
    all: ranked(all),
    without: meansWithout(linking, differing),
    freed: ranked(free),
    changes: changesOf(linking, equal, draws).map((change, g) => ({
      ...change,
      byFreed: ((all[g]!.mean - free[g]!.mean) * groups) / (groups - 1),
    })),
    linkingError: Math.sqrt(added.reduce((sum, one) => sum + one, 0) / groups),
  };
}

function meansWithout({ linked }: Linking, differing: ReadonlySet<number>): ComparedMean[] | null {
  const left = linked.items.length - differing.size;
  if (differing.size === 0 || left < MIN_ITEMS) return null;
  const rest = linkingOf(withoutItems(linked, differing));
  const inAll = rest?.linked.groups.every((_, g) => rest.cells.some(({ group }) => group === g));
  if (rest === null || inAll !== true) return null;
  const link = linkGroups(rest, new Set());
  return link && ranked(linkedMeans(rest, link));
}

/** @param added by group: variance that is added, in pooled standard deviations */
function linkedMeans({ linked }: Linking, { means, map }: Link, added?: readonly number[]): Estimated[] {
  const deviation = pooledDeviation(linked);
  const n = linked.estimates.length;
  const groups = linked.groups.length;
  const centered = centeredRows(map, groups);
  const average = means.reduce((sum, one) => sum + one, 0) / groups;
  return linked.groups.map((group, g) => {
    const row = centered.subarray(g * n, (g + 1) * n);
    const sampling = rootForm(row, linked.designed ?? linked.covariance) / deviation;
    const standardError = Math.sqrt(sampling ** 2 + (added?.[g] ?? 0));
    const mean = (means[g]! - average) / deviation;
    return { group, mean, standardError, degrees: degreesIn(linked, g) };
  });
}

function centeredRows(matrix: Float64Array, rows: number): Float64Array {
  const columns = matrix.length / rows;
  const out = matrix.slice();
  for (let j = 0; j < columns; j++) {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += matrix[i * columns + j]!;
    for (let i = 0; i < rows; i++) out[i * columns + j]! -= sum / rows;
  }
  return out;
}

interface Estimated extends Pick<ComparedMean, "group" | "mean" | "standardError"> {
  readonly degrees: number | null;
}

function ranked(estimates: readonly Estimated[]): ComparedMean[] {
  const joint = jointConfidence(CONFIDENCE, estimates.length);
  const places = rankIntervals(
    estimates.map((own) => {
      const half = halfWidth(own, joint);
      return { estimate: own.mean, low: own.mean - half, high: own.mean + half };
    }),
  );
  return estimates.map(({ group, mean, standardError, degrees }, g) => {
    const { rank, low, high } = places[g]!;
    const half = halfWidth({ standardError, degrees }, CONFIDENCE);
    return {
      group,
      mean,
      standardError,
      low: mean - half,
      high: mean + half,
      rank,
      rankLow: low,
      rankHigh: high,
    };
  });
}

/** By the normal distribution, or by t where there are clusters. */
function halfWidth(
  { standardError, degrees }: Pick<Estimated, "standardError" | "degrees">,
  confidence: number,
): number {
  const quantile =
    degrees === null
      ? normalQuantile(1 - (1 - confidence) / 2)
      : Math.sqrt(fQuantile(confidence, 1, Math.max(1, degrees)));
  return quantile * standardError;
}

/** By group: standard deviation of the centered means over the draws. */
function drawnErrors({ linked }: Linking, { draws, means }: ShiftDraws): number[] {
  const groups = linked.groups.length;
  const centered = centeredDraws(means, { draws, groups });
  return linked.groups.map((_, g) => {
    let [sum, squares] = [0, 0];
    for (let at = g; at < centered.length; at += groups) {
      sum += centered[at]!;
      squares += centered[at]! ** 2;
    }
    return Math.sqrt((squares - sum ** 2 / draws) / (draws - 1)) / pooledDeviation(linked);
  });
}

function centeredDraws(
  values: Float64Array,
  { draws, groups }: { draws: number; groups: number },
): Float64Array {
  const out = values.slice();
  for (let draw = 0; draw < draws; draw++) {
    const own = out.subarray(draw * groups, (draw + 1) * groups);
    const average = own.reduce((sum, one) => sum + one, 0) / groups;
    for (let g = 0; g < groups; g++) own[g]! -= average;
  }
  return out;
}

/** The means with all items equal respond to shifts as to changes of the intercepts. */
function changesOf(
  { linked, cells }: Linking,
  { map }: Link,
  { draws, shifts }: ShiftDraws,
): Omit<ComparedMeans["changes"][number], "byFreed">[] {
  const groups = linked.groups.length;
  const n = linked.estimates.length;
  // Relative to the average of the other groups; with two groups, the change of their difference.
  const unit = groups / (groups - 1) / pooledDeviation(linked);
  const centered = centeredRows(map, groups);
  return linked.groups.map((group, g) => {
    const weight = cells.map(
      ({ intercepts }) => unit * intercepts.reduce((sum, k) => sum + centered[g * n + k]!, 0),
    );
    const drawn = Float64Array.from({ length: draws }, (_, draw) =>
      weight.reduce((sum, one, at) => sum + one * shifts[draw * cells.length + at]!, 0),
    );
    return { group, ...summary(drawn, 0.9) };
  });
}
