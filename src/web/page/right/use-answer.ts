import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { disclosureMode, type Project } from "../../../project/project";
import type { QuestionName } from "../../../project/questions";
import type { DisclosureMode } from "../../../survey/disclosure/disclosure";
import { language } from "../../../words/language";
import type { Client, Progress } from "../../engine/client";
import { type Answered, type Problem, problemOf } from "../../engine/protocol";
import { firstStage } from "../../engine/stages";
import { answerKey, createCache } from "../../state/answer-key";

/** An answer on the screen, and what it answers. */
export interface Shown {
  readonly key: string;
  readonly file: number;
  readonly question: QuestionName;
  readonly hides: DisclosureMode;
  readonly answered: Answered;
}

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "computing"; readonly progress: Progress | null; readonly since: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface AnswerState {
  /** The last answer to any question; null if none. */
  readonly shown: Shown | null;
  /** Whether it answers the current question. */
  readonly current: boolean;
  readonly work: Work;
  readonly cancel: () => void;
  readonly again: () => void;
}

const IDLE: Work = { kind: "idle" };
/** Debounce in milliseconds: several choices are often made in a row. */
const DEBOUNCE = 150;

/** Requests the current answer in its stages; answers are cached, so that going back is immediate. */
export function useAnswer(client: Client, project: Project | null, question: QuestionName): AnswerState {
  const kept = useRef(createCache<Answered>());
  const controller = useRef<AbortController | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [work, setWork] = useState<Work>(IDLE);
  const [attempt, setAttempt] = useState(0);
  const file = client.files();
  const key = project === null ? null : `${file} ${language()} ${answerKey(project, question)}`;
  const hides = project === null ? null : disclosureMode(project);
  // Another file's answer, and one shown without hiding, must not remain visible.
  const last = key === null || shown?.file !== file || shown.hides !== hides ? null : shown;

  // The key covers everything in project and question.
  useEffect(() => {
    if (project === null || key === null || hides === null) return;
    const show = (answered: Answered): void => setShown({ key, file, question, hides, answered });
    const known = kept.current.get(key);
    if (known !== undefined) {
      show(known);
      setWork(IDLE);
      return;
    }
    const stop = new AbortController();
    controller.current = stop;
    const { signal } = stop;
    const compute = async (): Promise<void> => {
      const first = firstStage(question, project.settings, last?.question === question);
      for (let stage = first; !signal.aborted; stage++) {
        const since = performance.now();
        const onProgress = (progress: Progress): void => setWork({ kind: "computing", progress, since });
        setWork({ kind: "computing", progress: null, since });
        const ask = { project, question, stage };
        const answered = await client.ask("answer", ask, { signal, onProgress, file });
        if (signal.aborted) return;
        show(answered);
        if (answered.follows !== null) continue;
        kept.current.set(key, answered);
        setWork(IDLE);
        return;
      }
    };
    setWork({ kind: "computing", progress: null, since: performance.now() });
    const timer = setTimeout(() => {
      compute().catch((error: unknown) => {
        // Another file was opened; its answer follows.
        if (!signal.aborted && client.files() === file)
          setWork({ kind: "failed", problem: problemOf(error) });
      });
    }, DEBOUNCE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, key, attempt]);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setWork({ kind: "cancelled" });
  }, []);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { shown: last, current: last?.key === key, work, cancel, again };
}
