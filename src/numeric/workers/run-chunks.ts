import { ItemwiseError } from "../../errors";
import { inLanguage, type Language, language, setLanguage } from "../../words/language";
import { loadLanguage } from "../../words/load-language";
import type { ReplicateJob } from "./workers";

// Indices of the shared counters: the next chunk to take, chunks done, notifications sent.
const NEXT = 0;
export const DONE = 1;
export const NOTIFICATIONS = 2;
export const COUNTERS = 3;

/** Replicates to be computed in chunks by several threads. */
export interface Request {
  readonly request: number;
  /** Id of a `ReplicateJob`. */
  readonly job: string;
  readonly input: unknown;
  readonly counters: Int32Array;
  /** Number of replicates, and of replicates in a chunk. */
  readonly count: number;
  readonly size: number;
  /** In which the thread words messages. */
  readonly language: Language;
}

/** A chunk's results, or the error that the first failing replicate threw. */
export interface Outcome {
  readonly request: number;
  /** Number of the chunk's first replicate. */
  readonly first: number;
  readonly outputs: readonly unknown[];
  readonly thrown: Thrown | null;
}

/** An error as a record that passes between threads. */
export interface Thrown {
  readonly message: string;
  readonly stack: string;
  /** Of an `ItemwiseError`. */
  readonly problem: { readonly code: string; readonly said: Worded; readonly english: Worded } | null;
}

type Worded = ReturnType<ItemwiseError["worded"]>;

/** Takes chunks until none is left; yields the numbers of their first replicates. */
export function* takeChunks({ counters, count, size }: Request): Generator<number> {
  for (;;) {
    const first = Atomics.add(counters, NEXT, 1) * size;
    if (first >= count) return;
    yield first;
    Atomics.add(counters, DONE, 1);
    notifyWaiters(counters);
  }
}

/** Leaves no chunk to take. */
export function takeAll({ counters, count }: Request): void {
  Atomics.store(counters, NEXT, count);
}

function notifyWaiters(counters: Int32Array): void {
  Atomics.add(counters, NOTIFICATIONS, 1);
  Atomics.notify(counters, NOTIFICATIONS);
}

export function computeChunk(run: (replicate: number) => unknown, asked: Request, first: number): Outcome {
  const outputs: unknown[] = [];
  try {
    for (const replicate of replicatesOf(asked, first)) outputs.push(run(replicate));
    return { request: asked.request, first, outputs, thrown: null };
  } catch (error) {
    return { request: asked.request, first, outputs: [], thrown: thrownBy(error) };
  }
}

/** As `computeChunk` where replicates may be promises, one after the other. */
export async function computeChunkAsync(
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

function thrownBy(error: unknown): Thrown {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const problem =
    error instanceof ItemwiseError
      ? { code: error.code, said: error.worded(), english: inLanguage("en", () => error.worded()) }
      : null;
  return { message, stack, problem };
}

export function errorOf({ message, stack, problem }: Thrown): Error {
  if (problem !== null) {
    const { code, said, english } = problem;
    const worded = (): Worded => (language() === "en" ? english : said);
    return new ItemwiseError(code, () => worded().message, { hint: () => worded().hint });
  }
  return Object.assign(new Error(message), { stack });
}

/** In a thread: the function that computes a job's replicates, in the request's language; where a job cannot begin, every chunk fails and the caller knows. */
export async function runnerOf(
  jobs: readonly ReplicateJob<never, unknown>[],
  { job, input, language }: Request,
): Promise<(replicate: number) => unknown> {
  await loadLanguage(language);
  setLanguage(language);
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

// Messages between threads through a shared ring of bytes, which the receiver reads without returning to its event
// loop. Each message follows its length and may be longer than the ring.

// Indices of the header: whether the writer is ready, where it writes next, where the reader reads next.
const READY = 0;
const WRITE = 1;
const READ = 2;
const HEADER_BYTES = 4 * 3;
const RING_BYTES = 1 << 20;

/** @param size bytes that the ring holds, plus one */
export function createOutbox(size = RING_BYTES): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + size);
}

interface Ring {
  readonly places: Int32Array;
  readonly ring: Uint8Array;
}

function ringOf(outbox: SharedArrayBuffer): Ring {
  return { places: new Int32Array(outbox, 0, 3), ring: new Uint8Array(outbox, HEADER_BYTES) };
}

/** Signals the reader that messages will come. */
export function setReady(outbox: SharedArrayBuffer): void {
  Atomics.store(ringOf(outbox).places, READY, 1);
}

export function isReady(outbox: SharedArrayBuffer): boolean {
  return Atomics.load(ringOf(outbox).places, READY) === 1;
}

/** Writes a message, waiting for the reader where the ring is full; `counters` notify the reader. */
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
    notifyWaiters(counters);
    Atomics.wait(places, READ, read);
    return 0;
  }
  const some = bytes.subarray(0, Math.min(room, ring.length - write));
  ring.set(some, write);
  Atomics.store(places, WRITE, (write + some.length) % ring.length);
  return some.length;
}

/** Reads messages in order; null where the next is not complete. */
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
