import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { decimal } from "../../words/format";
import type { FittedModel } from "./estimation/fitted-model";
import { groupLayout } from "./estimation/group-layout";
import { leadingBlock, modelState } from "./estimation/model-state";
import * as messages from "./messages";

type Solution = Pick<FittedModel, "table" | "values">;

/** Whether a population with this solution can exist, and if not, why. */
export interface Admissibility {
  readonly admissible: boolean;
  readonly inadmissible: readonly string[];
}

/**
 * Reports impossible values: a negative residual or factor variance, a factor correlation of 1 or more, a covariance
 * matrix of factors or residuals that is not positive definite. Excludes what is a function of others through a
 * residual variance fixed at 0, such as the second wave of a latent change score.
 */
export function admissibility(fitted: Solution): Admissibility {
  const inadmissible = inadmissibleGroups(fitted).flatMap(({ group, problems }) =>
    problems.map((problem) => (group === "" ? problem : messages.problemInGroup({ problem, group }))),
  );
  return { admissible: inadmissible.length === 0, inadmissible };
}

/** Groups with an inadmissible solution, each with its problems in words. */
export function inadmissibleGroups(
  fitted: Solution,
): { readonly group: string; readonly problems: readonly string[] }[] {
  const rows: number[][] = fitted.table.groups.map(() => []);
  fitted.table.parameters.forEach(({ op, group }, row) => {
    if (op === "~~") rows[group]!.push(row);
  });
  return fitted.table.groups.flatMap((name, group) => {
    const problems = [negativeVariances, factorProblems, residualProblems].flatMap((of) =>
      of(fitted, { group, rows: rows[group]! }),
    );
    return problems.length === 0 ? [] : [{ group: name, problems }];
  });
}

/** A group with its rows of variances and covariances. */
interface Place {
  readonly group: number;
  readonly rows: readonly number[];
}

function negativeVariances({ table, values }: Solution, { rows }: Place): string[] {
  const items = new Set(table.items);
  return rows.flatMap((row) => {
    const { lhs, rhs } = table.parameters[row]!;
    const value = values[row]!;
    if (lhs !== rhs || value >= 0) return [];
    return [messages.negativeVariance({ isResidual: items.has(lhs), name: lhs, value: written(value) })];
  });
}

function factorProblems({ table, values }: Solution, { group, rows }: Place): string[] {
  const layout = groupLayout(table, group);
  const state = modelState(layout, values, undefined, { marginal: true });
  if (state === null) return [messages.noLatentVariance()];
  // Residual variances of ordered items follow from their scales: omitted.
  const observed =
    table.kind === "ordered" ? [] : Array.from(layout.itemFactors, (item) => table.items[item]!);
  const all = [...table.factors, ...observed];
  const following = new Set(
    rows.flatMap((row) => {
      const { lhs, rhs, role, value } = table.parameters[row]!;
      return lhs === rhs && role === "fixed" && value === 0 ? [lhs] : [];
    }),
  );
  const kept = Array.from(all.keys()).filter((at) => !following.has(all[at]!));
  const names = kept.map((at) => all[at]!);
  const m = names.length;
  const whole = leadingBlock(state.phi, layout.factors, all.length);
  const phi = Float64Array.from(kept.flatMap((i) => kept.map((j) => whole[i * all.length + j]!)));
  const problems: string[] = [];
  for (let j = 0; j < m; j++) {
    for (let k = 0; k < j; k++) {
      const scale = Math.sqrt(phi[j * m + j]! * phi[k * m + k]!);
      const correlation = phi[j * m + k]! / scale;
      if (scale > 0 && Math.abs(correlation) >= 1) {
        problems.push(
          messages.improperCorrelation({ first: names[k]!, second: names[j]!, value: written(correlation) }),
        );
      }
    }
  }
  const positive = phi.every((value, at) => at % (m + 1) !== 0 || value > 0);
  if (problems.length === 0 && positive && choleskyFactor(phi, m) === null) {
    problems.push(messages.factorsNotPositiveDefinite());
  }
  return problems;
}

/** Correlated residuals beyond 1. */
function residualProblems({ table, values }: Solution, { rows }: Place): string[] {
  const variances = new Map<string, number>();
  for (const row of rows) {
    const { lhs, rhs } = table.parameters[row]!;
    if (lhs === rhs) variances.set(lhs, values[row]!);
  }
  const items = new Set(table.items);
  return rows.flatMap((row) => {
    const { lhs, rhs } = table.parameters[row]!;
    if (lhs === rhs || !items.has(lhs)) return [];
    const scale = (variances.get(lhs) ?? 0) * (variances.get(rhs) ?? 0);
    if (!(scale > 0) || values[row]! ** 2 < scale) return [];
    const correlation = values[row]! / Math.sqrt(scale);
    const value = written(correlation);
    return [messages.improperResidualCorrelation({ first: lhs, second: rhs, value })];
  });
}

function written(value: number): string {
  return decimal(value, Math.abs(value) < 0.01 ? 4 : 2);
}
