import { ItemwiseError } from "../../errors";
import { choose } from "../../words/choose";
import * as messages from "./messages";

export type Discrepancy = "DWLS" | "ULS" | "WLS" | "GLS" | "ML";
export type Information = "expected" | "observed";
export type TestCorrection = "none" | "scaled-shifted" | "mean-variance" | "mean" | "yuan-bentler";

export interface EstimatorParts {
  readonly discrepancy: Discrepancy;
  /** "first-order": the inverse of the people's mean outer product of scores. */
  readonly standardErrors: "standard" | "robust" | "huber-white" | "first-order";
  readonly test: TestCorrection;
}

const ESTIMATORS = {
  WLSMV: { discrepancy: "DWLS", standardErrors: "robust", test: "scaled-shifted" },
  WLSMVS: { discrepancy: "DWLS", standardErrors: "robust", test: "mean-variance" },
  WLSM: { discrepancy: "DWLS", standardErrors: "robust", test: "mean" },
  DWLS: { discrepancy: "DWLS", standardErrors: "standard", test: "none" },
  ULSMV: { discrepancy: "ULS", standardErrors: "robust", test: "scaled-shifted" },
  ULSMVS: { discrepancy: "ULS", standardErrors: "robust", test: "mean-variance" },
  ULSM: { discrepancy: "ULS", standardErrors: "robust", test: "mean" },
  ULS: { discrepancy: "ULS", standardErrors: "standard", test: "none" },
  GLS: { discrepancy: "GLS", standardErrors: "standard", test: "none" },
  WLS: { discrepancy: "WLS", standardErrors: "standard", test: "none" },
  ML: { discrepancy: "ML", standardErrors: "standard", test: "none" },
  MLM: { discrepancy: "ML", standardErrors: "robust", test: "mean" },
  MLMV: { discrepancy: "ML", standardErrors: "robust", test: "scaled-shifted" },
  MLMVS: { discrepancy: "ML", standardErrors: "robust", test: "mean-variance" },
  MLF: { discrepancy: "ML", standardErrors: "first-order", test: "none" },
  MLR: { discrepancy: "ML", standardErrors: "huber-white", test: "yuan-bentler" },
} as const satisfies Record<string, EstimatorParts>;

export type Estimator = keyof typeof ESTIMATORS;
export const ESTIMATOR_NAMES = Object.keys(ESTIMATORS) as readonly Estimator[];

/** The parts of an estimator. @throws ItemwiseError "unknown-choice" */
export function estimatorParts(name: Estimator): EstimatorParts {
  return choose<EstimatorParts>("estimator", ESTIMATORS, name);
}

/** @throws ItemwiseError "wrong-information" where the estimator has one kind of information alone */
export function checkInformation(estimator: Estimator, information: Information | undefined): void {
  if (information === undefined || estimator === "ML" || estimator === "MLR") return;
  throw new ItemwiseError("wrong-information", () => messages.oneInformation({ estimator }), {
    hint: messages.oneInformationHint,
  });
}

/** Whether the estimator has a full-information version. */
export function hasFullInformation({ discrepancy, test }: EstimatorParts): boolean {
  return discrepancy === "ML" && (test === "none" || test === "yuan-bentler");
}

/**
 * The estimator for a kind of items, by default WLSMV for ordered and MLR for continuous ones.
 * @throws ItemwiseError "unknown-choice"; "wrong-estimator" for the other kind of items
 */
export function estimatorFor(
  kind: "ordered" | "continuous",
  name?: Estimator,
): { readonly estimator: Estimator; readonly parts: EstimatorParts } {
  const estimator = name ?? (kind === "ordered" ? "WLSMV" : "MLR");
  const parts = estimatorParts(estimator);
  const { discrepancy } = parts;
  const isOfContinuous = discrepancy === "ML" || discrepancy === "GLS";
  const fits = kind === "ordered" ? !isOfContinuous : !estimator.startsWith("WLSM");
  if (fits) return { estimator, parts };
  throw new ItemwiseError("wrong-estimator", () => messages.wrongEstimator({ estimator, kind }), {
    hint: () => messages.wrongEstimatorHint({ kind }),
  });
}
