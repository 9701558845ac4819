import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa, describeCfa } from "../../../../src/factor/cfa/cfa";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import { type FitCfaOptions, fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { factorParts, omegaSlopes } from "../../../../src/factor/cfa/scores/factor-parts";
import { greenYangOmega, greenYangSlopes } from "../../../../src/factor/cfa/scores/green-yang";
import { modelReliability } from "../../../../src/factor/cfa/scores/model-reliability";
import { estimateDerivatives } from "../../../../src/factor/cfa/scores/omega-intervals";
import { createRandom } from "../../../../src/numeric/random/random";

const MODEL = "F =~ a + b + c\nG =~ d + e + f";

/** Two traits, correlated .5, of three items each; yes where the answer exceeds the threshold, graded, or as it is. */
function drawn(people: number, form: "yes-or-no" | "graded" | "continuous", threshold = 0.3) {
  const random = createRandom(12);
  const answers = Array.from({ length: people }, () => {
    const first = random.normal();
    const second = 0.5 * first + Math.sqrt(0.75) * random.normal();
    return [0.8, 0.7, 0.6, 0.75, 0.7, 0.65].map((loading, j) => {
      const value = loading * (j < 3 ? first : second) + Math.sqrt(1 - loading * loading) * random.normal();
      if (form === "continuous") return value;
      return form === "graded" ? Number(value > -0.5) + Number(value > 0.8) : Number(value > threshold);
    });
  });
  const items = ["a", "b", "c", "d", "e", "f"].map((id, j) => [id, answers.map((row) => row[j]!)] as const);
  return fromAnswers({
    items: Object.fromEntries(items),
    ...(form === "continuous" ? { scale: "continuous" as const } : {}),
  });
}

describe("greenYangSlopes(parts)", () => {
  it("has the central differences of omega", () => {
    const parts = {
      loadings: [0.8, 0.6, 0.7],
      thresholds: [[-0.3, 0.6], [0.9], [0.1, 0.6]],
      correlation: [
        [1, 0.5, 0.52],
        [0.5, 1, 0.4],
        [0.52, 0.4, 1],
      ],
    };
    const slopes = greenYangSlopes(parts)!;
    const step = 1e-5;
    const slope = (move: (own: typeof parts, by: number) => void): number => {
      const at = (by: number): number => {
        const own = structuredClone(parts);
        move(own, by);
        return greenYangOmega(own)!;
      };
      return (at(step) - at(-step)) / (2 * step);
    };
    for (let i = 0; i < 3; i++) {
      expect(slopes.loadings[i]).toBeCloseTo(
        slope((own, by) => {
          own.loadings[i]! += by;
        }),
        8,
      );
      parts.thresholds[i]!.forEach((_, k) => {
        expect(slopes.thresholds[i]![k]).toBeCloseTo(
          slope((own, by) => {
            own.thresholds[i]![k]! += by;
          }),
          8,
        );
      });
      for (let j = i + 1; j < 3; j++) {
        expect(slopes.correlation[i * 3 + j]).toBeCloseTo(
          slope((own, by) => {
            own.correlation[i]![j]! += by;
            own.correlation[j]![i]! += by;
          }),
          8,
        );
      }
    }
  });
});

describe("omegaSlopes(fitted)", () => {
  it.each([
    ["yes-or-no", "ULSMV", MODEL],
    ["graded", "WLSMV", MODEL],
    ["continuous", "MLR", MODEL],
    ["continuous", "MLR", "F =~ a + b + c + d + e + f"],
  ] as const)("has the differences of omega when a moment moves: %s, %s", (form, estimator, model) => {
    const { fitted } = fitCfa(drawn(600, form), model, { missing: "listwise", estimator });
    const parts = factorParts(fitted, 0)!;
    const slopes = omegaSlopes(fitted, { parts, f: 0, moves: estimateDerivatives(fitted)! });
    const [data] = fitted.data;
    const p = 6;
    const step = 1e-4;
    for (const name of ["a~~b", "a~~d", "b~~c"]) {
      const place = data!.names.indexOf(name);
      const [i, j] = name.split("~~").map((id) => "abcdef".indexOf(id)) as [number, number];
      const at = (by: number) => {
        const moments = data!.moments.slice();
        const covariance = data!.covariance.slice();
        moments[place]! += by;
        covariance[i * p + j]! += by;
        covariance[j * p + i]! += by;
        const moved = { ...data!, moments, covariance, gamma: data!.gamma };
        const again = fitModel(fitted.table, [moved], { discrepancy: fitted.discrepancy });
        return modelReliability(again).reliability[0]!;
      };
      const [above, below] = [at(step), at(-step)];
      const ofSum = (above.omegaCategorical! - below.omegaCategorical!) / (2 * step);
      // Least squares takes the expected information and fixed weights: exact but for what the model misses.
      const size = estimator === "MLR" ? 1e-5 : 0.03;
      expect(Math.abs(slopes.categorical![place]! - ofSum)).toBeLessThan(size);
      if (form === "continuous") continue;
      const latent = (above.omegaLatent! - below.omegaLatent!) / (2 * step);
      expect(Math.abs(slopes.latent![place]! - latent)).toBeLessThan(size);
    }
  });
});

describe("intervals of omega", () => {
  it.each([
    ["yes-or-no", {}],
    ["graded", { parameterization: "theta" }],
    ["continuous", {}],
  ] as const)("agree with the bootstrap: %s", (form, choices: Partial<FitCfaOptions>) => {
    const table = drawn(500, form);
    const how = { missing: "listwise", ...choices } as const;
    const delta = cfa(table, MODEL, how).reliability;
    const bootstrap = cfa(table, MODEL, { ...how, bootstrap: 200 }).reliability;
    delta.forEach((factor, f) => {
      const [low, high] = factor.omegaCategoricalInterval!;
      const [from, to] = bootstrap[f]!.omegaCategoricalInterval!;
      expect(factor.omegaIntervalMethod).toBe("delta");
      expect(bootstrap[f]!.omegaIntervalMethod).toBe("bootstrap");
      expect((high - low) / (to - from)).toBeGreaterThan(0.8);
      expect((high - low) / (to - from)).toBeLessThan(1.2);
      expect(factor.omegaLatentInterval === null).toBe(form === "continuous");
    });
  });

  it("are left out, by either method, where fewer than 25 people gave the rarer answer", () => {
    const table = drawn(400, "yes-or-no", 1.75);
    const { model, ...how } = { model: "F =~ a + b + c + d + e + f", missing: "listwise" } as const;
    const result = cfa(table, model, how);
    const bootstrap = cfa(table, model, { ...how, bootstrap: 20 });
    for (const { reliability, warnings } of [result, bootstrap]) {
      expect(reliability[0]).toMatchObject({
        omegaCategoricalInterval: null,
        omegaLatentInterval: null,
        omegaIntervalMethod: null,
      });
      expect(reliability[0]!.omegaCategorical).not.toBeNull();
      expect(warnings.filter(({ code }) => code === "omega-rare-answers")).toHaveLength(1);
    }
  });

  it("stand in the record of a single group alone", () => {
    const fitted = fitCfa(drawn(500, "yes-or-no"), MODEL, { missing: "listwise" });
    const { reliability, warnings } = describeCfa(fitted, { model: MODEL });
    expect(reliability.every(({ omegaCategoricalInterval }) => omegaCategoricalInterval !== null)).toBe(true);
    expect(warnings.map(({ code }) => code)).not.toContain("omega-rare-answers");
  });
});
