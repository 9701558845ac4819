/** Measurement and regression relations of a model. */
export interface ModelParts {
  /** In order of appearance. */
  readonly factors: readonly string[];
  /** Observed variables: indicators, and variables in regressions or covariances that are no factors, in order of appearance. */
  readonly items: readonly string[];
  /** Indicators of each factor, items and factors; none of a phantom factor (`f =~ 0`). */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
  /** The factors on which each item or factor loads; empty at the top. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
  /** Predictors of each item or factor. */
  readonly predictors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts a model's variables into factors and items.
 * @param rows statements, or rows of the parameter table
 * @param phantom names of factors, which need no row of their own: the table's rows do not tell a phantom factor
 */
export function modelParts(
  rows: readonly Pick<ModelStatement, "lhs" | "op" | "rhs">[],
  phantom: readonly string[] = [],
): ModelParts {
  const indicators = new Map<string, string[]>(phantom.map((name) => [name, []]));
  const measures = new Map<string, string[]>();
  const predictors = new Map<string, string[]>();
  const beside = new Set<string>();
  for (const { lhs, op, rhs } of rows) {
    if (op === "=~" && rhs === "") {
      if (!indicators.has(lhs)) indicators.set(lhs, []);
    } else if (op === "=~") {
      append(indicators, lhs, rhs);
      append(measures, rhs, lhs);
    } else if (op === "~" || op === "~~") {
      if (op === "~") append(predictors, lhs, rhs);
      beside.add(lhs).add(rhs);
    }
  }
  const items = [...new Set([...measures.keys(), ...beside])].filter((name) => !indicators.has(name));
  return { factors: [...indicators.keys()], items, indicators, measures, predictors };
}

/** Observed predictors without loading, regression, variance, covariance or mean: their moments are the sample's (`fixed.x`). */
export function covariatesOf(
  statements: readonly Pick<ModelStatement, "lhs" | "op" | "rhs">[],
  { items, measures, predictors }: ModelParts,
): string[] {
  const mentioned = new Set(
    statements.flatMap(({ lhs, op, rhs }) => (op === "~~" ? [lhs, rhs] : op === "~1" ? [lhs] : [])),
  );
  const used = new Set([...predictors.values()].flat());
  return items.filter(
    (item) => used.has(item) && !measures.has(item) && !predictors.has(item) && !mentioned.has(item),
  );
}

function append(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** A line of model syntax, one statement per pair of names. */

/** `=~` loads on, `~` is regressed on, `~~` (co)varies with, `|` threshold, `~*~` scale, `~1` intercept or mean. */
export type ModelOperator = "=~" | "~" | "~~" | "|" | "~*~" | "~1";

/** Modifiers have one entry for all groups, or one per group (`c(a, b)`). */
export interface ModelStatement {
  readonly lhs: string;
  readonly op: ModelOperator;
  /** "t1", "t2", ... for a threshold; empty for `~1`, and for `f =~ 0`, which declares a factor without indicators. */
  readonly rhs: string;
  /** A fixed value, "NA" where the parameter is freed, null where unspecified. */
  readonly fixed: readonly (number | "NA" | null)[];
  readonly start: readonly (number | null)[];
  /** Parameters with the same label are equal. */
  readonly labels: readonly (string | null)[];
  /** Parameters that it equals, in lavaan's notation: "f=~a", "f=~a.g2" in the second group. */
  readonly equals: readonly (string | null)[];
  /** Bounds of the value. */
  readonly lower?: readonly (number | null)[] | undefined;
  readonly upper?: readonly (number | null)[] | undefined;
  /** Of a loading: the exploratory block of its factor, `efa("b")*f =~ a`. */
  readonly block?: string | undefined;
  /** Place in the text, from 1. */
  readonly line: number;
  readonly column: number;
}
