import { ItemwiseError } from "../../errors";
import { language } from "../../words/language";
import * as messages from "./messages";
import { otherOpened } from "./other-opened";
import type { Asked, AskKind, Reply, Request } from "./protocol";

export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface AskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Number of the file concerned (`files`); default: the file open at the time. */
  readonly file?: number | undefined;
}

const isOpening = ({ kind }: Pick<Request, "kind">): boolean => kind === "open";
/** What need not wait until an answer is computed, which it makes useless. */
const isUrgent = (request: Pick<Request, "kind">): boolean => isOpening(request) || request.kind === "draft";

/** Sends requests to the worker that holds the data. */
export interface Client {
  ask<Kind extends AskKind>(
    kind: Kind,
    ask: Asked[Kind]["ask"],
    options?: AskOptions,
  ): Promise<Asked[Kind]["answer"]>;
  /** Number of files opened so far, which identifies the open one. */
  files(): number;
  /** Ends what runs and begins anew with the open file: nothing computed so far is used again. */
  restart(): void;
  stop(): void;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: AskOptions["onProgress"];
}

/** Requests that concern no open file continue when another is opened. */
const FILE_INDEPENDENT: readonly AskKind[] = ["open", "stored", "same"];

/** Cancelling terminates the worker, which does not read messages while it computes; another one gets the open file. */
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
    const again: Request[] =
      opened === null ? [] : [{ id: ids++, kind: "again", ask: opened, file: files, language: language() }];
    const sendAll = (): void => {
      const requests = Array.from(waiting.values(), ({ request }) => request);
      const opening = requests.filter(isOpening);
      const urgent = requests.filter((request) => isUrgent(request) && !isOpening(request));
      const others = requests.filter((request) => !isUrgent(request));
      for (const request of [...again, ...opening, ...urgent, ...others]) begun.postMessage(request);
    };
    begun.onmessage = ({ data }: MessageEvent<Reply>) => {
      // Before it takes messages, some may have been lost; it answers each of them once.
      if (data.kind === "ready") sendAll();
      else take(data);
    };
    begun.onerror = (event) => endWith(new Error(event.message || messages.workerStopped()));
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
  /** Requests not yet answered. */
  const endWith = (reason: unknown): void => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(reason);
  };

  const restart = (): void => {
    worker?.terminate();
    worker = null;
    if (waiting.size > 0) running();
  };
  const cancel = (id: number, reason: unknown): void => {
    waiting.get(id)?.reject(reason);
    waiting.delete(id);
    restart();
  };
  /** Rejects requests about the previous file, as the worker does. */
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
        // Before there is a file, requests concern the one being opened.
        const isAbout = files > 0 && !FILE_INDEPENDENT.includes(kind);
        const about = isAbout ? files : undefined;
        const request = { id, kind, ask, file: about, language: language() } as Request;
        const isBehind = Array.from(waiting.values()).some((one) => !isUrgent(one.request));
        const at = running();
        const answered = (answer: never): void => {
          // An unreadable file does not replace the open one.
          if (kind === "open") {
            opened = ask as Asked["open"]["ask"];
            files++;
            leaveOthers();
          }
          resolve(answer);
        };
        waiting.set(id, { request, resolve: answered, reject, onProgress });
        if (isUrgent({ kind }) && isBehind) restart();
        else at.postMessage(request);
        signal?.addEventListener("abort", () => {
          if (waiting.has(id)) cancel(id, signal.reason);
        });
      });
    },
    files: () => files,
    restart,
    stop: () => endWith(new Error("stopped")),
  };
}
