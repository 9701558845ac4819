import type { Grouping } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { remember } from "../../numeric/workers/remember";
import { DEFAULT_THRESHOLD } from "../../survey/disclosure/disclosure";
import * as messages from "../messages";

/** The same answers with levels of fewer people than the threshold called that, and not by their names. */
export const withoutSmallNames = remember((responses: Responses): Responses => {
  const least = responses.measure.threshold ?? DEFAULT_THRESHOLD;
  const released = responses.released.map((grouping) => {
    const people = levelSizes(grouping, responses.sums.count);
    let small = 0;
    const levels = grouping.levels.map((label, level) => {
      const n = people[level] ?? 0;
      if (n === 0 || n >= least) return label;
      small++;
      return messages.smallLevel({ least, at: small });
    });
    return small === 0 ? grouping : { ...grouping, levels };
  });
  if (released.every((grouping, at) => grouping === responses.released[at])) return responses;
  const byName = new Map(released.map((grouping) => [grouping.name, grouping]));
  return {
    ...responses,
    released,
    groupings: responses.groupings.map((grouping) => byName.get(grouping.name) ?? grouping),
  };
});

/** People by level. */
export function levelSizes({ levels, codes }: Grouping, count: Float64Array): number[] {
  const people = levels.map(() => 0);
  codes.forEach((code, row) => {
    if (code >= 0) people[code] = (people[code] ?? 0) + count[row]!;
  });
  return people;
}
