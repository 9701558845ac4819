import { type Constraint, type Model, solve } from "yalps";
import type { Counts, CountTables } from "../../src/survey/disclosure/count-tables";

/** What readers know: shown counts by variable and cell, and that some variables bound others in every atom. */
export interface Known {
  readonly shown: (variable: number, cell: number) => boolean;
  /** In every atom the whole has at least the part, and at most the parts together where it is their union. */
  readonly parts: readonly { readonly whole: number; readonly parts: readonly number[] }[];
}

/**
 * The least and the most people that a count can be in whole numbers, over all tables of atoms of all variables
 * together: by yalps' branch and bound, with no code in common with the software's own solver.
 */
export function wholeAttack(
  { atomsOf, atoms, cells }: CountTables,
  counts: readonly Counts[],
  { shown, parts }: Known,
  target: { readonly variable: number; readonly cell: number },
): { low: number; high: number } {
  const constraints: Record<string, Constraint> = {};
  const variables: Record<string, Record<string, number>> = {};
  const own = new Set(atomsOf[target.cell]);
  counts.forEach((variable, v) => {
    for (let atom = 0; atom < atoms; atom++) {
      constraints[`b${v}_${atom}`] = { max: variable.atomWhole[atom]! };
      variables[`x${v}_${atom}`] = {
        [`b${v}_${atom}`]: 1,
        sum: v === target.variable && own.has(atom) ? 1 : 0,
      };
    }
    cells.forEach((_, cell) => {
      if (!shown(v, cell)) return;
      constraints[`s${v}_${cell}`] = { equal: variable.count[cell]! };
      for (const atom of atomsOf[cell]!) variables[`x${v}_${atom}`]![`s${v}_${cell}`] = 1;
    });
  });
  parts.forEach(({ whole, parts: all }, at) => {
    for (let atom = 0; atom < atoms; atom++) {
      constraints[`u${at}_${atom}`] = { min: 0 };
      variables[`x${whole}_${atom}`]![`u${at}_${atom}`] = -1;
      for (const part of all) {
        variables[`x${part}_${atom}`]![`u${at}_${atom}`] = 1;
        constraints[`p${at}_${part}_${atom}`] = { max: 0 };
        variables[`x${part}_${atom}`]![`p${at}_${part}_${atom}`] = 1;
        variables[`x${whole}_${atom}`]![`p${at}_${part}_${atom}`] = -1;
      }
    }
  });
  const best = (direction: "maximize" | "minimize"): number => {
    const model: Model = { direction, objective: "sum", constraints, variables, integers: true };
    const { status, result } = solve(model, { precision: 1e-7, maxIterations: 20_000 });
    if (status !== "optimal") throw new Error(`yalps: ${status}`);
    return Math.round(result) + 0;
  };
  return { low: best("minimize"), high: best("maximize") };
}
