import { describe, expect, it } from "vitest";
import { type AnalyzeOptions, analysisOf } from "../../../src/analysis/analyze";
import type { ReleaseMode } from "../../../src/analysis/settings";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Yes-or-no answers of 600 people to so many items of one trait. */
function normalityOf(size: number, options: AnalyzeOptions & ReleaseMode) {
  const ids = [..."abcdef"].slice(0, size);
  const random = createRandom(5);
  const lines = Array.from({ length: 600 }, () => {
    const trait = random.normal();
    return ids.map(() => Number(0.7 * trait + 0.7 * random.normal() > 0.2)).join(",");
  });
  const categories = [{ code: 0 }, { code: 1 }];
  const measure = parseMeasure({ id: "few", items: ids.map((id) => ({ id, categories })) });
  const responses = readResponses(parseCsv([ids.join(","), ...lines].join("\n")), measure);
  const quick = { parts: ["exploratory"], replicates: 20, bootstrap: 0, rotationStarts: 2 } as const;
  return analysisOf(responses, { ...quick, ...options }).correlation.normality;
}

describe("the test of normal latent answers", () => {
  it("has as many samples as the parallel analysis, and is there where something rests on it", () => {
    expect(normalityOf(5, {})).toMatchObject({ tables: "triples", compared: 10, replicates: 20 });
    expect(normalityOf(5, { parts: ["reliability"] })).toBeNull();
    expect(normalityOf(5, { correlation: "pearson" })).toBeNull();
  });

  it("is not told of so few items that it would tell a table of theirs", () => {
    expect(normalityOf(4, { disclosure: "standard" })).toBeNull();
    expect(normalityOf(5, { disclosure: "standard" })).not.toBeNull();
    expect(normalityOf(4, { disclosure: "none" })).not.toBeNull();
  });
});
