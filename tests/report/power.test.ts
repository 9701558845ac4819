import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { measureById } from "../../src/measures/built-in";
import type { ReportBlock } from "../../src/report/kit/tables/section";
import { renderCharts } from "../../src/report/page/render-chart";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import { buildPowerReport } from "../../src/report/power/power-report";
import { measurePopulation } from "../../src/simulation/measure-population";
import { powerAnalysis } from "../../src/simulation/power/power-analysis";
import type { PowerResult, PowerSettings } from "../../src/simulation/power/power-result";
import { inRepository } from "../support/cli";

const settings: PowerSettings = {
  measure: "disrupting-harm",
  structure: "two-factor",
  categories: "dichotomized",
  group: "country",
  n: 6000,
  nPerGroup: 500,
  halfWidth: 0.03,
  confidence: 0.95,
  method: "logit",
  designEffect: null,
  nonResponse: 0.1,
  alpha: 0.05,
  target: 0.8,
  replicates: 3,
  replicateN: [300],
  randomSets: 20,
  seed: 1,
};
const measure = measureById("disrupting-harm");

function planned(change: Partial<PowerSettings>): PowerResult {
  const own = { ...settings, ...change };
  const divided = own.group === null ? null : measurePopulation(measure, { group: own.group });
  return powerAnalysis({ measure, everybody: measurePopulation(measure), divided, settings: own });
}

const blocksOf = (result: PowerResult): readonly ReportBlock[] =>
  buildPowerReport(result, "itemwise power").sections.flatMap(({ blocks }) => blocks);

describe("the report of a power analysis", () => {
  let result: PowerResult;
  beforeAll(() => {
    result = planned({});
  });

  it("draws its charts without a warning, with the target and the people there are", async () => {
    const charts = blocksOf(result).flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
    expect(charts.map(({ id }) => id)).toEqual(["interval-width", "power-curves"]);
    for (const drawn of await renderCharts(charts)) expect(drawn.warnings).toEqual([]);
    const [width, power] = await renderCharts(charts);
    expect(width?.svg).toContain(">3 points<");
    expect(width?.svg).toContain(">500<");
    expect(power?.svg).toContain(">80%<");
    expect(power?.svg).toContain(">6,000<");
  });

  it("has a row per country and a column per item and set, of people and of widths", () => {
    const tables = blocksOf(result).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(tables.map(({ id }) => id)).toEqual([
      "interviews-by-group",
      "half-widths-by-group",
      "power",
      "simulated-samples",
    ]);
    expect(tables[0]?.rows).toHaveLength(12);
    expect(tables[0]?.columns).toHaveLength(1 + 9 + 2);
    const kenya = tables[0]?.rows.find(({ group }) => group === "Kenya");
    const row = result.precision.find(({ group, variable }) => group === "Kenya" && variable === "a");
    expect(kenya?.v0).toBe(row?.needed?.interviews);
  });

  it("answers first how many people are needed, and counts the samples that could not be analyzed", () => {
    const text = reportToMarkdown(buildPowerReport(result, "itemwise power"));
    const most = Math.max(...result.precision.map(({ needed }) => needed?.interviews ?? 0));
    expect(text).toContain(`${most.toLocaleString("en")} people in each country`);
    expect(text).toContain("of 3 simulated samples of 300 people");
    const [simulated] = result.simulated;
    const failed = {
      ...result,
      simulated: [{ ...simulated!, failed: [{ of: "models", code: "perfect-association", samples: 2 }] }],
    };
    expect(reportToMarkdown(buildPowerReport(failed as PowerResult, ""))).toContain(
      "In 2 samples of 300 people, the models could not be fitted (perfect-association)",
    );
  });

  it("says what half-widths and samples are, and no more", () => {
    const text = reportToMarkdown(buildPowerReport(result, ""));
    expect(text).not.toMatch(/to either side|known to within|theory is wrong/);
    expect(text).toContain(
      "95% intervals for prevalences are expected to be at most 6 percentage points wide",
    );
    expect(text).not.toMatch(/without weights|everybody counting once/);
    expect(text).toContain("reduce the effective number of people by a factor of 1.25");
    expect(text).toContain("The samples have unequal weights (coefficient of variation 0.50).");
    expect(text).toContain("as in a survey’s report");
    expect(text).toMatch(/fewer than 5 would say yes \(or no\) to \w in \w+/);
    const wilson = { ...result, settings: { ...result.settings, method: "wilson" as const } };
    expect(reportToMarkdown(buildPowerReport(wilson, ""))).toContain(
      "a survey’s report uses the log-odds scale",
    );
    const [simulated] = result.simulated;
    const failed = { ...result, simulated: [{ ...simulated!, oneFactorAgainstStructure: null }] };
    expect(reportToMarkdown(buildPowerReport(failed, ""))).toContain(
      "None of the simulated samples could be analyzed",
    );
  });

  it("never prints a power of 100%, and gives no table its section's title", () => {
    const table = blocksOf(result).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const power = table.find(({ id }) => id === "power");
    expect(power?.rows.map((row) => row.power)).toContain(">99.9%");
    for (const row of power?.rows ?? []) {
      for (const value of [row.power, row.perGroup]) {
        expect(value === ">99.9%" || Number(value) <= 0.999).toBe(true);
      }
    }
    const sections = buildPowerReport(result, "").sections.map(({ title }) => title);
    expect(table.filter(({ title }) => sections.includes(title))).toEqual([]);
  });

  it("warns where the true structure is refused too often", () => {
    const [simulated] = result.simulated;
    const text = (share: number): string => {
      const fitOfStructure = { share, error: 0, of: 200 };
      return reportToMarkdown(
        buildPowerReport({ ...result, simulated: [{ ...simulated!, fitOfStructure }] }, ""),
      );
    };
    expect(text(0.2)).toContain("the true structure in 20.0% of samples instead of 5%");
    expect(text(0.2)).toContain("The tests reject too often at this sample size");
    expect(text(0.07)).not.toMatch(/too often/);
    expect(text(0.07)).toContain("Rely on the simulated samples rather than on theory");
  });

  it("says what weights and clusters samples have", () => {
    const plan = (weightVariation: number, clusters: PowerResult["population"]["clusters"]): string =>
      reportToMarkdown(
        buildPowerReport({ ...result, population: { ...result.population, weightVariation, clusters } }, ""),
      );
    expect(plan(0, null)).toContain("The samples have equal weights and no clusters.");
    expect(plan(0, null)).not.toContain("effective number of people by");
    expect(plan(0, { size: 20, intraclass: 0.1 })).toContain(
      "clusters of 20 people (10.0% of factor variance between clusters)",
    );
  });

  it("stands without groups, samples, tests and prevalences, too", async () => {
    const alone = planned({ group: null, n: 500, replicates: 0 });
    const bare = { ...alone, precision: [], rmsea: [], factorTests: [] };
    for (const one of [alone, bare]) {
      const [text] = reportToMarkdown(buildPowerReport(one, "")).split("## How to run");
      expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
    }
    expect(blocksOf(bare).filter(({ kind }) => kind === "chart")).toEqual([]);
  });

  it("is documented key by key", () => {
    const page = readFileSync(inRepository("docs/simulation-and-power.md"), "utf8");
    for (const key of [
      ...Object.keys(result),
      ...Object.keys(result.settings),
      ...Object.keys(result.population),
      ...Object.keys(result.precision[0]!),
    ]) {
      expect(page).toContain(`\`${key}\``);
    }
  });
});
