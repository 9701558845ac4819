import { describe, expect, it } from "vitest";
import { refuseGroupings } from "../../../src/analysis/disclosure/refuse-groupings";
import { withoutSmallNames } from "../../../src/analysis/disclosure/small-levels";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

/** So many people by school, with two items; `by` also groups by the item. */
function survey(schools: readonly number[], more: { by?: string; threshold?: number } = {}) {
  const { by = "school", threshold } = more;
  const lines = schools.flatMap((people, school) =>
    Array.from({ length: people }, (_, k) => `${k % 2},${(k >> 1) % 2},S${school}`),
  );
  const measure = parseMeasure({
    id: "two",
    threshold,
    items: ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
    groups: { school: { column: by } },
  });
  return readResponses(parseCsv(`a,b,school\n${lines.join("\n")}`), measure, { groups: ["school"] });
}

describe("withoutSmallNames(responses)", () => {
  it("calls levels of few what they are, and leaves the others and the people in them", () => {
    const before = survey([40, 4, 20, 2, 0, 5]);
    const after = withoutSmallNames(before);
    expect(after.groupings[0]?.levels).toEqual([
      "S0",
      "fewer than 5 people",
      "S2",
      "fewer than 5 people (2)",
      "S5",
    ]);
    expect(after.groupings[0]?.codes).toBe(before.groupings[0]?.codes);
    const open = survey([40, 20]);
    expect(withoutSmallNames(open)).toBe(open);
  });

  it("keeps such names out of a protected record altogether", () => {
    const answers = survey([70, 3, 60]);
    const options = { replicates: 20, bootstrap: 0, parts: ["prevalence"] } as const;
    const shown = JSON.stringify(release(answers, { ...options, disclosure: "standard" }));
    expect(shown).toContain("fewer than 5 people");
    expect(shown).not.toContain('"S1"');
    expect(JSON.stringify(release(answers, { ...options, disclosure: "none" }))).toContain('"S1"');
  });
});

describe("refuseGroupings(responses)", () => {
  it("lets groupings pass whose levels have enough people", () => {
    expect(() => refuseGroupings(survey([5, 40, 60]))).not.toThrow();
  });

  it("refuses a level of few, and names those to merge it with, not itself", () => {
    const error = thrownBy(() => refuseGroupings(survey([40, 4, 20])));
    expect(error).toMatchObject({ code: "small-level" });
    expect(error.message).toBe(
      "A level of the grouping school has fewer than 5 people: nothing can be released by it.",
    );
    expect(error.hint).toContain("the smallest others are S2 and S0");
    expect(`${error.message} ${error.hint}`).not.toContain("S1");
    expect(thrownBy(() => refuseGroupings(survey([40, 9], { threshold: 10 }))).code).toBe("small-level");
  });

  it("refuses a grouping made from an item", () => {
    const error = thrownBy(() => refuseGroupings(survey([40, 40], { by: "a" })));
    expect(error.code).toBe("grouping-of-item");
  });

  describe("where people have weights", () => {
    /** Forty people in each district of two countries; a weight by country, district and person. */
    function weighted(
      weightOf: (country: number, district: number, person: number) => number,
      isDomain: boolean,
    ): () => void {
      const lines = [0, 1].flatMap((country) =>
        [0, 1].flatMap((district) =>
          Array.from(
            { length: 40 },
            (_, k) => `${k % 2},C${country},D${country}${district},${weightOf(country, district, k)}`,
          ),
        ),
      );
      const measure = parseMeasure({
        id: "one",
        items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
        weight: { column: "w" },
        groups: { country: { column: "country", domain: isDomain }, district: { column: "district" } },
      });
      const table = parseCsv(`a,country,district,w\n${lines.join("\n")}`);
      const responses = readResponses(table, measure, { groups: ["country", "district"] });
      return () => refuseGroupings(responses);
    }

    it("refuses a grouping whose levels have one weight each, since weighted totals tell its counts", () => {
      const error = thrownBy(weighted((country) => 1 + country, false));
      expect(error).toMatchObject({ code: "weights-by-level" });
      expect(error.message).toContain("a level of the grouping country has the same weight");
      expect(error.hint).toContain("“domain”: true");
      const inside = thrownBy(weighted((country, district) => 1 + country + district / 4, true));
      expect(inside.message).toContain("the grouping district");
    });

    it("lets a domain pass, weights that differ between people, and one weight for all", () => {
      expect(weighted((country) => 1 + country, true)).not.toThrow();
      expect(weighted((_country, _district, k) => 1 + k / 40, false)).not.toThrow();
      expect(weighted(() => 2, false)).not.toThrow();
    });
  });
});
