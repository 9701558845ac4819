import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";

const IDS = ["a", "b", "c"];

/** Answers 0 and 1 of 400 people, and a 2 of some to the first item. */
function analyzed(
  people: number,
  disclosure: "standard" | "none",
  coverage: "sample" | "everyone" = "everyone",
) {
  const patterns = ["0,0,0", "1,1,1", "0,1,0", "1,0,1", "1,1,0", "0,0,1", "0,0,0", "1,1,1"];
  const lines = [...patterns.flatMap((line) => new Array<string>(50).fill(line))];
  lines.push(...new Array<string>(people).fill("2,1,1"));
  const codes = (id: string) => (id === "a" && people > 0 ? [0, 1, 2] : [0, 1]).map((code) => ({ code }));
  const measure = parseMeasure({
    id: "m",
    coverage,
    items: IDS.map((id) => ({ id, categories: codes(id) })),
  });
  const responses = readResponses(parseCsv([IDS.join(","), ...lines].join("\n")), measure);
  const { items, reliability } = analysisOf(responses, { parts: ["reliability"], bootstrap: 0, disclosure });
  return [...items, ...reliability].map(({ descriptives }) => descriptives);
}

describe("descriptive statistics under disclosure control", () => {
  it("are hidden of an item with a hidden answer, and two others are no scale", () => {
    const [a, b, c, scale] = analyzed(3, "standard");
    expect([a, b, c]).toEqual([null, expect.anything(), expect.anything()]);
    expect(scale).toBeUndefined();
  });

  it("are shown where nothing is hidden", () => {
    for (const shown of [analyzed(60, "standard"), analyzed(3, "none"), analyzed(3, "standard", "sample")])
      expect(shown).not.toContain(null);
  });

  it("of a scale are hidden where few people have one of its scores", () => {
    const [a, b, c, scale] = analyzed(0, "standard");
    expect([a, b, c].map((item) => item?.fewest)).toEqual([200, 200, 200]);
    expect(scale).toMatchObject({ n: 400, min: 0, max: 3, fewest: 100 });
  });
});
