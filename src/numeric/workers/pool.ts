import { language } from "../../words/language";
import {
  COUNTERS,
  computeChunk,
  computeChunkAsync,
  DONE,
  errorOf,
  NOTIFICATIONS,
  type Outcome,
  type Request,
  takeAll,
  takeChunks,
} from "./run-chunks";
import { inline, type ReplicateJob, type ReplicateOptions, type Workers } from "./workers";

/** Chunks per worker: enough that nobody waits long for the last one. */
const CHUNKS = 16;
/** Milliseconds without a result after which another thread's chunk is computed here, in case that thread has died. */
const MAX_WAIT_MS = 20_000;

export interface WorkerPool extends Workers {
  readonly count: number;
  /** As `replicate`, for a job whose outputs are promises. */
  replicateAsync<Input, Output>(
    job: ReplicateJob<Input, Promise<Output>>,
    input: Input,
    options: ReplicateOptions,
  ): Promise<Output[]>;
  /** Stops the threads; the pool must not be used afterwards. */
  stop(): void;
}

export interface Thread {
  /** Whether it has loaded its code; others get no requests. */
  isReady(): boolean;
  post(request: Request): void;
  /** The next outcome, read without returning to the event loop; undefined where there is none. */
  take(): Outcome | undefined;
  stop(): void;
}

/**
 * Workers made of other threads and the calling one, which takes part and waits for the others without returning to its
 * event loop: callers need no promises. Replicates within replicates are computed by the thread that asks for them.
 */
export function poolOf(threads: readonly Thread[]): WorkerPool {
  const pending: PendingOutcomes = new Map();
  let requests = 0;
  let isWaiting = false;
  const ready = (): readonly Thread[] => threads.filter((thread) => thread.isReady());
  const alone = (): boolean => isWaiting || ready().length === 0;
  const distribute = (job: string, input: unknown, options: ReplicateOptions): Shared =>
    share({ threads: ready(), pending }, { job, input, options, request: requests++ });
  const begin: Workers["begin"] = (job, input, options) => {
    // The input of no work is not copied.
    if (options.count === 0 || alone()) return inline.begin(job, input, options);
    const shared = distribute(job.id, input, options);
    const wait = () => {
      isWaiting = true;
      try {
        return finish(shared, job.prepare(input));
      } finally {
        isWaiting = false;
        cancel(shared);
      }
    };
    return Object.assign(wait, { cancel: () => cancel(shared) });
  };
  return {
    count: threads.length + 1,
    begin,
    replicate: (job, input, options) =>
      options.count < 2 ? inline.replicate(job, input, options) : begin(job, input, options)(),
    replicateAsync(job, input, options) {
      if (alone() || options.count < 2) return oneByOne(job.prepare(input), options);
      return finishAsync(distribute(job.id, input, options), job.prepare(input));
    },
    stop() {
      for (const thread of threads) thread.stop();
    },
  };
}

/** Outcomes of pending work: by request, then by the first replicate of the chunk. */
type PendingOutcomes = Map<number, Map<number, Outcome>>;

interface Shared {
  readonly threads: readonly Thread[];
  readonly pending: PendingOutcomes;
  readonly asked: Request;
  readonly firsts: readonly number[];
  readonly outcomes: Map<number, Outcome>;
  readonly reportProgress: () => void;
}

function share(
  { threads, pending }: Pick<Shared, "threads" | "pending">,
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
  const counters = new Int32Array(new SharedArrayBuffer(4 * COUNTERS));
  const asked: Request = { ...what, counters, count, size, language: language() };
  for (const thread of threads) thread.post(asked);
  const outcomes = new Map<number, Outcome>();
  pending.set(what.request, outcomes);
  return {
    threads,
    pending,
    asked,
    firsts: Array.from({ length: Math.ceil(count / size) }, (_, chunk) => chunk * size),
    outcomes,
    reportProgress: () => onProgress?.(Math.min(count, Atomics.load(counters, DONE) * size), count),
  };
}

function finish<Output>(shared: Shared, run: (replicate: number) => Output): Output[] {
  const { asked, outcomes, reportProgress } = shared;
  for (const first of takeChunks(asked)) {
    outcomes.set(first, computeChunk(run, asked, first));
    receiveResults(shared); // A thread with a full outbox waits for this.
    reportProgress();
  }
  for (;;) {
    const news = Atomics.load(asked.counters, NOTIFICATIONS);
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (Atomics.wait(asked.counters, NOTIFICATIONS, news, MAX_WAIT_MS) !== "timed-out") reportProgress();
    else outcomes.set(missing, computeChunk(run, asked, missing));
  }
}

async function finishAsync<Output>(
  shared: Shared,
  run: (replicate: number) => Promise<Output>,
): Promise<Output[]> {
  const { asked, outcomes, reportProgress } = shared;
  for (const first of takeChunks(asked)) {
    outcomes.set(first, await computeChunkAsync(run, asked, first));
    receiveResults(shared);
    reportProgress();
  }
  for (let waited = 0; ; waited++) {
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (waited < MAX_WAIT_MS) await new Promise((resolve) => setTimeout(resolve, 1));
    else outcomes.set(missing, await computeChunkAsync(run, asked, missing));
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

/** Stops the threads from taking more chunks of the request; does nothing where it is done. */
function cancel({ asked, pending }: Shared): void {
  if (pending.delete(asked.request)) takeAll(asked);
}

/** Receives what the threads have sent, for all pending requests. */
function receiveResults({ threads, pending }: Pick<Shared, "threads" | "pending">): void {
  for (const thread of threads) {
    for (let outcome = thread.take(); outcome !== undefined; outcome = thread.take()) {
      pending.get(outcome.request)?.set(outcome.first, outcome);
    }
  }
}

/** The first chunk without an outcome. */
function missingChunk(shared: Shared): number | undefined {
  receiveResults(shared);
  return shared.firsts.find((first) => !shared.outcomes.has(first));
}

function outputsOf<Output>({ asked, pending, firsts, outcomes, reportProgress }: Shared): Output[] {
  pending.delete(asked.request);
  Atomics.store(asked.counters, DONE, firsts.length);
  reportProgress();
  return firsts.flatMap((first) => {
    const outcome = outcomes.get(first);
    if (outcome === undefined) return [];
    if (outcome.thrown !== null) throw errorOf(outcome.thrown);
    return outcome.outputs as readonly Output[];
  });
}
