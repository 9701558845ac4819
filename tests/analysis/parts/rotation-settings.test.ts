import { describe, expect, it } from "vitest";
import { type AnalyzeOptions, analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { efa } from "../../../src/factor/efa/efa";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { largestDifference } from "../../factor/reference";
import { thrownBy } from "../../support/error";

const ids = [..."abcdef"];
const random = createRandom(5);
const lines = Array.from({ length: 500 }, () => {
  const traits = [random.normal(), random.normal()];
  return ids.map((_, j) => Number(0.7 * traits[j < 3 ? 0 : 1]! + 0.6 * random.normal() > 0.2)).join(",");
});
const categories = [{ code: 0 }, { code: 1 }];
const measure = parseMeasure({ id: "two", items: ids.map((id) => ({ id, categories })) });
const responses = readResponses(parseCsv([ids.join(","), ...lines].join("\n")), measure);

const analysis = (options: AnalyzeOptions) =>
  analysisOf(responses, {
    parts: ["exploratory"],
    factors: [2],
    replicates: 20,
    rotationStarts: 4,
    ...options,
  });

describe("settings of the rotation", () => {
  it("are in the settings, and enter the solution with its intervals", () => {
    const rotation = "crawford-ferguson";
    const {
      settings,
      efa: solutions,
      correlation,
    } = analysis({ rotation, rotationSettings: { kappa: 0.4 } });
    expect(settings.rotationSettings).toEqual({ kappa: 0.4 });
    const own = efa(correlation, { factors: 2, rotation, kappa: 0.4 });
    expect(largestDifference(solutions[0]!.loadings, own.loadings)).toBeLessThan(1e-6);
    expect(
      largestDifference(efa(correlation, { factors: 2, rotation }).loadings, own.loadings),
    ).toBeGreaterThan(1e-4);
    const [low, high] = solutions[0]!.loadingIntervals![0]![0]!;
    expect(low < own.loadings[0]![0]! && high > own.loadings[0]![0]!).toBe(true);
  });

  it("are absent unless stated, and refused at once where the rotation has none such", () => {
    expect(analysis({}).settings).not.toHaveProperty("rotationSettings.gamma");
    expect(thrownBy(() => analysis({ rotation: "varimax", rotationSettings: { kappa: 0.4 } })).code).toBe(
      "rotation-setting",
    );
  });
});
