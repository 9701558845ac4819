import type { Project } from "../../project/project";
import { commandOfQuestion, QUESTIONS, type Question, type QuestionName } from "../../project/questions";

/** Choices that an option of another name makes. */
const MADE_BY_OTHERS: readonly string[] = ["kendall", "components", "covariance", "targetRotation"];

/** Cache key of everything on which an answer depends: not of choices for other questions, or for what is saved. */
export function answerKey({ asked = {}, ...project }: Project, question: QuestionName): string {
  const { settings }: Question = QUESTIONS[question];
  const isCommand = commandOfQuestion(question, asked) !== null;
  const own = Object.entries(asked).filter(
    ([name]) => settings.includes(name) || (isCommand && MADE_BY_OTHERS.includes(name)),
  );
  return JSON.stringify([project, own, question]);
}

const MAX_KEPT = 30;

/** A least-recently-used cache. */
export function createCache<T>(most = MAX_KEPT) {
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
    get(key: string): T | undefined {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}

/** Estimated time left in whole seconds; null where too little is done to tell. */
export function secondsLeft(elapsed: number, share: number): number | null {
  const [soonest, least] = [1000, 0.03];
  if (elapsed < soonest || share < least) return null;
  return Math.ceil((elapsed * (1 - share)) / share / 1000);
}
