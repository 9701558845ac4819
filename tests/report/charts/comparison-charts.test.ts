import { describe, expect, it } from "vitest";
import type { AlignmentResult, InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import { alignmentChart, difChart, difCurvesChart } from "../../../src/report/charts";
import { type DifGrouping, difGroupings } from "../../../src/report/wording/dif-sentences";
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
