import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { resolveSettings } from "../../src/analysis/settings";
import { tableWithDesign } from "../../src/analysis/tables";
import { correlate } from "../../src/correlation/correlate";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { largestDifference } from "../correlation/reference";
import { nineDesign } from "../factor/moments/reference";

const text = (name: string): string => readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8");
const measure = parseMeasure(JSON.parse(text("nine.measure.json")));
const responses = readResponses(parseCsv(text("nine.csv")), measure, { groups: ["sex"] });

function analyzed(options: Parameters<typeof analyze>[1]): Analysis {
  return analyze(responses, {
    parts: ["exploratory", "reliability"],
    factors: [1],
    replicates: 20,
    bootstrap: 20,
    ...options,
  });
}

const codesOf = ({ data, correlation, efa, reliability }: Analysis): string[] =>
  [data, correlation, ...efa, ...reliability].flatMap(({ warnings }) => warnings.map(({ code }) => code));

describe("the analysis of a sample with strata and clusters", () => {
  const nested = analyzed({ clusterLabels: "within-strata" });
  const unused = analyzed({ clusterLabels: "unique" });

  it("has the correlations' standard errors by the design, and the alphas' intervals", () => {
    const direct = correlate(nineDesign(), { missing: "pairwise", clusterLabels: "within-strata" });
    expect(largestDifference(nested.correlation.standardErrors, direct.standardErrors)).toBeLessThan(1e-12);
    expect(new Set(nested.reliability.map(({ alphaIntervalMethod }) => alphaIntervalMethod))).toEqual(
      new Set(["linearized"]),
    );
    expect(nested.data.design).toEqual({ strata: 24, clusters: 312, replicates: null });
  });

  it("numbers clusters within strata where there are fewer labels than strata, unless told otherwise", () => {
    const { stratum, cluster } = responses;
    const halves = { labels: ["1", "2"], codes: cluster?.codes.map((code) => code % 2) ?? new Int32Array() };
    const settingOf = (own: typeof cluster, given: Parameters<typeof analyze>[1] = {}) =>
      resolveSettings({ ...responses, cluster: own }, { ...given, disclosure: "none" }).clusterLabels;
    expect(stratum?.labels).toHaveLength(24);
    expect(settingOf(halves)).toBe("within-strata");
    expect(settingOf(halves, { clusterLabels: "unique" })).toBe("unique");
    expect(settingOf(cluster)).toBe("unique");
    expect(settingOf(null)).toBe("unique");
  });

  it("has the estimates of the weights alone, and other intervals", () => {
    expect(largestDifference(nested.correlation.matrix, unused.correlation.matrix)).toBeLessThan(1e-12);
    expect(nested.efa[0]!.loadingIntervals).not.toEqual(unused.efa[0]!.loadingIntervals);
    expect(nested.retention?.recommended).toBe(unused.retention?.recommended);
    nested.reliability.forEach((scale, k) => {
      const other = unused.reliability[k]!;
      expect(scale.n).toBe(other.n);
      expect(scale.alpha).toBeCloseTo(other.alpha!, 12);
      expect(scale.alphaInterval).not.toEqual(other.alphaInterval);
      expect(scale.alphaBootstrapInterval).not.toEqual(other.alphaBootstrapInterval);
    });
  });

  it("warns of what the design does not enter, and of a design that is not used", () => {
    expect(codesOf(nested)).toContain("design-partly-used");
    expect(codesOf(nested)).not.toContain("design-ignored");
    expect(codesOf(unused)).toContain("design-ignored");
    expect(codesOf(unused)).toContain("design-not-used");
    expect(unused.data.design).toBeNull();
  });

  it("names strata with a single sampling unit, and says what they add to variances", () => {
    const kept = nineDesign({ keep: ({ stratum, psu }) => stratum !== 11 || psu === 1 });
    const { warnings } = tableWithDesign(kept, "within-strata");
    expect(warnings.map(({ code }) => code)).toEqual(["design-partly-used", "lonely-psu"]);
    expect(warnings[1]?.message).toMatch(/^Stratum “11” has a single sampling unit\./);
    expect(nested.data.warnings.map(({ code }) => code)).not.toContain("lonely-psu");
  });

  it("leaves people out under listwise deletion, not their sampling units", () => {
    const listwise = analyzed({ clusterLabels: "within-strata", missing: "listwise" });
    const direct = correlate(nineDesign(), { missing: "listwise", clusterLabels: "within-strata" });
    expect(listwise.correlation.n).toBe(direct.n);
    expect(largestDifference(listwise.correlation.standardErrors, direct.standardErrors)).toBeLessThan(1e-12);
    for (const { n } of listwise.reliability) expect(n).toBe(direct.n);
  });
});
