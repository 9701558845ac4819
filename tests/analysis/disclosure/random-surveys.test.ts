import { describe, expect, it } from "vitest";
import { attackRandomSurvey } from "../../support/random-survey";

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

describe("surveys drawn by lot", () => {
  it("tell no hidden count in their tables (scripts/attack/fuzz-tables.ts: more of them)", () => {
    const all = SEEDS.map(attackRandomSurvey);
    const found = all.flatMap(({ margins, patterns, missing }) => [margins, patterns, missing]);
    expect(found.flatMap(({ recovered }) => recovered)).toEqual([]);
    expect(found.flatMap(({ narrow }) => narrow)).toEqual([]);
    expect(found.reduce((sum, { hidden }) => sum + hidden, 0)).toBeGreaterThan(500);
  });
});
