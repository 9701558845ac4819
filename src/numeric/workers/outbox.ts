import { tellNews } from "./run-chunks";

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
