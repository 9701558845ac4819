import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/analysis/settings";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";

describe("resolveSettings(responses, options)", () => {
  const mode = (sensitive: boolean | null, chosen: { disclosure?: "standard" } = {}): string => {
    const categories = [{ code: 0 }, { code: 1 }];
    const measure = parseMeasure({ id: "one", sensitive, items: [{ id: "a", categories }] });
    return resolveSettings(readResponses(parseCsv("a\n1\n0\n"), measure), chosen).disclosure;
  };

  it("protects where the measure says that it is sensitive, or where asked to", () => {
    expect([true, null, false].map((sensitive) => mode(sensitive))).toEqual(["standard", "none", "none"]);
    expect([null, false].map((sensitive) => mode(sensitive, { disclosure: "standard" }))).toEqual([
      "standard",
      "standard",
    ]);
  });
});
