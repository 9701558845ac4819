import type { ModelStatement } from "./model-statement";

/** Who measures what, from a model's loadings. */
export interface ModelParts {
  /** Everything that something loads on, in order of appearance. */
  readonly factors: readonly string[];
  /** What loads on a factor and is none, in order of appearance. */
  readonly items: readonly string[];
  /** What loads on each factor, items and factors. */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
  /** The factors that each item or factor loads on; without the factors at the top. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts the names of a model's loadings into factors and items.
 *
 * @param rows the model's statements, or the rows of its table
 */
export function modelParts(rows: readonly Pick<ModelStatement, "lhs" | "op" | "rhs">[]): ModelParts {
  const indicators = new Map<string, string[]>();
  const measures = new Map<string, string[]>();
  for (const { lhs, op, rhs } of rows) {
    if (op !== "=~") continue;
    put(indicators, lhs, rhs);
    put(measures, rhs, lhs);
  }
  const items = [...measures.keys()].filter((name) => !indicators.has(name));
  return { factors: [...indicators.keys()], items, indicators, measures };
}

function put(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
