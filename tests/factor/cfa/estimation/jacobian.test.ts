import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, rowJacobian, stateOrThrow } from "../../../../src/factor/cfa/estimation/fitted-model";
import { groupLayout } from "../../../../src/factor/cfa/estimation/group-layout";
import { constrain } from "../../../../src/factor/model/constrain";
import type { ModelTable } from "../../../../src/factor/model/model-table";
import { modelTable } from "../../../../src/factor/model/parameter-table";
import { parseModel } from "../../../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../../../src/numeric/random/random";

const MODELS = {
  "two factors": "F =~ a + b + c\nG =~ d + e + f",
  "cross-loadings and correlated residuals": "F =~ a + b + c + d\nG =~ c + d + e + f\na ~~ b\nc ~~ f",
  "second order": "F =~ a + b + c\nG =~ d + e + f\nH =~ g + h + i\nS =~ F + G + H\na ~~ d",
  "third order": "F =~ a + b\nG =~ c + d\nH =~ e + f\nI =~ g + h\nS =~ F + G\nT =~ H + I\nU =~ S + T + i",
  bifactor: "All =~ a + b + c + d + e + f\nF =~ a + b + c\nG =~ d + e + f\nAll ~~ 0*F + 0*G\nF ~~ 0*G",
  "a factor of items and factors": "F =~ a + b + c\nG =~ F + d + e",
};
type Kind = "delta" | "theta" | "continuous";

/** Every parameter that a model can have is freed, so that no derivative goes unchecked. */
function freed(model: string, kind: Kind, groups: number): ModelTable {
  const statements = parseModel(model);
  const thresholds = kind === "continuous" ? [0] : [1, 2, 3];
  const items = [..."abcdefghi"].map((id, j) => ({ id, thresholds: thresholds[j % thresholds.length]! }));
  const table = modelTable(statements, {
    items,
    groups: Array.from({ length: groups }, (_, g) => `g${g}`),
    parameterization: kind === "theta" ? "theta" : "delta",
  });
  return constrain(table, ({ role }) => (role === "derived" ? null : { free: true }));
}

function randomValues(table: ModelTable, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from(table.parameters, ({ lhs, op, rhs }) => {
    if (op === "~*~" || (op === "~~" && lhs === rhs)) return 0.7 + random.uniform();
    if (op === "~~") return 0.3 * (random.uniform() - 0.5);
    return op === "=~" ? 0.2 + 0.7 * random.uniform() : 1.5 * random.normal();
  });
}

function impliedMoments(table: ModelTable, values: Float64Array, group: number): Float64Array {
  const layout = groupLayout(table, group);
  return momentsOf(layout, stateOrThrow(layout, values));
}

/** Central differences with an extrapolation that removes the error of second order. */
function differences(table: ModelTable, values: Float64Array, group: number): Float64Array {
  const rows = table.parameters.flatMap((row, index) => (row.group === group ? [index] : []));
  const moments = impliedMoments(table, values, group).length;
  const out = new Float64Array(moments * rows.length);
  rows.forEach((row, column) => {
    const slope = (step: number): Float64Array => {
      const at = (move: number) => {
        const moved = values.slice();
        moved[row]! += move;
        return impliedMoments(table, moved, group);
      };
      const behind = at(-step);
      return at(step).map((value, i) => (value - behind[i]!) / (2 * step));
    };
    const coarse = slope(2e-3);
    slope(1e-3).forEach((fine, i) => {
      out[i * rows.length + column] = (4 * fine - coarse[i]!) / 3;
    });
  });
  return out;
}

describe("rowJacobian(table, values, group)", () => {
  for (const [name, model] of Object.entries(MODELS)) {
    for (const kind of ["delta", "theta", "continuous"] as const) {
      it(`agrees with finite differences: ${name}, ${kind}`, () => {
        const seeds = fc.integer({ min: 0, max: 1e9 });
        fc.assert(
          fc.property(seeds, fc.integer({ min: 1, max: 3 }), (seed, groups) => {
            const table = freed(model, kind, groups);
            const values = randomValues(table, seed);
            const group = seed % groups;
            const analytic = rowJacobian(table, values, group);
            const numeric = differences(table, values, group);
            expect(analytic.length).toBe(numeric.length);
            // The differences themselves are good to about 1e-9.
            const worst = analytic.reduce(
              (most, value, i) => Math.max(most, Math.abs(value - numeric[i]!)),
              0,
            );
            expect(worst).toBeLessThan(1e-8);
          }),
          { numRuns: 8 },
        );
      });
    }
  }

  it("has columns for rows that the caller appends, and zeros for derived ones", () => {
    const table = modelTable(parseModel("F =~ a + b + c\nG =~ d + e + f"), {
      items: [..."abcdef"].map((id) => ({ id, thresholds: 1 })),
      groups: ["x", "y"],
    });
    const extra = { ...table.parameters[0]!, lhs: "F", op: "=~", rhs: "d", group: 1, free: -1 } as const;
    const wider = {
      ...table,
      parameters: [...table.parameters, { ...extra, role: "fixed", value: 0 }],
    } as const;
    const values = randomValues(wider, 3);
    values[values.length - 1] = 0;
    const rows = wider.parameters.filter(({ group }) => group === 1);
    const jacobian = rowJacobian(wider, values, 1);
    const numeric = differences(wider, values, 1);
    const moments = jacobian.length / rows.length;
    rows.forEach(({ role }, column) => {
      const all = Array.from({ length: moments }, (_, i) => jacobian[i * rows.length + column]!);
      if (role === "derived") expect(all.every((value) => value === 0)).toBe(true);
      else expect(all.some((value) => value !== 0)).toBe(true);
      const off = all.map((value, i) => Math.abs(value - numeric[i * rows.length + column]!));
      expect(Math.max(...off)).toBeLessThan(1e-8);
    });
  });
});

describe("implied moments", () => {
  it("are the probits and correlations of the model (one factor, by hand)", () => {
    const table = modelTable(parseModel("F =~ a + b"), {
      items: [
        { id: "a", thresholds: 1 },
        { id: "b", thresholds: 2 },
      ],
      parameterization: "theta",
    });
    const at: Record<string, number> = {
      "F=~a": 1,
      "F=~b": 2,
      "a|t1": 0.5,
      "b|t1": -1,
      "b|t2": 1,
      "F~1": 0.25,
    };
    const values = Float64Array.from(table.parameters, ({ lhs, op, rhs }) => {
      const given = at[lhs + op + rhs];
      if (given !== undefined) return given;
      return op === "~~" && lhs === rhs ? 1 : 0;
    });
    const [a, b1, b2, r] = impliedMoments(table, values, 0);
    expect(a).toBeCloseTo((0.5 - 0.25) / Math.sqrt(2), 14);
    expect(b1).toBeCloseTo((-1 - 0.5) / Math.sqrt(5), 14);
    expect(b2).toBeCloseTo((1 - 0.5) / Math.sqrt(5), 14);
    expect(r).toBeCloseTo(2 / Math.sqrt(10), 14);
  });

  it("refuses a latent item without a positive variance", () => {
    const table = modelTable(parseModel("F =~ a + b"), {
      items: [
        { id: "a", thresholds: 1 },
        { id: "b", thresholds: 1 },
      ],
      parameterization: "theta",
    });
    const values = Float64Array.from(table.parameters, ({ op }) => (op === "~~" ? -1 : 0.5));
    expect(() => impliedMoments(table, values, 0)).toThrow("no positive variance");
  });
});
