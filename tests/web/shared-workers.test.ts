import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker as NodeThread } from "node:worker_threads";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkerPool } from "../../src/numeric/workers/pool";
import { setReady } from "../../src/numeric/workers/run-chunks";
import { startSharedWorkers } from "../../src/web/engine/shared-workers";
import { inRepository } from "../support/cli";
import { closedJob, failingJob, givenJob } from "./thread-jobs";

let folder = "";
let pool: WorkerPool;

beforeAll(async () => {
  // Beside the packages that it imports.
  folder = await mkdtemp(inRepository("node_modules/.itemwise-threads-"));
  await build({
    config: false,
    silent: true,
    entry: { thread: fileURLToPath(new URL("./thread-entry.ts", import.meta.url)) },
    outDir: folder,
    format: "esm",
    target: "node20",
    outExtension: () => ({ js: ".mjs" }),
  });
  pool = startSharedWorkers({ count: 3, start: () => startThread(join(folder, "thread.mjs")) });
  // Threads that have not begun are not waited for.
  while (new Set(threadsOf(pool)).size < 3) await new Promise((resolve) => setTimeout(resolve, 20));
});

afterAll(async () => {
  pool.stop();
  await rm(folder, { recursive: true, force: true });
});

function startThread(file: string): Worker {
  const thread = new NodeThread(file);
  thread.unref();
  return {
    postMessage: (data: unknown) => thread.postMessage(data),
    terminate: () => void thread.terminate(),
  } as unknown as Worker;
}

function threadsOf(workers: WorkerPool): number[] {
  return workers.replicate(givenJob, { length: 1 }, { count: 96 }).map(({ thread }) => thread);
}

describe("workers that share memory", () => {
  it("compute together, and give all in order", () => {
    expect(new Set(threadsOf(pool)).size).toBe(3);
    const given = pool.replicate(givenJob, { length: 3 }, { count: 200 });
    expect(given.map(({ replicate }) => replicate)).toEqual(Array.from({ length: 200 }, (_, k) => k));
  });

  it("pass results that are longer than what stands between them at once", () => {
    const given = pool.replicate(givenJob, { length: 300_000 }, { count: 24 });
    expect(new Set(given.map(({ thread }) => thread)).size).toBeGreaterThan(1);
    for (const { replicate, values } of given) {
      expect(values.length).toBe(300_000);
      expect(values[299_999]).toBe(Math.sqrt(replicate + 299_999));
    }
  });

  it("tell what a replicate threw, and go on", () => {
    expect(() => pool.replicate(failingJob, null, { count: 96 })).toThrow("thirty");
    expect(pool.replicate(givenJob, { length: 1 }, { count: 50 }).length).toBe(50);
  });

  it("go on without one that fails, and leave the calling worker alone", () => {
    const posted: unknown[] = [];
    const fake = {
      onerror: (_: { preventDefault(): void }): void => {},
      postMessage(data: { readonly outbox?: SharedArrayBuffer }) {
        if (data.outbox !== undefined) setReady(data.outbox);
        posted.push(data);
      },
      terminate() {},
    };
    const two = startSharedWorkers({ count: 2, start: () => fake as unknown as Worker });
    const begin = () => two.begin(givenJob, { length: 1 }, { count: 2 });
    begin().cancel?.();
    expect(posted).toHaveLength(2);
    let prevented = 0;
    fake.onerror({ preventDefault: () => prevented++ });
    expect(prevented).toBe(1);
    expect(begin()()).toHaveLength(2);
    expect(posted).toHaveLength(2);
  });

  it("tell of results that cannot pass", () => {
    expect(() => pool.replicate(closedJob, null, { count: 96 })).toThrow("between threads");
  });
});
