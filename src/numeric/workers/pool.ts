import {
  computeChunk,
  computeChunkLater,
  DONE,
  errorOf,
  NEWS,
  type Outcome,
  PLACES,
  type Request,
  takeAll,
  takeChunks,
} from "./run-chunks";
import { inline, type ReplicateJob, type ReplicateOptions, type Workers } from "./workers";

/** Chunks per worker: enough of them that nobody waits long for the last one. */
const CHUNKS = 16;
/** Milliseconds without news after which a chunk that somebody else took is computed here, lest that one has died. */
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

/** Another thread, as whoever asks it has it. */
export interface Thread {
  /** Whether it has loaded what it computes: one that has not is not asked. */
  isReady(): boolean;
  post(request: Request): void;
  /** What has come of it and was not taken yet, read without returning to the event loop; undefined where nothing has. */
  take(): Outcome | undefined;
  stop(): void;
}

/**
 * Threads and the calling one as workers. The calling one takes part, and then waits for the others without returning to
 * its event loop, so that what is computed needs no promises. Replicates within replicates are computed by the thread
 * that asks for them.
 */
export function poolOf(threads: readonly Thread[]): WorkerPool {
  const begun: Begun = new Map();
  let requests = 0;
  let together = false;
  const ready = (): readonly Thread[] => threads.filter((thread) => thread.isReady());
  const alone = (): boolean => together || ready().length === 0;
  const sharing = (job: string, input: unknown, options: ReplicateOptions): Shared =>
    share({ threads: ready(), begun }, { job, input, options, request: requests++ });
  const begin: Workers["begin"] = (job, input, options) => {
    // The input of no work at all is not copied to anybody.
    if (options.count === 0 || alone()) return inline.begin(job, input, options);
    const shared = sharing(job.id, input, options);
    const wait = () => {
      together = true;
      try {
        return finish(shared, job.prepare(input));
      } finally {
        together = false;
        abandon(shared);
      }
    };
    return Object.assign(wait, { end: () => abandon(shared) });
  };
  return {
    count: threads.length + 1,
    begin,
    replicate: (job, input, options) =>
      options.count < 2 ? inline.replicate(job, input, options) : begin(job, input, options)(),
    replicateLater(job, input, options) {
      if (alone() || options.count < 2) return oneByOne(job.prepare(input), options);
      return finishLater(sharing(job.id, input, options), job.prepare(input));
    },
    stop() {
      for (const thread of threads) thread.stop();
    },
  };
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
  for (const thread of threads) thread.post(asked);
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
    takeIn(shared); // A thread whose outbox is full waits for it.
    told();
  }
  for (;;) {
    const news = Atomics.load(asked.counters, NEWS);
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (Atomics.wait(asked.counters, NEWS, news, PATIENCE) !== "timed-out") told();
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
    takeIn(shared);
    told();
  }
  for (let waited = 0; ; waited++) {
    const missing = missingChunk(shared);
    if (missing === undefined) return outputsOf(shared);
    if (waited < PATIENCE) await new Promise((resolve) => setTimeout(resolve, 1));
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

/** Lets the threads take no more of what nobody waits for; nothing where it is done. */
function abandon({ asked, begun }: Shared): void {
  if (begun.delete(asked.request)) takeAll(asked);
}

/** Takes in what the threads have sent, of all that was begun. */
function takeIn({ threads, begun }: Pick<Shared, "threads" | "begun">): void {
  for (const thread of threads) {
    for (let outcome = thread.take(); outcome !== undefined; outcome = thread.take()) {
      begun.get(outcome.request)?.set(outcome.first, outcome);
    }
  }
}

/** The first chunk that nobody has done yet. */
function missingChunk(shared: Shared): number | undefined {
  takeIn(shared);
  return shared.firsts.find((first) => !shared.outcomes.has(first));
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
