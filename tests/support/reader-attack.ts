import { type Constraint, type Model, solve } from "yalps";

/** A sum of coefficients times unknown whole numbers, that a reader knows. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: string, coefficient: number])[];
  readonly equals: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader can work out of unknown numbers of people (whole, 0 or more) from equations, by yalps' branch and bound:
 * nothing in common with the software's own solver but the idea.
 *
 * @param most where a reader knows more of an unknown than the equations say
 */
export function readerOf(equations: readonly Equation[], most: ReadonlyMap<string, number> = new Map()) {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { terms } of equations) {
    for (const [name] of terms) parent.set(root(name), root(terms[0]![0]));
  }
  const own = new Map<string, Equation[]>();
  for (const equation of equations) {
    const [first] = equation.terms;
    if (first) own.set(root(first[0]), [...(own.get(root(first[0])) ?? []), equation]);
  }
  return (target: readonly (readonly [unknown: string, coefficient: number])[]): Range => {
    const used = [...new Set(target.map(([name]) => root(name)))].flatMap((name) => own.get(name) ?? []);
    const constraints: Record<string, Constraint> = {};
    const variables: Record<string, Record<string, number>> = {};
    const term = (name: string, row: string, coefficient: number): void => {
      const column = variables[name] ?? {};
      variables[name] = column;
      column[row] = (column[row] ?? 0) + coefficient;
      const bound = most.get(name);
      if (bound !== undefined) {
        column[`b ${name}`] = 1;
        constraints[`b ${name}`] = { max: bound };
      }
    };
    used.forEach(({ terms, equals }, k) => {
      constraints[`e ${k}`] = { equal: equals };
      for (const [name, coefficient] of terms) term(name, `e ${k}`, coefficient);
    });
    for (const [name, coefficient] of target) term(name, "target", coefficient);
    const best = (direction: "maximize" | "minimize"): number => {
      const model: Model = { direction, objective: "target", constraints, variables, integers: true };
      const { status, result } = solve(model, { precision: 1e-7, maxIterations: 20_000 });
      if (status === "unbounded") return Number.POSITIVE_INFINITY;
      if (status !== "optimal") throw new Error(`yalps: ${status}`);
      return Math.round(result) + 0;
    };
    return { low: best("minimize"), high: best("maximize") };
  };
}

/** Whether a range hides a count of at most so many people: wide enough, with two values that are not small. */
export function isHiddenIn({ low, high }: Range, most: number, leastCount: number): boolean {
  if (high - low < Math.min(leastCount, most)) return false;
  const harmless = (from: number, to: number): number => {
    let found = 0;
    for (let value = from; value <= to && found < 2; value++) if (value === 0 || value >= leastCount) found++;
    return found;
  };
  return harmless(low, high) >= Math.min(2, harmless(0, most));
}
