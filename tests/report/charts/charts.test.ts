import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import { correlationChart } from "../../../src/report/correlation/correlation-chart";
import { loadingsChart } from "../../../src/report/exploratory/loadings-chart";
import { pathChart } from "../../../src/report/exploratory/path-chart";
import { screeChart } from "../../../src/report/exploratory/scree-chart";
import { answersChart } from "../../../src/report/items/answers-chart";
import { missingnessByGroupChart } from "../../../src/report/items/missingness-by-group-chart";
import { missingnessChart } from "../../../src/report/items/missingness-chart";
import type { ReportChart } from "../../../src/report/kit/tables/section";
import { renderCharts } from "../../../src/report/page/render-chart";
import { reliabilityChart } from "../../../src/report/reliability/reliability-chart";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts } from "../../support/example-report";
import { hostileAnalysis, MARK } from "../../support/hostile-analysis";
import { numberOfFactors } from "../../support/number-of-factors";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../../support/odd-analyses";

const analysis = exampleAnalysis();

const rowsOf = (chart: ReportChart | null): ReportChart["rows"] => chart?.rows ?? [];

describe("the charts' data", () => {
  it("holds every answer with its share, the largest left out of the bars named", () => {
    const chart = answersChart(analysis);
    expect(chart?.title).toBe("Answers other than “Never”, by item");
    expect(rowsOf(chart)).toHaveLength(45);
    const shares = rowsOf(chart).filter((row) => row.item === "a: Unwanted sexual comments");
    expect(shares.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(1, 12);
  });

  it("shows all answers where the lowest is not the answer of most", () => {
    const even = analysis.items.map((item) => ({
      ...item,
      asked: item.asked.map((answer) => ({ ...answer, proportion: 0.2 })),
    }));
    expect(answersChart({ ...analysis, items: even })?.title).toBe("Answers by item");
  });

  it("keeps the order of the codes as asked where an item is reverse-keyed", () => {
    const measure = { ...analysis.measure, reversed: ["a"] };
    const items = analysis.items.map((item) => ({
      ...item,
      asked: item.id === "a" ? [...item.asked].reverse() : item.asked,
    }));
    expect(answersChart({ ...analysis, measure, items })).toEqual(answersChart(analysis));
  });

  it("holds missing answers by reason and by level of a grouping", () => {
    expect(rowsOf(missingnessChart(analysis))).toHaveLength(18);
    const byGroup = rowsOf(missingnessByGroupChart(analysis, "country"));
    expect(byGroup).toHaveLength(12 * 9);
    const cell = analysis.data.missing.byGroup[0]!;
    expect(byGroup[0]?.share).toBeCloseTo(cell.proportions["888"]! + cell.proportions["999"]!, 12);
    expect(missingnessByGroupChart(analysis, "age")).toBeNull();
  });

  it("holds each pair of items once, with the adjusted ones named", () => {
    const rows = rowsOf(correlationChart(analysis));
    expect(rows).toHaveLength(36);
    const adjusted = rows.filter((row) => row.adjusted === "yes");
    expect(adjusted.map((row) => [row.first, row.second])).toEqual([
      ["i: Sexual extortion", "f: Offered money or gifts for sexual images or videos"],
    ]);
    expect(adjusted[0]?.r).toBe(analysis.correlation.matrix[5]![8]);
  });

  it("holds the eigenvalues of both matrices beside those of random data", () => {
    const rows = rowsOf(screeChart(analysis));
    expect(rows).toHaveLength(18);
    expect(rows[0]).toMatchObject({
      position: 1,
      observed: analysis.correlation.eigenvalues[0],
      reference: 1.14,
    });
    expect(screeChart(analysis)?.description).toContain("2 components and 3 factors");
  });

  it("holds the loadings of the two- and the three-factor solution", () => {
    const rows = rowsOf(loadingsChart(analysis));
    expect(rows).toHaveLength(9 * 2 + 9 * 3);
    expect(rows[0]?.loading).toBe(analysis.efa[1]!.loadings[0]![0]);
    expect(loadingsChart({ ...analysis, efa: [] })).toBeNull();
  });

  it("holds the loadings of the suggested number of factors, whatever it is", () => {
    const undeclared = { ...analysis, measure: { ...analysis.measure, structures: [] } };
    const title = (suggested: number): string | undefined =>
      loadingsChart({ ...undeclared, retention: { ...analysis.retention, ...numberOfFactors(suggested) } })
        ?.title;
    expect(title(1)).toBe("Loadings of the one-factor solution");
    expect(title(3)).toBe("Loadings of the three-factor solution");
    expect(
      loadingsChart({ ...analysis, retention: { ...analysis.retention, ...numberOfFactors(1) } })?.title,
    ).toBe("Loadings of the one-factor, the two-factor and the three-factor solution");
  });

  it("names a factor after the declared one only where it is similar", () => {
    const names = new Set(rowsOf(loadingsChart(analysis)).map((row) => row.factor));
    expect(names).toContain("Factor 1: Risk of sexual exploitation");
    expect(names).toContain("Factor 3"); // Its congruence is .78.
  });

  it("holds every loading of a path diagram, also those not drawn", () => {
    const rows = rowsOf(pathChart(analysis, 3));
    expect(rows).toHaveLength(9 * 3 + 3);
    const small = rows.filter((row) => row.drawn === "no");
    for (const row of small) expect(Math.abs(Number(row.value))).toBeLessThan(0.3);
    expect(pathChart(analysis, 3)?.description).toContain(
      `${small.length} loadings below .30 in size are not drawn`,
    );
    const [one] = analysis.efa;
    const loadings = one!.loadings.map((row, j) => row.map(() => (j === 0 ? 0.1 : 0.7)));
    expect(pathChart({ ...analysis, efa: [{ ...one!, loadings }] }, 1)?.description).toContain(
      "1 loading below .30 in size is not drawn.",
    );
    expect(pathChart(analysis, 4)).toBeNull();
  });

  it("tells coefficients of scores from those of imagined continuous answers", () => {
    const chart = reliabilityChart(analysis);
    expect(new Set(rowsOf(chart).map((row) => row.coefficient))).toEqual(
      new Set([
        "Alpha (observed scores)",
        "Omega total (imagined continuous answers)",
        "Ordinal alpha (imagined continuous answers)",
      ]),
    );
    const pearson = { ...analysis.correlation, type: "pearson" as const };
    expect(reliabilityChart({ ...analysis, correlation: pearson })?.description).not.toContain("imagined");
  });
});

describe.each<[string, ExploredAnalysis]>([
  ["the nine items", analysis],
  ["one item in one group without structures", smallAnalysis()],
  ["forty items with long labels", largeAnalysis()],
  ["hostile labels", hostileAnalysis()],
  ["everything hidden", hiddenAnalysis()],
])("charts of %s", (_, input) => {
  it("are drawn without a warning, with a name, a description and data of their own", async () => {
    const charts = allCharts(input);
    expect(charts.length).toBeGreaterThan(0);
    expect(new Set(charts.map((chart) => chart.id)).size).toBe(charts.length);
    const drawings = await renderCharts(charts);
    charts.forEach((chart, k) => {
      expect(drawings[k]?.warnings).toEqual([]);
      expect(drawings[k]?.svg).toMatch(/^<svg role="img" aria-label="[^"]+" /);
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

  it("keep text of the user out of expressions and field names", async () => {
    for (const { vega } of await renderCharts(allCharts(input))) {
      for (const [key, text] of expressions(vega)) expect(`${key}: ${text}`).not.toContain(MARK);
    }
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
