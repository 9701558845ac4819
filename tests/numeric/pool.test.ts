import { expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { emptyFile, emptyFileHint } from "../../src/formats/messages";
import { poolOf } from "../../src/numeric/workers/pool";
import { computeChunk, errorOf, type Request, takeChunks } from "../../src/numeric/workers/run-chunks";
import type { ReplicateJob } from "../../src/numeric/workers/workers";
import { inLanguage } from "../../src/words/language";
import { loadLanguage } from "../../src/words/load-language";

const numbers: ReplicateJob<null, number> = { id: "numbers", prepare: () => (replicate) => replicate };
const unprepared: ReplicateJob<null, number> = {
  id: "unprepared",
  prepare: () => {
    throw new RangeError("unprepared");
  },
};

/** A pool with a thread that is asked and never does anything. */
function withIdle() {
  const asked: Request[] = [];
  const thread = { isReady: () => true, post: (request: Request) => asked.push(request) };
  const pool = poolOf([{ ...thread, take: () => undefined, stop() {} }]);
  const left = (): number => asked.reduce((sum, request) => sum + [...takeChunks(request)].length, 0);
  return { pool, asked, left };
}

it("asks nobody for no replicates", () => {
  const { pool, asked } = withIdle();
  expect(pool.begin(numbers, null, { count: 0 })()).toEqual([]);
  expect(asked).toEqual([]);
});

it("leaves nothing to do of what is ended", () => {
  const { pool, asked, left } = withIdle();
  pool.begin(numbers, null, { count: 100 }).cancel?.();
  expect(asked).toHaveLength(1);
  expect(left()).toBe(0);
  pool.begin(numbers, null, { count: 100 });
  expect(left()).toBeGreaterThan(1);
});

it("leaves nothing to do where the job cannot begin here", () => {
  const { pool, left } = withIdle();
  const wait = pool.begin(unprepared, null, { count: 100 });
  expect(wait).toThrow("unprepared");
  expect(left()).toBe(0);
});

it("ends nothing that is done", () => {
  const { pool } = withIdle();
  const wait = pool.begin(numbers, null, { count: 5 });
  expect(wait()).toEqual([0, 1, 2, 3, 4]);
  expect(() => wait.cancel?.()).not.toThrow();
});

it("brings an error home from another thread in its language and in English", async () => {
  await loadLanguage("es");
  const request = { request: 1, job: "any", input: null, counters: new Int32Array(3), count: 1, size: 1 };
  const refuse = (): never => {
    throw new ItemwiseError("empty-file", () => emptyFile({ file: "a.csv" }), { hint: emptyFileHint });
  };
  const { thrown } = inLanguage("es", () => computeChunk(refuse, { ...request, language: "es" }, 0));
  const home = inLanguage("es", () => thrown && errorOf(structuredClone(thrown)));
  expect(home).toBeInstanceOf(ItemwiseError);
  expect(home?.message).toBe("a.csv: el archivo está vacío.");
  expect((home as ItemwiseError).worded().message).toBe("a.csv: the file is empty.");
});
