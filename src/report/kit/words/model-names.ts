import type { Analysis } from "../../../analysis/analysis";
import type { CfaResult } from "../../../factor/cfa/cfa-result";
import type { Estimator } from "../../../factor/cfa/estimator";
import type { InvarianceStepName } from "../../../factor/invariance/invariance-result";
import { counted } from "./phrases";

/** A confirmatory model's label; models found in one half are named by their factors. */
export function modelLabel(analysis: Analysis, id: string): string {
  const named =
    analysis.cfa.find(({ structure }) => structure === id)?.label ??
    analysis.measure.structures.find((structure) => structure.id === id)?.label;
  if (named !== undefined) return named;
  const found = /^found-(\d+)$/.exec(id);
  return found ? `Found with ${counted(Number(found[1]), "factor")}` : id;
}

/** A factor's label in a confirmatory model, or its id. */
export const factorLabel = (model: Pick<CfaResult, "factors"> | undefined, id: string): string =>
  model?.factors.find((factor) => factor.id === id)?.label ?? id;

/** A factor's label in the structure whose invariance was examined. */
export function structureFactorLabel(analysis: Analysis, structure: string, factor: string): string {
  const declared = analysis.measure.structures.find(({ id }) => id === structure);
  return (
    declared?.factors.find(({ id }) => id === factor)?.label ??
    factorLabel(
      analysis.cfa.find((model) => model.structure === structure),
      factor,
    )
  );
}

const LEAST_SQUARES: Readonly<Record<string, string>> = {
  WLSMV: "diagonally weighted least squares with the scaled and shifted test",
  WLSMVS: "diagonally weighted least squares with the mean- and variance-adjusted test",
  WLSM: "diagonally weighted least squares with the mean-adjusted test",
  DWLS: "diagonally weighted least squares",
  ULSMV: "unweighted least squares with the scaled and shifted test",
  ULSMVS: "unweighted least squares with the mean- and variance-adjusted test",
  ULSM: "unweighted least squares with the mean-adjusted test",
  ULS: "unweighted least squares",
  WLS: "weighted least squares with the full weight matrix",
  GLS: "generalized least squares",
  ML: "maximum likelihood",
  MLM: "maximum likelihood with the Satorra-Bentler test",
  MLMV: "maximum likelihood with the scaled and shifted test",
  MLMVS: "maximum likelihood with the mean- and variance-adjusted test",
  MLR: "maximum likelihood with the Yuan-Bentler test",
};

export const estimatorName = (estimator: Estimator): string => LEAST_SQUARES[estimator] ?? estimator;

const STEPS: Readonly<Record<InvarianceStepName, string>> = {
  configural: "configural",
  thresholds: "thresholds",
  loadings: "loadings",
  intercepts: "intercepts",
  scalar: "scalar",
  strict: "strict",
  means: "equal means",
};

/** A step of the invariance ladder inside a sentence. */
export const stepName = (name: string): string => STEPS[name as InvarianceStepName] ?? name;

/** "exploitation =~ h" as "loading of h on exploitation"; names not in `items` are factors. */
export function parameterName(
  { lhs, op, rhs }: { readonly lhs: string; readonly op: string; readonly rhs: string },
  items: readonly string[],
): string {
  const ofItem = items.includes(lhs);
  switch (op) {
    case "=~":
      return `loading of ${rhs} on ${lhs}`;
    case "~":
      return `regression of ${lhs} on ${rhs}`;
    case "|":
      return `threshold ${rhs.replace(/^t/, "")} of ${lhs}`;
    case "~*~":
      return `scale of ${lhs}`;
    case "~1":
      return `${ofItem ? "intercept" : "mean"} of ${lhs}`;
    default: {
      const residual = ofItem ? "residual " : "";
      return lhs === rhs ? `${residual}variance of ${lhs}` : `${residual}covariance of ${lhs} and ${rhs}`;
    }
  }
}

/** Label of a declared structure; "All items" for null. */
export function structureLabel(analysis: Analysis, id: string | null): string {
  if (id === null) return "All items";
  return analysis.measure.structures.find((structure) => structure.id === id)?.label ?? id;
}
