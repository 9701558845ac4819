import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { describeAssociations, describeColumns } from "../../../src/survey/description/describe-table";

const repeated = (parts: readonly (readonly [value: number | null, times: number])[]): (number | null)[] =>
  parts.flatMap(([value, times]) => new Array<number | null>(times).fill(value));

describe("columns described", () => {
  // 189 people by race and whether they smoke: MASS::birthwt.
  const race = repeated([
    [1, 96],
    [2, 26],
    [3, 67],
  ]);
  const smoke = repeated([
    [0, 44],
    [1, 52],
    [0, 16],
    [1, 10],
    [0, 55],
    [1, 12],
  ]);
  const columns = [
    { id: "race", column: "race", kind: "nominal", isGrouping: true },
    { id: "smoke", column: "smoke", kind: "binary", isGrouping: false },
  ] as const;
  const table = fromAnswers({ items: { race, smoke }, categories: [0, 1, 2, 3] });

  it("have shares with Wilson's intervals", () => {
    const [, smoked] = describeColumns(table, columns);
    // R: prop.test(74, 189, correct = FALSE)$conf.int
    expect(smoked?.levels?.[1]).toMatchObject({ label: "1", n: 74 });
    expect(smoked?.levels?.[1]?.low).toBeCloseTo(0.32477203, 7);
    expect(smoked?.levels?.[1]?.high).toBeCloseTo(0.46261809, 7);
    expect([smoked?.n, smoked?.missing]).toEqual([189, 0]);
  });

  it("are crossed with the groupings, with Cramér's V and Pearson's chi-square", () => {
    const [one, ...others] = describeAssociations(table, columns);
    expect(others).toEqual([]);
    // R: chisq.test(table(smoke, race), correct = FALSE): 21.779, df 2, p 1.865e-05
    expect(one).toMatchObject({ rows: "smoke", columns: "race", n: 189, df: 2, isSparse: false });
    expect(one?.statistic).toBeCloseTo(21.77902, 5);
    expect(one?.p).toBeCloseTo(1.865289e-5, 10);
    expect(one?.cramersV).toBeCloseTo(0.3394597, 6);
    expect(one?.adjustedP).toBe(one?.p);
    expect(one?.counts).toEqual([
      [44, 16, 55],
      [52, 10, 12],
    ]);
  });

  it("are crossed with each other where there is no grouping; small expected counts have no test", () => {
    const items = {
      a: repeated([
        [0, 30],
        [1, 30],
      ]),
      b: repeated([
        [0, 15],
        [1, 30],
        [0, 15],
      ]),
      c: repeated([
        [0, 58],
        [1, 2],
      ]),
    };
    const among = fromAnswers({ items });
    const found = describeAssociations(
      among,
      ["a", "b", "c"].map((id) => ({ id, column: id, kind: "binary", isGrouping: false })),
    );
    expect(found.map(({ rows, columns: by, p }) => [rows, by, p === null])).toEqual([
      ["a", "c", true],
      ["b", "c", true],
      ["a", "b", false],
    ]);
    expect(found[2]).toMatchObject({ cramersV: 0, p: 1, adjustedP: 1 });
  });

  it("have means with Student's intervals where they are numbers", () => {
    const numbers = fromAnswers({ items: { x: [2, 4, 4, 9, null] }, scale: "continuous" });
    const [x] = describeColumns(numbers, [{ id: "x", column: "x", kind: "number", isGrouping: false }]);
    // R: t.test(c(2, 4, 4, 9))$conf.int, sd, median
    expect(x).toMatchObject({ n: 4, missing: 1, levels: null });
    expect(x?.numbers).toMatchObject({ mean: 4.75, median: 4, min: 2, max: 9 });
    expect(x?.numbers?.sd).toBeCloseTo(2.986079, 6);
    expect(x?.numbers?.low).toBeCloseTo(-0.00151774, 6);
    expect(x?.numbers?.high).toBeCloseTo(9.50151774, 6);
  });

  it("are tested by Rao and Scott's F with weights", () => {
    const weights = smoke.map((_, row) => 1 + (row % 3));
    const weighted = fromAnswers({ items: { race, smoke }, categories: [0, 1, 2, 3], weights });
    const [one] = describeAssociations(weighted, columns);
    // R: svychisq(~smoke + race, svydesign(~1, weights = ~w, data))
    expect(one?.statistic).toBeCloseTo(9.702615, 5);
    expect(one?.df).toBeCloseTo(1.999899, 5);
    expect(one?.dfDenominator).toBeCloseTo(375.981021, 4);
    expect(one?.p).toBeCloseTo(7.78907e-5, 9);
  });
});
