import { ItemwiseError } from "../../errors";
import { otherOpened } from "./other-opened";
import type { Asked, AskKind, Reply, Request } from "./protocol";

/** How far something is. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface AskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The number of the file that it is about (`files`); without, of the one that is open when it is asked. */
  readonly file?: number | undefined;
}

const isOpening = ({ kind }: Request): boolean => kind === "open";

/** Asks the worker that has the data. */
export interface Client {
  ask<Kind extends AskKind>(
    kind: Kind,
    ask: Asked[Kind]["ask"],
    options?: AskOptions,
  ): Promise<Asked[Kind]["answer"]>;
  /** How many files were opened, the number of the open one: what is known of one is not known of the next. */
  files(): number;
  /** Ends the worker. */
  stop(): void;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: AskOptions["onProgress"];
}

/** What is asked about no open file: it goes on whichever is. */
const ABOUT_NONE: readonly AskKind[] = ["open", "stored", "same"];

/**
 * A worker computes without returning to its messages, so that what is cancelled ends with it: another is started and
 * given the open file. Nobody waits for an answer about a file in whose place another one comes, so that a file is opened
 * before what was asked earlier.
 *
 * @param start starts a worker
 */
export function createClient(start: () => Worker): Client {
  let worker: Worker | null = null;
  let opened: Asked["open"]["ask"] | null = null;
  let ids = 0;
  let files = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker !== null) return worker;
    const begun = start();
    worker = begun;
    const again: Request[] = opened === null ? [] : [{ id: ids++, kind: "again", ask: opened, file: files }];
    const sendAll = (): void => {
      const requests = Array.from(waiting.values(), ({ request }) => request);
      const opening = requests.filter(isOpening);
      const others = requests.filter((request) => !isOpening(request));
      for (const request of [...again, ...opening, ...others]) begun.postMessage(request);
    };
    begun.onmessage = ({ data }: MessageEvent<Reply>) => {
      // Before it takes messages, some may have been lost; it answers each of them once.
      if (data.kind === "ready") sendAll();
      else take(data);
    };
    begun.onerror = (event) => endWith(new Error(event.message || "The worker has stopped."));
    sendAll();
    return begun;
  };
  const take = (reply: Exclude<Reply, { readonly kind: "ready" }>): void => {
    const one = waiting.get(reply.id);
    if (one === undefined) return;
    if (reply.kind === "progress") {
      one.onProgress?.(reply);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === "done") one.resolve(reply.answer as never);
    else {
      const { code, message, hint } = reply.problem;
      one.reject(new ItemwiseError(code, message, { hint }));
    }
  };
  /** All that was asked for and not answered. */
  const endWith = (reason: unknown): void => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(reason);
  };

  /** What was asked for begins anew in another worker. */
  const beginAnew = (): void => {
    worker?.terminate();
    worker = null;
    if (waiting.size > 0) running();
  };
  const cancel = (id: number, reason: unknown): void => {
    waiting.get(id)?.reject(reason);
    waiting.delete(id);
    beginAnew();
  };
  /** What was asked of the file before is refused, here as by the worker. */
  const leaveOthers = (): void => {
    for (const [id, { request, reject }] of waiting) {
      if (request.file === undefined || request.file === files) continue;
      waiting.delete(id);
      reject(otherOpened());
    }
  };

  return {
    ask(kind, ask, { onProgress, signal, file } = {}) {
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const id = ids++;
        if (file !== undefined && file !== files) throw otherOpened();
        // Before there is a file, what is asked is about the one that is being opened.
        const isAbout = files > 0 && !ABOUT_NONE.includes(kind);
        const about = isAbout ? files : undefined;
        const request = { id, kind, ask, file: about } as Request;
        const isBehind = Array.from(waiting.values()).some((one) => !isOpening(one.request));
        const at = running();
        const answered = (answer: never): void => {
          // What cannot be read does not take the open file's place.
          if (kind === "open") {
            opened = ask as Asked["open"]["ask"];
            files++;
            leaveOthers();
          }
          resolve(answer);
        };
        waiting.set(id, { request, resolve: answered, reject, onProgress });
        if (kind === "open" && isBehind) beginAnew();
        else at.postMessage(request);
        signal?.addEventListener("abort", () => {
          if (waiting.has(id)) cancel(id, signal.reason);
        });
      });
    },
    files: () => files,
    stop: () => endWith(new Error("stopped")),
  };
}
