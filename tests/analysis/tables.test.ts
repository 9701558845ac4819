import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { resolveSettings } from "../../src/analysis/settings";
import { tablesOf } from "../../src/analysis/tables";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../src/data/transform/dichotomize";
import { parseMeasure } from "../../src/measures/measure";

vi.mock("../../src/data/patterns/build-pattern-table", { spy: true });
vi.mock("../../src/data/transform/dichotomize", { spy: true });

const text = (name: string): string => readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8");
const csv = parseCsv(text("nine.csv"));
const definition = JSON.parse(text("nine.measure.json"));

function responsesOf(changes: Record<string, unknown>) {
  return readResponses(csv, parseMeasure({ ...definition, ...changes }), { groups: ["country", "sex"] });
}

const sampled = responsesOf({});
const people = responsesOf({ stratum: null, cluster: null });

describe("the tables of an analysis", () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it("are collapsed once for each form, those of yes and no and by all that is released included", () => {
    const quick = { parts: [], clusterLabels: "within-strata" } as const;
    analyze(sampled, quick);
    expect(
      vi
        .mocked(patternTable)
        .mock.calls.map(([, options]) => options?.design ?? false)
        .sort(),
    ).toEqual([false, false, true, true]);
    expect(dichotomize).toHaveBeenCalledTimes(3);
    vi.clearAllMocks();
    analyze(people, quick);
    expect(patternTable).toHaveBeenCalledTimes(3);
    expect(dichotomize).toHaveBeenCalledTimes(2);
  });

  it("are one and the same where there are no sampling units", () => {
    const tables = tablesOf(people, resolveSettings(people, {}));
    expect(tables.withDesign).toBe(tables.analyzed);
    expect(tables.bySamplingUnit).toBe(tables.ungrouped);
    const declared = tablesOf(people, resolveSettings(people, { categories: "declared" }));
    expect(declared.analyzed).toBe(declared.asDeclared);
  });

  it("count the same people, of whom listwise deletion leaves the complete ones", () => {
    const settings = resolveSettings(sampled, { clusterLabels: "within-strata" });
    const all = tablesOf(sampled, settings);
    const complete = tablesOf(sampled, { ...settings, missing: "listwise" });
    const n = ({ count }: { readonly count: Float64Array }) => count.reduce((sum, value) => sum + value, 0);
    const { asDeclared, analyzed, byFirstGroup, ungrouped, bySamplingUnit, withDesign, reported } = all;
    const sizes = [asDeclared, analyzed, byFirstGroup, ungrouped, bySamplingUnit, withDesign, reported].map(
      n,
    );
    expect(new Set(sizes).size).toBe(1);
    expect(all.patterns).toBe(ungrouped.rows);
    expect(complete.patterns).toBe(ungrouped.rows);
    expect(n(complete.byFirstGroup)).toBe(n(complete.ungrouped));
    expect(n(complete.ungrouped)).toBeLessThan(n(ungrouped));
    expect(n(complete.bySamplingUnit)).toBe(n(bySamplingUnit));
    const named = [asDeclared, byFirstGroup, ungrouped, bySamplingUnit, withDesign].map(({ groupings }) =>
      groupings.map(({ name }) => name),
    );
    expect(named).toEqual([["country", "sex"], ["country"], [], [], ["country", "sex"]]);
  });
});
