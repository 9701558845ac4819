import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ItemwiseError } from "../errors";
import { inline, type ReplicateJob, type ReplicateOptions, type Workers } from "../numeric/replicates";
import { computeChunk, DONE, errorOf, type Outcome, PLACES, type Request, workThrough } from "./work-through";

/** Chunks per worker: enough of them that nobody waits long for the last one. */
const CHUNKS = 16;
/** Milliseconds without a chunk done after which one that somebody else took is computed here, lest that one has died. */
const PATIENCE = 20_000;

/** Workers that must be stopped. */
export interface WorkerPool extends Workers {
  readonly count: number;
  /** Ends the threads; the pool must not be used afterwards. */
  stop(): void;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
}

/**
 * Worker threads that are kept and compute replicates together with the calling thread. Results are the same bytes for any
 * number of them: a replicate depends on its number alone, and results are put in that order. Replicates within
 * replicates are computed by the thread that asks for them.
 *
 * The calling thread takes part and then waits for the others without returning to its event loop, so that what is computed
 * needs no promises.
 *
 * @param options.count threads that compute, the calling one included; by default as many as the machine has cores
 * @throws (of `replicate`) what a replicate threw, that of the first one where several did
 *
 * @example
 * ```ts
 * const workers = startWorkers({ count: 1 });
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1], b: [0, 1, 1, 1] } });
 * workers.count; // 1
 * workers.stop();
 * ```
 */
export function startWorkers({ count = availableParallelism() }: { count?: number } = {}): WorkerPool {
  if (!Number.isInteger(count) || count < 1) {
    throw new ItemwiseError("workers-out-of-range", `The number of workers is ${count}.`, {
      hint: "Use a whole number of 1 or more; by default there are as many as the machine has cores.",
    });
  }
  const threads = Array.from({ length: count - 1 }, startThread);
  let busy = false;
  let requests = 0;
  return {
    count,
    replicate(job, input, options) {
      if (busy || threads.length === 0 || options.count < 2) return inline.replicate(job, input, options);
      busy = true;
      try {
        return together(threads, { job, input, options, request: requests++ });
      } finally {
        busy = false;
      }
    },
    stop() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

/** Beside the built program; from the sources, in the folder that the build writes. */
function startThread(): Thread {
  const built = import.meta.url.endsWith(".js");
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL(built ? "./worker.js" : "../../dist/worker.js", import.meta.url), {
    workerData: port2,
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1 };
}

function together<Input, Output>(
  threads: readonly Thread[],
  work: {
    readonly job: ReplicateJob<Input, Output>;
    readonly input: Input;
    readonly options: ReplicateOptions;
    readonly request: number;
  },
): Output[] {
  const { job, input, options, request } = work;
  const { count, onProgress } = options;
  const size = Math.max(1, Math.ceil(count / (CHUNKS * (threads.length + 1))));
  const counters = new Int32Array(new SharedArrayBuffer(4 * PLACES));
  const asked: Request = { request, job: job.id, input, counters, count, size };
  for (const { port } of threads) port.postMessage(asked);
  const run = job.prepare(input);
  const outcomes = new Map<number, Outcome>();
  const told = (): void => onProgress?.(Math.min(count, Atomics.load(counters, DONE) * size), count);
  workThrough(run, asked, (outcome) => {
    outcomes.set(outcome.first, outcome);
    told();
  });
  const firsts = Array.from({ length: Math.ceil(count / size) }, (_, chunk) => chunk * size);
  for (;;) {
    const done = Atomics.load(counters, DONE);
    for (const { port } of threads) receiveAll(port, request, outcomes);
    const missing = firsts.find((first) => !outcomes.has(first));
    if (missing === undefined) {
      onProgress?.(count, count);
      return firsts.flatMap((first) => outputsOf<Output>(outcomes.get(first)));
    }
    if (Atomics.wait(counters, DONE, done, PATIENCE) !== "timed-out") told();
    else outcomes.set(missing, computeChunk(run, asked, missing));
  }
}

function outputsOf<Output>(outcome: Outcome | undefined): readonly Output[] {
  if (outcome === undefined) return [];
  if (outcome.thrown !== null) throw errorOf(outcome.thrown);
  return outcome.outputs as readonly Output[];
}

function receiveAll(port: MessagePort, request: number, outcomes: Map<number, Outcome>): void {
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
    const outcome: Outcome = got.message;
    if (outcome.request === request) outcomes.set(outcome.first, outcome);
  }
}
