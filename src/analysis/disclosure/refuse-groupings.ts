import type { Grouping } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { patternTable } from "../../data/patterns/build-pattern-table";
import { ItemwiseError } from "../../errors";
import { DEFAULT_THRESHOLD } from "../../survey/disclosure/disclosure";
import * as messages from "../messages";

/**
 * Refuses groupings by which nothing may be released: made from an item, whose levels are answers, or with a level of
 * fewer people than the measure's threshold. The message proposes what to merge, and names no such level.
 * @throws ItemwiseError "grouping-of-item" or "small-level"
 */
export function refuseGroupings(responses: Responses): void {
  const { measure, released } = responses;
  const ofItem = released.find(({ name }) =>
    measure.items.some(({ column }) => column === measure.groups[name]?.column),
  );
  if (ofItem !== undefined)
    throw new ItemwiseError("grouping-of-item", messages.groupingOfItem({ grouping: ofItem.name }), {
      hint: messages.groupingOfItemHint(),
    });
  const { groupings, count } = patternTable({ ...responses, groupings: released, items: [], columns: [] });
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
      messages.smallLevels({ grouping: grouping.name, levels: small.length, least }),
      { hint: messages.smallLevelsHint({ others: others.slice(0, 3).map(({ label }) => label) }) },
    );
  }
}

function levelSizes({ levels, codes }: Grouping, count: Float64Array): number[] {
  const people = levels.map(() => 0);
  codes.forEach((code, row) => {
    if (code >= 0) people[code] = (people[code] ?? 0) + count[row]!;
  });
  return people;
}
