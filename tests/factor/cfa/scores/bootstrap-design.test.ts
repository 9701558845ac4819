import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { startWorkers } from "../../../../src/node/workers/worker-pool";
import { createRandom } from "../../../../src/numeric/random/random";
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
