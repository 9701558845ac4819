import { describe, expect, it } from "vitest";
import type { StepEntry } from "../../scripts/bench/catalog";
import { compareStep } from "../../scripts/bench/compare";
import { type SideRecord, type SideSummary, summarize } from "../../scripts/bench/record";
import { settingsFrom } from "../../scripts/bench/settings";

const { settings } = settingsFrom([]);
const step: StepEntry = { id: "load", label: "read", peer: "read.csv", tolerance: () => 1e-6, whole: true };

function record(numbers: Readonly<Record<string, number | null>>, seconds = 1): SideRecord {
  const steps = [{ id: "load", cold: seconds, warm: [seconds / 2], scaledFrom: null, numbers }];
  return { versions: {}, peak: null, steps };
}

function side(numbers: Readonly<Record<string, number | null>>): SideSummary {
  return summarize([{ record: record(numbers), seconds: 1 }])!;
}

function compared(ours: Record<string, number | null>, theirs: Record<string, number | null>) {
  return compareStep(step, { ours: side(ours), peer: side(theirs) }, settings);
}

describe("comparison of both sides of the benchmark", () => {
  it("takes differences below 1 as they are and those above relative to the figure", () => {
    const same = compared({ r: 0.5, chisq: 2000.001 }, { r: 0.5 + 5e-7, chisq: 2000 });
    expect(same?.mismatches).toEqual([]);
    expect(same?.figures).toBe(2);
    expect(same?.largest).toBeCloseTo(5e-7, 9);
  });

  it("names the figure that differs, ours and theirs", () => {
    expect(compared({ r: 0.5, s: 1 }, { r: 0.51, s: 1 })?.mismatches).toEqual([
      "load: r: ours 0.5, theirs 0.51",
    ]);
  });

  it("takes a figure that one side lacks for a difference", () => {
    expect(compared({ r: 0.5, s: null }, { r: 0.5, t: 2 })?.mismatches).toEqual([
      "load: s: ours null, theirs null",
      "load: t: ours null, theirs 2",
    ]);
  });

  it("refuses a step that is to be compared and has no figures", () => {
    expect(() => compared({}, {})).toThrow("load has no figures to compare");
  });

  it("does not compare random samples, nor a step of one side", () => {
    const sides = { ours: side({ r: 1 }), peer: side({ r: 2 }) };
    expect(compareStep({ ...step, tolerance: null }, sides, settings)).toBeNull();
    expect(compareStep({ ...step, id: "alignment" }, sides, settings)).toBeNull();
  });
});

describe("rounds of the benchmark", () => {
  it("have the medians of cold and warm times", () => {
    const runs = [3, 1, 2, 10].map((seconds) => ({ record: record({}, seconds), seconds }));
    const summary = summarize(runs);
    expect(summary?.steps.get("load")).toMatchObject({ cold: 2.5, warm: 1.25 });
    expect(summary?.seconds).toBe(2.5);
    expect(summarize([])).toBeNull();
  });
});

describe("options of the benchmark", () => {
  it("choose rows and rounds", () => {
    expect(settingsFrom(["--rows", "1000,20", "--rounds", "5"]).settings).toMatchObject({
      rows: [1000, 20],
      rounds: 5,
    });
    expect(settingsFrom(["--rows", "none", "--quick"])).toMatchObject({
      quick: true,
      settings: { rows: [], rounds: 1 },
    });
    expect(() => settingsFrom(["--rounds", "0"])).toThrow('"0" is no whole number of 1 or more');
  });
});
