import { describe, expect, it } from "vitest";
import type { AlignmentResult } from "../../../src/factor/alignment/alignment-result";
import type { InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import { difChart } from "../../../src/report/comparability/dif/dif-chart";
import { difCurvesChart } from "../../../src/report/comparability/dif/dif-curves-chart";
import { type DifGrouping, difGroupings } from "../../../src/report/comparability/dif/dif-sentences";
import { alignmentChart } from "../../../src/report/comparability/invariance/alignment-chart";
import { latentMeansChart } from "../../../src/report/comparability/invariance/latent-means-chart";
import type { ReportChart } from "../../../src/report/kit/tables/section";
import { renderCharts } from "../../../src/report/page/render-chart";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

/** The example's alignment with the first group's figures of some items hidden. */
function aligned(isHidden: (item: string) => boolean): InvarianceResult {
  const country = analysis.invariance[1]!;
  const hide = (rows: AlignmentResult["factors"][number]["loadings"], names: readonly string[]) =>
    rows.map((row, g) => row.map((value, j) => (g === 0 && isHidden(names[j] ?? "") ? null : value)));
  const factors = country.alignment!.factors.map((factor) => ({
    ...factor,
    loadings: hide(factor.loadings, factor.items),
    intercepts: hide(factor.intercepts, factor.interceptNames),
  }));
  return { ...country, alignment: { ...country.alignment!, factors } };
}

/** Pixels that a chart may be wide on a page. */
const PAGE = 760;

async function widthOf(chart: ReportChart | null): Promise<number> {
  const [drawing] = await renderCharts(chart === null ? [] : [chart]);
  return Number(drawing?.svg.match(/ width="([\d.]+)"/)?.[1]);
}

describe("alignmentChart", () => {
  it("keeps a hidden parameter hidden, and out of the mean", () => {
    const result = aligned((item) => item.startsWith("a"));
    const chart = alignmentChart(analysis, result);
    const rows = (chart?.rows ?? []).filter(
      ({ item, parameter }) => parameter === "loading" && String(item).startsWith("a:"),
    );
    const [hidden, ...shown] = rows;
    expect(hidden).toMatchObject({ value: "(*)", deviation: "(*)", differs: "(*)" });
    expect(shown.length).toBeGreaterThan(1);
    const mean = shown.reduce((sum, { value }) => sum + Number(value), 0) / shown.length;
    for (const { value, deviation } of shown) expect(deviation).toBeCloseTo(Number(value) - mean, 12);
    expect(chart?.description).toContain("(*) marks a figure that disclosure control hides");
    expect(
      alignmentChart(
        analysis,
        aligned(() => false),
      )?.description,
    ).not.toContain("(*)");
  });

  it("has one row per threshold, in a picture that fits a page", async () => {
    const country = analysis.invariance[1]!;
    const thresholds = ["t1", "t2", "t3", "t4", "t5"];
    const factors = country.alignment!.factors.map((factor) => ({
      ...factor,
      interceptNames: factor.items.flatMap((item) => thresholds.map((t) => `${item}|${t}`)),
      intercepts: factor.loadings.map((row) => row.flatMap((value) => thresholds.map(() => value))),
    }));
    const chart = alignmentChart(analysis, { ...country, alignment: { ...country.alignment!, factors } });
    const items = new Set(chart?.rows.map(({ item }) => item));
    expect(items).toContain("a: Unwanted sexual comments, threshold 5");
    expect(items.size).toBe(9 + 45);
    expect(chart?.description).toContain("of the intercepts one per threshold");
    expect(await widthOf(chart)).toBeLessThan(PAGE);
  });
});

describe("latentMeansChart", () => {
  it("wraps the panels of many factors", async () => {
    const [sex] = analysis.invariance;
    const latentMeans = [..."ABCDE"].flatMap((factor) =>
      sex!.latentMeans.slice(0, 2).map((mean) => ({ ...mean, factor })),
    );
    expect(await widthOf(latentMeansChart(analysis, { ...sex!, latentMeans }))).toBeLessThan(PAGE);
  });
});

/** The example's comparisons of items with the first group's figures hidden in the first item. */
function difWithout(first: number): DifGrouping {
  const grouping = difGroupings(analysis)[0]!;
  const results = grouping.results.map((result) => ({
    ...result,
    items: result.items.map((item, j) =>
      j === 0 ? { ...item, verdict: "present" as const, groups: item.groups.slice(first) } : item,
    ),
  }));
  return { ...grouping, results };
}

describe("the charts of differential item functioning", () => {
  it("draw every shown group's difference from the first, also where the first one's figures are hidden", () => {
    const sizes = (first: number) => difChart(analysis, difWithout(first));
    expect(sizes(1)?.rows).toEqual(sizes(0)?.rows);
    expect(sizes(0)?.description).not.toContain("left out");
    expect(sizes(1)?.description).toContain("Groups with few answers are left out");
  });

  it("say that lines are left out where some are", () => {
    const curves = (first: number) => difCurvesChart(analysis, difWithout(first));
    expect(curves(0)?.description).not.toContain("left out");
    expect(curves(1)?.description ?? "").toContain("Lines of groups with few answers");
  });
});
