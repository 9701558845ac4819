import type { Grouping, PatternTable } from "../../data/answers/pattern-table";

/** Mean weights that differ by less are the same: weights are written with a few decimals. */
const SAME = 1e-4;

/**
 * The grouping within each of whose levels design weights add to the number of people (or to one multiple of it): weights
 * were made level by level, and a weighted share of everybody is an average of the levels by how many people were asked
 * in each, not by how many there are.
 *
 * @returns the one with the most levels; null where there is none, and where all people have the same weight
 *
 * @example
 * ```ts
 * const table = fromAnswers({
 *   items: { a: [0, 1, 0, 1] },
 *   weights: [0.5, 1.5, 0.8, 1.2],
 *   groups: { country: ["A", "A", "B", "B"], sex: ["boy", "girl", "girl", "boy"] },
 * });
 * weightsWithin(table)?.name; // "country"
 * ```
 */
export function weightsWithin(table: PatternTable): Grouping | null {
  const { weighting, weight, weightSquared, count } = table;
  if (weighting !== "design") return null;
  const mean = sumOf(weight) / sumOf(count);
  const spread = sumOf(weightSquared) / sumOf(count) - mean * mean;
  if (!(spread > SAME * mean * mean)) return null;
  return mostLevels(
    table.groupings.filter((grouping) => {
      const means = meanWeights(table, grouping);
      return means.length > 1 && means.every((own) => Math.abs(own - mean) <= SAME * mean);
    }),
  );
}

/**
 * The groupings that the sample was made by, for which an analysis of other groupings must allow: that within which
 * weights add to the people, and the one with the most levels of those that strata lie within.
 *
 * @returns names, without repetition
 */
export function designGroupings(table: PatternTable): string[] {
  const found = [weightsWithin(table), mostLevels(table.groupings.filter((one) => holdsStrata(table, one)))];
  return [...new Set(found.flatMap((grouping) => (grouping === null ? [] : [grouping.name])))];
}

/** Whether every stratum lies within one level, and there are several. */
function holdsStrata({ stratum, rows }: PatternTable, { codes }: Grouping): boolean {
  if (stratum === null) return false;
  const levelOf = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const known = levelOf.get(stratum[row]!) ?? codes[row]!;
    if (codes[row]! < 0 || known !== codes[row]!) return false;
    levelOf.set(stratum[row]!, known);
  }
  return new Set(levelOf.values()).size > 1;
}

/** By level with people. */
function meanWeights({ weight, count, rows }: PatternTable, { codes, levels }: Grouping): number[] {
  const weights = new Float64Array(levels.length);
  const people = new Float64Array(levels.length);
  for (let row = 0; row < rows; row++) {
    if (codes[row]! < 0) continue;
    weights[codes[row]!]! += weight[row]!;
    people[codes[row]!]! += count[row]!;
  }
  return [...weights].flatMap((sum, level) => (people[level]! > 0 ? [sum / people[level]!] : []));
}

function mostLevels(groupings: readonly Grouping[]): Grouping | null {
  return groupings.reduce<Grouping | null>(
    (most, one) => (most === null || one.levels.length > most.levels.length ? one : most),
    null,
  );
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
