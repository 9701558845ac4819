import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clusteredAnswers } from "../../../src/factor/twolevel/level-statistics";
import { levelTables } from "../../../src/factor/twolevel/level-tables";
import { twoLevelModel } from "../../../src/factor/twolevel/two-level";
import { twoLevelProblem } from "../../../src/factor/twolevel/two-level-problem";
import { storedTwoLevel, twoLevelTable } from "./stored-two-level";

/** tests/reference/twolevel-missing.json, as scripts/reference/twolevel-missing.R writes it. */
const stored: {
  readonly models: Readonly<
    Record<
      string,
      {
        readonly n: number;
        readonly logl: number;
        readonly parameters: readonly (readonly [
          level: number,
          lhs: string,
          op: string,
          rhs: string,
          estimate: number,
        ])[];
      }
    >
  >;
} = JSON.parse(readFileSync(new URL("../../reference/twolevel-missing.json", import.meta.url), "utf8"));

const x1 = storedTwoLevel.data.x1!;
const table = twoLevelTable((cells) => {
  x1.forEach((value, at) => {
    if ((at + 1) % 7 === 0) cells[0]![at] = "";
    if ((at + 1) % 5 === 2) cells[1]![at] = "";
    if (value > 1.2) cells[2]![at] = "";
  });
});
const items = table.items.map(({ id }) => id);

describe.each(Object.entries(stored.models))(
  "the two-level model %s of incomplete answers",
  (name, wanted) => {
    const { model } = storedTwoLevel.models[name]!;
    const tables = levelTables(model, { items, scaling: "first-loading" });
    const answers = clusteredAnswers(table, tables.variables, { missing: "fiml" });
    const problem = twoLevelProblem(tables, answers);
    const found = twoLevelModel(table, model, { missing: "fiml" });

    it("has lavaan's likelihood at lavaan's estimates, and a higher one at its own", () => {
      if (name !== "one_factor") return;
      const at = problem.start.slice();
      for (const [level, left, sign, right, estimate] of wanted.parameters) {
        const own = tables[level === 1 ? "within" : "between"].parameters.find(
          ({ lhs, op, rhs }) => lhs === left && op === sign && (rhs === right || op === "~1"),
        );
        at[own!.free] = estimate;
      }
      expect(-problem.target(at, answers)!.value / 2).toBeCloseTo(wanted.logl, 5);
      // lavaan's gradient within clusters is not that of its likelihood, so that it ends a little below the maximum.
      expect(found.logLikelihood).toBeGreaterThanOrEqual(wanted.logl);
      expect(found.logLikelihood).toBeLessThan(wanted.logl + 0.05);
      expect(found.n).toBe(wanted.n);
      expect(found.warnings[0]?.message).toMatch(/^8 people without any answer to the items/);
    });

    it("has estimates near those of lavaan, a tenth of a standard error at most", () => {
      for (const [level, left, sign, right, estimate] of wanted.parameters) {
        const own = found.parameters.find(
          (one) =>
            one.level === level &&
            one.lhs === left &&
            one.op === sign &&
            (one.rhs === right || one.op === "~1"),
        );
        expect(Math.abs((own?.estimate ?? Number.NaN) - estimate)).toBeLessThan(0.1 * own!.se);
      }
    });

    it("has the derivatives of its likelihood", () => {
      const { gradient } = problem.target(problem.start, answers)!;
      gradient.forEach((slope, k) => {
        const sides = [1e-5, -1e-5].map((move) => {
          const moved = problem.start.slice();
          moved[k]! += move;
          return problem.target(moved, answers)!.value;
        });
        expect(Math.abs((sides[0]! - sides[1]!) / 2e-5 - slope)).toBeLessThan(
          1e-4 * Math.max(1, Math.abs(slope)),
        );
      });
    });
  },
);

describe("full information", () => {
  it("is the likelihood of complete answers where none are missing", () => {
    const { model } = storedTwoLevel.models.covariates!;
    const complete = twoLevelTable();
    const tables = levelTables(model, { items, scaling: "first-loading" });
    const deviances = (["listwise", "fiml"] as const).map((missing) => {
      const answers = clusteredAnswers(complete, tables.variables, { missing });
      const problem = twoLevelProblem(tables, answers);
      return problem.target(problem.start, answers)!;
    });
    const [listwise, full] = deviances as [(typeof deviances)[0], (typeof deviances)[0]];
    expect(full.value).toBeCloseTo(listwise.value, 6);
    full.gradient.forEach((slope, k) => {
      expect(Math.abs(slope - listwise.gradient[k]!)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
    });
  });
});
