import { describe, expect, it } from "vitest";
import { GROUP_DESIGNS } from "../../scripts/verdicts/groups/group-designs";
import { groupOutcomes } from "../../scripts/verdicts/groups/group-outcome";
import { groupsStudyOf } from "../../scripts/verdicts/groups/groups-study";

describe("the study of comparing groups", () => {
  const designs = GROUP_DESIGNS.filter(
    ({ groups, answers, use, items, change }) =>
      use === "rates" && groups === 2 && answers === "common" && (items === 0 || change !== null),
  );
  const outcomes = groupOutcomes(designs, { samples: 2, seed: 1 });
  const { table, more = [] } = groupsStudyOf(outcomes, 2);

  it("says nothing else of the same samples", () => {
    expect(groupOutcomes(designs.slice(0, 1), { samples: 2, seed: 1 })).toEqual(outcomes.slice(0, 2));
  });

  it("has every aim, and rows for the samples that there are", () => {
    expect(table.rows.every((row) => row.length === table.header.length)).toBe(true);
    for (const { table: own } of more) {
      expect(own.rows.length).toBeGreaterThan(2);
      expect(own.rows.every((row) => row.length === own.header.length)).toBe(true);
    }
    const [verdicts] = more;
    const samples = (label: string) => verdicts?.table.rows.find(([name]) => name === label)?.[1];
    expect(samples("all alike")).toBe(String(2 * designs.filter(({ items }) => items === 0).length));
    expect(samples("all alike, 12 groups")).toBeUndefined();
  });

  it("seldom calls groups comparable whose means are changed, and mostly those that are alike", () => {
    const supported = (isAlike: boolean) => {
      const own = outcomes.filter(
        ({ design, truth }) => (design.items === 0) === isAlike && (isAlike || truth.change > 0.1),
      );
      return own.filter(({ code }) => code === "supported").length / own.length;
    };
    expect(supported(true)).toBeGreaterThan(0.7);
    expect(supported(false)).toBeLessThan(0.3);
  });
});
