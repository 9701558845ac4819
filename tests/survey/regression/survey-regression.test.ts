import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import type { SurveyRegression } from "../../../src/survey/regression/regression-result";
import type { BinaryOutcome } from "../../../src/survey/regression/regression-warnings";
import { surveyRegression } from "../../../src/survey/regression/survey-regression";
import { thrownBy } from "../../support/error";
import { numbersOf } from "../../support/survey-models";

interface Person {
  readonly y: number | null;
  readonly sex: string | null;
  readonly age: string;
  readonly weight: number;
}

/** People with a yes/no item "y". */
function tableOf(
  people: readonly Person[],
  weighting: "none" | "design" | "frequency" = "none",
): PatternTable {
  return fromAnswers({
    items: { y: people.map(({ y }) => y) },
    categories: [0, 1],
    groups: { sex: people.map(({ sex }) => sex), age: people.map(({ age }) => age) },
    ...(weighting === "none" ? {} : { weights: people.map(({ weight }) => weight), weighting }),
  });
}

function outcomeOf(table: PatternTable): BinaryOutcome {
  const values = Float64Array.from(table.columns[0]!, (code) => (code < 0 ? Number.NaN : code));
  return { name: "y", values, context: null, missing: "complete" };
}

const BOTH = [["sex"], ["age"], ["sex", "age"]];

function regress(table: PatternTable, terms: readonly (readonly string[])[] = BOTH): SurveyRegression {
  return surveyRegression(table, outcomeOf(table), { terms });
}

const people = (
  rows: readonly [y: number | null, sex: string | null, age: string, times: number][],
): Person[] =>
  rows.flatMap(([y, sex, age, times]) => new Array<Person>(times).fill({ y, sex, age, weight: 1 }));

/** Every combination has a yes and a no. */
const anybody: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      y: fc.constantFrom(0, 1, null),
      sex: fc.constantFrom("b", "g", null),
      age: fc.constantFrom("x", "y"),
      weight: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((some) => [
    ...some,
    ...["b", "g"].flatMap((sex) =>
      ["x", "y"].flatMap((age) => [0, 1].map((y) => ({ y, sex, age, weight: 1 }))),
    ),
  ]);

function expectSame(one: SurveyRegression, other: SurveyRegression, digits = 9): void {
  expect(one.formula).toBe(other.formula);
  const numbers = (result: SurveyRegression): number[] =>
    [...result.coefficients, ...result.tests, ...result.margins].flatMap((entry) =>
      Object.values(entry).filter((value) => typeof value === "number"),
    );
  const [left, right] = [numbers(one), numbers(other)];
  expect(left.length).toBe(right.length);
  left.forEach((value, k) => {
    expect(value / Math.max(1, Math.abs(right[k]!))).toBeCloseTo(
      right[k]! / Math.max(1, Math.abs(right[k]!)),
      digits,
    );
  });
}

describe("surveyRegression(table, outcome, options)", () => {
  it("has the closed form of a 2 x 2 table, with n / (n - 1)", () => {
    const [a, b, c, d] = [30, 12, 9, 25];
    const rows = people([
      [0, "b", "x", a],
      [1, "b", "x", b],
      [0, "g", "x", c],
      [1, "g", "x", d],
    ]);
    const n = a + b + c + d;
    const { coefficients, margins, tests, df } = regress(tableOf(rows), [["sex"]]);
    const [intercept, slope] = coefficients;
    expect(intercept!.estimate).toBeCloseTo(Math.log(b / a), 12);
    expect(slope!.estimate).toBeCloseTo(Math.log((a * d) / (b * c)), 12);
    const variance = ((1 / a + 1 / b + 1 / c + 1 / d) * n) / (n - 1);
    expect(slope!.se).toBeCloseTo(Math.sqrt(variance), 12);
    expect(df).toBe(n - 2);
    expect(tests[0]!.f).toBeCloseTo(slope!.t ** 2, 10);
    expect(tests[0]!.p).toBeCloseTo(slope!.p!, 12);
    const share = b / (a + b);
    expect(margins[0]!.estimate).toBeCloseTo(share, 12);
    expect(margins[0]!.se).toBeCloseTo(Math.sqrt(((share * (1 - share)) / (a + b)) * (n / (n - 1))), 12);
    expect(margins[0]!.low).toBeLessThan(share);
  });

  it("takes equal weights as none, and weights times any number as the weights", () => {
    fc.assert(
      fc.property(anybody, fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (some, factor) => {
        const equal = some.map((person) => ({ ...person, weight: 2.5 }));
        expectSame(regress(tableOf(equal, "design")), regress(tableOf(some)));
        const rescaled = some.map((person) => ({ ...person, weight: factor * person.weight }));
        expectSame(regress(tableOf(rescaled, "design")), regress(tableOf(some, "design")));
      }),
      { numRuns: 50 },
    );
  });

  it("takes frequency weights as repeated rows", () => {
    fc.assert(
      fc.property(anybody, (some) => {
        const repeated = some.flatMap((person) => new Array<Person>(person.weight).fill(person));
        const one = regress(tableOf(some, "frequency"));
        const other = regress(tableOf(repeated));
        expect([one.n, one.df]).toEqual([other.n, other.df]);
        expectSame(one, other);
      }),
      { numRuns: 50 },
    );
  });

  it("gives a saturated model's margins as the cells' shares", () => {
    const rows = people([
      [0, "b", "x", 5],
      [1, "b", "x", 2],
      [0, "b", "y", 4],
      [1, "b", "y", 6],
      [0, "g", "x", 3],
      [1, "g", "x", 3],
      [0, "g", "y", 8],
      [1, "g", "y", 1],
    ]);
    const { margins } = regress(tableOf(rows));
    const cells = margins.filter(({ term }) => term === "sex:age");
    expect(cells.map(({ level }) => level)).toEqual(["b, x", "b, y", "g, x", "g, y"]);
    [2 / 7, 6 / 10, 3 / 6, 1 / 9].forEach((share, k) => {
      expect(cells[k]!.estimate).toBeCloseTo(share, 12);
    });
  });

  it("counts rows without an answer in the design only", () => {
    const known = people([
      [0, "b", "x", 5],
      [1, "b", "x", 4],
      [0, "g", "y", 6],
      [1, "g", "y", 3],
    ]);
    const all = [
      ...known,
      ...people([
        [null, "b", "x", 7],
        [1, null, "x", 2],
      ]),
    ];
    const [part, whole] = [regress(tableOf(known), [["sex"]]), regress(tableOf(all), [["sex"]])];
    expect(whole.n).toBe(18);
    expect(whole.df).toBe(16);
    const ratio = (whole.coefficients[1]!.se / part.coefficients[1]!.se) ** 2;
    expect(ratio).toBeCloseTo(((27 / 26) * 17) / 18, 12);
  });

  it("refuses what it cannot read", () => {
    const table = tableOf(
      people([
        [0, "b", "x", 2],
        [1, "g", "y", 2],
      ]),
    );
    const outcome = outcomeOf(table);
    const codeOf = (given: BinaryOutcome, terms: string[][], margins?: string[][]): string =>
      thrownBy(() => surveyRegression(table, given, { terms, ...(margins ? { margins } : {}) })).code;
    expect(codeOf({ ...outcome, values: Float64Array.of(0, 2) }, [["sex"]])).toBe("not-binary");
    expect(codeOf({ ...outcome, values: Float64Array.of(0) }, [["sex"]])).toBe("wrong-length");
    expect(codeOf(outcome, [["country"]])).toBe("unknown-variable");
    expect(codeOf(outcome, [["sex"], ["sex"]])).toBe("bad-term");
    expect(
      codeOf(outcome, [
        ["sex", "age"],
        ["age", "sex"],
      ]),
    ).toBe("bad-term");
    expect(codeOf(outcome, [[]])).toBe("bad-term");
    expect(codeOf(outcome, [["sex"]], [["age"]])).toBe("bad-margin");
  });
});

describe("surveyRegression of awkward data", () => {
  const codes = ({ warnings }: SurveyRegression): string[] => warnings.map(({ code }) => code);

  function expectFinite(result: SurveyRegression): void {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }

  it("has nothing where nobody answered, or all say the same", () => {
    for (const y of [0, 1, null]) {
      const result = regress(
        tableOf(
          people([
            [y, "b", "x", 5],
            [y, "g", "y", 5],
          ]),
        ),
      );
      expect(result).toMatchObject({ n: y === null ? 0 : 10, coefficients: [], tests: [], margins: [] });
      expect(codes(result)).toContain("constant-outcome");
      expectFinite(result);
    }
  });

  it("goes without a factor of one level, and names levels without people", () => {
    const rows = people([
      [0, "b", "x", 4],
      [1, "b", "y", 3],
      [1, "b", "x", 3],
      [0, "b", "y", 2],
      [null, "g", "x", 2],
    ]);
    const result = regress(tableOf(rows));
    expect(result.formula).toBe("age");
    expect(codes(result)).toEqual(["empty-level", "one-level-factor"]);
    expect(result.coefficients.map(({ term }) => term)).toEqual(["(Intercept)", "age: y"]);
    expect(result.margins.map(({ term }) => term)).toEqual(["age", "age"]);
  });

  it("names an empty combination, and gives no margin that needs it", () => {
    const rows = people([
      [0, "b", "x", 5],
      [1, "b", "x", 3],
      [0, "b", "y", 4],
      [1, "b", "y", 4],
      [0, "g", "x", 6],
      [1, "g", "x", 2],
    ]);
    const result = regress(tableOf(rows));
    expect(result.coefficients.map(({ term }) => term)).toEqual(["(Intercept)", "sex: g", "age: y"]);
    expect(result.df).toBe(24 - 3);
    expect(codes(result)).toEqual(["dependent-coefficient", "no-wald-test", "no-margin"]);
    expect(result.warnings[0]!.message).toContain("sex: g, age: y");
    expect(result.tests.map(({ term }) => term)).toEqual(["sex", "age"]);
    // Girls at y: their own margin, that of girls (some are asked to be y) and that of y.
    expect(result.margins.map(({ level }) => level)).toEqual(["b", "x", "b, x", "b, y", "g, x"]);
    expectFinite(result);
  });

  it("gives the rest of a factor whose every level is at its end", () => {
    const rows = people([
      [0, "b", "x", 5],
      [1, "g", "x", 5],
      [0, "b", "y", 4],
      [1, "g", "y", 6],
    ]);
    const result = regress(tableOf(rows), [["sex"], ["age"]]);
    expect(result.coefficients).toEqual([]);
    expect(result.margins).toEqual([]);
    const message = result.warnings.find(({ code }) => code === "separated-outcome")!.message;
    expect(message).toContain("nobody answered yes among “sex b and age x”");
    expect(message).toContain("nobody answered no among “sex g and age x”");
    expectFinite(result);
  });

  it("finds a number that tells the answers apart", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const table = fromAnswers({
      items: { y: numbers.map((v) => Number(v > 4)), v: numbers },
      scale: "continuous",
      groups: { sex: [..."bgbgbgbg"] },
    });
    const v = numbersOf(table, "v");
    const outcome = { ...numbersOf(table, "y"), context: null, missing: "complete" as const };
    const result = surveyRegression(table, outcome, { terms: [["sex"], ["v"]], numeric: [v] });
    expect(result.coefficients).toEqual([]);
    expect(codes(result)).toContain("separated-outcome");
    expectFinite(result);
    const copied = { name: "w", values: v.values.map((value) => 3 * value - 1) };
    const mixed = { ...outcome, values: Float64Array.of(0, 1, 0, 0, 1, 1, 0, 1) };
    const twice = surveyRegression(table, mixed, { terms: [["v"], ["w"]], numeric: [v, copied] });
    expect(twice.coefficients.map(({ term }) => term)).toEqual(["(Intercept)", "v"]);
    expect(codes(twice)).toEqual(["dependent-coefficient", "no-wald-test"]);
  });

  it("has no p where the units are few, and nothing where there is one", () => {
    const rows = people([
      [0, "b", "x", 5],
      [1, "b", "y", 5],
      [1, "g", "x", 5],
      [0, "g", "y", 3],
      [1, "g", "y", 2],
      [0, "g", "x", 2],
      [0, "b", "y", 2],
    ]);
    const table = tableOf(rows);
    const clustered = { ...table, cluster: Int32Array.from({ length: table.rows }, (_, row) => row % 2) };
    const few = surveyRegression(clustered, outcomeOf(clustered), { terms: [["sex"], ["age"]] });
    expect(few.df).toBe(-1);
    expect(few.coefficients.every(({ p, low, high }) => p === null && low === null && high === null)).toBe(
      true,
    );
    expect(codes(few)).toContain("few-units");
    expectFinite(few);
    const one = { ...table, cluster: new Int32Array(table.rows) };
    const none = surveyRegression(one, outcomeOf(one), { terms: [["sex"]] });
    expect(none.coefficients).toEqual([]);
    expect(codes(none)).toEqual(["few-units"]);
  });

  it("never has a number that is none, whatever the cells of ten people", () => {
    const person = fc.record({
      y: fc.constantFrom(0, 1, null),
      sex: fc.constantFrom("b", "g", "h", null),
      age: fc.constantFrom("x", "y", "z"),
      weight: fc.constantFrom(0.1, 1, 20),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (some) => {
        for (const terms of [BOTH, [["sex"], ["age"]], [["sex", "age"]]]) {
          expectFinite(regress(tableOf(some, "design"), terms));
        }
      }),
      { numRuns: 300 },
    );
  });
});
