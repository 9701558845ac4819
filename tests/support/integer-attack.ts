import { type Constraint, type Model, solve } from "yalps";
import type { CellSystem } from "../../src/survey/disclosure/cell-system";

/**
 * The least and the most that the sum of some cells can be in whole numbers, given what is shown: by yalps' branch and
 * bound, with no code in common with the software's own solver.
 */
export function integerAttack(
  { cells, lines }: CellSystem,
  shown: readonly boolean[],
  target: readonly number[],
): { low: number; high: number } {
  const constraints: Record<string, Constraint> = {};
  const variables: Record<string, Record<string, number>> = {};
  cells.forEach(({ bound, count }, at) => {
    if (shown[at]) constraints[`b${at}`] = { equal: count };
    else if (bound !== null) constraints[`b${at}`] = { max: bound };
    variables[`x${at}`] = { [`b${at}`]: 1, sum: target.includes(at) ? 1 : 0 };
  });
  lines.forEach(({ total, parts }, line) => {
    constraints[`l${line}`] = { equal: 0 };
    for (const part of parts) variables[`x${part}`]![`l${line}`] = 1;
    variables[`x${total}`]![`l${line}`] = -1;
  });
  const best = (direction: "maximize" | "minimize"): number => {
    const model: Model = { direction, objective: "sum", constraints, variables, integers: true };
    const { status, result } = solve(model, { precision: 1e-7, maxIterations: 5000 });
    if (status === "unbounded") return Number.POSITIVE_INFINITY;
    if (status !== "optimal") throw new Error(`yalps: ${status}`);
    return Math.round(result) + 0;
  };
  return { low: best("minimize"), high: best("maximize") };
}
