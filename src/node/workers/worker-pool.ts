import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ItemwiseError } from "../../errors";
import { poolOf, type Thread, type WorkerPool } from "../../numeric/workers/pool";

export type { WorkerPool };

/**
 * Worker threads that compute replicates together with the calling thread. Results are the same bytes for any number
 * of threads: a replicate depends only on its number, and results are in that order. Nested replicates run on the
 * thread that asks for them. The calling thread waits for the others without returning to its event loop, so that no
 * promises are needed.
 * @param options.count threads including the calling one; by default the number of cores
 * @returns the pool; its threads live until `stop`
 * @throws ItemwiseError "workers-out-of-range" where the number is no whole number of 1 or more
 * @throws (of `replicate`) what a replicate threw, the first one of several
 * @example
 * ```ts
 * const workers = startWorkers({ count: 1 });
 * workers.count; // 1
 * workers.stop();
 * ```
 */
export function startWorkers({
  count = availableParallelism(),
}: {
  count?: number | undefined;
} = {}): WorkerPool {
  if (!Number.isInteger(count) || count < 1) {
    throw new ItemwiseError("workers-out-of-range", `The number of workers is ${count}.`, {
      hint: "Use a whole number of 1 or more; by default there are as many as the machine has cores.",
    });
  }
  return poolOf(Array.from({ length: count - 1 }, startThread));
}

/** Starts workers, and stops them when they have been used. */
export async function withWorkers<T>(
  { workers: count }: { readonly workers?: number | undefined },
  use: (workers: WorkerPool) => Promise<T>,
): Promise<T> {
  const workers = startWorkers({ count });
  try {
    return await use(workers);
  } finally {
    workers.stop();
  }
}

/** Next to the built program; from the sources in the build's folder. */
function startThread(): Thread {
  const built = import.meta.url.endsWith(".js");
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL(built ? "./worker.js" : "../../../dist/worker.js", import.meta.url), {
    workerData: port2,
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return {
    isReady: () => true,
    post: (request) => port1.postMessage(request),
    take: () => receiveMessageOnPort(port1)?.message,
    stop: () => void worker.terminate(),
  };
}
