import { describe, expect, it } from "vitest";
import { covarianceMatrix } from "../../src/correlation/moments";
import { bootstrapSample } from "../../src/data/transform/resample";
import { createRandom } from "../../src/numeric/random/random";
import { percentileOf } from "../../src/numeric/sums/percentile";
import { cronbachAlpha } from "../../src/reliability/alpha";
import { bootstrapAlpha } from "../../src/reliability/bootstrap-alpha";
import { completeAnswers } from "../../src/reliability/complete-answers";
import { nineTable, tableOf } from "../support/table";

describe("bootstrapAlpha(table, { samples, seed, level })", () => {
  it.each([false, true])(
    "is the percentiles of alpha of the samples' covariances (weighted: %s)",
    (weighted) => {
      const table = completeAnswers(nineTable("binary", { weighted }), ["f", "g", "h", "i"]);
      const alphas = Array.from({ length: 50 }, (_, sample) => {
        const drawn = bootstrapSample(table, createRandom(3, sample));
        return cronbachAlpha(
          covarianceMatrix(drawn, { items: [0, 1, 2, 3], missing: "listwise" }).covariance,
        )!;
      });
      const { interval } = bootstrapAlpha(table, { samples: 50, seed: 3, level: 0.9 });
      expect(interval![0]).toBeCloseTo(percentileOf(alphas, 5), 10);
      expect(interval![1]).toBeCloseTo(percentileOf(alphas, 95), 10);
    },
  );

  it("has no interval where no sample varies", () => {
    const still = tableOf([
      [1, 1],
      [1, 1],
    ]);
    expect(bootstrapAlpha(still, { samples: 10, seed: 1 })).toEqual({ interval: null, undefinedSamples: 10 });
  });
});
