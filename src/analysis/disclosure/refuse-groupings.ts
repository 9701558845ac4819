import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import { ItemwiseError } from "../../errors";
import { DEFAULT_THRESHOLD } from "../../survey/disclosure/disclosure";
import * as messages from "../messages";
import { levelSizes } from "./small-levels";

/**
 * Refuses groupings by which nothing may be released: made from an item, whose levels are answers; with a level of
 * fewer people than the measure's threshold; or in whose levels everybody has the same weight, so that weighted totals
 * are one more equation of the counts by level. The message proposes what to do, and names no level of few.
 * @throws ItemwiseError "grouping-of-item", "small-level" or "weights-by-level"
 */
export function refuseGroupings(responses: Responses): void {
  const { measure, released } = responses;
  const ofItem = released.find(({ name }) =>
    measure.items.some(({ column }) => column === measure.groups[name]?.column),
  );
  if (ofItem !== undefined)
    throw new ItemwiseError("grouping-of-item", () => messages.groupingOfItem({ grouping: ofItem.name }), {
      hint: messages.groupingOfItemHint,
    });
  const table = patternTable({ ...responses, groupings: released, items: [], columns: [] });
  const { groupings, count } = table;
  const least = measure.threshold ?? DEFAULT_THRESHOLD;
  for (const grouping of groupings) {
    const people = levelSizes(grouping, count);
    const small = people.filter((n) => n > 0 && n < least);
    if (small.length === 0) continue;
    const others = grouping.levels
      .map((label, level) => ({ label, n: people[level] ?? 0 }))
      .filter(({ n }) => n >= least)
      .sort((one, other) => one.n - other.n);
    throw new ItemwiseError(
      "small-level",
      () => messages.smallLevels({ grouping: grouping.name, levels: small.length, least }),
      { hint: () => messages.smallLevelsHint({ others: others.slice(0, 3).map(({ label }) => label) }) },
    );
  }
  const domains = groupings.filter(({ name }) => measure.groups[name]?.domain === true);
  const telling = groupings.find(
    (one) => !domains.includes(one) && isWeightOf(table, [...domains, one]) && !isWeightOf(table, domains),
  );
  if (telling !== undefined)
    throw new ItemwiseError("weights-by-level", () => messages.weightsByLevel({ grouping: telling.name }), {
      hint: () => messages.weightsByLevelHint({ grouping: telling.name }),
    });
}

/** Whether people of the same levels have the same weight. */
function isWeightOf(
  { weighting, rows, count, weight, weightSquared }: PatternTable,
  groupings: readonly Grouping[],
): boolean {
  if (weighting !== "design") return true;
  const weightOf = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    if (count[row] === 0) continue;
    const own = weight[row]! / count[row]!;
    const key = groupings.map(({ codes }) => codes[row]!).join();
    const first = weightOf.get(key) ?? own;
    weightOf.set(key, first);
    const isSame = (value: number): boolean => Math.abs(value - first) <= SAME_WEIGHT * first;
    if (!isSame(own) || !isSame(Math.sqrt(weightSquared[row]! / count[row]!))) return false;
  }
  return true;
}

/** Weights that differ by less, relatively, are the same. */
const SAME_WEIGHT = 1e-6;
