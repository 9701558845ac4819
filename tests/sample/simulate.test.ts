import { describe, expect, it } from "vitest";
import { fill } from "../../scripts/sample/fill";
import { population } from "../../scripts/sample/population";
import { readPublished } from "../../scripts/sample/published";
import { sampleCsv } from "../../scripts/sample/sample-csv";
import { simulateSample } from "../../scripts/sample/simulate";
import { dataFile } from "../support/sample-survey";

describe("npm run sample", () => {
  it("makes the committed files again, byte for byte", () => {
    const published = readPublished();
    expect(sampleCsv(simulateSample(published)) === dataFile("sample/disrupting-harm.csv")).toBe(true);
    expect(`${JSON.stringify(population(published), null, 2)}\n`).toBe(
      dataFile("sample/disrupting-harm.population.json"),
    );
  });
});

describe("fill", () => {
  it("takes people in order up to the target, then the one nearest to what is left", () => {
    const weight = [1, 1, 2, 0.4, 0.6];
    expect(fill([0, 1, 2, 3, 4], weight, 2.5)).toEqual({
      taken: [0, 1, 3],
      rest: [2, 4],
      error: expect.closeTo(-0.1, 12),
    });
  });

  it("takes nobody for a target of 0 and everybody for one beyond the sum", () => {
    expect(fill([1, 0], [1, 1], 0)).toEqual({ taken: [], rest: [1, 0], error: 0 });
    expect(fill([1, 0], [1, 1], 5)).toEqual({ taken: [1, 0], rest: [], error: -3 });
  });

  it("leaves the last place empty where anybody would miss the target by more", () => {
    expect(fill([0, 1], [1, 2], 1.5)).toMatchObject({ taken: [0], rest: [1] });
  });
});
