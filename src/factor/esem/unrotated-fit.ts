import type { ModelStatement } from "../../measures/model-syntax/model-statement";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { Discrepancy } from "../cfa/estimator";
import { extractionByName } from "../efa/extraction/extract";
import { modelTable } from "../model/parameter-table";
import type { GroupMoments } from "../moments/group-moments";
import { echelonLoadings } from "./echelon";
import { factorNames } from "./factor-names";

/**
 * Fits m uncorrelated factors that load on every item, but for the zeros that determine the loadings (`echelonLoadings`),
 * from the loadings of a minres extraction.
 */
export function fitUnrotated(
  data: GroupMoments,
  { factors, discrepancy }: { readonly factors: number; readonly discrepancy: Discrepancy },
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
      zeros.includes(i) ? [] : [statement({ lhs, op: "=~", rhs }, echelon.loadings[i]![k]! * deviations[i]!)],
    );
  });
  const residuals =
    kind === "ordered"
      ? []
      : items.map((id, i) => statement({ lhs: id, op: "~~", rhs: id }, psi[i]! * deviations[i]! ** 2));
  const table = modelTable([...statements, ...residuals], {
    items: items.map((id, i) => ({ id, thresholds: data.thresholds[i]! })),
    orthogonal: true,
  });
  return fitModel(table, [data], { discrepancy });
}

function statement(what: Pick<ModelStatement, "lhs" | "op" | "rhs">, start: number): ModelStatement {
  return { ...what, fixed: [null], start: [start], labels: [null], line: 1, column: 1 };
}
