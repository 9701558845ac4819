import { SIGNIFICANT } from "../../factor/linking/shift-tests";
import { type FourCells, mantelHaenszel } from "../../numeric/distributions/mantel-haenszel";
import { normalCdf } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import type { DifItem } from "./dif-result";
import type { NoMatchedTest } from "./dif-tests";
import type { MatchedGroups } from "./logistic-dif";

export type MantelHaenszelDif = Omit<NonNullable<DifItem["mantelHaenszel"]>, "adjustedP">;

/** ETS's delta over the logarithm of the odds ratio. */
const DELTA = -2.35;
const MODERATE = 1;
const LARGE = 1.5;

/**
 * Mantel-Haenszel's common odds ratio of two groups matched by score, for items of two categories.
 * @see Holland & Thayer (1988); Zieky (1993), in Differential item functioning, 337-347, for the classes: A where delta
 *   is below 1 or not significantly other than 0, C where it is 1.5 or above and significantly above 1, else B
 */
export function mantelHaenszelDif({
  cells,
  counts,
  groups,
}: MatchedGroups): MantelHaenszelDif | NoMatchedTest {
  const tables = new Map<number, [number, number, number, number]>();
  cells.forEach(({ group, score }, at) => {
    const table = tables.get(score) ?? [0, 0, 0, 0];
    table[2 * group] = counts[2 * at + 1]!;
    table[2 * group + 1] = counts[2 * at]!;
    tables.set(score, table);
  });
  const found = groups.length === 2 ? mantelHaenszel([...tables.values()] satisfies FourCells[]) : null;
  if (found === null) return { reason: "no-contrast", groups: [] };
  const { oddsRatio, chiSquare, p } = found;
  const delta = DELTA * log(oddsRatio);
  const error = -DELTA * found.logStandardError;
  return { oddsRatio, delta, chiSquare, p, size: etsClass({ delta: Math.abs(delta), error, p }) };
}

function etsClass({ delta, error, p }: { delta: number; error: number; p: number }): "A" | "B" | "C" {
  if (delta < MODERATE || !(p < SIGNIFICANT)) return "A";
  const aboveOne = normalCdf((MODERATE - delta) / error) < SIGNIFICANT;
  return delta >= LARGE && aboveOne ? "C" : "B";
}
