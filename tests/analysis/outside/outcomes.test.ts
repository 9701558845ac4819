import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze";
import { release } from "../../../src/analysis/release";
import type { Responses } from "../../../src/data/answers/responses";
import { quick } from "../../support/memory-surveys";
import { outcomesSurvey } from "../../support/outcomes-survey";

const PARTS = ["prevalence", "classes", "outcomes"] as const;
const survey = outcomesSurvey(1500);
const analysis = analyze(survey, { ...quick, parts: PARTS });

describe("what several items go with", () => {
  it("is of the outcomes that the definition names, adjusted for groups and covariates", () => {
    const { items, adjusted, outcomes } = analysis.outcomes ?? { outcomes: [] };
    expect(items).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(adjusted).toEqual(["sex", "income", "urban"]);
    expect(outcomes.map(({ id, family, assumed }) => [id, family, assumed])).toEqual([
      ["anxiety", "binary", true],
      ["visits", "count", false],
      ["mood", "continuous", true],
    ]);
  });

  it("counts the people who answered every item and the outcome", () => {
    const { external, columns } = survey;
    const values = external.find(({ item }) => item.id === "anxiety")?.values ?? [];
    const rows = Array.from(values.keys());
    const known = rows.filter((row) => values[row]! >= 0 && columns.every((column) => column[row]! >= 0));
    const none = known.filter((row) => columns.every((column) => column[row] === 0));
    const anxious = none.filter((row) => values[row] === 1);
    const byNumber = analysis.outcomes?.outcomes[0]?.byNumber;
    expect(byNumber?.n).toBe(known.length);
    expect(byNumber?.adjustedN).toBe(known.length);
    expect(byNumber?.levels[0]?.n).toBe(none.length);
    expect(byNumber?.levels[0]?.observed?.mean.estimate).toBeCloseTo(anxious.length / none.length, 10);
    expect(byNumber?.levels.map(({ number, orMore }) => [number, orMore])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(byNumber?.interactions.map(({ group }) => group)).toEqual(["sex"]);
  });

  it("is by the classes that describe the answers best, from fewest items up", () => {
    const byClass = analysis.outcomes?.outcomes[0]?.byClass;
    expect(byClass?.classes).toHaveLength(analysis.classes?.verdict?.classes ?? 0);
    const means = byClass?.classes.map(({ observed }) => observed?.mean.estimate ?? Number.NaN) ?? [];
    expect(means[0]).toBeGreaterThan(0.1);
    expect(means[0]).toBeLessThan(0.22);
    expect([...means].sort((one, other) => one - other)).toEqual(means);
    expect(byClass?.classes[0]?.observed?.ratio).toBeNull();
  });

  it("is released with what its channels tell", () => {
    const told = release(survey, { ...quick, parts: ["outcomes"] }).outcomes?.outcomes[0]?.byNumber;
    expect(told?.levels[3]?.adjusted?.ratio?.estimate).toBe(
      Number(analysis.outcomes?.outcomes[0]?.byNumber?.levels[3]?.adjusted?.ratio?.estimate.toFixed(3)),
    );
    expect(told?.trend?.departure?.df).toBe(2);
  });
});

describe("what several items go with is null", () => {
  it("without outcomes, with the reason with few people, and where it is not asked for", () => {
    const none: Responses = { ...survey, external: [] };
    expect(analyze(none, { ...quick, parts: ["outcomes"] }).outcomes).toBeNull();
    expect(analyze(survey, { ...quick, parts: ["prevalence"] }).outcomes).toBeNull();
    const few = analyze(outcomesSurvey(40), { ...quick, parts: PARTS }).outcomes?.outcomes[0];
    expect(few?.byNumber).toBeNull();
    expect(few?.byClass).toBeNull();
    expect(few?.suppressed.byNumber).toMatch(/too few people|hidden/);
    expect(few?.suppressed.byClass).not.toBeNull();
  });

  it("by class where no classes were computed, without a reason", () => {
    const own = analyze(survey, { ...quick, parts: ["outcomes"] }).outcomes?.outcomes[0];
    expect(own?.byClass).toBeNull();
    expect(own?.suppressed.byClass).toBeNull();
    expect(own?.byNumber).not.toBeNull();
  });
});

it("no count of fewer than five can be worked out of numbers and outcomes", () => {
  for (const people of [300, 900]) {
    for (const least of [5, 10]) {
      const survey = outcomesSurvey(people);
      const own = { ...survey, measure: { ...survey.measure, threshold: least } };
      const { outcomes } = release(own, { ...quick, parts: ["outcomes"], disclosure: "standard" });
      const found = outcomes?.outcomes[0]?.byNumber ?? null;
      if (found === null) continue;
      const top = found.levels.at(-1)?.number ?? 0;
      const values = own.external[0]?.values ?? [];
      const counts = found.levels.map(() => ({ yes: 0, no: 0 }));
      for (const row of Array.from(values.keys())) {
        if (own.columns.some((column) => column[row]! < 0)) continue;
        const number = own.columns.reduce((sum, column) => sum + column[row]!, 0);
        const level = counts[Math.min(top, number)];
        const value = values[row]!;
        if (level !== undefined && value >= 0) level[value === 1 ? "yes" : "no"]++;
      }
      for (const { yes, no } of counts) {
        expect(yes).toBeGreaterThanOrEqual(least);
        expect(no).toBeGreaterThanOrEqual(least);
      }
    }
  }
});
