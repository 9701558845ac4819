import { describe, expect, it } from "vitest";
import { DESIGNS } from "../../scripts/verdicts/designs";
import { FIT_CELLS, fitCodes } from "../../scripts/verdicts/fit-codes";
import { reliabilityUses } from "../../scripts/verdicts/reliability-uses";

/** Quick ones that fit no yes-or-no model again and again: five categories or continuous, exactly true. */
const designs = DESIGNS.filter(
  ({ answers, people, truth, sizes }) =>
    typeof answers === "string" && people === 1000 && truth === "exact" && sizes.length < 4,
).slice(0, 4);
const cells = (row: readonly string[] | undefined): number[] =>
  (row ?? []).slice(1).map((cell) => Number.parseFloat(cell));

describe("the study of fit", () => {
  it("calls no true model unfit, and every single factor for two that correlate .6", () => {
    const quick = FIT_CELLS.filter(
      ({ design: { people, answers, sizes }, misfit }) =>
        people === 300 &&
        answers === "continuous" &&
        (misfit === null ? sizes.length < 4 : sizes[0] === 5 && misfit.correlation === 0.6),
    );
    const { table, more } = fitCodes({ samples: 60, cells: quick });
    const all = cells(table.rows[0]);
    expect(all.slice(0, 2)).toEqual([6 * 6, 100]);
    expect(all[2]).toBeLessThanOrEqual(17);
    expect(all.at(-1)).toBe(0);
    const [first] = more?.[0]?.table.rows ?? [];
    expect([first?.[1], first?.[4]]).toEqual(["0.146", "0 / 0 / 0 / 100"]);
  });
});

describe("the study of reliability", () => {
  it("finds the decided on the right side of their limits", () => {
    const { rows } = reliabilityUses({ samples: 60, designs }).table;
    for (const [label, count] of [
      ["ranking people: all", 3 * designs.length],
      ["group means: true 0.95, 12 groups of 100", 3],
    ] as const) {
      const [scales, right] = cells(rows.find(([name]) => name === label));
      expect(scales).toBe(count);
      expect(right).toBeGreaterThan(80);
    }
  });
});
