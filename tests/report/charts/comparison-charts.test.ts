import { describe, expect, it } from "vitest";
import type { AlignmentResult } from "../../../src/factor/alignment/alignment-result";
import type { InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import type { DifGroup } from "../../../src/irt/dif/dif-result";
import { comparedMeansChart } from "../../../src/report/comparability/dif/compared-means-chart";
import { difCurvesChart } from "../../../src/report/comparability/dif/dif-curves-chart";
import { sharesChart } from "../../../src/report/comparability/dif/shares-chart";
import { shiftsChart } from "../../../src/report/comparability/dif/shifts-chart";
import { type Grouping, groupingsOf } from "../../../src/report/comparability/groupings";
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

const [bySex, byCountry] = groupingsOf(analysis) as [Grouping, Grouping];

/** The grouping with what is told of each group in each item changed. */
function changed(grouping: Grouping, change: (own: DifGroup) => Partial<DifGroup>): Grouping {
  const results = grouping.results.map((result) => ({
    ...result,
    items: result.items.map((item) => ({
      ...item,
      groups: item.groups.map((own) => ({ ...own, ...change(own) })),
    })),
  }));
  return { ...grouping, results };
}

describe("sharesChart", () => {
  it("has every item in every group that is shown, and stars what differs", () => {
    const chart = sharesChart(analysis, byCountry);
    expect(chart?.rows).toHaveLength(3 * 7);
    expect(JSON.stringify(chart)).not.toContain("Thailand");
    expect(chart?.description).toContain("h in Uganda");
  });

  it("says that shares are withheld, and is not drawn where all are", () => {
    const some = changed(bySex, ({ group, share }) => ({ share: group === "boy" ? null : share }));
    expect(sharesChart(analysis, some)?.rows[0]).toMatchObject({ observed: "(*)", z: "(*)" });
    expect(JSON.stringify(sharesChart(analysis, some)?.spec)).toContain("withheld");
    expect(
      sharesChart(
        analysis,
        changed(bySex, () => ({ share: null })),
      ),
    ).toBeNull();
  });
});

describe("comparedMeansChart", () => {
  it("sorts the groups by their means with items free, and leaves small ones out", async () => {
    const chart = comparedMeansChart(analysis, byCountry);
    expect(chart?.description).toContain("Viet Nam, Uganda, Tanzania");
    expect(JSON.stringify(chart)).not.toContain("Thailand");
    expect(await widthOf(chart)).toBeLessThan(PAGE);
  });
});

describe("shiftsChart and difCurvesChart", () => {
  it("are of items that differ alone", () => {
    expect(new Set(shiftsChart(analysis, byCountry)?.rows.map(({ item }) => String(item)[0]))).toEqual(
      new Set(["h"]),
    );
    const alike = { ...bySex, results: bySex.results.slice(0, 1) };
    expect([shiftsChart(analysis, alike), difCurvesChart(analysis, alike)]).toEqual([null, null]);
  });

  it("leave out groups of which few gave the highest answer", () => {
    const rare = changed(byCountry, ({ group, share }) => ({
      share: share && (group === "Kenya" ? { ...share, observed: 0.01 } : share),
    }));
    expect(shiftsChart(analysis, rare)?.rows.map(({ group }) => group)).not.toContain("Kenya");
    expect(shiftsChart(analysis, byCountry)?.rows.map(({ group }) => group)).toContain("Kenya");
  });
});
