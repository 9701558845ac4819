import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../../src/factor/cfa/estimation/fitted-model";
import type { Discrepancy } from "../../../../src/factor/cfa/estimator";
import { constrain } from "../../../../src/factor/model/constrain";
import type { ModelTable, Parameterization } from "../../../../src/factor/model/model-table";
import { modelTable } from "../../../../src/factor/model/parameter-table";
import type { GroupMoments } from "../../../../src/factor/moments/group-moments";
import { ordinalMoments } from "../../../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../../support/table";
import { continuousMomentsOf, orderedMoments } from "../given-moments";

function tableFor(
  model: string,
  data: readonly GroupMoments[],
  parameterization?: Parameterization,
): ModelTable {
  const { items, thresholds } = data[0]!;
  const table = modelTable(parseModel(model), {
    items: items.map((id, j) => ({ id, thresholds: thresholds[j]! })),
    groups: data.map(({ group }) => group),
    parameterization,
  });
  return { ...table, items, thresholds };
}

function estimateOf(fitted: FittedModel, name: string, group = 0): number {
  const row = fitted.table.parameters.findIndex(
    (parameter) =>
      `${parameter.lhs} ${parameter.op} ${parameter.rhs}`.trim() === name && parameter.group === group,
  );
  return fitted.values[row]!;
}

const two = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";
const nine = [..."abcdefghi"];
const abc = ["a", "b", "c"];
/** Correlations of three items with one factor: the first loading is the root of r12 r13 / r23. */
const triad = (r12: number, r13: number, r23: number) => [
  [1, r12, r13],
  [r12, 1, r23],
  [r13, r23, 1],
];

describe("fitModel(table, moments, options)", () => {
  it("solves three items with one factor, as the triads say", () => {
    const data = [orderedMoments(abc, [0.5, -0.2, 1], triad(0.56, 0.48, 0.42))];
    for (const discrepancy of ["DWLS", "ULS", "WLS"] as const) {
      const fitted = fitModel(tableFor("F =~ a + b + c", data), data, { discrepancy });
      expect(fitted.convergence.converged).toBe(true);
      expect(fitted.minimum).toBeLessThan(1e-20);
      expect(estimateOf(fitted, "F =~ a")).toBeCloseTo(0.8, 10);
      expect(estimateOf(fitted, "F =~ b")).toBeCloseTo(0.7, 10);
      expect(estimateOf(fitted, "F =~ c")).toBeCloseTo(0.6, 10);
      expect(estimateOf(fitted, "a ~~ a")).toBeCloseTo(1 - 0.64, 10);
      expect(estimateOf(fitted, "b | t1")).toBeCloseTo(-0.2, 10);
    }
    const theta = fitModel(tableFor("F =~ a + b + c", data, "theta"), data, { discrepancy: "DWLS" });
    expect(estimateOf(theta, "F =~ a")).toBeCloseTo(0.8 / 0.6, 10);
    expect(estimateOf(theta, "a | t1")).toBeCloseTo(0.5 / 0.6, 10);
    expect(estimateOf(theta, "a ~*~ a")).toBeCloseTo(0.6, 10);
  });

  it("solves it for continuous items, with means; least squares takes covariances divided by n - 1", () => {
    const covariances = [
      [5, 2, 3],
      [2, 4, 1.5],
      [3, 1.5, 6],
    ];
    const data = [continuousMomentsOf(abc, [1, 20, -3], covariances)];
    for (const discrepancy of ["ML", "ULS", "WLS", "DWLS"] as const) {
      const fitted = fitModel(tableFor("F =~ a + b + c", data), data, { discrepancy });
      const factor = discrepancy === "ML" ? 1 : 1001 / 1000;
      expect(fitted.convergence.converged).toBe(true);
      expect(estimateOf(fitted, "F =~ a")).toBeCloseTo(Math.sqrt(factor * 4), 8);
      expect(estimateOf(fitted, "F =~ b")).toBeCloseTo(Math.sqrt(factor), 8);
      expect(estimateOf(fitted, "c ~~ c")).toBeCloseTo(factor * (6 - 2.25), 7);
      expect(estimateOf(fitted, "b ~1")).toBeCloseTo(20, 9);
    }
  });

  it("gives a Heywood case its negative residual variance (delta), and names the loading that runs off (theta)", () => {
    const data = [orderedMoments(abc, [0.5, -0.2, 1], triad(0.9, 0.9, 0.5))];
    const delta = fitModel(tableFor("F =~ a + b + c", data), data, { discrepancy: "DWLS" });
    expect(delta.convergence).toMatchObject({ converged: true, identified: true, notIdentified: [] });
    expect(estimateOf(delta, "F =~ a")).toBeCloseTo(Math.sqrt(1.62), 9);
    expect(estimateOf(delta, "a ~~ a")).toBeCloseTo(-0.62, 9);

    const theta = fitModel(tableFor("F =~ a + b + c", data, "theta"), data, { discrepancy: "DWLS" });
    expect(theta.convergence).toMatchObject({ converged: false, identified: false });
    expect(theta.convergence.notIdentified).toEqual(["F =~ a", "a | t1"]);
    expect([...theta.estimates].every(Number.isFinite)).toBe(true);
  });

  it("fits a configural model as its groups one by one, and reaches the same minimum from other starts", () => {
    const data = ordinalMoments(nineTable("binary", { groups: true }), {
      items: nine,
      missing: "listwise",
      by: "sex",
    });
    const table = tableFor(two, data, "theta");
    const joint = fitModel(table, data, { discrepancy: "DWLS" });
    const alone = data.map((group) =>
      fitModel(tableFor(two, [group], "theta"), [group], { discrepancy: "DWLS" }),
    );
    const together = alone.flatMap(({ estimates }) => [...estimates]);
    const apart = joint.estimates.map((value, free) => Math.abs(value - together[free]!));
    expect(Math.max(...apart)).toBeLessThan(1e-7);

    const strict = constrain(table, ({ lhs, op, rhs, group }) => {
      if (op === "=~" || op === "|") return { equal: `${lhs} ${op} ${rhs}` };
      return group > 0 && !nine.includes(lhs) && (op === "~1" || lhs === rhs) ? { free: true } : null;
    });
    const fitted = fitModel(strict, data, { discrepancy: "DWLS" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = createRandom(seed);
        const starts = fitted.estimates.map((value) => value * (1 + 0.2 * random.normal()));
        const again = fitModel(strict, data, { discrepancy: "DWLS", starts });
        expect(again.convergence.converged).toBe(true);
        expect(Math.abs(again.minimum - fitted.minimum)).toBeLessThan(1e-12);
      }),
      { numRuns: 10 },
    );
  });

  it("ends the scalar step of the nine items by country with the parameters that run off, and soon", () => {
    const data = ordinalMoments(nineTable("binary", { groups: true }), {
      items: nine,
      missing: "listwise",
      by: "country",
    });
    const table = constrain(tableFor(two, data, "theta"), ({ lhs, op, rhs, group }) => {
      if (op === "=~" || op === "|") return { equal: `${lhs} ${op} ${rhs}` };
      if (group === 0) return null;
      return (op === "~~" && lhs === rhs) || (op === "~1" && !nine.includes(lhs)) ? { free: true } : null;
    });
    const { convergence, minimum, estimates } = fitModel(table, data, { discrepancy: "DWLS" });
    // lavaan takes minutes and does not converge.
    expect(convergence.iterations).toBeLessThan(100);
    expect(convergence).toMatchObject({ converged: false, identified: false });
    expect(convergence.notIdentified).toEqual(expect.arrayContaining(["exploitation ~1 (2)", "f ~~ f (2)"]));
    expect(convergence.notIdentified.every((name) => !name.endsWith("(1)"))).toBe(true);
    expect([...estimates].every(Number.isFinite)).toBe(true);
    // Within a tenth of what chi-square falls to when parameters of 1e10 are let go on.
    expect(minimum * 2 * 4229).toBeLessThan(132.2033 + 0.2);
  });

  it("names parameters that no answers could tell apart, and those that these answers do not", () => {
    const four = ["a", "b", "c", "d"];
    const correlations = [
      [1, 0.5, 0, 0],
      [0.5, 1, 0, 0],
      [0, 0, 1, 0.4],
      [0, 0, 0.4, 1],
    ];
    const data = [orderedMoments(four, [0, 0, 0, 0], correlations)];
    const apart = fitModel(tableFor("F =~ a + b\nG =~ c + d\nF ~~ 0*G", data), data, { discrepancy: "DWLS" });
    expect(apart.convergence).toMatchObject({ converged: true, identified: false, condition: null });
    expect(apart.convergence.notIdentified).toEqual(["F =~ a", "F =~ b", "G =~ c", "G =~ d"]);
    // Identified by the correlation of the factors alone, which is 0 here.
    const joined = fitModel(tableFor("F =~ a + b\nG =~ c + d", data), data, { discrepancy: "DWLS" });
    expect(joined.convergence.identified).toBe(false);
    expect(joined.convergence.notIdentified).toEqual(["F =~ a", "F =~ b", "G =~ c", "G =~ d"]);
  });

  it("raises no alarm for ordinary models of few people and rare or many items", () => {
    const simulated = (
      seed: number,
      { n, items, loading }: { n: number; items: number; loading: number },
    ) => {
      const random = createRandom(seed);
      const people = Array.from({ length: n }, () => {
        const common = random.normal();
        const factors = [0, 1].map(() => Math.sqrt(0.4) * common + Math.sqrt(0.6) * random.normal());
        return Array.from({ length: items }, (_, j) => {
          const latent = loading * factors[j % 2]! + Math.sqrt(1 - loading ** 2) * random.normal();
          return Number(latent > (j % 5) / 5);
        });
      });
      const ids = Array.from({ length: items }, (_, j) => `x${j}`);
      const data = ordinalMoments(tableOf(people, { ids }), { items: ids, missing: "listwise" });
      const side = (which: number) => ids.filter((_, j) => j % 2 === which).join(" + ");
      return { data, model: `F =~ ${side(0)}\nG =~ ${side(1)}` };
    };
    const cases = [
      ...Array.from({ length: 10 }, (_, seed) => simulated(seed, { n: 100, items: 10, loading: 0.8 })),
      simulated(1, { n: 500, items: 40, loading: 0.6 }),
    ];
    for (const { data, model } of cases) {
      for (const parameterization of ["delta", "theta"] as const) {
        const { convergence } = fitModel(tableFor(model, data, parameterization), data, {
          discrepancy: "DWLS",
        });
        expect(convergence).toMatchObject({
          converged: true,
          identified: true,
          notIdentified: [],
          starts: 1,
        });
        expect(convergence.condition).toBeLessThan(1e6);
      }
    }
  });

  it("takes a model without free parameters", () => {
    const data = [orderedMoments(abc, [0, 0, 0], triad(0.25, 0.25, 0.25))];
    const table = constrain(tableFor("F =~ a + b + c", data), ({ op, role, value }) =>
      role === "derived" ? null : { fixed: op === "=~" ? 0.5 : (value ?? 0) },
    );
    const fitted = fitModel(table, data, { discrepancy: "DWLS" });
    expect(fitted.convergence).toMatchObject({
      converged: true,
      iterations: 0,
      identified: true,
      condition: 1,
    });
    expect(fitted.minimum).toBe(0);
  });

  it("refuses moments that are not the model's, and weights that cannot be had", () => {
    const data = [orderedMoments(abc, [0, 0, 0], triad(0.5, 0.5, 0.5))];
    const table = tableFor("F =~ a + b + c", data);
    const attempt = (moments: readonly GroupMoments[], discrepancy: Discrepancy) => () =>
      fitModel(table, moments, { discrepancy });
    expect(attempt([], "DWLS")).toThrow("The model has 1 groups, the moments 0.");
    expect(attempt([{ ...data[0]!, items: ["a", "c", "b"] }], "DWLS")).toThrow(
      "are of a, c, b (ordered), the model of a, b, c",
    );
    expect(attempt(data, "ML")).toThrow("ML needs continuous items");
    const none = { ...data[0]!, gamma: new Float64Array(36) };
    expect(attempt([none], "DWLS")).toThrow("No moment has any sampling variance");
    expect(attempt([none], "WLS")).toThrow("1,001 people are too few");
    const flat = [continuousMomentsOf(abc, [0, 0, 0], triad(1, 1, 1))];
    expect(() => fitModel(tableFor("F =~ a + b + c", flat), flat, { discrepancy: "ML" })).toThrow(
      "is not positive definite",
    );
  });
});
