import type { Workers } from "../../numeric/workers/workers";
import { setLanguage } from "../../words/language";
import { loadLanguage } from "../../words/load-language";
import { createEngine } from "./engine";
import { type OnProgress, problemOf, type Reply, type Request } from "./protocol";

interface Port {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

const MIN_INTERVAL_MS = 50;

/** Answers each request once, in order, and first reports that it is ready: browsers drop messages while modules load. */
export function startEngine(port: Port, workers: Workers): void {
  const engine = createEngine(workers);
  let turn: Promise<void> = Promise.resolve();
  const answer = async ({ id, kind, ask, file, language }: Request): Promise<void> => {
    let lastSent = 0;
    // Requests are answered one after another.
    try {
      if (language !== undefined) {
        await loadLanguage(language);
        setLanguage(language);
      }
      const onProgress: OnProgress = (step, part, total) => {
        const now = performance.now();
        if (now - lastSent < MIN_INTERVAL_MS && part < total) return;
        lastSent = now;
        port.postMessage({ id, kind: "progress", step, done: part, total });
      };
      const done = await engine.answer(kind, ask, onProgress, file);
      port.postMessage({ id, kind: "done", answer: done });
    } catch (error) {
      port.postMessage({ id, kind: "failed", problem: problemOf(error) });
    }
  };
  const taken = new Set<number>();
  port.onmessage = ({ data }) => {
    if (taken.has(data.id)) return;
    taken.add(data.id);
    turn = turn.then(() => answer(data));
  };
  port.postMessage({ kind: "ready" });
}
