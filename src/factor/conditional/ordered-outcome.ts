import type { ObservedItem } from "../../correlation/pairs/observed-categories";
import { ItemwiseError } from "../../errors";
import { normalBetween, normalPdf } from "../../numeric/distributions/special";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { cumulativeFit } from "../../numeric/regression/cumulative-model";
import * as messages from "../moments/messages";
import { addSlopes, type Outcome, type OutcomeRows, withInfluence } from "./outcome";

/** A larger standard error of a standardized slope means divergence: the covariates predict the answers perfectly. */
const LARGEST_SLOPE_ERROR = 5;
const MIN_PROBABILITY = 1e-300;

/**
 * Ordered probit regression of an outcome on the covariates by maximum likelihood.
 * @throws ItemwiseError "foretold-answers" (perfect prediction) without finite best slopes, "no-information"
 * @see McKelvey & Zavoina (1975), Journal of Mathematical Sociology, 4, 103-120.
 */
export function orderedOutcome(item: ObservedItem, data: OutcomeRows): Outcome {
  const { answers, categories } = item;
  const { rows, count, weight, answered, covariates } = data;
  const counts = new Float64Array(rows * categories);
  answered.forEach((one, row) => {
    if (one === 1) counts[row * categories + answers[row]!] = weight[row]!;
  });
  const fit = cumulativeFit({ columns: covariates, counts, categories, link: "probit" });
  if ("direction" in fit) throw perfectPrediction(item.id);
  const { estimates, inverse } = fit;
  const size = estimates.length;
  const unit =
    innerProduct(weight, Float64Array.from(answered)) / innerProduct(count, Float64Array.from(answered));
  for (let q = 0; q < covariates.length; q++)
    if (!(inverse[q * size + q]! * unit <= LARGEST_SLOPE_ERROR ** 2)) throw perfectPrediction(item.id);
  const slopes = estimates.slice(0, covariates.length);
  const levels = estimates.slice(covariates.length).map((intercept) => -intercept);
  const upper = new Float64Array(rows);
  const lower = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const said = slopes.reduce((sum, slope, q) => sum + slope * covariates[q]![row]!, 0);
    upper[row] = (levels[answers[row]!] ?? Number.POSITIVE_INFINITY) - said;
    lower[row] = (levels[answers[row]! - 1] ?? Number.NEGATIVE_INFINITY) - said;
  }
  const kind = "ordered" as const;
  const outcome = { ...item, kind, answered, levels, slopes, variance: 1, upper, lower, parameters: size };
  return withInfluence(outcome, data, (row, into) => {
    const probability = Math.max(normalBetween(lower[row]!, upper[row]!), MIN_PROBABILITY);
    const [first, second] = [normalPdf(upper[row]!) / probability, -normalPdf(lower[row]!) / probability];
    addSlopes(outcome, covariates, { row, first, second, factor: 1 }, into);
  });
}

function perfectPrediction(id: string): ItemwiseError {
  return new ItemwiseError("foretold-answers", () => messages.perfectPrediction({ item: id }), {
    hint: messages.perfectPredictionHint,
  });
}
