import type { AnalysisSettings } from "../../src/analysis/settings";
import { disruptingHarmClaims } from "../../src/replication/built-in/disrupting-harm";
import { parseConstruction, type ReplicationInput } from "../../src/replication/claims/computed";
import { replicate } from "../../src/replication/replicate";
import { exampleAnalysis } from "./example-analysis";
import { contrastOf, samplePrevalence } from "./sample-prevalence";
import { dataFile } from "./sample-survey";

const POPULATION = "disrupting-harm.population.json";

/** What the sample survey was built to give. */
export const sampleConstruction = () =>
  parseConstruction(JSON.parse(dataFile(`sample/${POPULATION}`)), POPULATION);

/** What the ledger reads: the example analysis with the counts of the sample survey and its prevalences. */
export function ledgerInput(
  population: AnalysisSettings["population"] = sampleConstruction(),
): ReplicationInput {
  const analysis = exampleAnalysis();
  const prevalence = samplePrevalence();
  const find = (group: string, level: string) =>
    prevalence.find(
      (one) =>
        one.variable === "any" && one.context === "online" && one.group === group && one.level === level,
    )!;
  return {
    ...analysis,
    settings: { ...analysis.settings, population },
    data: {
      ...analysis.data,
      rows: 11912,
      groups: ["country", "sex", "age"].map((name) => ({ name, levels: [] })),
    },
    prevalence,
    contrasts: [
      contrastOf(find("sex", "Boy"), find("sex", "Girl"), 0.94),
      contrastOf(find("age", "12-13"), find("age", "16-17"), 0.0001),
      contrastOf(find("age", "14-15"), find("age", "12-13"), 0.02),
      contrastOf(find("age", "16-17"), find("age", "14-15"), 0.0001),
    ],
    regression: [
      {
        outcome: "any",
        context: "online",
        missing: "as-no",
        formula: "age + sex + age:sex",
        n: 11912,
        df: 11911,
        coefficients: [
          {
            term: "sex: Girl",
            estimate: 0.1,
            se: 0.05,
            t: 2,
            p: 0.0456,
            oddsRatio: 1.105,
            low: 1,
            high: 1.22,
          },
        ],
        tests: [{ term: "sex:age", f: 4, df: 2, dfDenominator: 11911, p: 0.018 }],
        margins: [],
        warnings: [],
      },
    ],
  };
}

/** The example analysis with the ledger of its claims: of made data, or as if of people. */
export function exampleLedger(
  population: AnalysisSettings["population"] = sampleConstruction(),
): ReturnType<typeof exampleAnalysis> & { readonly replication: ReturnType<typeof replicate> } {
  const analysis = exampleAnalysis();
  return {
    ...analysis,
    settings: { ...analysis.settings, population },
    replication: replicate(ledgerInput(population), disruptingHarmClaims()),
  };
}
