import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { associationTest } from "../../../src/survey/association/association-test";
import reference from "../../reference/survey-models.json";
import { thrownBy } from "../../support/error";
import { surveySample } from "../../support/survey-models";
import { variable, withoutCell } from "../tests/reference";

function expectClose(value: number | null, expected: number, relative = 1e-9): void {
  expect(Math.abs(value! / expected - 1), `${value} for ${expected}`).toBeLessThan(relative);
}

describe("associationTest(table, options) has the figures of R's svychisq", () => {
  it.each(reference.associations.map((one) => [`${one.data}: ${one.rows} by ${one.columns}`, one] as const))(
    "%s",
    (_, one) => {
      const whole = surveySample(one.data);
      const table = "empty" in one ? withoutCell(whole) : whole;
      const options = { rows: variable(table, one.rows), columns: variable(table, one.columns) };
      const f = associationTest(table, options);
      expectClose(f.value, one.f);
      expectClose(f.df, one.df[0]!);
      expectClose(f.dfDenominator, one.df[1]!);
      expectClose(f.p, one.p);
      const chisq = associationTest(table, { ...options, statistic: "Chisq" });
      expect(chisq.df).toBe(one.chisqDf);
      expect(chisq.dfDenominator).toBeNull();
      expectClose(chisq.p, one.chisqP);
      // R takes Pearson's statistic times all rows, those with a missing answer too.
      const rows = table.count.reduce((sum, count) => sum + count, 0);
      expectClose((chisq.pearson! * rows) / chisq.n, one.pearson);
      const hasEmpty = f.proportions.flat().includes(0);
      expect(f.warnings.map(({ code }) => code)).toEqual(hasEmpty ? ["empty-cell"] : []);
      if ("empty" in one) expect(hasEmpty).toBe(true);
    },
  );
});

describe("associationTest(table, options)", () => {
  const answers = {
    items: { a: [0, 0, 0, 1, 0, 1, 1, 1, 1], b: [0, 1, 2, 2, 1, 0, 2, 1, 2] },
    groups: { sex: [..."bbbbggggg"] },
    weights: [1, 2, 1.5, 1, 2, 3, 1, 1, 2],
  };

  it("is the same for rows and columns exchanged, and for weights times 1,000", () => {
    const table = fromAnswers(answers);
    const scaled = fromAnswers({ ...answers, weights: answers.weights.map((w) => 1000 * w) });
    const one = associationTest(table, { rows: "sex", columns: "b" });
    const other = associationTest(table, { rows: "b", columns: "sex" });
    const rescaled = associationTest(scaled, { rows: "sex", columns: "b" });
    for (const key of ["value", "df", "p"] as const) {
      expectClose(other[key], one[key]!, 1e-12);
      expectClose(rescaled[key], one[key]!, 1e-12);
    }
  });

  it("names empty cells, and has none of a level that nobody has", () => {
    const table = fromAnswers({ items: { a: [0, 0, 1, 1, 2, 2] }, groups: { sex: [..."bgbgbb"] } });
    const test = associationTest(table, { rows: "sex", columns: "a" });
    expect(test.warnings[0]!.message).toContain("“sex g” with “a 2”");
    expect(test.p).toBeGreaterThan(0);
    const known = { ...table, groupings: [{ ...table.groupings[0]!, levels: ["b", "g", "x"] }] };
    expect(associationTest(known, { rows: "sex", columns: "a" }).rowLevels).toEqual(["b", "g"]);
  });

  it("gives nulls and a warning where there is no test", () => {
    const table = fromAnswers({ items: { a: [0, 0, 1, 1] }, groups: { sex: [..."bbbb"] } });
    const single = associationTest(table, { rows: "sex", columns: "a" });
    expect(single).toMatchObject({ pearson: null, value: null, df: null, dfDenominator: null, p: null });
    expect(single.warnings.map(({ code }) => code)).toEqual(["one-level-factor"]);
    const nobody = fromAnswers({ items: { a: [null, 1, 0] }, groups: { sex: ["b", null, null] } });
    const nothing = associationTest(nobody, { rows: "sex", columns: "a" });
    expect(nothing).toMatchObject({ n: 0, p: null, proportions: [] });
    expect(JSON.parse(JSON.stringify(nothing))).toEqual(nothing);
    const perfect = fromAnswers({ items: { a: [0, 0, 1, 1] }, groups: { sex: [..."bbgg"] } });
    const both = associationTest(perfect, { rows: "sex", columns: "a" });
    expect(both.warnings.map(({ code }) => code)).toContain("no-association-test");
    expect(both.p).toBeNull();
  });

  it("refuses what is not in the table", () => {
    const table = fromAnswers(answers);
    expect(thrownBy(() => associationTest(table, { rows: "age", columns: "a" })).code).toBe(
      "unknown-variable",
    );
    const short = { name: "x", levels: ["p", "q"], codes: Int16Array.of(0, 1) };
    expect(thrownBy(() => associationTest(table, { rows: short, columns: "a" })).code).toBe("wrong-length");
  });
});
