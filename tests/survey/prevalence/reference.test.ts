import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tableWithDesign } from "../../../src/analysis/tables";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { disclosureRule } from "../../../src/survey/disclosure/disclosure";
import { estimatePrevalence } from "../../../src/survey/prevalence/estimate-prevalence";
import { hiddenFigures } from "../../../src/survey/prevalence/hidden-figures";
import { planPrevalence } from "../../../src/survey/prevalence/prevalence-plan";
import type { PrevalenceEstimate } from "../../../src/survey/prevalence/prevalence-result";
import { yesTable } from "../../../src/survey/prevalence/yes-table";

interface Expected {
  readonly estimate: number;
  readonly se: number;
  readonly deff: number;
  readonly logit: readonly [number, number];
  readonly n: number;
}
interface ByMargin {
  readonly all: Expected;
  readonly by_country: readonly Expected[];
  readonly by_sex: readonly Expected[];
}
type Reference = Readonly<Record<"weights_only" | "strata_psu", Readonly<Record<string, ByMargin>>>>;

const text = (name: string): string =>
  readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");
const reference: Reference = JSON.parse(text("nine.survey.json"));
const definition = JSON.parse(text("nine.measure.json"));
const rule = disclosureRule({ disclosure: "none", threshold: null });

function estimates(withUnits: boolean): PrevalenceEstimate[] {
  const units = withUnits ? {} : { stratum: null, cluster: null };
  const measure = parseMeasure({ ...definition, ...units });
  const responses = readResponses(parseCsv(text("nine.csv")), measure, { groups: ["country", "sex"] });
  const { table } = tableWithDesign(yesTable(responses), "within-strata");
  const plan = planPrevalence(table, measure, []);
  return estimatePrevalence(plan, {
    wholeFile: false,
    seed: 1,
    missing: "imputed",
    design: surveyDesign(table),
    hidden: hiddenFigures(plan, { rule, domains: [], wholeFile: false }),
    rule,
  });
}

describe.each([
  ["weights_only", false],
  ["strata_psu", true],
] as const)("estimatePrevalence against R's survey: %s", (name, withUnits) => {
  const all = estimates(withUnits);
  const of = (variable: string, group: string | null): PrevalenceEstimate[] =>
    all.filter((row) => row.variable === variable && row.group === group && row.missing === "known");

  it.each(Object.keys(reference[name]))("agrees in %s for everybody, by country and by sex", (variable) => {
    const expected = reference[name][variable]!;
    const wanted = [expected.all, ...expected.by_country, ...expected.by_sex];
    const found = [null, "country", "sex"].flatMap((group) => of(variable, group));
    expect(found).toHaveLength(wanted.length);
    found.forEach((row, at) => {
      const { estimate, se, deff, n } = wanted[at]!;
      expect(row.n).toBe(n);
      expect(row.estimate).toBeCloseTo(estimate, 11);
      expect(row.se).toBeCloseTo(se, 11);
      expect(row.deff).toBeCloseTo(deff, 9);
      expect(row.effectiveN).toBeCloseTo(n / deff, 5);
    });
  });

  // The reference's intervals of domains take t with the whole design's degrees of freedom; these, the domain's own.
  // Of clusters they are a little wider: t has the degrees of freedom of those with the rarer answer.
  it("has R's logit intervals for everybody", () => {
    for (const [variable, { all: wanted }] of Object.entries(reference[name])) {
      const [row] = of(variable, null);
      const digits = name === "strata_psu" ? 4 : 7;
      expect(row?.low).toBeCloseTo(wanted.logit[0], digits);
      expect(row?.high).toBeCloseTo(wanted.logit[1], digits);
      expect(row?.low).toBeLessThan(wanted.logit[0] + 1e-8);
      expect(row?.high).toBeGreaterThan(wanted.logit[1] - 1e-8);
    }
  });
});
