import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { fitIrt } from "../../src/irt/estimation/fit-irt";
import { scoreErrors, sumScoreError } from "../../src/irt/information/score-errors";
import { irtItems } from "../../src/irt/model/irt-model";
import { modelLayout } from "../../src/irt/model/model-layout";
import { irtModel } from "../../src/irt/model/structure-to-model";
import { sumOf } from "../../src/reliability/alpha";
import { sampledAnswers } from "../../src/reliability/complete-answers";
import { greatestLowerBound, posteriorDraws, sumCoefficients } from "../../src/reliability/sum-coefficients";
import reference from "../reference/reliability-bounds.json";

const IDS = ["a", "b", "c", "d", "e", "f"];
const tableOf = (rows: readonly (readonly number[])[], weights?: readonly number[]) => {
  const ids = IDS.slice(0, rows[0]?.length);
  const items = Object.fromEntries(ids.map((id, j) => [id, rows.map((row) => row[j] ?? null)]));
  return fromAnswers({ items, weights });
};
const table = tableOf(reference.answers);
const sample = sampledAnswers(table, IDS);
const STRATA = [
  [0, 1, 2],
  [3, 4, 5],
];

describe("greatestLowerBound(covariance)", () => {
  it.each(Object.entries(reference.bounds))("agrees with psych's glb.algebraic: %s", (_, { matrix, glb }) => {
    expect(greatestLowerBound(matrix)?.glb).toBeCloseTo(glb, 6);
  });

  it("leaves true variances that no more error can be taken from, and has the slopes of its errors", () => {
    const { matrix } = reference.bounds.hs9_cov;
    const found = greatestLowerBound(matrix);
    const k = matrix.length;
    const step = 1e-4;
    for (const [i, j] of [
      [0, 0],
      [0, 3],
      [4, 5],
    ] as const) {
      const moved = matrix.map((row, r) =>
        row.map((value, c) => value + ((r === i && c === j) || (r === j && c === i) ? step : 0)),
      );
      const slope = ((greatestLowerBound(moved)?.errors ?? 0) - (found?.errors ?? 0)) / step;
      expect(slope).toBeCloseTo((i === j ? 1 : 2) * (found?.slopes[i * k + j] ?? Number.NaN), 2);
    }
  });

  it("is null where items do not vary or follow from each other", () => {
    expect(greatestLowerBound([[1]])).toBeNull();
    expect(
      greatestLowerBound([
        [1, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      greatestLowerBound([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

describe("sumCoefficients(sample)", () => {
  const found = sumCoefficients(sample, { strata: STRATA, draws: 400, seed: 3 });
  const of = (id: string) => found.find((one) => one.id === id);

  it.each(Object.entries(reference.estimates))(
    "has the estimate and standard error of R: %s",
    (id, there) => {
      expect(of(id)?.estimate).toBeCloseTo(there.estimate, 10);
      expect(of(id)?.standardError).toBeCloseTo(there.se, 7);
    },
  );

  it("is without an item what the others have alone", () => {
    const others = sumCoefficients(sampledAnswers(table, ["a", "b", "d", "e", "f"]));
    const without = sumCoefficients(sample, { without: 2 });
    for (const [at, { id, estimate, standardError, interval }] of others.entries()) {
      expect(without[at]?.id).toBe(id);
      expect(without[at]?.estimate).toBeCloseTo(estimate ?? Number.NaN, 10);
      expect(without[at]?.standardError).toBeCloseTo(standardError ?? Number.NaN, 6);
      expect(without[at]?.interval?.[0]).toBeCloseTo(interval?.[0] ?? Number.NaN, 6);
    }
  });

  it("has the standard error of the greatest lower bound that the jackknife has", () => {
    const n = reference.answers.length;
    const left = reference.answers.slice(0, n).map((_, at) => {
      const rest = reference.answers.filter((__, row) => row !== at);
      return (
        sumCoefficients(sampledAnswers(tableOf(rest), IDS)).find(({ id }) => id === "glb")?.estimate ?? 0
      );
    });
    const mean = left.reduce((sum, one) => sum + one, 0) / n;
    const variance = ((n - 1) / n) * left.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    expect((of("glb")?.standardError ?? 0) / Math.sqrt(variance)).toBeCloseTo(1, 1);
  });

  it("has intervals around the estimate, the posterior's near the linearized ones", () => {
    for (const { estimate, interval, posterior } of found) {
      for (const ends of [interval, posterior]) {
        expect(ends?.[0]).toBeLessThan(estimate ?? 0);
        expect(ends?.[1]).toBeGreaterThan(estimate ?? 0);
      }
      expect(Math.abs((posterior?.[0] ?? 0) - (interval?.[0] ?? 1))).toBeLessThan(0.02);
    }
    const again = sumCoefficients(sample, { strata: STRATA, draws: 400, seed: 3 });
    expect(again.map(({ posterior }) => posterior)).toEqual(found.map(({ posterior }) => posterior));
  });

  it("draws covariances around the scale matrix over df - k - 1", () => {
    const covariance = [
      [2, 0.8],
      [0.8, 1],
    ];
    const draws = posteriorDraws(covariance, { n: 60, draws: 4000, seed: 1 });
    const mean = (i: number, j: number) =>
      draws.reduce((sum, own) => sum + (own[i]?.[j] ?? 0), 0) / draws.length;
    const factor = 60 / (60 + 2 - 2 - 1);
    expect(mean(0, 0) / (factor * 2)).toBeCloseTo(1, 1);
    expect(mean(0, 1) / (factor * 0.8)).toBeCloseTo(1, 1);
    expect(mean(1, 1) / factor).toBeCloseTo(1, 1);
    expect(Math.abs(sumOf(draws[0] ?? []))).toBeGreaterThan(0);
  });

  it("is null where the sum does not vary or a coefficient is below 0, and has no posterior under weights", () => {
    const nulls = { estimate: null, standardError: null, interval: null, posterior: null };
    const against = tableOf([
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    for (const one of sumCoefficients(sampledAnswers(against, ["a", "b"]), { draws: 20 }))
      if (one.id !== "lambda2" && one.id !== "glb") expect(one).toMatchObject(nulls);
    const alike = tableOf([
      [1, 1, 0],
      [1, 1, 1],
    ]);
    expect(sumCoefficients(sampledAnswers(alike, ["a", "b"]), { draws: 20 })).toEqual(
      ["alpha", "lambda2", "glb"].map((id) => ({ id, ...nulls })),
    );
    const weighted = tableOf(
      reference.answers,
      reference.answers.map((_, at) => 1 + (at % 3)),
    );
    const [alpha] = sumCoefficients(sampledAnswers(weighted, IDS), { draws: 20 });
    expect(alpha?.posterior).toBeNull();
    expect(alpha?.standardError).toBeGreaterThan(0);
  });
});

describe("standard errors of measurement by sum score", () => {
  it("are Thorndike's and Feldt's as in R", () => {
    const rows = scoreErrors(sample);
    expect(rows.map(({ score, n }) => [score, n])).toEqual(
      reference.scores.map(({ score, n }) => [score, n]),
    );
    rows.forEach(({ thorndike, feldt }, at) => {
      const there = reference.scores[at];
      if (typeof there?.thorndike !== "number" || typeof there.feldt !== "number") {
        expect([thorndike, feldt]).toEqual([null, null]);
        return;
      }
      expect(thorndike).toBeCloseTo(there.thorndike, 9);
      expect(feldt).toBeCloseTo(there.feldt, 9);
    });
  });

  it("are not Thorndike's of an odd number of items, whose halves differ with the score", () => {
    const rows = scoreErrors(sampledAnswers(table, IDS.slice(0, 5)));
    expect(rows.every(({ thorndike }) => thorndike === null)).toBe(true);
    expect(rows.some(({ feldt }) => feldt !== null)).toBe(true);
  });

  it("are the SD of the sum by all patterns where the model expects the score", () => {
    const rows = reference.answers.map((row) => row.slice(0, 3).map((code) => (code > 2 ? 1 : 0)));
    const binary = tableOf(rows);
    const fitted = fitIrt(binary, irtModel({ items: irtItems(binary), structure: { kind: "one factor" } }));
    const error = sumScoreError(fitted, binary.items);
    const items = modelLayout(fitted.model, 0).items.map(({ slopes, intercepts }) => [
      fitted.values[slopes[0] ?? 0] ?? 0,
      fitted.values[intercepts[0] ?? 0] ?? 0,
    ]);
    const momentsAt = (trait: number) => {
      let [mean, square] = [0, 0];
      for (let pattern = 0; pattern < 8; pattern++) {
        let [total, p] = [0, 1];
        items.forEach(([a = 0, d = 0], j) => {
          const yes = 1 / (1 + Math.exp(-(a * trait + d)));
          const isYes = Boolean((pattern >> j) & 1);
          total += Number(isYes);
          p *= isYes ? yes : 1 - yes;
        });
        mean += p * total;
        square += p * total * total;
      }
      return { mean, sd: Math.sqrt(square - mean * mean) };
    };
    for (const score of [1, 2]) {
      let [low, high] = [-9, 9];
      for (let step = 0; step < 80; step++) {
        const middle = (low + high) / 2;
        if (momentsAt(middle).mean < score) low = middle;
        else high = middle;
      }
      expect(error(score)).toBeCloseTo(momentsAt(low).sd, 8);
    }
    expect([error(0), error(3)]).toEqual([null, null]);
  });
});
