import { isMainThread, threadId } from "node:worker_threads";
import type { ReplicateJob } from "../../src/numeric/workers/workers";

/** What a thread gives of a replicate: more than stands in its outbox at once. */
export interface Given {
  readonly replicate: number;
  readonly thread: number;
  readonly values: Float64Array;
}

/** A while, so that all threads have part in what is done. */
function takeTime(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

export const givenJob: ReplicateJob<{ readonly length: number }, Given> = {
  id: "given",
  prepare:
    ({ length }) =>
    (replicate) => {
      takeTime();
      const values = Float64Array.from({ length }, (_, k) => Math.sqrt(replicate + k));
      return { replicate, thread: isMainThread ? 0 : threadId, values };
    },
};

export const failingJob: ReplicateJob<null, number> = {
  id: "failing",
  prepare: () => (replicate) => {
    if (replicate === 30) throw new RangeError("thirty");
    return replicate;
  },
};

/** Its result is nothing that passes between threads. */
export const closedJob: ReplicateJob<null, unknown> = {
  id: "closed",
  prepare: () => () => {
    takeTime();
    return () => 1;
  },
};
