import { ItemwiseError } from "../errors";
import type { NotFitted } from "./analysis";

/** Computes one thing after another and keeps the reasons of what cannot be. */
export interface Failures {
  /** The result in a list; an empty list where it cannot be computed. */
  attempt<T>(what: Pick<NotFitted, "analysis" | "of">, run: () => T): readonly [T] | readonly [];
  /** Keeps those of somebody else too. */
  add(others: readonly NotFitted[]): void;
  /** Those so far in the record's order, of one analysis in the order in which they came. */
  list(): readonly NotFitted[];
}

const IN_ORDER: readonly NotFitted["analysis"][] = [
  "prevalence",
  "regression",
  "cfa",
  "comparison",
  "crossValidation",
  "esem",
  "invariance",
  "irt",
  "classes",
  "dif",
  "validity",
  "shortForm",
];

/** Starts an empty list of failures. Only an ItemwiseError is one: anything else is a defect and passes on. */
export function collectFailures(): Failures {
  const found: NotFitted[] = [];
  return {
    attempt(what, run) {
      try {
        return [run()];
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        found.push({ ...what, code: error.code, problem: `${error.message} ${error.hint}` });
        return [];
      }
    },
    add(others) {
      found.push(...others);
    },
    list: () => IN_ORDER.flatMap((analysis) => found.filter((failure) => failure.analysis === analysis)),
  };
}
