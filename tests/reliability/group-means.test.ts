import { describe, expect, it } from "vitest";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { parseMeasure } from "../../src/measures/measure";
import { groupMeans } from "../../src/reliability/group-means";
import reference from "../reference/group-means.json";

const { data, designs, simple } = reference;

function surveyed(isDesigned: boolean) {
  const column = (name: string) => ({ column: name });
  const design = { weight: column("weight"), stratum: column("stratum"), cluster: column("cluster") };
  const groups = { class: column("class"), region: column("region"), unit: column("unit") };
  const measure = parseMeasure({
    id: "scored",
    items: [{ id: "score", categories: Array.from({ length: 13 }, (_, code) => ({ code })) }],
    groups,
    ...(isDesigned ? design : {}),
  });
  const columns = { ...data, unit: data.cluster };
  const names = Object.keys(columns).join(",");
  const lines = data.score.map((_, row) =>
    Object.values(columns)
      .map((values) => values[row])
      .join(","),
  );
  const table = parseCsv([names, ...lines].join("\n"));
  return patternTable(readResponses(table, measure, { groups: Object.keys(groups) }), { design: true });
}

describe("groupMeans(table, items, by)", () => {
  it("is 1 - 1 / F of the analysis of variance with its F interval, for equal sizes", () => {
    const { reliability, df, levels, people } = groupMeans(surveyed(false), ["score"], "unit");
    expect([levels, people, df]).toEqual([48, 10, simple.df]);
    for (const key of ["estimate", "low", "high"] as const)
      expect(reliability?.[key]).toBeCloseTo(simple[key], 9);
  });

  it.each([
    ["class", designs.class],
    ["region", designs.region],
    ["unit", designs.cluster],
  ] as const)("agrees with survey under weights, strata and clusters, by %s", (by, expected) => {
    const { reliability, df, detectable } = groupMeans(surveyed(true), ["score"], by);
    expect(df).toBe(expected.df);
    expect(detectable?.difference).toBeCloseTo(expected.difference, 8);
    for (const key of ["estimate", "low", "high"] as const)
      expect(reliability?.[key]).toBeCloseTo(expected[key], 9);
  });

  it("detects the difference that a t test of two groups detects with power .80", () => {
    const scores = Array.from({ length: 60 }, (_, k) => k % 2);
    const table = fromAnswers({
      items: { x: [...scores, ...scores] },
      groups: { sex: [...scores.map(() => "boy"), ...scores.map(() => "girl")] },
    });
    expect(groupMeans(table, ["x"], "sex").detectable?.standardized).toBeCloseTo(reference.power, 3);
  });

  it("has no figures with one group of two people, or where nobody differs within groups", () => {
    const few = fromAnswers({ items: { x: [0, 1, 1] }, groups: { g: ["a", "a", "b"] } });
    expect(groupMeans(few, ["x"], "g")).toMatchObject({ reliability: null, problem: "few-people" });
    const same = fromAnswers({ items: { x: [0, 0, 1, 1] }, groups: { g: ["a", "a", "b", "b"] } });
    expect(groupMeans(same, ["x"], "g")).toMatchObject({
      levels: 2,
      detectable: null,
      problem: "no-variance",
    });
  });
});
