import { describe, expect, it } from "vitest";
import example from "../../docs/analysis-example.json";
import { namedStudy, parseEvidence, studyOf, withStudy } from "../../src/evidence/evidence-file";
import { ratingsOverStudies } from "../../src/evidence/ratings-over-studies";

const ITEMS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const named = {
  ...namedStudy("Mwangi & Otieno, 2025, Kenya, schools, by stratum"),
  simulated: false,
  file: "a.json",
};
const measure = { id: "disrupting-harm", items: ITEMS };

describe("namedStudy(text)", () => {
  it("reads a name with commas, and sampling with commas", () => {
    expect(namedStudy("Ali, Bo & Cho, 2024, Viet Nam, clusters, two stages")).toEqual({
      name: "Ali, Bo & Cho",
      year: 2024,
      country: "Viet Nam",
      sampling: "clusters, two stages",
    });
  });

  it.each(["Ali", "Ali, 2024", "Ali, 2024, Kenya", "2024, Kenya, schools", "Ali, 24, Kenya, schools"])(
    "refuses %s",
    (text) => expect(() => namedStudy(text)).toThrow(/does not name a study/),
  );
});

describe("studyOf(analysis)", () => {
  it("takes scales, structures with loadings, and ratings of a protected analysis", () => {
    const study = studyOf(example, { ...named, measure });
    expect(study).toMatchObject({ n: 11912, name: "Mwangi & Otieno", country: "Kenya" });
    expect(study.scales[0]).toMatchObject({ scale: "all", alpha: 0.855, n: 10880 });
    expect(study.structures[0]?.loadings.general?.a).toBe(0.796);
    expect(Object.keys(study.ratings)).toContain("structural");
    const file = withStudy({ format: "itemwise/evidence@1", measure: measure.id, studies: [] }, study);
    expect(parseEvidence(JSON.parse(JSON.stringify(file)), "e.json")).toEqual(file);
    expect(withStudy(file, study).studies).toHaveLength(1);
  });

  it("keeps what is of the measure's items alone, and then no rating of the whole", () => {
    const part = studyOf(example, { ...named, measure: { id: "part", items: ["f", "g", "h"] } });
    expect(part.scales.map(({ scale, items }) => [scale, items.join("")])).toEqual([["all", "fgh"]]);
    // The one-factor model has other items, too.
    expect(part.structures.map(({ structure }) => structure)).not.toContain("one-factor");
    expect(part.ratings).toEqual({});
    expect(() => studyOf(example, { ...named, measure: { id: "phq9", items: ["phq9_1"] } })).toThrow(
      /a\.json: none of its scales has items of phq9 alone/,
    );
  });

  it("refuses what is not protected, and what is no analysis", () => {
    const open = { ...example, disclosure: { ...example.disclosure, mode: "none" } };
    expect(() => studyOf(open, { ...named, measure })).toThrow(/figures are not protected/);
    const harmless = { ...open, measure: { ...open.measure, sensitive: false } };
    expect(studyOf(harmless, { ...named, measure }).n).toBe(11912);
    expect(() => studyOf({ schema: "other" }, { ...named, measure })).toThrow(/is no analysis of itemwise/);
    expect(() =>
      parseEvidence({ format: "itemwise/evidence@1", measure: "x", studies: [{}] }, "e.json"),
    ).toThrow(/^e\.json: studies\.0\.name/);
  });
});

describe("ratingsOverStudies(studies)", () => {
  const study = (rating: "+" | "-" | "?", n = 200, simulated = false) => ({
    ratings: { structural: rating },
    n,
    simulated,
  });
  it.each([
    ["sufficient where three of four are", ["+", "+", "+", "-"], "sufficient", "high"],
    ["insufficient where three of four are not", ["-", "-", "-", "+"], "insufficient", "high"],
    ["inconsistent between", ["+", "-"], "inconsistent", "moderate"],
    ["of moderate quality from one study", ["+", "?"], "sufficient", "moderate"],
    ["indeterminate where nothing decides", ["?", "?"], "indeterminate", null],
  ] as const)("is %s", (_, ratings, rating, quality) => {
    expect(ratingsOverStudies(ratings.map((one) => study(one)))).toMatchObject([{ rating, quality }]);
  });

  it("lowers the quality with few people, and does not count simulated studies", () => {
    expect(ratingsOverStudies([study("+", 30), study("+", 40)])[0]).toMatchObject({
      quality: "moderate",
      lowered: ["few-people"],
    });
    expect(ratingsOverStudies([study("+", 20), study("+", 20)])[0]).toMatchObject({ quality: "low" });
    expect(ratingsOverStudies([study("+", 400, true)])).toEqual([]);
  });
});
