import type { Project } from "../../project/project";
import type { QuestionName } from "../../project/questions";

/** What an answer depends on: the same text, the same answer. */
export const answerKey = (project: Project, question: QuestionName): string =>
  JSON.stringify([project, question]);

/** So many answers are kept. */
const MOST_KEPT = 30;

/** Answers by key; those longest not asked for are forgotten. */
export function createKept<T>(most = MOST_KEPT): {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
} {
  const kept = new Map<string, T>();
  const set = (key: string, value: T): void => {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) return;
      kept.delete(oldest);
    }
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}

/**
 * How long something still takes, from how long it has taken; null where too little is done to tell.
 *
 * @returns whole seconds
 */
export function secondsLeft(elapsed: number, share: number): number | null {
  const [soonest, least] = [1000, 0.03];
  if (elapsed < soonest || share < least) return null;
  return Math.ceil((elapsed * (1 - share)) / share / 1000);
}
