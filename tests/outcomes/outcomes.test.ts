import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { classAssignment } from "../../src/outcomes/class-assignment";
import { type OutcomeRequest, outcomeByClass, outcomeByScore } from "../../src/outcomes/outcome-by-level";
import { outcomeByNumber } from "../../src/outcomes/outcome-by-number";
import { lastNumber } from "../../src/outcomes/outcome-levels";
import { cellRegression, type OutcomeFamily } from "../../src/outcomes/outcome-variable";
import { eValue } from "../../src/outcomes/standardized";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { type DisclosureMode, disclosureRule } from "../../src/survey/disclosure/disclosure";
import { modelVariables } from "../../src/survey/regression/model-columns";
import { surveyRegression } from "../../src/survey/regression/survey-regression";

/** People by [number of items, outcome, how many]; null is not answered. */
function people(
  cells: readonly (readonly [number | null, number | null, number])[],
  {
    family = "binary",
    mode = "standard",
    threshold = null,
    sex,
  }: {
    family?: OutcomeFamily;
    mode?: DisclosureMode;
    threshold?: number | null;
    sex?: (row: number) => string;
  } = {},
): { readonly asked: OutcomeRequest; readonly numbers: Float64Array } {
  const rows = cells.flatMap(([number, value, count]) =>
    Array.from({ length: count }, () => [number, value] as const),
  );
  const place = rows.map((_, row) => row);
  const groups = sex === undefined ? {} : { sex: place.map(sex) };
  // The row's own number keeps rows apart.
  const table = fromAnswers({ items: { row: place }, scale: "continuous", groups });
  const column = (which: 0 | 1) =>
    Float64Array.from(table.columns[0] ?? [], (row) => rows[row]?.[which] ?? Number.NaN);
  const allowed = sex === undefined ? [] : modelVariables(table, [["sex"]], []);
  return {
    numbers: column(0),
    asked: {
      table,
      design: surveyDesign(table),
      allowed,
      groups: sex === undefined ? [] : ["sex"],
      outcome: { name: "outcome", family, values: column(1) },
      rule: disclosureRule({ disclosure: mode, threshold }),
    },
  };
}

describe("an outcome by number of items", () => {
  const cells = [
    [0, 1, 40],
    [0, 0, 160],
    [1, 1, 30],
    [1, 0, 70],
    [2, 1, 20],
    [2, 0, 20],
  ] as const;

  it("has shares, ratios and differences as by hand", () => {
    const { asked, numbers } = people(cells);
    const { levels } = outcomeByNumber(asked, numbers, { items: 4, last: 4 }) ?? { levels: [] };
    expect(levels.map(({ n, orMore }) => [n, orMore])).toEqual([
      [200, false],
      [100, false],
      [40, true],
    ]);
    expect(levels.map(({ fewPeople }) => fewPeople)).toEqual([false, false, true]);
    const shares = levels.map(({ observed }) => observed?.mean.estimate);
    expect(shares.map((share) => share?.toFixed(9))).toEqual(["0.200000000", "0.300000000", "0.500000000"]);
    expect(levels[2]?.observed?.ratio?.estimate).toBeCloseTo(2.5, 9);
    expect(levels[2]?.observed?.difference?.estimate).toBeCloseTo(0.3, 9);
    // Katz's standard error of the logarithm, times n / (n - 1).
    const wanted = Math.sqrt(((0.8 / 40 + 0.5 / 20) * 340) / 339);
    expect((levels[2]?.observed?.ratio?.se ?? 0) / 2.5).toBeCloseTo(wanted, 9);
    expect(levels[0]?.observed?.ratio).toBeNull();
    expect(levels[0]?.adjusted).toBeNull();
  });

  it("is standardized as predicted margins are", () => {
    const { asked, numbers } = people(cells, { sex: (row) => (row % 3 === 0 ? "boy" : "girl") });
    const { levels } = outcomeByNumber(asked, numbers, { items: 4, last: 4 }) ?? { levels: [] };
    const dose = { name: "dose", levels: ["0", "1", "2"], codes: Int16Array.from(numbers) };
    const table = { ...asked.table, groupings: [...asked.table.groupings, dose] };
    const outcome = { ...asked.outcome, context: null, missing: "known" as const };
    const { margins } = surveyRegression(table, outcome, { terms: [["dose"], ["sex"]] });
    const own = margins.filter(({ term }) => term === "dose");
    levels.forEach(({ adjusted }, at) => {
      expect(adjusted?.mean.estimate).toBeCloseTo(own[at]?.estimate ?? Number.NaN, 9);
      expect(Math.abs((adjusted?.mean.se ?? 0) / (own[at]?.se ?? 1) - 1)).toBeLessThan(0.02);
    });
  });

  it("takes numbers together until each has enough people, however few have no answer", () => {
    const last = (
      extra: readonly (readonly [number, number | null, number])[],
      mode: DisclosureMode = "standard",
    ) => {
      const { asked, numbers } = people([...cells, ...extra], { mode });
      return lastNumber(asked.table, numbers, { outcome: asked.outcome, most: 3, rule: asked.rule });
    };
    expect(last([])).toBe(2);
    expect(last([[3, 1, 4]])).toBe(2);
    expect(
      last([
        [3, 1, 20],
        [3, 0, 20],
      ]),
    ).toBe(3);
    expect(
      last([
        [3, 1, 4],
        [3, 0, 30],
      ]),
    ).toBe(2);
    expect(last([[2, null, 3]])).toBe(2);
    expect(
      last([
        [2, null, 3],
        [3, 0, 30],
        [3, 1, 30],
        [3, null, 3],
      ]),
    ).toBe(3);
    expect(
      last(
        [
          [3, 1, 4],
          [3, 0, 30],
        ],
        "none",
      ),
    ).toBe(3);
  });

  it("has means of few values only where each has enough people, or where nothing is protected", () => {
    const last = (few: number, mode: DisclosureMode = "standard") => {
      const own = [0, 1].flatMap((number) =>
        [0, 1, 2].map((value) => [number, value, number === 1 && value === 2 ? few : 40] as const),
      );
      const { asked, numbers } = people(own, { family: "count", mode });
      return lastNumber(asked.table, numbers, { outcome: asked.outcome, most: 1, rule: asked.rule });
    };
    expect([last(5), last(4), last(0), last(4, "none")]).toEqual([1, null, 1, 1]);
    const many = Array.from({ length: 24 }, (_, k) => [k % 2, 1 + Math.floor(k / 2), 4] as const);
    const { asked, numbers } = people(many, { family: "continuous" });
    const manyValues = { outcome: asked.outcome, most: 1, rule: asked.rule };
    expect(lastNumber(asked.table, numbers, manyValues)).toBe(1);
  });

  it("is null where there are not two numbers with enough people", () => {
    const of = (own: readonly (readonly [number | null, number | null, number])[]) => {
      const { asked, numbers } = people(own);
      return outcomeByNumber(asked, numbers, { items: 4, last: 4 });
    };
    expect(
      of([
        [0, 1, 5],
        [1, 0, 5],
      ]),
    ).toBeNull();
    expect(
      of([
        [0, 0, 100],
        [1, 0, 100],
      ]),
    ).toBeNull();
    expect(
      of([
        [0, null, 100],
        [1, null, 100],
      ]),
    ).toBeNull();
    expect(
      of([
        [null, 1, 100],
        [null, 0, 100],
      ]),
    ).toBeNull();
    const { asked, numbers } = people(cells);
    expect(outcomeByNumber(asked, numbers, { items: 4, last: 0 })).toBeNull();
  });

  it("asks for as many people with and without the outcome as the measure says", () => {
    const levelsOf = (yes: number, threshold: number | null, mode: DisclosureMode = "standard") => {
      const own = [...cells, [3, 1, yes], [3, 0, 40]] as const;
      const { asked, numbers } = people(own, { threshold, mode });
      return outcomeByNumber(asked, numbers, { items: 4, last: 4 })?.levels.map(({ n }) => n);
    };
    expect(levelsOf(9, null)).toEqual([200, 100, 40, 49]);
    expect(levelsOf(9, 10)).toEqual([200, 100, 89]);
    expect(levelsOf(10, 10)).toEqual([200, 100, 40, 50]);
    expect(levelsOf(4, null)).toEqual([200, 100, 84]);
    expect(levelsOf(4, 10, "none")).toEqual([200, 100, 40, 44]);
  });

  it("has means of numbers and rates of counts", () => {
    const own = [
      [0, 1, 30],
      [0, 3, 30],
      [1, 2, 30],
      [1, 6, 30],
    ] as const;
    for (const family of ["continuous", "count"] as const) {
      const { asked, numbers } = people(own, { family });
      const { levels, eValue: strong } = outcomeByNumber(asked, numbers, { items: 1, last: 1 }) ?? {
        levels: [],
      };
      expect(levels.map(({ observed }) => observed?.mean.estimate?.toFixed(6))).toEqual([
        "2.000000",
        "4.000000",
      ]);
      expect(levels[1]?.observed?.ratio?.estimate.toFixed(6)).toBe(
        family === "count" ? "2.000000" : undefined,
      );
      expect(levels[1]?.orMore).toBe(false);
      expect(strong).toBeNull();
    }
  });

  it("has no adjusted figures where a group foretells the outcome, and observed ones", () => {
    const own = [
      [0, 1, 40],
      [0, 0, 60],
      [1, 1, 50],
      [1, 0, 50],
    ] as const;
    const { asked, numbers } = people(own, { sex: (row) => (row % 100 < 40 ? "boy" : "girl") });
    const values = asked.outcome.values.map((value, row) =>
      asked.allowed[0]?.values[row] === 0 ? 1 : value,
    );
    const { levels } = outcomeByNumber({ ...asked, outcome: { ...asked.outcome, values } }, numbers, {
      items: 1,
      last: 1,
    }) ?? { levels: [] };
    expect(levels.map(({ adjusted }) => adjusted)).toEqual([null, null]);
    expect(levels[0]?.observed).not.toBeNull();
  });
});

describe("an outcome by score", () => {
  it("has no figures where the score does not vary or few have it", () => {
    const { asked } = people([
      [0, 1, 40],
      [0, 0, 40],
    ]);
    expect(outcomeByScore(asked, new Float64Array(80))).toBeNull();
    expect(outcomeByScore(asked, new Float64Array(80).fill(Number.NaN))).toBeNull();
  });
});

describe("an outcome by class", () => {
  /** Two classes of three items, all alike within; answers as often as the model says, to rounding. */
  const probabilities = [0.9, 0.2];
  const profiles = probabilities.map((yes) => ({
    size: 0.5,
    se: null,
    mean: 3 * yes,
    items: ["a", "b", "c"].map((id) => ({ id, probabilities: [1 - yes, yes], se: [null, null] })),
  }));
  const shares = [0.5, 0.1];
  const rows = [...Array(16).keys()].flatMap((cell) => {
    const answers = [cell & 1, (cell >> 1) & 1, (cell >> 2) & 1];
    const value = cell >> 3;
    const weight = probabilities.reduce((sum, yes, k) => {
      const own = answers.reduce((all, answer) => all * (answer === 1 ? yes : 1 - yes), 0.5);
      const share = shares[k] ?? 0;
      return sum + own * (value === 1 ? share : 1 - share);
    }, 0);
    return Array.from({ length: Math.round(20000 * weight) }, () => ({ answers, value }));
  });
  const table = fromAnswers({
    items: {
      a: rows.map(({ answers }) => answers[0] ?? 0),
      b: rows.map(({ answers }) => answers[1] ?? 0),
      c: rows.map(({ answers }) => answers[2] ?? 0),
      outcome: rows.map(({ value }) => value),
    },
  });
  const columns = table.columns.filter((column) => column instanceof Int16Array);
  const assignment = classAssignment(table, { profiles }, columns.slice(0, 3));
  const asked: OutcomeRequest = {
    table,
    design: surveyDesign(table),
    allowed: [],
    groups: [],
    rule: disclosureRule({ disclosure: "standard", threshold: null }),
    outcome: { name: "outcome", family: "binary", values: Float64Array.from(columns[3] ?? []) },
  };

  it("has the classification's error and its correction by hand", () => {
    // Likeliest is the first class with two or three yes: .972 of its people, and .104 of the other's.
    const [own = [], other = []] = [assignment?.error.subarray(0, 2), assignment?.error.subarray(2)].map(
      (row) => [...(row ?? [])],
    );
    expect(own[0]).toBeCloseTo(0.972, 3);
    expect(other[0]).toBeCloseTo(0.104, 3);
    expect(assignment?.wrong).toBeCloseTo((0.028 + 0.104) / 2, 3);
  });

  it("has the classes' shares, where people assigned are nearer to one another", () => {
    const found = assignment && outcomeByClass(asked, assignment, profiles);
    const means = found?.classes.map(({ observed }) => observed?.mean.estimate);
    expect(means?.[0]).toBeCloseTo(0.1, 3);
    expect(means?.[1]).toBeCloseTo(0.5, 3);
    expect(found?.classes[1]?.observed?.ratio?.estimate).toBeCloseTo(5, 1);
    const naive = [0, 1].map((k) => {
      const own = rows.filter(
        ({ answers }) => (answers.reduce((sum, one) => sum + one, 0) > 1 ? 0 : 1) === k,
      );
      return own.reduce((sum, { value }) => sum + value, 0) / own.length;
    });
    expect(naive[0]).toBeLessThan(0.47);
  });

  it("is left out where nobody is likeliest to be in a class, or few people are", () => {
    const hardly = profiles.map((profile, k) => ({ ...profile, size: k === 0 ? 1e-6 : 1 - 1e-6 }));
    expect(classAssignment(table, { profiles: hardly }, columns.slice(0, 3))).toBeNull();
    const { asked: few } = people([
      [0, 1, 10],
      [1, 0, 10],
    ]);
    const none =
      assignment &&
      outcomeByClass(
        { ...few, table, outcome: { ...asked.outcome, values: asked.outcome.values.fill(Number.NaN) } },
        assignment,
        profiles,
      );
    expect(none).toBeNull();
  });
});

describe("regression on cells", () => {
  const [one, second] = [Float64Array.of(1, 1), Float64Array.of(0, 1)];

  it("has no solution where the outcome is foretold or a mean would be out of range", () => {
    const cells = { family: "binary" as const, matrix: [one, second] };
    expect(
      cellRegression({ ...cells, weight: Float64Array.of(10, 10), total: Float64Array.of(0, 5) }),
    ).toBeNull();
    expect(
      cellRegression({ ...cells, weight: Float64Array.of(10, 10), total: Float64Array.of(-1, 5) }),
    ).toBeNull();
    expect(
      cellRegression({ ...cells, weight: Float64Array.of(0, 0), total: Float64Array.of(0, 0) }),
    ).toBeNull();
  });

  it("leaves out columns that follow from others", () => {
    const found = cellRegression({
      family: "continuous",
      matrix: [one, second, second],
      weight: Float64Array.of(4, 4),
      total: Float64Array.of(4, 12),
    });
    expect(found?.basis).toEqual([0, 1]);
    expect(found?.estimates[1]).toBeCloseTo(2, 12);
  });
});

it("an E-value is the same of a ratio and its inverse", () => {
  expect(eValue(3.9)).toBeCloseTo(7.26, 2);
  expect(eValue(1 / 3.9)).toBeCloseTo(7.26, 2);
  expect(eValue(1)).toBe(1);
});
