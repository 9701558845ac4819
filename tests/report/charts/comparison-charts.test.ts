import { describe, expect, it } from "vitest";
import type { DifGroup } from "../../../src/irt/dif/dif-result";
import { shiftsChart } from "../../../src/report/comparability/dif/shifts-chart";
import { type Grouping, groupingsOf } from "../../../src/report/comparability/groupings";
import { meansChart } from "../../../src/report/comparability/means-chart";
import type { ReportChart } from "../../../src/report/kit/tables/section";
import { renderCharts } from "../../../src/report/page/render-chart";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const [bySex, byCountry] = groupingsOf(analysis) as [Grouping, Grouping];

/** Pixels that a chart may be wide on a page. */
const PAGE = 760;

async function widthOf(chart: ReportChart | null): Promise<number> {
  const [drawing] = await renderCharts(chart === null ? [] : [chart]);
  return Number(drawing?.svg?.match(/ width="([\d.]+)"/)?.[1]);
}

/** The grouping with what is itemsUsed of each group in each item changed. */
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

describe("meansChart", () => {
  it("sorts the groups by their means with items free, and leaves small ones out", async () => {
    const chart = meansChart(analysis, byCountry);
    expect(chart?.description).toContain("Viet Nam, Uganda, Tanzania");
    expect(chart?.see).toMatch(
      /^With differing items freed, Viet Nam is highest on “.*” \(.* SD, ranks? .*\) and .* lowest \(.*\), of 7 groups\.$/,
    );
    expect(JSON.stringify(chart)).not.toContain("Thailand");
    expect(await widthOf(chart)).toBeLessThan(PAGE);
  });

  it("is of the ladder where items were not compared, and wraps the panels of many factors", async () => {
    const ladder = analysis.invariance[0]!;
    const latentMeans = [..."ABCDE"].flatMap((factor) =>
      ladder.latentMeans.slice(0, 2).map((mean) => ({ ...mean, factor })),
    );
    const chart = meansChart(analysis, { ...bySex, results: [], ladder: { ...ladder, latentMeans } });
    expect(new Set(chart?.rows.map(({ itemsUsed }) => itemsUsed))).toEqual(new Set(["Mean"]));
    expect(await widthOf(chart)).toBeLessThan(PAGE);
    expect(meansChart(analysis, { ...bySex, results: [], ladder: null })).toBeNull();
  });
});

describe("shiftsChart", () => {
  it("has a panel for each item that differs, of more than two groups", async () => {
    const chart = shiftsChart(analysis, byCountry);
    expect(new Set(chart?.rows.map(({ item }) => String(item)[0]))).toEqual(new Set(["h"]));
    expect(JSON.stringify(chart)).not.toContain("Thailand");
    expect(await widthOf(chart)).toBeLessThan(PAGE);
  });

  it("has a row for each item, of two groups", async () => {
    const chart = shiftsChart(analysis, bySex);
    expect(chart?.rows).toHaveLength(9);
    expect(new Set(chart?.rows.map(({ group }) => group)).size).toBe(1);
    expect(chart?.see).toMatch(/^The largest shift is that of item b in .*: \d\.\d\d logits (higher|lower)/);
    expect(await widthOf(chart)).toBeLessThan(PAGE);
  });

  it("is not drawn where no item differs", () => {
    expect(shiftsChart(analysis, { ...bySex, results: bySex.results.slice(0, 1) })).toBeNull();
  });

  it("leaves out groups of which few gave the highest answer", () => {
    const rare = changed(byCountry, ({ group, share }) => ({
      share: share && (group === "Kenya" ? { ...share, observed: 0.01 } : share),
    }));
    expect(shiftsChart(analysis, rare)?.rows.map(({ group }) => group)).not.toContain("Kenya");
    expect(shiftsChart(analysis, byCountry)?.rows.map(({ group }) => group)).toContain("Kenya");
  });
});
