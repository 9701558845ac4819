import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { ItemwiseError } from "../../src/errors";
import { nodeJobs } from "../../src/node/workers/worker-jobs";
import { startWorkers } from "../../src/node/workers/worker-pool";
import { inline, type ReplicateJob } from "../../src/numeric/workers/workers";
import { alphaJob } from "../../src/reliability/bootstrap-alpha";
import { chartsJob, renderCharts } from "../../src/report/page/render-chart";
import { imputationJob } from "../../src/survey/prevalence/treated-means";
import { exampleAnalysis } from "../support/example-analysis";
import { allCharts } from "../support/example-report";

const pools = [1, 2, 3, 8].map((count) => startWorkers({ count }));
afterAll(() => {
  for (const pool of pools) pool.stop();
});

const table = fromAnswers({
  items: {
    a: [0, 0, 1, 1, 1, 0, 1, 0, 0, 1],
    b: [0, 1, 0, 1, 1, 0, 1, 0, 1, 1],
    c: [0, 0, 1, 1, 0, 0, 1, 1, 0, 1],
  },
});
const input = { table, design: null, seed: 7 };

describe("a pool of workers", () => {
  it.each([2, 3, 47, 1000])("gives the same %i replicates, in order, for any number of workers", (count) => {
    const expected = inline.replicate(alphaJob, input, { count });
    expect(new Set(expected).size).toBeGreaterThan(1);
    for (const pool of pools) expect(pool.replicate(alphaJob, input, { count })).toEqual(expected);
  });

  it("is kept: several requests, also of nothing", () => {
    for (const pool of pools) {
      expect(pool.replicate(alphaJob, input, { count: 0 })).toEqual([]);
      expect(pool.replicate(alphaJob, input, { count: 1 })).toEqual(
        inline.replicate(alphaJob, input, { count: 1 }),
      );
    }
  });

  it("fills in missing answers begun on another thread, waited for in whatever order", () => {
    const open = fromAnswers({
      items: { a: [0, 1, null, 1, 0, 1, 0, 0, 1, 0], b: [0, 1, 1, 0, 0, 1, null, 0, 1, 1] },
      categories: [0, 1],
    });
    const expected = inline.replicate(imputationJob, { table: open, seed: 3 }, { count: 1 });
    expect(expected[0]?.open.length).toBe(2);
    for (const pool of pools) {
      const imputed = pool.begin(imputationJob, { table: open, seed: 3 }, { count: 1 });
      const alphas = pool.begin(alphaJob, input, { count: 40 });
      expect(alphas()).toEqual(inline.replicate(alphaJob, input, { count: 40 }));
      expect(imputed()).toEqual(expected);
    }
  });

  it("tells how many are done, up to all of them", () => {
    for (const pool of pools) {
      const told: number[] = [];
      pool.replicate(alphaJob, input, {
        count: 100,
        onProgress: (done, total) => {
          expect(total).toBe(100);
          told.push(done);
        },
      });
      expect(told.at(-1)).toBe(100);
      expect(told).toEqual([...told].sort((one, other) => one - other));
    }
  });

  it("computes replicates within replicates in the thread that asks", () => {
    const outer: ReplicateJob<number, number> = {
      id: alphaJob.id,
      prepare: () => () => pools[1]?.replicate(alphaJob, input, { count: 40 }).length ?? 0,
    };
    expect(pools[0]?.replicate(outer, 0, { count: 2 })).toEqual([40, 40]);
  });

  it("throws what a replicate threw, with its code and hint", () => {
    const nobody = { ...input, table: { ...table, count: new Float64Array(table.rows) } };
    for (const pool of pools) {
      const run = () => pool.replicate(alphaJob, nobody, { count: 64 });
      expect(run).toThrow(ItemwiseError);
      expect(run).toThrow("holds no people");
      expect(pool.replicate(alphaJob, input, { count: 3 })).toHaveLength(3);
    }
  });

  it("draws the same charts, one after the other in each thread", async () => {
    const charts = allCharts(exampleAnalysis()).slice(0, 6);
    const tasks = charts.map((chart) => ({ chart, draw: true }));
    const expected = await renderCharts(charts);
    for (const pool of pools.slice(0, 3)) {
      expect(await pool.replicateAsync(chartsJob, tasks, { count: tasks.length })).toEqual(expected);
    }
    await expect(
      pools[1]?.replicateAsync(
        chartsJob,
        [{ chart: { ...charts[0]!, spec: { mark: 7 } }, draw: true }, tasks[1]!],
        { count: 2 },
      ),
    ).rejects.toThrow();
  });

  it("refuses a number of workers that is none", () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => startWorkers({ count })).toThrow(`The number of workers is ${count}.`);
    }
  });
});

describe("the list of jobs", () => {
  const src = join(import.meta.dirname, "../../src");
  const declared = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), "utf8");
      return [...text.matchAll(/^export const \w+: ReplicateJob<[\s\S]*?\bid: "([^"]+)"/gm)].map(
        ([, id]) => id,
      );
    });

  it("names every job of the sources once", () => {
    const ids = nodeJobs.map(({ id }) => id);
    expect(declared.length).toBeGreaterThan(4);
    expect([...ids].sort()).toEqual([...declared].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
