import { ItemwiseError } from "../errors";
import * as messages from "./messages";

export interface PartMemory {
  /**
   * The remembered result for the same inputs (objects by identity, others by value), otherwise a new one, which is
   * kept unless `compute` throws.
   */
  recall<T>(name: string, inputs: readonly unknown[], compute: () => T): T;
  known<T>(name: string, inputs: readonly unknown[]): { readonly value: T } | null;
}

/** Settings on the page change back and forth, so that several results per part are kept. */
const DEFAULT_CAPACITY = 8;

/**
 * A memory for repeated analyses of the same answers with `analyze` or `release`: a changed choice recomputes only the
 * parts that it affects, with the same bytes as without. After an error or a stop, finished parts are kept.
 * Results belong to the `Responses` object that they were computed from: keep that too. Records share results, so they
 * must not be changed in place. Memory is freed with the returned object.
 *
 * For quick first results, ask first for the parts that a page shows first ("exploratory", "confirmatory" or
 * "reliability") with few `replicates`, `bootstrap` 0 (delta-method intervals) and `permutations` 0, then for
 * everything with the same memory. With the sample survey's 11,912 people the first takes at most a second.
 * @param options.most results kept per part, the most recently used; 8 by default
 * @throws ItemwiseError "memory-out-of-range" where that is no whole number of 1 or more
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
 * steps.includes("Factor solutions"); // true
 * full.retention?.recommended === first.retention?.recommended; // true
 * ```
 */
export function partMemory({
  most = DEFAULT_CAPACITY,
}: {
  readonly most?: number | undefined;
} = {}): PartMemory {
  if (!Number.isInteger(most) || most < 1) {
    throw new ItemwiseError("memory-out-of-range", () => messages.badCapacity({ most: String(most) }), {
      hint: () => messages.badCapacityHint({ usual: DEFAULT_CAPACITY }),
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
    // Most recently used last.
    results.delete(key);
    results.set(key, value);
    return { value };
  };
  return {
    known,
    recall<T>(name: string, inputs: readonly unknown[], compute: () => T): T {
      const remembered = known<T>(name, inputs);
      if (remembered !== null) return remembered.value;
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
