import { describe, expect, it } from "vitest";
import type { Grouping } from "../../../src/data/answers/pattern-table";
import { invariance } from "../../../src/factor/invariance/invariance";
import type { InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import { cfaData } from "../../support/cfa-data";
import { type ReferenceLadder, referenceLadders, runsOff, zeroCell } from "../../support/cfa-reference";
import { fixtureFigures } from "../../support/fit-figures";

/** Ordered items under delta have the same chi-squares as under theta, and other parameters. */
const ladders = referenceLadders.filter(
  ({ options }) => options.parameterization === "theta" || options.estimator.startsWith("ML"),
);

/**
 * semTools holds the loadings of yes-or-no items equal before their intercepts, with their residual variances fixed: a
 * model that is not nested between its neighbors (it fits worse than the next, more constrained one). Ours waits.
 */
const NOT_COMPARED = new Set(["mixed loadings"]);

/** lavaan takes groups in the order of the file. */
function inOrder(grouping: Grouping, levels: readonly string[]): Grouping {
  const codes = grouping.codes.map((code) => levels.indexOf(grouping.levels[code] ?? ""));
  return { ...grouping, levels, codes };
}

function analyzed({ data, model, levels: numbers, options }: ReferenceLadder): InvarianceResult {
  const { table, by } = cfaData(data);
  const groupings = table.groupings.map((one) => (one.name === by ? inOrder(one, numbers.map(String)) : one));
  return invariance(
    { ...table, groupings },
    { id: data, model },
    {
      by: by ?? "",
      missing: options.missing ?? "listwise",
      estimator: options.estimator,
      seed: 1,
      alignment: false,
      partial: false,
    },
  );
}

function expectClose(
  value: number | null | undefined,
  reference: number | undefined,
  tolerance: number,
): void {
  if (reference === undefined) {
    expect(value ?? null).toBeNull();
    return;
  }
  expect(Math.abs(value! - reference)).toBeLessThan(tolerance * Math.max(1, Math.abs(reference)));
}

describe.each(ladders)("the ladder of $data by $options.estimator", (ladder) => {
  const result = analyzed(ladder);
  const compared = ladder.steps.filter(
    ({ step }) =>
      result.steps.some(({ name }) => name === step) && !NOT_COMPARED.has(`${ladder.data} ${step}`),
  );

  it("has lavaan's degrees of freedom and chi-squares", () => {
    expect(compared.length).toBeGreaterThan(2);
    for (const { step, fit } of compared) {
      const ours = result.steps.find(({ name }) => name === step)!;
      expect(ours.df).toBe(fit.df);
      const figures = fixtureFigures(ours.fit!);
      expectClose(figures.chiSquare, fit.chiSquare, 1e-5);
      expectClose(figures.chiSquareScaled, fit.chiSquareScaled, 1e-5);
      expectClose(figures.cfiScaled, fit.cfiScaled, 1e-6);
      expectClose(figures.rmseaScaled, fit.rmseaScaled, 1e-6);
      expectClose(figures.srmr, fit.srmr, 1e-6);
    }
  });

  it("has lavaan's estimates and standard errors", () => {
    let rows = 0;
    for (const { step, estimates } of compared) {
      const ours = result.steps.find(({ name }) => name === step)!;
      estimates.rows.forEach((name, k) => {
        const group = String(ladder.levels[estimates.group?.[k] ?? 0]);
        const row = ours.estimates.find(
          (one) => `${one.lhs} ${one.op} ${one.rhs}`.trim() === name.trim() && one.group === group,
        );
        if (row?.role !== "free") return;
        rows++;
        expectClose(row.est, estimates.est[k]!, 2e-5);
        expectClose(row.se, estimates.se[k]!, 2e-5);
      });
    }
    expect(rows).toBeGreaterThan(50);
  });

  it("has lavaan's difference tests", () => {
    let tests = 0;
    for (const { from, to, difference, df, p } of ladder.differences) {
      const ours = result.tests.find((test) => test.from === from && test.to === to);
      const known = difference !== undefined && !NOT_COMPARED.has(`${ladder.data} ${from}`);
      if (ours === undefined || !known || NOT_COMPARED.has(`${ladder.data} ${to}`)) continue;
      tests++;
      expect(ours.df).toBe(df);
      expectClose(ours.difference, difference, 1e-5);
      expectClose(ours.p, p, 1e-5);
    }
    // Of three steps the reference tests pairs that are not neighbors here.
    if (ladder.steps.length > 3) expect(tests).toBeGreaterThan(1);
  });

  it("leaves out only steps that constrain nothing", () => {
    for (const [k, { step, fit }] of ladder.steps.entries()) {
      if (result.steps.some(({ name }) => name === step)) continue;
      expect(fit.df).toBe(ladder.steps[k - 1]!.fit.df);
      expect(result.notTestable).not.toBeNull();
    }
  });
});

describe("a group with an empty cell", () => {
  const { table, by } = cfaData("zeroCell");
  const model = "f =~ y1 + y2 + y3 + y4 + y5";
  const result = invariance(
    { ...table, groupings: table.groupings.map((grouping) => inOrder(grouping, zeroCell.levels)) },
    { id: "zero", model },
    { by: by ?? "", missing: "listwise", seed: 1, alignment: false },
  );

  it("enters, is named, and gives the chi-squares of an independent program", () => {
    expect(result.levels.map(({ label }) => label)).toEqual(zeroCell.levels);
    expect(result.warnings[0]!.code).toBe("zero-cell");
    expect(result.warnings[0]!.message).toContain("two");
    for (const reference of zeroCell.independent) {
      const step = result.steps.find(({ name }) => name === reference.step)!;
      expect(step.df).toBe(reference.df);
      const figures = fixtureFigures(step.fit!);
      expectClose(figures.chiSquare, reference.chiSquare, 1e-5);
      expectClose(figures.chiSquareScaled, reference.chiSquareScaled, 1e-5);
      expectClose(figures.scale, reference.scale, 1e-5);
      expectClose(figures.shift, reference.shift, 1e-5);
    }
  });
});

describe("a scalar step that has no minimum", () => {
  it("ends with a reason where a second program's parameters grew without end", () => {
    const last = runsOff.trace.at(-1)!;
    expect(last.largest).toBeGreaterThan(1e3);
    const { table } = cfaData("nineByCountry");
    const model = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";
    const result = invariance(
      table,
      { id: "two", model },
      { by: "country", missing: "listwise", seed: 1, alignment: false },
    );
    const scalar = result.steps.find(({ name }) => name === "scalar")!;
    expect(scalar.problem).toContain("diverge while the fit hardly changes");
    expect(scalar.fit).toBeNull();
  });
});
