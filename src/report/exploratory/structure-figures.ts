import { factorCriteria } from "../../factor/model/criteria";
import { coefficientAgainst } from "../kit/words/coefficient-against";

/** A congruence with more than two decimals where the rules that stand beside it need them. */
export function congruenceFigure(value: number): string {
  return coefficientAgainst(value, factorCriteria.sameFactor, factorCriteria.similarFactor);
}

/** A loading, likewise. */
export function loadingFigure(value: number): string {
  return coefficientAgainst(value, factorCriteria.salientLoading, factorCriteria.crossLoading);
}
