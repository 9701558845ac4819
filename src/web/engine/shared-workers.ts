import { packValue, unpackValue } from "../../numeric/workers/pack-values";
import { poolOf, type Thread, type WorkerPool } from "../../numeric/workers/pool";
import {
  computeChunkAsync,
  createOutbox,
  isReady,
  messagesOf,
  type Outcome,
  putMessage,
  type Request,
  runnerOf,
  setReady,
  takeChunks,
} from "../../numeric/workers/run-chunks";
import type { ReplicateJob } from "../../numeric/workers/workers";

/** A thread's first message: where its results go. */
interface Begin {
  readonly outbox: SharedArrayBuffer;
}

interface Port {
  onmessage: ((event: { readonly data: Begin | Request }) => void) | null;
}

/**
 * Threads of a page that compute replicates together with the calling worker; results are identical for any number of them.
 * They return results through shared memory, so that the calling worker need not return to its event loop. A thread that
 * has not loaded its code yet is not waited for.
 * @param options.count threads that compute, including the caller
 * @param options.start starts another worker, whose script calls `answerThread`
 * @returns the pool; its threads live until `stop`
 * @throws ReferenceError without shared memory: see `crossOriginIsolated`
 */
export function startSharedWorkers(options: {
  readonly count: number;
  readonly start: () => Worker;
}): WorkerPool {
  const { count, start } = options;
  return poolOf(Array.from({ length: count - 1 }, () => threadOf(start())));
}

function threadOf(worker: Worker): Thread {
  const outbox = createOutbox();
  const next = messagesOf(outbox);
  let hasFailed = false;
  // Unhandled, the error would end the worker that holds the data; other threads take over the work.
  worker.onerror = (event) => {
    event.preventDefault();
    hasFailed = true;
  };
  worker.postMessage({ outbox } satisfies Begin);
  return {
    isReady: () => !hasFailed && isReady(outbox),
    post: (request) => worker.postMessage(request),
    take() {
      const bytes = next();
      return bytes === null ? undefined : (unpackValue(bytes) as Outcome);
    },
    stop: () => worker.terminate(),
  };
}

/** The loop of a thread of `startSharedWorkers`; `port` is the worker's own global. */
export function answerThread(port: Port, jobs: readonly ReplicateJob<never, unknown>[]): void {
  let outbox: SharedArrayBuffer | null = null;
  port.onmessage = async ({ data }) => {
    if ("outbox" in data) {
      outbox = data.outbox;
      setReady(outbox);
      return;
    }
    if (outbox === null) return;
    const run = await runnerOf(jobs, data);
    for (const first of takeChunks(data)) {
      const outcome = await computeChunkAsync(run, data, first);
      putMessage(outbox, packed(outcome), data.counters);
    }
  };
}

/** A packed outcome; for one that cannot be packed, the error. */
function packed(outcome: Outcome): Uint8Array {
  try {
    return packValue(outcome);
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return packValue({ ...outcome, outputs: [], thrown: { message, stack, problem: null } });
  }
}
