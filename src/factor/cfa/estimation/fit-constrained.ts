import { expressionText } from "../../../measures/model-syntax/expression";
import {
  type ConstrainedMinimum,
  constrainedScoring,
} from "../../../numeric/optimization/constrained-scoring";
import type { ScoringConstraint } from "../../../numeric/optimization/constrained-step";
import type { ScoringTarget } from "../../../numeric/optimization/scoring-step";
import type { ModelTable } from "../../model/model-table";
import { modelRelations } from "../../model/relation-values";
import { aroundStart, type ConnectedFit } from "./fit-connected";

const MOST_STARTS = 10;
/** What a constraint may be missed by and not be called unmet. */
const UNMET = 1e-6;

/**
 * Fits a model under constraints from a start and, where that does not converge, from up to nine seeded others around it.
 *
 * @param target the discrepancy of all groups
 * @param constraints functions of its free parameters
 * @param start starting values, which need not meet the constraints
 */
export function fitConstrained(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  {
    start,
    seed,
    mostStarts = MOST_STARTS,
  }: {
    readonly start: Float64Array;
    readonly seed: number;
    readonly mostStarts?: number | undefined;
  },
): ConnectedFit {
  let best: ConstrainedMinimum | null = null;
  let starts = 0;
  while (starts < mostStarts && best?.converged !== true) {
    starts++;
    const from = starts === 1 ? start : aroundStart(target, start, { seed, stream: starts });
    if (from === null) continue;
    const minimum = constrainedScoring(target, constraints, from);
    if (best === null || minimum.converged || minimum.value < best.value) best = minimum;
  }
  const minimum = best!;
  return { minimum, information: minimum.hessian, starts, diverging: [] };
}

/** The constraints that values do not meet, as the model's text has them. */
export function unmetConstraints(table: ModelTable, estimates: Float64Array): string[] {
  return constraintsWhere(table, estimates, (value, equality) => {
    const missed = equality ? Math.abs(value) : -value;
    return !(missed <= UNMET);
  });
}

/** The inequalities that hold as equalities, as the model's text has them. */
export function activeBounds(table: ModelTable, estimates: Float64Array): string[] {
  return constraintsWhere(table, estimates, (value, equality) => !equality && Math.abs(value) <= UNMET);
}

function constraintsWhere(
  table: ModelTable,
  estimates: Float64Array,
  isMeant: (value: number, equality: boolean) => boolean,
): string[] {
  const { constraints } = modelRelations(table);
  return table.constraints.flatMap(({ op, left, right }, place) => {
    const { equality, at } = constraints[place]!;
    return isMeant(at(estimates).value, equality)
      ? [`${expressionText(left)} ${op} ${expressionText(right)}`]
      : [];
  });
}
