import { ItemwiseError } from "../../errors";
import { type Estimator, type EstimatorParts, estimatorParts } from "./estimator";

/**
 * The estimator for items of a kind, with what its name stands for: WLSMV for ordered and MLR for continuous items where
 * none is asked for.
 *
 * @throws ItemwiseError "unknown-choice"; "wrong-estimator" for one of the other kind of items: of ordered ones ML and GLS,
 *   of continuous ones WLSMV and its like
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
  throw new ItemwiseError("wrong-estimator", `${estimator} is not an estimator for ${kind} items.`, {
    hint: kind === "ordered" ? "Use WLSMV (the default), ULSMV or WLS." : "Use MLR (the default), ML or MLM.",
  });
}
