import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { structuralSentences, structuralTables } from "../../../src/report/confirmatory/model-tables";
import { declaredTable, structureAnswer } from "../../../src/report/confirmatory/structure-answer";
import { structureVerdictOf } from "../../../src/report/kit/shown-model";
import { thrownBy } from "../../support/error";
import { quick } from "../../support/memory-surveys";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const model = (text: string): Pick<MeasureDefinition, "structures"> => ({
  structures: { two: { model: `F =~ a + b + c\nG =~ d + e + f\n${text}` } },
});
const definition = (text: string): MeasureDefinition => ({
  id: "six",
  items: ITEMS.map((id) => ({ id, scale: "continuous" as const })),
  ...model(text),
  external: { age: { scale: "continuous" }, ill: { scale: "binary" }, rare: { scale: "binary" } },
});

/** 300 people, the second trait of whom goes with the first, and the first with age. */
function analysed(text: string, disclosure: "standard" | "none" = "standard", lacking = 0) {
  const random = createRandom(3);
  const lines = Array.from({ length: 300 }, (_, person) => {
    const age = random.normal();
    const first = 0.5 * age + random.normal();
    const second = 0.6 * first + random.normal();
    const answers = ITEMS.map((_, k) => (k < 3 ? first : second) + 0.8 * random.normal());
    return [
      ...answers.map((value) => value.toFixed(3)),
      person < lacking ? "" : age.toFixed(3),
      person % 2,
      Number(person < 9),
    ].join();
  });
  const csv = `${ITEMS.join()},age,ill,rare\n${lines.join("\n")}`;
  const responses = readResponses(parseCsv(csv), parseMeasure(definition(text)), { outside: true });
  return analysisOf(responses, { ...quick, parts: ["confirmatory"], disclosure });
}

describe("structures that are more than measurement models", () => {
  const analysis = analysed("F ~ a1*age + ill\nG ~ b1*F\nind := a1*b1");
  const [record] = analysis.structural;

  it("are fitted with what lies outside, beside the measurement model in them", () => {
    expect(record?.structural?.defined).toMatchObject([{ name: "ind", expression: "a1*b1" }]);
    expect(record?.structural?.explained.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["F", "G", "a"]),
    );
    expect(record?.estimates.some(({ role }) => role === "sample")).toBe(false);
    expect(analysis.cfa.find(({ structure }) => structure === "two")?.model).not.toContain("age");
    expect(record?.model).toContain("F ~ a1*age");
  });

  it("are told in sentences and tables", () => {
    const [first, second] = structuralSentences(analysis);
    expect(first).toMatch(
      /^Of 3 regression coefficients in the structural model “two” \(CFI .*\), 2 differ significantly from 0 \(p < \.05\)\.$/,
    );
    expect(second).toMatch(/^ind is 0\.\d+ \[/);
    const titles = structuralTables(analysis).flatMap((table) => table?.title ?? []);
    expect(titles).toEqual([
      "Loadings of “two” with all that it states",
      "Regressions of the model “two”",
      "Defined parameters of the model “two”",
      "Explained variance in the model “two”",
      "More fit indices of the model “two”",
      "Largest residuals of the model “two”",
      "Multivariate normality (Mardia) of the items of “two”",
      "Fit of the structural models",
    ]);
  });

  it("have a verdict of their own, which leads", () => {
    // The measurement model fits; that the factors are uncorrelated does not.
    const apart = analysed("F ~~ r*G\nr == 0");
    const [whole] = apart.structural;
    const measurement = apart.cfa.find(({ structure }) => structure === "two");
    expect(whole?.verdict.test?.df).toBe(whole?.fit.reported.df);
    expect(whole?.verdict.code).toBe("does-not-fit");
    expect(measurement).toBeDefined();
    const [two] = apart.measure.structures;
    expect(structureVerdictOf(apart, two!).fit).toBe("does-not-fit");
    const answer = structureAnswer(apart)?.answer ?? "";
    expect(answer).toMatch(/“two” as written, with all regressions and constraints, does not fit \(.*χ²/);
    const row = declaredTable(apart)?.rows.find(({ model }) => model === "two");
    expect(row?.cfi).toBe(whole?.fit.reported.cfi);
  });

  it("are withheld where a value of a variable has few people", () => {
    const hidden = analysed("F ~ rare");
    expect(hidden.structural).toEqual([]);
    expect(hidden.notFitted).toMatchObject([{ analysis: "cfa", of: "two", code: "few-people" }]);
    expect(analysed("F ~ rare", "none").structural).toHaveLength(1);
  });

  it("are refused where they name what is nowhere", () => {
    expect(thrownBy(() => parseMeasure(definition("F ~ height"))).message).toContain(
      '"height" is neither an item nor a factor',
    );
  });
});
