import { beforeAll, describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import type { EfaSolution } from "../../../src/factor/efa/solution";
import { correlationChart } from "../../../src/report/correlation/correlation-chart";
import { screeChart } from "../../../src/report/exploratory/scree-chart";
import { factorNames } from "../../../src/report/exploratory/solution-tables";
import type { ReportChart } from "../../../src/report/kit/tables/section";
import { renderCharts } from "../../../src/report/page/render-chart";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts } from "../../support/example-report";
import { hostileAnalysis, MARK } from "../../support/hostile-analysis";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../../support/odd-analyses";

const analysis = exampleAnalysis();

const rowsOf = (chart: ReportChart | null): ReportChart["rows"] => chart?.rows ?? [];

describe("the charts' data", () => {
  it("holds each pair of items once, with the adjusted ones named", () => {
    const rows = rowsOf(correlationChart(analysis));
    expect(rows).toHaveLength(36);
    const adjusted = rows.filter((row) => row.adjusted === "yes");
    expect(adjusted.map((row) => [row.first, row.second])).toEqual([
      ["i: Sexual extortion", "f: Offered money or gifts for sexual images or videos"],
    ]);
    expect(adjusted[0]?.r).toBe(analysis.correlation.matrix[5]![8]);
  });

  it("holds what the shown model leaves of a correlation beside it, and frames the declared factors", () => {
    const chart = correlationChart(analysis);
    const row = rowsOf(chart).find(({ first, second }) => `${first}${second}`.match(/^g: .*f: /));
    const { names, matrix } = analysis.cfa[1]!.residualCorrelations;
    expect(row?.residual).toBe(matrix[names.indexOf("f")]![names.indexOf("g")]);
    expect(chart?.see).toMatch(
      /^Correlations range from \.\d\d \(.*\) to \.\d\d \(.*\); residuals of “Two factors” are within ±\.\d\d\.$/,
    );
    expect(JSON.stringify(chart?.spec)).toContain('"left":"f","right":"i"');
    const bare = correlationChart({ ...analysis, cfa: [] });
    expect(bare?.see).not.toContain("residual");
    expect(rowsOf(bare)[0]).not.toHaveProperty("residual");
  });

  it("holds the eigenvalues beside their references", () => {
    const rows = rowsOf(screeChart(analysis));
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatchObject({
      position: 1,
      observed: analysis.correlation.eigenvalues[0],
      kaiser: analysis.retention.empiricalKaiserReference[0],
      reduced: analysis.retention.parallel.observed.factors[0],
      reference: analysis.retention.parallel.reference.factors[0],
    });
    expect(screeChart(analysis)?.see).toMatch(
      /^Of 9 eigenvalues, two exceed the empirical Kaiser reference; of the reduced matrix’s, three exceed the 95th percentile of random data\.$/,
    );
  });

  it("names factors after similar declared ones, in their order, and numbers the others", () => {
    const [, two, three] = analysis.efa;
    const namesOf = (solution: EfaSolution | undefined): readonly string[] =>
      solution === undefined ? [] : factorNames(analysis, solution).map(({ name }) => name);
    expect(namesOf(three)).toContain("Risk of sexual exploitation");
    expect(namesOf(three)).toContain("Factor 3"); // Its congruence is .78.
    const declared = analysis.measure.structures
      .find(({ factors }) => factors.length === 2)
      ?.factors.map(({ label }) => label);
    const named = namesOf(two).filter((name) => declared?.includes(name));
    expect(named).toEqual(declared?.filter((label) => named.includes(label)));
    expect(named.length).toBeGreaterThan(0);
  });
});

describe.each<[string, ExploredAnalysis]>([
  ["the nine items", analysis],
  ["one item in one group without structures", smallAnalysis()],
  ["forty items with long labels", largeAnalysis()],
  ["hostile labels", hostileAnalysis()],
  ["everything hidden", hiddenAnalysis()],
])("charts of %s", (_, input) => {
  const charts = allCharts(input);
  let drawings: Awaited<ReturnType<typeof renderCharts>> = [];
  beforeAll(async () => {
    drawings = await renderCharts(charts);
  });

  it("are drawn without a warning, with a name, a description and data of their own", () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(new Set(charts.map((chart) => chart.id)).size).toBe(charts.length);
    charts.forEach((chart, k) => {
      expect(drawings[k]?.warnings).toEqual([]);
      expect(drawings[k]?.svg).toMatch(/^<svg role="img" aria-label="[^"]+" /);
      expect((drawings[k]?.svg ?? "").match(/aria-label=/g)).toHaveLength(1);
      expect(drawings[k]?.svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const name of attributeNames(drawings[k]?.svg ?? "")) {
        expect(name).not.toMatch(/^(style|on\w+|(xlink:)?href)$/);
      }
      expect(chart.description.length).toBeGreaterThan(40);
      expect(chart.rows.length).toBeGreaterThan(0);
      for (const row of chart.rows) {
        expect(Object.keys(row)).toEqual(chart.columns.map((column) => column.key));
      }
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    });
  });

  it("keep text of the user out of expressions and field names", () => {
    expect(drawings).toHaveLength(charts.length);
    const read = drawings.flatMap(({ vega }) => expressions(vega)).map(([key, text]) => `${key}: ${text}`);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((text) => text.includes(MARK))).toEqual([]);
  });
});

function attributeNames(svg: string): ReadonlySet<string> {
  const tags = svg.match(/<[a-z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/gi) ?? [];
  return new Set(tags.flatMap((tag) => [...tag.matchAll(/\s([\w:-]+)="/g)].map((match) => match[1] ?? "")));
}

/** Keys whose text Vega reads as an expression, a field, an address or an event stream. */
const READ = new Set([
  "signal",
  "expr",
  "update",
  "test",
  "field",
  "as",
  "groupby",
  "fields",
  "url",
  "href",
  "events",
  "init",
  "key",
  "parse",
]);

function expressions(node: unknown, key = "", read = false): [string, string][] {
  if (typeof node === "string") return read ? [[key, node]] : [];
  if (Array.isArray(node)) return node.flatMap((inner) => expressions(inner, key, read));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]): [string, string][] => [
    ...(name.includes(MARK) ? ([["key", name]] as [string, string][]) : []),
    ...(name === "values" ? [] : expressions(inner, name, READ.has(name))),
  ]);
}
