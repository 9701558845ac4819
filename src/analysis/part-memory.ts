import { ItemwiseError } from "../errors";

/** Results of an analysis's parts, kept for the next analysis (`partMemory`). */
export interface PartMemory {
  /**
   * The result kept for the same inputs, otherwise what is computed now, which is kept where nothing was thrown. Objects
   * are the same where they are one object, other inputs where they are equal.
   */
  recall<T>(name: string, inputs: readonly unknown[], compute: () => T): T;
  /** The result kept; null where there is none. */
  known<T>(name: string, inputs: readonly unknown[]): { readonly value: T } | null;
}

/** Settings of a page change back and forth: of each part the last few results are worth their room. */
const MOST = 8;

/**
 * A memory for analyses of the same answers: given to `analyze` or `release` again and again, a changed choice computes
 * only the parts that it makes a difference to, with the same bytes as without. Where an analysis is stopped by an error,
 * what was finished before is kept, and nothing of what was not.
 *
 * What is kept belongs to the object of answers (`Responses`) that it was computed of: keep that too. Records share what is
 * kept, so they must not be changed in place. Memory and answers are let go of together with the object returned.
 *
 * Estimates before what takes long: ask first for the parts that a page shows first ("exploratory", "confirmatory" or
 * "reliability"), with few `replicates`, `bootstrap` 0 (intervals by the delta method) and `permutations` 0, then for
 * everything with the same memory. What both have in common is computed once; of the sample survey's 11,912 people the
 * first takes a second or less of the processor.
 *
 * @param options.most results kept of each part, those used last; 8 if not given
 * @throws ItemwiseError "memory-out-of-range" where that is no whole number of 1 or more
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "four", items: ["a", "b", "c", "d"].map((id) => ({ id, categories: yesNo })) });
 * const rows = "0,0,0,0\n1,1,1,1\n0,1,0,1\n1,0,1,0\n1,1,0,1\n0,0,1,1\n";
 * const responses = readResponses(parseCsv("a,b,c,d\n" + rows.repeat(20)), measure);
 * const memory = partMemory();
 * const parts = ["exploratory", "reliability"] as const;
 * // Loadings and alpha with intervals of the delta method, at once.
 * const first = release(responses, { memory, parts, replicates: 20 });
 * // With intervals of the bootstrap; correlations, the number of factors and prevalences are those of before.
 * const steps: string[] = [];
 * const onProgress = (step: string) => steps.push(step);
 * const full = release(responses, { memory, parts, replicates: 20, bootstrap: 20, onProgress });
 * steps.includes("Correlations"); // false
 * steps.includes("Exploratory solutions"); // true
 * full.retention?.suggested === first.retention?.suggested; // true
 * ```
 */
export function partMemory({ most = MOST }: { readonly most?: number | undefined } = {}): PartMemory {
  if (!Number.isInteger(most) || most < 1) {
    throw new ItemwiseError("memory-out-of-range", `The number of results to keep is ${most}.`, {
      hint: `Use a whole number of 1 or more; by default ${MOST} are kept of each part.`,
    });
  }
  const kept = new Map<string, Map<string, unknown>>();
  const numbers = new WeakMap<object, number>();
  let objects = 0;
  const numberOf = (input: object): number => {
    const number = numbers.get(input) ?? objects++;
    numbers.set(input, number);
    return number;
  };
  const keyOf = (inputs: readonly unknown[]): string =>
    JSON.stringify(
      inputs.map((input) =>
        (typeof input === "object" && input !== null) || typeof input === "function"
          ? [numberOf(input)]
          : input,
      ),
    );
  const known = <T>(name: string, inputs: readonly unknown[]): { readonly value: T } | null => {
    const results = kept.get(name);
    const key = keyOf(inputs);
    if (results === undefined || !results.has(key)) return null;
    const value = results.get(key) as T;
    // The last one used stands last.
    results.delete(key);
    results.set(key, value);
    return { value };
  };
  return {
    known,
    recall<T>(name: string, inputs: readonly unknown[], compute: () => T): T {
      const found = known<T>(name, inputs);
      if (found !== null) return found.value;
      const value = compute();
      const results = kept.get(name) ?? new Map<string, unknown>();
      kept.set(name, results.set(keyOf(inputs), value));
      if (results.size > most) {
        const [oldest] = results.keys();
        if (oldest !== undefined) results.delete(oldest);
      }
      return value;
    },
  };
}
