import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { resultsFrom } from "../../../../src/factor/cfa/scores/bootstrap-reliability";
import { startWorkers } from "../../../../src/node/workers/worker-pool";
import { bivariateNormalCdf } from "../../../../src/numeric/distributions/bivariate-normal";
import { normalQuantile } from "../../../../src/numeric/distributions/special";
import { createRandom } from "../../../../src/numeric/random/random";
import { sampleDesign } from "../../../../src/survey/design/sample-design";
import { unitsTable } from "../../../support/units";

const [STRATA, CLUSTERS, PEOPLE, SHARED] = [3, 12, 10, Math.sqrt(0.4)];
const MODEL = "f =~ a + b + c + d\nf ~ x";
const FIT = { missing: "listwise", estimator: "ML", scaling: "first-loading" } as const;

/** People of clusters in strata: 40 % of the variance of the predictor and of what it leaves is shared in a cluster. */
function survey(seed: number): PatternTable {
  const random = createRandom(seed);
  const rows: number[][] = [];
  const [strata, clusters]: [number[], number[]] = [[], []];
  for (let cluster = 0; cluster < STRATA * CLUSTERS; cluster++) {
    const [x0, f0] = [random.normal(), random.normal()];
    for (let person = 0; person < PEOPLE; person++) {
      const own = Math.sqrt(1 - SHARED ** 2);
      const x = SHARED * x0 + own * random.normal();
      const f = 0.5 * x + SHARED * f0 + own * random.normal();
      rows.push([...[1, 0.9, 0.8, 0.7].map((loading) => loading * f + 0.7 * random.normal()), x]);
      strata.push(Math.floor(cluster / CLUSTERS));
      clusters.push(cluster);
    }
  }
  const items = Object.fromEntries(
    ["a", "b", "c", "d", "x"].map((id, j) => [id, rows.map((row) => row[j]!)]),
  );
  return unitsTable({ items, scale: "continuous", strata, clusters });
}

const regression = <T extends { readonly op: string }>(rows: readonly T[]): T =>
  rows.find(({ op }) => op === "~")!;

describe("the bootstrap of a model by strata and clusters (Rao & Wu 1988)", () => {
  const drawn = (of: PatternTable, seed = 3) => cfa(of, MODEL, { ...FIT, bootstrap: 150, seed }).bootstrap!;

  it("has the standard errors of repeated sampling, larger than those of independent people", () => {
    const repeated = Array.from(
      { length: 150 },
      (_, k) => regression(cfa(survey(100 + k), MODEL, FIT).estimates).est!,
    );
    const mean = repeated.reduce((sum, est) => sum + est, 0) / repeated.length;
    const spread = Math.sqrt(
      repeated.reduce((sum, est) => sum + (est - mean) ** 2, 0) / (repeated.length - 1),
    );
    // Mean of four samples: each has a spread of its own from 36 clusters.
    const errors = [1, 2, 3, 4].map((seed) => regression(drawn(survey(seed)).estimates).se!);
    const ratio = errors.reduce((sum, se) => sum + se, 0) / errors.length / spread;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
    const naive = regression(drawn({ ...survey(1), stratum: null, cluster: null }).estimates).se!;
    expect(errors[0]!).toBeGreaterThan(1.2 * naive);
  });

  it("gives the same bytes for 1 and 2 workers", () => {
    const [one, two] = [1, 2].map((count) => {
      const workers = startWorkers({ count });
      try {
        return JSON.stringify(cfa(survey(1), MODEL, { ...FIT, bootstrap: 12, seed: 5, workers }).bootstrap);
      } finally {
        workers.stop();
      }
    });
    expect(two).toBe(one);
  });
});

describe("the bootstrap of ordered items by strata, clusters and weights (WLSMV)", () => {
  const LOADINGS = [0.8, 0.7, 0.6, 0.75];
  const random = createRandom(5);
  const answers: number[][] = [];
  const [strata, clusters, weights]: [number[], number[], number[]] = [[], [], []];
  for (let cluster = 0; cluster < 24; cluster++) {
    const shared = random.normal();
    for (let person = 0; person < 15; person++) {
      const f = 0.6 * shared + 0.8 * random.normal();
      const latent = LOADINGS.map((loading) => loading * f + Math.sqrt(1 - loading ** 2) * random.normal());
      answers.push(latent.map((value) => Number(value > 0.3)));
      strata.push(cluster % 3);
      clusters.push(cluster);
      weights.push(0.5 + 2 * random.uniform());
    }
  }
  const tableOf = (ids: readonly string[]): PatternTable =>
    unitsTable({
      items: Object.fromEntries(ids.map((id, j) => [id, answers.map((row) => row[j]!)])),
      strata,
      clusters,
      weights,
    });

  /** Of the first three items, by factors of the people's weights: the loading that fits three correlations exactly. */
  const firstLoading = (factors: readonly number[]): number => {
    const sum = (holds: (row: readonly number[]) => boolean): number =>
      answers.reduce(
        (total, row, at) => total + (holds(row) ? weights[at]! * factors[clusters[at]!]! : 0),
        0,
      );
    const all = sum(() => true);
    const r = (i: number, j: number): number => {
      const [one, other, both] = [
        sum((row) => row[i] === 1) / all,
        sum((row) => row[j] === 1) / all,
        sum((row) => row[i] === 1 && row[j] === 1) / all,
      ];
      const [a, b] = [normalQuantile(1 - one), normalQuantile(1 - other)];
      let [low, high] = [-0.999, 0.999];
      for (let step = 0; step < 60; step++) {
        const rho = (low + high) / 2;
        if (bivariateNormalCdf(-a, -b, rho) < both) low = rho;
        else high = rho;
      }
      return (low + high) / 2;
    };
    return Math.sqrt((r(0, 1) * r(0, 2)) / r(1, 2));
  };

  it("has the loadings of Rao and Wu's draws, computed by hand from weighted tables", () => {
    const samples = 40;
    const found = cfa(tableOf(["a", "b", "c"]), "f =~ a + b + c", {
      missing: "listwise",
      bootstrap: samples,
      seed: 9,
    });
    const drawn = Array.from({ length: samples }, (_, sample) => {
      const stream = createRandom(9, sample + 1);
      const factors = clusters.slice(0, 24).map(() => 0);
      for (const stratum of [0, 1, 2]) {
        const units = Array.from({ length: 8 }, (__, k) => 3 * k + stratum);
        for (let draw = 1; draw < 8; draw++) factors[units[stream.integer(8)]!]! += 8 / 7;
      }
      return firstLoading(factors);
    });
    const mean = drawn.reduce((sum, value) => sum + value / samples, 0);
    // As in lavaan, over the number of samples.
    const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples);
    expect(found.estimator).toBe("WLSMV");
    expect(found.estimates[0]?.est).toBeCloseTo(firstLoading(clusters.slice(0, 24).map(() => 1)), 5);
    expect(found.bootstrap?.estimates[0]?.se).toBeCloseTo(spread, 5);
  });

  it("has the model's own estimates where everybody is drawn once", () => {
    const table = tableOf(["a", "b", "c", "d"]);
    const { fitted } = fitCfa(table, "f =~ a + b + c + d", { missing: "listwise" });
    const design = sampleDesign(table);
    const people = { ...table, stratum: design?.stratum ?? null, cluster: design?.cluster ?? null };
    const how = { models: [fitted], tested: [false], missing: "listwise", correction: "half" } as const;
    const [same] = resultsFrom({ people, design, ...how })(people);
    same?.model?.values.forEach((value, row) => {
      expect(value).toBeCloseTo(fitted.values[row]!, 7);
    });
  });
});
