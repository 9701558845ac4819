import type { ModelStatement } from "./model-statement";

/** Who measures and who predicts what in a model. */
export interface ModelParts {
  /** Everything that something loads on, in order of appearance. */
  readonly factors: readonly string[];
  /** Observed: what loads on a factor or stands in a regression or covariance and is no factor, in order of appearance. */
  readonly items: readonly string[];
  /** What loads on each factor, items and factors. */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
  /** The factors that each item or factor loads on; without the factors at the top. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
  /** What each item or factor is regressed on. */
  readonly predictors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts the names of a model into factors and items.
 *
 * @param rows the model's statements, or the rows of its table
 */
export function modelParts(rows: readonly Pick<ModelStatement, "lhs" | "op" | "rhs">[]): ModelParts {
  const indicators = new Map<string, string[]>();
  const measures = new Map<string, string[]>();
  const predictors = new Map<string, string[]>();
  const beside = new Set<string>();
  for (const { lhs, op, rhs } of rows) {
    if (op === "=~") {
      put(indicators, lhs, rhs);
      put(measures, rhs, lhs);
    } else if (op === "~" || op === "~~") {
      if (op === "~") put(predictors, lhs, rhs);
      beside.add(lhs).add(rhs);
    }
  }
  const items = [...new Set([...measures.keys(), ...beside])].filter((name) => !indicators.has(name));
  return { factors: [...indicators.keys()], items, indicators, measures, predictors };
}

/**
 * Observed predictors that the model says nothing of beside: they load on nothing, are regressed on nothing, and have no
 * variance, covariance or mean in its text. Their moments are the sample's (lavaan's `fixed.x`).
 */
export function covariatesOf(
  statements: readonly Pick<ModelStatement, "lhs" | "op" | "rhs">[],
  { items, measures, predictors }: ModelParts,
): string[] {
  const told = new Set(
    statements.flatMap(({ lhs, op, rhs }) => (op === "~~" ? [lhs, rhs] : op === "~1" ? [lhs] : [])),
  );
  const used = new Set([...predictors.values()].flat());
  return items.filter(
    (item) => used.has(item) && !measures.has(item) && !predictors.has(item) && !told.has(item),
  );
}

function put(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
