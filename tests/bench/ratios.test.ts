import { describe, expect, it } from "vitest";
import { fallenLines, missedLines, timesOf } from "../../scripts/bench/ratios";

describe("fallenLines(now, before)", () => {
  const before = { "people, load, cold": { ours: 0.1, peer: 1 } };

  it("names a ratio that has fallen by a fifth, and none that has not", () => {
    const at = (ours: number) => fallenLines({ "people, load, cold": { ours, peer: 1 } }, before);
    expect(at(0.12)).toEqual([]);
    expect(at(0.126)).toEqual(["people, load, cold: 10.00 times R's speed before, 7.94 now: a fall by 21 %"]);
  });

  it("does not tell of steps that are new, or too short to be timed", () => {
    expect(fallenLines({ "people, other, cold": { ours: 9, peer: 1 } }, before)).toEqual([]);
    const short = { "people, load, cold": { ours: 0.001, peer: 0.1 } };
    expect(fallenLines({ "people, load, cold": { ours: 0.009, peer: 0.1 } }, short)).toEqual([]);
  });
});

describe("missedLines(now)", () => {
  it("wants ten times the speed of what takes R long, and R's speed of all else, cold", () => {
    const times = (name: string, ours: number, peer: number) => missedLines({ [name]: { ours, peer } });
    expect(times("a, b, cold", 0.03, 0.25)).toEqual([
      "a, b, cold: 30.0 ms, R 250 ms: 8.33 times R's speed, not 10",
    ]);
    expect(times("a, b, cold", 0.025, 0.25)).toEqual([]);
    expect(times("a, b, cold", 0.15, 0.1)).toEqual([
      "a, b, cold: 150 ms, R 100 ms: 0.67 times R's speed, not 1",
    ]);
    expect(times("a, b, warm", 0.15, 0.1)).toEqual([]);
  });
});

describe("timesOf(results)", () => {
  it("leaves out steps without a peer, and those whose figures differ", () => {
    const step = (id: string) => [id, { id, cold: 1, warm: 2, scaledFrom: null, numbers: {} }] as const;
    const side = (...ids: readonly string[]) => ({
      versions: {},
      peak: null,
      seconds: 1,
      steps: new Map(ids.map(step)),
    });
    const results = {
      ours: side("load", "efa-ml", "irt-fit"),
      peer: side("load", "efa-ml"),
      comparisons: new Map([["efa-ml", { figures: 1, largest: 1, mismatches: ["differs"] }]]),
    };
    const empty = { ours: side(), peer: null, comparisons: new Map() };
    const found = timesOf({ people: results, items: empty, rows: [] });
    expect(Object.keys(found)).toEqual(["people, load, cold", "people, load, warm"]);
  });
});
