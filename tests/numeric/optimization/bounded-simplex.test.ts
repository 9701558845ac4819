import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Constraint, type Model, solve } from "yalps";
import { BoundedSimplex, type HomogeneousRow } from "../../../src/numeric/optimization/bounded-simplex";

interface Problem {
  readonly rows: readonly HomogeneousRow[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly forms: readonly (readonly number[])[];
}

/** Small whole numbers, so that ties and steps of length 0 are frequent. */
const problems: fc.Arbitrary<Problem> = fc
  .record({ variables: fc.integer({ min: 2, max: 7 }), rows: fc.integer({ min: 0, max: 4 }) })
  .chain(({ variables, rows }) =>
    fc.record({
      rows: fc.array(
        fc
          .array(fc.constantFrom(-1, 0, 0, 1), { minLength: variables, maxLength: variables })
          .map((row) => row.map((coefficient, variable) => [variable, coefficient] as const)),
        { minLength: rows, maxLength: rows },
      ),
      lower: fc.array(fc.constantFrom(0, 0, -1, -2, -3), { minLength: variables, maxLength: variables }),
      upper: fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: variables, maxLength: variables }),
      forms: fc.array(
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: variables, maxLength: variables }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    }),
  );

function simplexOf({ rows, lower, upper }: Problem): BoundedSimplex {
  return new BoundedSimplex(rows, Float64Array.from(lower), Float64Array.from(upper));
}

/** The same problem for yalps: variables shifted to begin at 0, bounds as rows. */
function byYalps(problem: Problem, form: readonly number[], integers: boolean): number {
  const constraints: Record<string, Constraint> = {};
  const variables: Record<string, Record<string, number>> = {};
  problem.rows.forEach((row, at) => {
    constraints[`r${at}`] = {
      equal: -row.reduce((sum, [variable, c]) => sum + c * problem.lower[variable]!, 0),
    };
  });
  problem.upper.forEach((upper, variable) => {
    constraints[`b${variable}`] = { max: upper - problem.lower[variable]! };
    const column: Record<string, number> = { [`b${variable}`]: 1, form: form[variable]! };
    problem.rows.forEach((row, at) => {
      column[`r${at}`] = row[variable]![1];
    });
    variables[`x${variable}`] = column;
  });
  const model: Model = { direction: "maximize", objective: "form", constraints, variables, integers };
  const { status, result } = solve(model, { precision: 1e-9 });
  expect(status).toBe("optimal");
  return (
    result + form.reduce((sum, coefficient, variable) => sum + coefficient * problem.lower[variable]!, 0)
  );
}

/** The largest value over the whole-number solutions. */
function byEnumeration(problem: Problem, form: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  const visit = (point: number[]): void => {
    const next = point.length;
    if (next === problem.lower.length) {
      const solves = problem.rows.every((row) => row.reduce((sum, [v, c]) => sum + c * point[v]!, 0) === 0);
      if (solves)
        best = Math.max(
          best,
          point.reduce((sum, x, v) => sum + x * form[v]!, 0),
        );
      return;
    }
    for (let x = problem.lower[next]!; x <= problem.upper[next]!; x++) visit([...point, x]);
  };
  visit([]);
  return best;
}

describe("the simplex method with bounds", () => {
  it("agrees with yalps, one objective after another from where the last one ended", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const simplex = simplexOf(problem);
        for (const form of problem.forms) {
          const found = simplex.maximize(Float64Array.from(form));
          expect(found).toBeCloseTo(byYalps(problem, form, false), 7);
          const value = [...simplex.value];
          expect(value.reduce((sum, x, at) => sum + x * form[at]!, 0)).toBeCloseTo(found, 9);
          for (const row of problem.rows) {
            expect(row.reduce((sum, [v, c]) => sum + c * value[v]!, 0)).toBeCloseTo(0, 9);
          }
          value.forEach((x, at) => {
            expect(x).toBeGreaterThanOrEqual(problem.lower[at]! - 1e-9);
            expect(x).toBeLessThanOrEqual(problem.upper[at]! + 1e-9);
          });
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("is never below the best whole-number solution, and equals it on a two-way table", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const form = problem.forms[0]!;
        const best = simplexOf(problem).maximize(Float64Array.from(form));
        expect(best).toBeGreaterThanOrEqual(byEnumeration(problem, form) - 1e-9);
      }),
      { numRuns: 200, seed: 2 },
    );
    const rows: HomogeneousRow[] = [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
      [
        [0, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [3, 1],
      ],
    ];
    const table = { rows, lower: [-2, -1, -3, -2], upper: [3, 3, 3, 3], forms: [] };
    expect(simplexOf(table).maximize(Float64Array.of(1, 0, 0, 0))).toBe(1);
    expect(simplexOf(table).maximize(Float64Array.of(-1, 0, 0, 0))).toBe(2);
  });

  it("stops at what is enough, knows no bound, and starts anew with other bounds", () => {
    const free = new BoundedSimplex(
      [
        [
          [0, 1],
          [1, -1],
        ],
      ],
      Float64Array.of(0, 0),
      Float64Array.of(Infinity, Infinity),
    );
    expect(free.maximize(Float64Array.of(1, 0))).toBe(Infinity);
    const bounded = new BoundedSimplex(
      [
        [
          [0, 1],
          [1, -1],
        ],
      ],
      Float64Array.of(0, 0),
      Float64Array.of(9, 7),
    );
    expect(bounded.maximize(Float64Array.of(1, 0))).toBe(7);
    expect(bounded.maximize(Float64Array.of(-1, 0), -8)).toBe(-7);
    expect(bounded.maximize(Float64Array.of(-1, 0))).toBe(-0 + 0);
    const origin = new BoundedSimplex(
      [
        [
          [0, 1],
          [1, -1],
        ],
      ],
      Float64Array.of(0, 0),
      Float64Array.of(9, 7),
    );
    const narrower = origin.withBounds(Float64Array.of(0, 0), Float64Array.of(3, 7));
    expect(narrower.maximize(Float64Array.of(0, 1))).toBe(3);
    expect(origin.maximize(Float64Array.of(0, 1))).toBe(7);
  });
});
