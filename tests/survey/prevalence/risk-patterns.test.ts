import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { type Answers, attackPatterns } from "../../support/pattern-attack";

/** A survey drawn by lot: 2 to 6 items, rare and common, 40 to 400 people, some of whom leave answers out. */
function drawn(seed: number, { blank, most }: { readonly blank: number; readonly most: number }) {
  const { uniform } = createRandom(seed);
  const ids = ["a", "b", "c", "d", "e", "f"].slice(0, 2 + Math.floor(uniform() * (most - 1)));
  const n = 40 + Math.floor(uniform() * 360);
  const rates = ids.map(() => 0.02 + 0.5 * uniform() ** 2);
  const people = Array.from({ length: n }, (): Answers => {
    const lift = uniform() < 0.3 ? 3 : 0.6;
    return rates.map((rate) => (blank > 0 && uniform() < blank ? null : uniform() < rate * lift ? 1 : 0));
  });
  const categories = [
    { code: 0, label: "No" },
    { code: 1, label: "Yes" },
  ];
  const some = ids.filter(() => uniform() < 0.5);
  const sets = { any: ids, ...(some.length > 1 && some.length < ids.length ? { some } : {}) };
  const measure = parseMeasure({ id: "drawn", items: ids.map((id) => ({ id, categories })), sets });
  const rows = people.map((answers) => answers.map((answer) => answer ?? "").join());
  const responses = readResponses(parseCsv([ids.join(), ...rows].join("\n")), measure);
  const options = { parts: ["prevalence"], replicates: 20, bootstrap: 0, constantItems: "drop" } as const;
  return { measure, people, analysis: analysisOf(responses, { ...options, disclosure: "standard" }) };
}

describe("items, pairs, sets, numbers and combinations of items together", () => {
  it.each([
    ["everybody answered all", 0, 5, 0, 22],
    ["some left answers out", 0.08, 4, 40, 18],
  ])("tell no hidden count where %s", (_, blank, most, first, tables) => {
    const all = Array.from({ length: tables }, (_one, at) => drawn(first + at, { blank, most }));
    const found = all.map(({ analysis, measure, people }) => attackPatterns(analysis, measure, people));
    expect(found.flatMap(({ recovered }) => recovered)).toEqual([]);
    expect(found.flatMap(({ narrow }) => narrow)).toEqual([]);
    expect(found.reduce((sum, { hidden }) => sum + hidden, 0)).toBeGreaterThan(100);
    expect(all.filter(({ analysis }) => analysis.risks?.distribution.length).length).toBeGreaterThan(
      tables / 2,
    );
  });
});
