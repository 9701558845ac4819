import type { ModelStatement } from "../../measures/model-syntax/model-parts";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { Discrepancy } from "../cfa/estimator";
import { extractionByName } from "../efa/extraction/extract";
import { UNIQUENESS_BOX } from "../efa/extraction/reduced-eigen";
import { echelonLoadings } from "../efa/rotation/echelon-loadings";
import { modelTable } from "../model/parameter-table";
import type { GroupMoments } from "../moments/group-moments";
import { factorNames } from "./cross-validation";

/**
 * Fits m uncorrelated factors that load on every item, except for zeros that identify the loadings (`echelonLoadings`),
 * from the loadings of a minres extraction.
 * @param options.held items whose uniqueness is fixed at the bound of exploratory solutions (.005 of the variance),
 *   each one degree of freedom more. Of ordered items only those that determine the loadings of a factor can be fixed.
 */
export function fitUnrotated(
  data: GroupMoments,
  {
    factors,
    discrepancy,
    held = [],
  }: {
    readonly factors: number;
    readonly discrepancy: Discrepancy;
    readonly held?: readonly string[] | undefined;
  },
): FittedModel {
  const { items, kind, covariance } = data;
  const p = items.length;
  const deviations = items.map((_, i) => Math.sqrt(covariance[i * p + i]!));
  const correlation = items.map((_, i) =>
    items.map((_, j) => (i === j ? 1 : covariance[i * p + j]! / (deviations[i]! * deviations[j]!))),
  );
  const { loadings, psi } = extractionByName("minres")(correlation, factors);
  const echelon = echelonLoadings(loadings);
  const names = factorNames(items, factors);
  const statements = names.flatMap((lhs, k) => {
    const zeros = echelon.pivots.slice(0, k);
    return items.flatMap((rhs, i) =>
      zeros.includes(i)
        ? []
        : [
            kind === "ordered" && held.includes(rhs) && echelon.pivots[k] === i
              ? fixed({ lhs, op: "=~", rhs }, atBound(echelon.loadings[i]!, k))
              : statement({ lhs, op: "=~", rhs }, echelon.loadings[i]![k]! * deviations[i]!),
          ],
    );
  });
  const residuals =
    kind === "ordered"
      ? []
      : items.map((id, i) => {
          const variance = deviations[i]! ** 2;
          const what = { lhs: id, op: "~~", rhs: id } as const;
          return held.includes(id)
            ? fixed(what, UNIQUENESS_BOX.lower * variance)
            : statement(what, psi[i]! * variance);
        });
  const table = modelTable([...statements, ...residuals], {
    items: items.map((id, i) => ({ id, thresholds: data.thresholds[i]! })),
    orthogonal: true,
  });
  return fitModel(table, [data], { discrepancy });
}

/** The loading of an item on its last factor that puts its uniqueness at the bound. */
function atBound(loadings: readonly number[], factor: number): number {
  const before = loadings.slice(0, factor).reduce((sum, loading) => sum + loading * loading, 0);
  return Math.sign(loadings[factor]!) * Math.sqrt(Math.max(0, 1 - UNIQUENESS_BOX.lower - before));
}

function fixed(what: Pick<ModelStatement, "lhs" | "op" | "rhs">, value: number): ModelStatement {
  return { ...what, fixed: [value], start: [null], labels: [null], equals: [null], line: 1, column: 1 };
}

function statement(what: Pick<ModelStatement, "lhs" | "op" | "rhs">, start: number): ModelStatement {
  return { ...what, fixed: [null], start: [start], labels: [null], equals: [null], line: 1, column: 1 };
}
