import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { greenYangOmega } from "../../../../src/factor/cfa/scores/green-yang";
import {
  averageVarianceExtracted,
  heterotraitMonotrait,
  modelReliability,
} from "../../../../src/factor/cfa/scores/model-reliability";
import { cfaData } from "../../../support/cfa-data";
import { asFitted, modelBased } from "../model-based-reference";

describe("reliability from a model", () => {
  it.each(Object.entries(modelBased.studies))("agrees with semTools: %s", (_, study) => {
    const { reliability, htmt } = modelReliability(asFitted(study));
    expect(reliability.map(({ factor }) => factor)).toEqual(study.factors);
    for (const { factor, omegaCategorical, omegaLatent, averageVarianceExtracted: ave } of reliability) {
      expect(omegaCategorical).toBeCloseTo(study.omega[factor]!, 9);
      if (study.omegaLatent) expect(omegaLatent).toBeCloseTo(study.omegaLatent[factor]!, 9);
      else expect(omegaLatent).toBeNull();
      const expected = study.ave[factor] ?? null;
      if (expected === null) expect(ave).toBeNull();
      else expect(ave).toBeCloseTo(expected, 9);
    }
    study.htmt?.forEach((row, f) => {
      row.forEach((value, g) => {
        expect(htmt?.matrix[f]?.[g]).toBeCloseTo(value, 6);
      });
    });
  });

  it("warns of an omega above 1", () => {
    const { warnings } = modelReliability(asFitted(modelBased.studies["mixed up"]!));
    expect(warnings.map(({ code }) => code)).toEqual(["omega-above-1"]);
    expect(warnings[0]?.message).toContain("1.401");
  });

  it("has no categorical omega of a loading beyond 1, and says so", () => {
    const study = modelBased.studies["nine, one"]!;
    const loadings = study.loadings.map((row, i) => (i === 0 ? [1.02] : row));
    const { reliability, warnings } = modelReliability(asFitted({ ...study, loadings }));
    expect(reliability[0]?.omegaCategorical).toBeNull();
    expect(reliability[0]?.omegaLatent).toBeGreaterThan(0.9);
    expect(warnings.map(({ code }) => code)).toEqual(["omega-above-1", "omega-not-defined"]);
  });

  it("has no coefficients of a fit that has not converged, but for those of the sample", () => {
    const fitted = asFitted(modelBased.studies["nine, two"]!);
    const ours = modelReliability({ ...fitted, convergence: { ...fitted.convergence, converged: false } });
    for (const { omegaCategorical, omegaLatent, averageVarianceExtracted: ave } of ours.reliability) {
      expect([omegaCategorical, omegaLatent, ave]).toEqual([null, null, null]);
    }
    expect(ours.htmt).not.toBeNull();
    expect(ours.warnings.map(({ code }) => code)).toEqual(["omega-not-defined"]);
  });

  it("has no omega of a factor with a single item, and HTMT only where both factors have several", () => {
    const study = modelBased.studies["nine, two"]!;
    const model = "exploitation =~ f + g + h + i\nabuse =~ a";
    const { reliability, htmt, warnings } = modelReliability(asFitted({ ...study, model }));
    expect(reliability[1]).toMatchObject({ items: ["a"], omegaCategorical: null, omegaLatent: null });
    expect(htmt?.matrix).toEqual([
      [1, null],
      [null, 1],
    ]);
    expect(warnings).toEqual([]);
  });

  it("has no HTMT of one factor or of items that load on several", () => {
    for (const id of ["nine, one", "nine, bifactor", "nine, second-order", "nine, cross-loading"]) {
      expect(modelReliability(asFitted(modelBased.studies[id]!)).htmt).toBeNull();
    }
  });
});

describe("omega of the nine items, from their answers", () => {
  const published: Record<
    string,
    { omega_greenyang: Record<string, number>; omega_latent: Record<string, number> }
  > = JSON.parse(readFileSync("tests/reference/nine.cfa.json", "utf8"));
  const data: Record<string, string> = { two_weighted: "nineWeighted", two_ordinal: "nineGraded" };

  it.each(["one", "two", "three", "two_weighted", "two_pairwise", "two_ordinal"])(
    "is semTools': %s",
    (name) => {
      const { model } = modelBased.studies[`nine, ${name.replace(/_.*/, "")}`]!;
      const missing = name === "two_pairwise" ? "pairwise" : "listwise";
      const { fitted } = fitCfa(cfaData(data[name] ?? "nine").table, model, { missing });
      const { omega_greenyang: ofSum, omega_latent: latent } = published[name]!;
      for (const { factor, omegaCategorical, omegaLatent } of modelReliability(fitted).reliability) {
        expect(Math.abs(omegaCategorical! - ofSum[factor]!)).toBeLessThan(1e-6);
        expect(Math.abs(omegaLatent! - latent[factor]!)).toBeLessThan(1e-6);
      }
    },
  );
});

describe("greenYangOmega", () => {
  it("is the correlation of two binary items where they are parallel, stepped up", () => {
    // P(both) at medians is 1/4 + asin(r) / (2 pi), so their phi coefficient is 2 asin(r) / pi
    const phi = (2 * Math.asin(0.6)) / Math.PI;
    const loading = Math.sqrt(0.6);
    const omega = greenYangOmega({
      loadings: [loading, loading],
      thresholds: [[0], [0]],
      correlation: [
        [1, 0.6],
        [0.6, 1],
      ],
    });
    expect(omega).toBeCloseTo((2 * phi) / (1 + phi), 12);
  });

  it("is 1 without error and 0 without common variance", () => {
    const correlation = [
      [1, 1],
      [1, 1],
    ];
    const thresholds = [
      [-1, 0.3],
      [0.3, 0.9, 2],
    ];
    expect(greenYangOmega({ loadings: [1, 1], thresholds, correlation })).toBeCloseTo(1, 12);
    expect(greenYangOmega({ loadings: [0, 0], thresholds, correlation })).toBeCloseTo(0, 12);
  });
});

describe("averageVarianceExtracted", () => {
  it("is the mean squared loading of standardized items, null of none", () => {
    expect(averageVarianceExtracted([0.8, 0.6], [1, 1])).toBeCloseTo(0.5, 15);
    expect(averageVarianceExtracted([], [])).toBeNull();
  });
});

describe("heterotraitMonotrait", () => {
  it("takes correlations by size and is null where there are none", () => {
    const correlation = [
      [1, -0.5, 0.2, 0],
      [-0.5, 1, 0.4, 0],
      [0.2, 0.4, 1, 0],
      [0, 0, 0, 1],
    ];
    expect(heterotraitMonotrait(correlation, [[0, 1], [2]])[0]![1]).toBeNull();
    expect(
      heterotraitMonotrait(correlation, [
        [0, 1],
        [2, 3],
      ])[0]![1],
    ).toBeNull();
    const symmetric = correlation.map((row, i) =>
      row.map((value, j) => (i > 1 && j > 1 && i !== j ? 0.5 : value)),
    );
    // between: (.2 + .4 + 0 + 0) / 4; within .5 and .5
    expect(
      heterotraitMonotrait(symmetric, [
        [0, 1],
        [2, 3],
      ])[0]![1],
    ).toBeCloseTo(0.15 / 0.5, 12);
  });
});
