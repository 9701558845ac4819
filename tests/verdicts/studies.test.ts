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
  it("rejects few true models, and calls one factor for several unfit", () => {
    const cells = FIT_CELLS.filter(
      ({ design, misfit }) =>
        design.people === 300 &&
        design.answers === "continuous" &&
        design.sizes.length < 4 &&
        !misfit?.truth.includes("o"),
    );
    const study = fitCodes({ samples: 100, cells });
    const [all] = study.table.rows;
    expect(all).toEqual(1);
  });
});

describe("the study of reliability", () => {
  it("finds the decided on the right side of their limits", () => {
    const { rows } = reliabilityUses({ samples: 60, designs }).table;
    for (const use of ["means of groups", "ranking people"]) {
      const [scales, right] = cells(rows.find(([label]) => label === `${use}: all`));
      expect(scales).toBe(3 * designs.length);
      expect(right).toBeGreaterThan(80);
    }
  });
});
