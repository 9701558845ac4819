import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/analysis/settings";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";

describe("resolveSettings(responses, options)", () => {
  const mode = (sensitive: boolean | null, chosen: { disclosure?: "strict" } = {}): string => {
    const categories = [{ code: 0 }, { code: 1 }];
    const measure = parseMeasure({ id: "one", sensitive, items: [{ id: "a", categories }] });
    return resolveSettings(readResponses(parseCsv("a\n1\n0\n"), measure), chosen).disclosure;
  };

  it("hides unless the measure says that it is not sensitive", () => {
    expect([true, null, false].map((sensitive) => mode(sensitive))).toEqual(["standard", "standard", "none"]);
    expect(mode(false, { disclosure: "strict" })).toBe("strict");
  });
});
