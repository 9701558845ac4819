import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fill } from "../../scripts/sample/fill";
import { population } from "../../scripts/sample/population";
import { readPublished } from "../../scripts/sample/published";
import { sampleCsv } from "../../scripts/sample/sample-csv";
import { APARTNESS, FACTOR_CORRELATIONS, FACTORS } from "../../scripts/sample/settings";
import { simulateSample } from "../../scripts/sample/simulate";
import { type Structure, structureAt } from "../../scripts/sample/structure";
import { tellingFile, tellingPopulation } from "../../scripts/sample/telling/telling-file";
import { dataFile } from "../support/sample-survey";

describe("npm run sample", () => {
  it("makes the committed files again, byte for byte", () => {
    const countries = simulateSample(readPublished());
    expect(sampleCsv(countries) === dataFile("sample/disrupting-harm.csv")).toBe(true);
    expect(`${JSON.stringify(population(countries), null, 2)}\n`).toBe(
      dataFile("sample/disrupting-harm.population.json"),
    );
    const telling = readFileSync(new URL("../../data/sample/disrupting-harm-telling.zsav", import.meta.url));
    expect(telling.equals(tellingFile(countries))).toBe(true);
    expect(`${JSON.stringify(tellingPopulation(), null, 2)}\n`).toBe(
      dataFile("sample/disrupting-harm-telling.population.json"),
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

describe("structureAt", () => {
  it("is the structure of the settings at 1", () => {
    const { loadings, factorOf, factorCorrelations } = structureAt(1);
    FACTORS.forEach(({ items, loading }, f) => {
      for (const item of items) {
        expect(factorOf[item]).toBe(f);
        expect(loadings[item]).toBeCloseTo(loading, 12);
      }
    });
    factorCorrelations.forEach((row, f) => {
      row.forEach((value, g) => {
        expect(value).toBeCloseTo(FACTOR_CORRELATIONS[f]?.[g] ?? Number.NaN, 12);
      });
    });
  });

  it("multiplies what correlations lack of 1, and keeps loadings below 1", () => {
    const apart = correlationsOf(structureAt(1));
    for (const apartness of [APARTNESS.smallest, 0.5, APARTNESS.largest]) {
      const structure = structureAt(apartness);
      expect(Math.max(...structure.loadings)).toBeLessThan(0.98);
      correlationsOf(structure).forEach((value, k) => {
        expect(1 - value).toBeCloseTo(apartness * (1 - (apart[k] ?? Number.NaN)), 12);
      });
    }
  });
});

/** Correlations of all pairs of latent answers. */
function correlationsOf({ loadings, factorOf, factorCorrelations }: Structure): number[] {
  return loadings.flatMap((loading, i) =>
    loadings
      .slice(i + 1)
      .map(
        (other, k) =>
          loading *
          other *
          (factorCorrelations[factorOf[i] ?? -1]?.[factorOf[i + 1 + k] ?? -1] ?? Number.NaN),
      ),
  );
}
