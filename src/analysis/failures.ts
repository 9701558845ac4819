import { ItemwiseError } from "../errors";
import type { NotFitted } from "./analysis";

/** Computes one thing after another and keeps the reasons of what cannot be. */
export interface Failures {
  /** The result in a list; an empty list where it cannot be computed. */
  attempt<T>(what: Pick<NotFitted, "analysis" | "of">, run: () => T): readonly [T] | readonly [];
  /** In the order in which they came. */
  readonly list: readonly NotFitted[];
}

/** Starts an empty list of failures. Only an ItemwiseError is one: anything else is a defect and passes on. */
export function collectFailures(): Failures {
  const list: NotFitted[] = [];
  return {
    list,
    attempt(what, run) {
      try {
        return [run()];
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        list.push({ ...what, code: error.code, problem: `${error.message} ${error.hint}` });
        return [];
      }
    },
  };
}
