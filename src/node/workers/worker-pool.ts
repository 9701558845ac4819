import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ItemwiseError } from "../../errors";
import {
  inline,
  type ReplicateJob,
  type ReplicateOptions,
  type Workers,
} from "../../numeric/workers/workers";
import {
  computeChunk,
  computeChunkLater,
  DONE,
  errorOf,
  type Outcome,
  PLACES,
  type Request,
  takeChunks,
} from "./run-chunks";

/** Chunks per worker: enough of them that nobody waits long for the last one. */
const CHUNKS = 16;
/** Milliseconds without a chunk done after which one that somebody else took is computed here, lest that one has died. */
const PATIENCE = 20_000;

/** Workers that must be stopped. */
export interface WorkerPool extends Workers {
  readonly count: number;
  /** As `replicate`, of a job whose outputs are promises. */
  replicateLater<Input, Output>(
    job: ReplicateJob<Input, Promise<Output>>,
    input: Input,
    options: ReplicateOptions,
  ): Promise<Output[]>;
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
 * @returns the pool; its threads are kept until `stop`
 * @throws ItemwiseError "workers-out-of-range" where the number is no whole number of 1 or more
 * @throws (of `replicate`) what a replicate threw, that of the first one where several did
 *
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
  const threads = Array.from({ length: count - 1 }, startThread);
  const begun: Begun = new Map();
  let requests = 0;
  let together = false;
  const alone = (): boolean => together || threads.length === 0;
  const sharing = (job: string, input: unknown, options: ReplicateOptions): Shared =>
    share({ threads, begun }, { job, input, options, request: requests++ });
  const begin: Workers["begin"] = (job, input, options) => {
    if (alone()) return inline.begin(job, input, options);
    const shared = sharing(job.id, input, options);
    return () => {
      together = true;
      try {
        return finish(shared, job.prepare(input));
      } finally {
        together = false;
      }
    };
  };
  return {
    count,
    begin,
    replicate: (job, input, options) =>
      options.count < 2 ? inline.replicate(job, input, options) : begin(job, input, options)(),
    replicateLater(job, input, options) {
      if (alone() || options.count < 2) return oneByOne(job.prepare(input), options);
      return finishLater(sharing(job.id, input, options), job.prepare(input));
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
  const worker = new Worker(new URL(built ? "./worker.js" : "../../../dist/worker.js", import.meta.url), {
    workerData: port2,
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1 };
}

/** What came so far of the work that was begun and is not ended: by request, then by the chunks' first replicates. */
type Begun = Map<number, Map<number, Outcome>>;

/** Work that the threads have been asked for. */
interface Shared {
  readonly threads: readonly Thread[];
  readonly begun: Begun;
  readonly asked: Request;
  readonly firsts: readonly number[];
  readonly outcomes: Map<number, Outcome>;
  readonly told: () => void;
}

function share(
  { threads, begun }: Pick<Shared, "threads" | "begun">,
  work: {
    readonly job: string;
    readonly input: unknown;
    readonly options: ReplicateOptions;
    readonly request: number;
  },
): Shared {
  const { options, ...what } = work;
  const { count, onProgress } = options;
  const size = Math.max(1, Math.ceil(count / (CHUNKS * (threads.length + 1))));
  const counters = new Int32Array(new SharedArrayBuffer(4 * PLACES));
  const asked: Request = { ...what, counters, count, size };
  for (const { port } of threads) port.postMessage(asked);
  const outcomes = new Map<number, Outcome>();
  begun.set(what.request, outcomes);
  return {
    threads,
    begun,
    asked,
    firsts: Array.from({ length: Math.ceil(count / size) }, (_, chunk) => chunk * size),
    outcomes,
    told: () => onProgress?.(Math.min(count, Atomics.load(counters, DONE) * size), count),
  };
}

function finish<Output>(shared: Shared, run: (replicate: number) => Output): Output[] {
  const { asked, outcomes, told } = shared;
  for (const first of takeChunks(asked)) {
    outcomes.set(first, computeChunk(run, asked, first));
    told();
  }
  for (;;) {
    const done = Atomics.load(asked.counters, DONE);
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (Atomics.wait(asked.counters, DONE, done, PATIENCE) !== "timed-out") told();
    else outcomes.set(missing, computeChunk(run, asked, missing));
  }
}

async function finishLater<Output>(
  shared: Shared,
  run: (replicate: number) => Promise<Output>,
): Promise<Output[]> {
  const { asked, outcomes, told } = shared;
  for (const first of takeChunks(asked)) {
    outcomes.set(first, await computeChunkLater(run, asked, first));
    told();
  }
  for (let waited = 0; ; waited++) {
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (waited < PATIENCE) await pause(1);
    else outcomes.set(missing, await computeChunkLater(run, asked, missing));
  }
}

async function oneByOne<Output>(
  run: (replicate: number) => Promise<Output>,
  { count, onProgress }: ReplicateOptions,
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (let replicate = 0; replicate < count; replicate++) {
    outputs.push(await run(replicate));
    onProgress?.(replicate + 1, count);
  }
  return outputs;
}

/** Takes in what the threads have sent; the first chunk that nobody has done yet. */
function missingChunk({ threads, begun, firsts, outcomes }: Shared): number | undefined {
  for (const { port } of threads) {
    for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
      const outcome: Outcome = got.message;
      begun.get(outcome.request)?.set(outcome.first, outcome);
    }
  }
  return firsts.find((first) => !outcomes.has(first));
}

/** By replicate, when all is done. */
function outputsOf<Output>({ asked, begun, firsts, outcomes, told }: Shared): Output[] {
  begun.delete(asked.request);
  Atomics.store(asked.counters, DONE, firsts.length);
  told();
  return firsts.flatMap((first) => {
    const outcome = outcomes.get(first);
    if (outcome === undefined) return [];
    if (outcome.thrown !== null) throw errorOf(outcome.thrown);
    return outcome.outputs as readonly Output[];
  });
}
