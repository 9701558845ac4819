import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { sum } from "../../numeric/sums/sum";

/** Mean weights that differ by less count as equal: weights are written with a few decimals. */
const EQUAL_WEIGHT_TOLERANCE = 1e-4;

/**
 * The grouping within each level of which design weights add up to the number of people (or to one multiple of it):
 * weights were made by level, and a weighted share of everybody averages the levels by sample sizes instead of
 * population sizes.
 * @returns the one with the most levels; null where there is none, and where all people have the same weight
 */
export function weightsWithin(table: PatternTable): Grouping | null {
  const { weighting, weight, weightSquared, count } = table;
  if (weighting !== "design") return null;
  const mean = sum(weight) / sum(count);
  const spread = sum(weightSquared) / sum(count) - mean * mean;
  if (!(spread > EQUAL_WEIGHT_TOLERANCE * mean * mean)) return null;
  return finest(
    table.groupings.filter((grouping) => {
      const means = meanWeights(table, grouping);
      return means.length > 1 && means.every((own) => Math.abs(own - mean) <= EQUAL_WEIGHT_TOLERANCE * mean);
    }),
  );
}

/**
 * The groupings of the sample design, for which analyses of other groupings must adjust: the one within which weights
 * add up to people, and the finest one within which strata are nested.
 * @returns names, without duplicates
 */
export function designGroupings(table: PatternTable): string[] {
  const found = [weightsWithin(table), finest(table.groupings.filter((one) => nestsStrata(table, one)))];
  return [...new Set(found.flatMap((grouping) => (grouping === null ? [] : [grouping.name])))];
}

/** Whether strata are nested in the grouping's levels, and there are several. */
function nestsStrata({ stratum, rows }: PatternTable, { codes }: Grouping): boolean {
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

function finest(groupings: readonly Grouping[]): Grouping | null {
  return groupings.reduce<Grouping | null>(
    (most, one) => (most === null || one.levels.length > most.levels.length ? one : most),
    null,
  );
}
