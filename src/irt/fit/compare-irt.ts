import { ItemwiseError, type Warning } from "../../errors";
import { criterionChanges, type ModelLikelihood } from "../../figures/information-criteria";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { needsSandwich } from "../estimation/information/sandwich";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtComparison } from "../model/irt-result";

export interface NamedIrt {
  readonly name: string;
  readonly fitted: FittedIrt;
}

/**
 * Likelihood-ratio test of a model against one nested in it (the one with fewer free parameters, in either order), with
 * the changes of the information criteria. The caller must ensure nesting; a larger model with the smaller likelihood is not nested
 * or not fitted to the end.
 * @returns with a probability of null where the difference is not chi-square: weighted answers, strata or clusters, a
 *   larger model that fits worse
 * @throws ItemwiseError "different-models" where items or people differ, or the numbers of parameters do not
 * @see Wilks (1938), Annals of Mathematical Statistics, 9, 60-62
 */
export function compareIrt(
  one: NamedIrt,
  other: NamedIrt,
): { readonly comparison: IrtComparison; readonly warnings: readonly Warning[] } {
  checkComparable(one, other);
  const [from, to] = one.fitted.model.free < other.fitted.model.free ? [one, other] : [other, one];
  const df = to.fitted.model.free - from.fitted.model.free;
  const difference = 2 * (to.fitted.logLikelihood - from.fitted.logLikelihood);
  const boundary = to.fitted.model.factors.length > from.fitted.model.factors.length;
  const worse = difference < -TOLERATED;
  const weighted = needsSandwich(from.fitted.table);
  return {
    comparison: {
      from: from.name,
      to: to.name,
      difference,
      df,
      p: worse || weighted ? null : chiSquareUpper(difference, df),
      boundary,
      ...criterionChanges(likelihoodOf(from.fitted), likelihoodOf(to.fitted)),
    },
    warnings: warningsOf(messages.pairOfModels({ from: from.name, to: to.name }), {
      worse,
      weighted,
      boundary,
    }),
  };
}

const likelihoodOf = ({ logLikelihood, model, n }: FittedIrt): ModelLikelihood => ({
  logLikelihood,
  parameters: model.free,
  n,
});

function warningsOf(
  pair: string,
  { worse, weighted, boundary }: Readonly<Record<"worse" | "weighted" | "boundary", boolean>>,
): Warning[] {
  const warnings: Warning[] = [];
  if (worse) warnings.push({ code: "not-nested", message: messages.notNested({ pair }) });
  if (weighted)
    warnings.push({ code: "weighted-comparison", message: messages.weightedComparison({ pair }) });
  if (boundary)
    warnings.push({ code: "boundary-comparison", message: messages.boundaryComparison({ pair }) });
  return warnings;
}

/** Tolerated difference between two quadratures of the same likelihood. */
const TOLERATED = 1e-4;

function checkComparable({ fitted: a }: NamedIrt, { fitted: b }: NamedIrt): void {
  const items = (fitted: FittedIrt): string =>
    fitted.model.items
      .map(({ id, categories }) => `${id} ${categories}`)
      .sort()
      .join();
  const people = (fitted: FittedIrt): number =>
    fitted.table.weight.reduce((sum, weight, row) => sum + (fitted.group[row]! >= 0 ? weight : 0), 0);
  if (items(a) !== items(b) || a.n !== b.n || Math.abs(people(a) - people(b)) > 1e-9 * a.n) {
    throw different(messages.differentData);
  }
  if (a.model.free === b.model.free) throw different(messages.sameParameters);
}

function different(message: () => string): ItemwiseError {
  return new ItemwiseError("different-models", message, {
    hint: messages.differentModelsHint,
  });
}
