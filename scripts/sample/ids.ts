/** Respondent ids, some of which stand on two rows. */
import type { Random } from "../../src/numeric/random/random";
import { shuffled } from "./children";
import { REPEATED_IDS } from "./settings";

const SMALLEST = 100_001;

/** Ids by country and child: in random order, all different but for `REPEATED_IDS` that stand on two rows each. */
export function drawIds(sizes: readonly number[], random: Random): number[][] {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const ids = shuffled(rows, random).map((place) => SMALLEST + (place % (rows - REPEATED_IDS)));
  return sizes.map((size) => ids.splice(0, size));
}
