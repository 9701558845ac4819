import { ItemwiseError } from "../../errors";
import type { ReplicateJob } from "./workers";

/**
 * Places in the shared counters: the next chunk that nobody has taken, how many are done, and how often there was
 * something to take in, which whoever waits is told of.
 */
const NEXT = 0;
export const DONE = 1;
export const NEWS = 2;
export const PLACES = 3;

/** Replicates to be computed in chunks, by whoever takes one. */
export interface Request {
  readonly request: number;
  /** Id of a `ReplicateJob`. */
  readonly job: string;
  readonly input: unknown;
  /** Shared by all who take part. */
  readonly counters: Int32Array;
  /** Replicates, and how many of them are a chunk. */
  readonly count: number;
  readonly size: number;
}

/** What came of a chunk: its replicates' results, or what the first that failed threw. */
export interface Outcome {
  readonly request: number;
  /** Number of the chunk's first replicate. */
  readonly first: number;
  readonly outputs: readonly unknown[];
  readonly thrown: Thrown | null;
}

/** An error that passes between threads. */
export interface Thrown {
  readonly message: string;
  readonly stack: string;
  /** Of an `ItemwiseError`; null otherwise. */
  readonly problem: { readonly code: string; readonly hint: string } | null;
}

/** Takes one chunk after another until all are taken: the numbers of their first replicates. */
export function* takeChunks({ counters, count, size }: Request): Generator<number> {
  for (;;) {
    const first = Atomics.add(counters, NEXT, 1) * size;
    if (first >= count) return;
    yield first;
    Atomics.add(counters, DONE, 1);
    tellNews(counters);
  }
}

/** Leaves nothing to take for anybody. */
export function takeAll({ counters, count }: Request): void {
  Atomics.store(counters, NEXT, count);
}

/** There is something to take in, for whoever waits. */
function tellNews(counters: Int32Array): void {
  Atomics.add(counters, NEWS, 1);
  Atomics.notify(counters, NEWS);
}

/** Computes the chunk that begins with a replicate. */
export function computeChunk(run: (replicate: number) => unknown, asked: Request, first: number): Outcome {
  const outputs: unknown[] = [];
  try {
    for (const replicate of replicatesOf(asked, first)) outputs.push(run(replicate));
    return { request: asked.request, first, outputs, thrown: null };
  } catch (error) {
    return { request: asked.request, first, outputs: [], thrown: thrownBy(error) };
  }
}

/** As `computeChunk` where a replicate may be a promise; one is begun when the one before is done. */
export async function computeChunkLater(
  run: (replicate: number) => unknown,
  asked: Request,
  first: number,
): Promise<Outcome> {
  const outputs: unknown[] = [];
  try {
    for (const replicate of replicatesOf(asked, first)) outputs.push(await run(replicate));
    return { request: asked.request, first, outputs, thrown: null };
  } catch (error) {
    return { request: asked.request, first, outputs: [], thrown: thrownBy(error) };
  }
}

function replicatesOf({ count, size }: Request, first: number): number[] {
  return Array.from({ length: Math.min(count, first + size) - first }, (_, place) => first + place);
}

/** An error as a plain record. */
function thrownBy(error: unknown): Thrown {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const problem = error instanceof ItemwiseError ? { code: error.code, hint: error.hint } : null;
  return { message, stack, problem };
}

/** The error that a record was made of. */
export function errorOf({ message, stack, problem }: Thrown): Error {
  if (problem !== null) return new ItemwiseError(problem.code, message, { hint: problem.hint });
  return Object.assign(new Error(message), { stack });
}

/** The replicates of a job; one that cannot begin fails in every chunk, so that whoever asked is told. */
export function runnerOf(
  jobs: readonly ReplicateJob<never, unknown>[],
  { job, input }: Request,
): (replicate: number) => unknown {
  try {
    const found = jobs.find(({ id }) => id === job);
    if (found === undefined)
      throw new Error(`The worker does not know the job "${job}": build the program anew.`);
    return found.prepare(input as never);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/**
 * Messages from one thread to another through memory that they share: who takes them need not return to its event loop.
 * A ring of bytes; each message stands in it after its length, and may be longer than the ring.
 */

/** Places before the ring: whether the writer is ready, where it writes next, where the reader reads next. */
const READY = 0;
const WRITE = 1;
const READ = 2;
const BEFORE = 4 * 3;
/** Bytes of the ring, by default. */
const SIZE = 1 << 20;

/** @param size bytes that may stand in it and are not taken yet, and one */
export function createOutbox(size = SIZE): SharedArrayBuffer {
  return new SharedArrayBuffer(BEFORE + size);
}

interface Ring {
  readonly places: Int32Array;
  readonly ring: Uint8Array;
}

function ringOf(outbox: SharedArrayBuffer): Ring {
  return { places: new Int32Array(outbox, 0, 3), ring: new Uint8Array(outbox, BEFORE) };
}

/** Tells whoever reads that messages will come. */
export function setReady(outbox: SharedArrayBuffer): void {
  Atomics.store(ringOf(outbox).places, READY, 1);
}

export function isReady(outbox: SharedArrayBuffer): boolean {
  return Atomics.load(ringOf(outbox).places, READY) === 1;
}

/**
 * Puts a message in; waits where there is no room until the reader has taken some.
 *
 * @param counters by which the reader is told that there is something
 */
export function putMessage(outbox: SharedArrayBuffer, message: Uint8Array, counters: Int32Array): void {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, message.length, true);
  for (const bytes of [length, message]) {
    for (let done = 0; done < bytes.length; ) done += putSome(ringOf(outbox), bytes.subarray(done), counters);
  }
}

function putSome({ places, ring }: Ring, bytes: Uint8Array, counters: Int32Array): number {
  const write = Atomics.load(places, WRITE);
  const read = Atomics.load(places, READ);
  const room = (read - write - 1 + ring.length) % ring.length;
  if (room === 0) {
    tellNews(counters);
    Atomics.wait(places, READ, read);
    return 0;
  }
  const some = bytes.subarray(0, Math.min(room, ring.length - write));
  ring.set(some, write);
  Atomics.store(places, WRITE, (write + some.length) % ring.length);
  return some.length;
}

/** Takes messages out in order; null where the next has not come as a whole. */
export function messagesOf(outbox: SharedArrayBuffer): () => Uint8Array<ArrayBuffer> | null {
  const { places, ring } = ringOf(outbox);
  let length = new Uint8Array(4);
  let message: Uint8Array<ArrayBuffer> | null = null;
  let done = 0;
  const fill = (bytes: Uint8Array): boolean => {
    while (done < bytes.length) {
      const read = Atomics.load(places, READ);
      const write = Atomics.load(places, WRITE);
      if (read === write) return false;
      const some = Math.min(bytes.length - done, (write > read ? write : ring.length) - read);
      bytes.set(ring.subarray(read, read + some), done);
      done += some;
      Atomics.store(places, READ, (read + some) % ring.length);
      Atomics.notify(places, READ);
    }
    return true;
  };
  return () => {
    if (message === null) {
      if (!fill(length)) return null;
      message = new Uint8Array(new DataView(length.buffer).getUint32(0, true));
      length = new Uint8Array(4);
      done = 0;
    }
    if (!fill(message)) return null;
    const whole = message;
    message = null;
    done = 0;
    return whole;
  };
}
