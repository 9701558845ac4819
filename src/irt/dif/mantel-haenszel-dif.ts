import { SIGNIFICANT } from "../../factor/linking/shift-tests";
import {
  type FourCells,
  type MantelHaenszel,
  mantelHaenszel,
} from "../../numeric/distributions/mantel-haenszel";
import { normalCdf } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { type FoundDif, NO_CONTRAST } from "./dif-finding";
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
export function mantelHaenszelDif(own: MatchedGroups): MantelHaenszelDif | NoMatchedTest {
  const found = matchedTables(own);
  if (found === null) return { reason: "no-contrast", groups: [] };
  const { ratio, chiSquare, p } = found;
  if (ratio === null) return { reason: "no-odds-ratio", groups: [] };
  const delta = DELTA * log(ratio.odds);
  const error = -DELTA * ratio.logStandardError;
  return {
    oddsRatio: ratio.odds,
    delta,
    chiSquare,
    p,
    size: etsClass({ delta: Math.abs(delta), error, p }),
  };
}

/** The test alone where the odds ratio is 0 or infinite: such an item differs most of all. */
export function mantelHaenszelFinding(own: MatchedGroups): FoundDif {
  const found = matchedTables(own);
  if (found === null) return NO_CONTRAST;
  const dif = mantelHaenszelDif(own);
  const [effect, size] = "reason" in dif ? [null, null] : [dif.delta, dif.size];
  return { statistic: found.chiSquare, df: 1, p: found.p, effect, size };
}

function matchedTables({ cells, counts, groups }: MatchedGroups): MantelHaenszel | null {
  const tables = new Map<number, [number, number, number, number]>();
  cells.forEach(({ group, score }, at) => {
    const table = tables.get(score) ?? [0, 0, 0, 0];
    table[2 * group] = counts[2 * at + 1]!;
    table[2 * group + 1] = counts[2 * at]!;
    tables.set(score, table);
  });
  return groups.length === 2 ? mantelHaenszel([...tables.values()] satisfies FourCells[]) : null;
}

function etsClass({ delta, error, p }: { delta: number; error: number; p: number }): "A" | "B" | "C" {
  if (delta < MODERATE || !(p < SIGNIFICANT)) return "A";
  const aboveOne = normalCdf((MODERATE - delta) / error) < SIGNIFICANT;
  return delta >= LARGE && aboveOne ? "C" : "B";
}
