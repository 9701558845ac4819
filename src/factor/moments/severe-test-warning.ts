import type { Warning } from "../../errors";
import { normalCdf } from "../../numeric/special";
import { kishEffectiveN } from "../../survey/kish";
import type { GroupTable } from "./group-tables";

/** Fewer people than this, divided by the square of what unequal weights cost, and the test is too severe. */
const ENOUGH = 500;
/** A category with a smaller share of an item's answers is rare. */
const RARE = 0.05;

/**
 * Warns where the scaled-and-shifted test of WLSMV refuses a true structure too often: items of three categories and
 * more, some of them rare, answered by few people, the more so the more unequal the weights are. Simulated (seed 20251126)
 * it refuses at 5 % in 7 to 19 % of samples of 500 to 200 people without weights, and in 19 to 60 % of 1,000 to 200 people
 * whose weights have a coefficient of variation of 1; of yes-or-no items it does not. See docs/simulation-power.md.
 *
 * @param thresholds by item, ascending
 */
export function severeTestWarning(
  { by, label, table, n }: Pick<GroupTable, "by" | "label" | "table" | "n">,
  thresholds: readonly (readonly number[])[],
): Warning[] {
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const loss = kishEffectiveN(table) / people;
  if (n * loss * loss >= ENOUGH || !thresholds.some(hasRareCategory)) return [];
  const where = by === null ? "" : `${by} ${label}: `;
  return [
    {
      code: "severe-test",
      message: `${where}some of three or more answers are rare and the people are few${loss < 1 ? " for weights so unequal" : ""}: the test of fit refuses even a true structure more often than its level says, and CFI, TLI and RMSEA that rest on it are too pessimistic.`,
    },
  ];
}

function hasRareCategory(thresholds: readonly number[]): boolean {
  if (thresholds.length < 2) return false;
  const below = [0, ...thresholds.map(normalCdf), 1];
  return below.some((share, k) => k > 0 && share - below[k - 1]! < RARE);
}
