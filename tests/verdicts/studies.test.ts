import { describe, expect, it } from "vitest";
import { DESIGNS } from "../../scripts/verdicts/designs";
import { fitLimitRates } from "../../scripts/verdicts/fit-limits";
import { reliabilityUses } from "../../scripts/verdicts/reliability-uses";

/** Quick ones that fit no yes-or-no model again and again: five categories or continuous, exactly true. */
const designs = DESIGNS.filter(
  ({ answers, people, truth, sizes }) =>
    typeof answers === "string" && people === 1000 && truth === "exact" && sizes.length < 4,
).slice(0, 4);
const cells = (row: readonly string[] | undefined): number[] =>
  (row ?? []).slice(1).map((cell) => Number.parseFloat(cell));

describe("the study of fit", () => {
  it("seldom rejects the right model and lets none with a factor too few fit", () => {
    const { rows } = fitLimitRates({ samples: 250, designs }).table;
    const [samples, , , , rejected] = cells(
      rows.find(([label]) => label === "the right model, exactly true"),
    );
    expect(samples).toBe(5 * designs.length);
    expect(rejected).toBeLessThanOrEqual(20);
    const [, fits] = cells(rows.find(([label]) => label === "a factor too few, with power"));
    expect(fits).toBe(0);
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
