import type { Warning } from "../../../errors";
import { endsWithinUnit, withinUnit } from "../../../figures/unit-coefficients";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import { decimal } from "../../../words/format";
import { hasOneKind } from "../../model/model-table";
import type { CfaResult, ModelReliability } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import * as messages from "../messages";
import { type FactorPart, type FactorParts, factorParts } from "./factor-parts";
import { greenYangOmega } from "./green-yang";

export interface ReliabilityOfModel {
  readonly reliability: readonly ModelReliability[];
  readonly htmt: CfaResult["htmt"];
  readonly warnings: readonly Warning[];
}

/**
 * Omega of every factor's items, average variance extracted and heterotrait-monotrait ratios from a fitted model.
 *
 * Ordered items: `omegaCategorical` is of the sum of the category numbers (`greenYangOmega`), `omegaLatent` of the
 * latent answers. Continuous items: `omegaCategorical` is omega of the sum (McDonald 1999). All divide the variance
 * explained by the factor alone by the *sample's* correlations or covariances of its items, as semTools does: with bad
 * fit they can exceed 1, which gives a warning. For an item that loads on several factors, only this factor's part
 * counts as explained; a factor of higher order explains what reaches the items through the others.
 *
 * Null: all but HTMT without convergence; both omegas of a factor with a single item, and of factors that are rotated
 * together, each of which has all items of the block; categorical omega where a
 * standardized loading is beyond 1; average variance extracted where an item loads on several factors, and of factors
 * of higher order; HTMT of a model of one factor, of higher order, or with items that load on several.
 * @returns intervals null (see `omegaIntervals`, `bootstrapReliability`)
 * @see Reference: `semTools::compRelSEM` (`higher =` for higher order), `AVE`, `htmt(htmt2 = FALSE)`. Under the theta
 *   parameterization semTools' latent omega and AVE mix the scales of answers and correlations; here they are those of
 *   the delta parameterization.
 */
export function modelReliability(fitted: FittedModel, group = 0): ReliabilityOfModel {
  const parts = factorParts(fitted, group);
  if (parts === null) {
    const isLeftOut = fitted.table.factors.length > 0 && !hasOneKind(fitted.table);
    return {
      reliability: [],
      htmt: null,
      warnings: isLeftOut ? [notDefined(messages.noReliabilityOfMixedItems())] : [],
    };
  }
  const { items } = fitted.table;
  const { converged } = fitted.convergence;
  const reliability = parts.factors.map((factor): ModelReliability => {
    const isDefined = converged && !isRotated(factor.id, fitted);
    const { categorical, latent } = isDefined ? omegasOf(factor, parts) : { categorical: null, latent: null };
    return {
      factor: factor.id,
      items: factor.items.map((j) => items[j]!),
      omegaCategorical: categorical,
      omegaCategoricalInterval: null,
      omegaLatent: latent,
      omegaLatentInterval: null,
      omegaIntervalMethod: null,
      averageVarianceExtracted: converged ? averageVarianceOf(factor, parts) : null,
      outside: {},
    };
  });
  return {
    reliability,
    htmt: htmtOf(parts),
    warnings: converged
      ? reliability.filter(({ factor }) => !isRotated(factor, fitted)).flatMap(warningsOf)
      : [notDefined(messages.noReliability())],
  };
}

const isRotated = (factor: string, { table }: FittedModel): boolean =>
  (table.exploratory?.blocks ?? []).some(({ factors }) => factors.length > 1 && factors.includes(factor));

/** The record's form: omegas outside 0 to 1 are null, and intervals end there. */
export function withinUnitOmegas(factor: ModelReliability): ModelReliability {
  const { omegaCategorical, omegaLatent } = factor;
  const { values, outside } = withinUnit({ omegaCategorical, omegaLatent });
  return {
    ...factor,
    ...values,
    omegaCategoricalInterval: endsWithinUnit(factor.omegaCategoricalInterval, values.omegaCategorical),
    omegaLatentInterval: endsWithinUnit(factor.omegaLatentInterval, values.omegaLatent),
    outside: { ...factor.outside, ...outside },
  };
}

const notDefined = (message: string): Warning => ({ code: "omega-not-defined", message });

function averageVarianceOf({ simple, loadings, items }: FactorPart, { sample }: FactorParts): number | null {
  if (!simple) return null;
  return averageVarianceExtracted(
    loadings,
    items.map((j) => sample[j]![j]!),
  );
}

/** The two omegas of one factor; `latent` is null for continuous items. */
export function omegasOf(
  factor: FactorPart,
  { kind, thresholds, sample }: FactorParts,
): { readonly categorical: number | null; readonly latent: number | null } {
  const { items, loadings } = factor;
  if (items.length < 2) return { categorical: null, latent: null };
  const correlation = items.map((i) => items.map((j) => sample[i]![j]!));
  const explained = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const total = correlation.flat().reduce((sum, value) => sum + value, 0);
  const ofSum = total > 0 ? explained / total : null;
  if (kind === "continuous") return { categorical: ofSum, latent: null };
  const own = items.map((j) => thresholds[j]!);
  return { categorical: greenYangOmega({ loadings, thresholds: own, correlation }), latent: ofSum };
}

function htmtOf({ factors, sample }: FactorParts): CfaResult["htmt"] {
  if (factors.length < 2 || !factors.every((factor) => factor.simple)) return null;
  const correlation = sample.map((row, i) =>
    row.map((value, j) => value / Math.sqrt(sample[i]![i]! * sample[j]![j]!)),
  );
  return {
    names: factors.map((factor) => factor.id),
    matrix: heterotraitMonotrait(
      correlation,
      factors.map((factor) => factor.items),
    ),
  };
}

function warningsOf({ factor, items, omegaCategorical, omegaLatent }: ModelReliability): Warning[] {
  const above = [omegaCategorical, omegaLatent].flatMap((omega) =>
    omega !== null && omega > 1 ? [decimal(omega, 3)] : [],
  );
  const warnings: Warning[] = [];
  if (above.length > 0) {
    warnings.push({ code: "omega-above-1", message: messages.omegaAbove1({ factor, omegas: above }) });
  }
  if (items.length > 1 && omegaCategorical === null) {
    warnings.push(notDefined(messages.omegaNotDefined({ items, factor })));
  }
  return warnings;
}

/**
 * Average variance extracted: the explained share of the variance of a factor's items, all of which load on it alone.
 * @param loadings of the items, times the factor's standard deviation
 * @param variances of the items; 1 for standardized ones
 * @returns null without items or variance
 * @see Fornell & Larcker (1981), Journal of Marketing Research, 18, 39-50. Reference: `semTools::AVE` (with the delta
 *   parameterization; with theta it leaves ordered items unstandardized).
 */
export function averageVarianceExtracted(
  loadings: readonly number[],
  variances: readonly number[],
): number | null {
  const explained = loadings.reduce((sum, loading) => sum + loading * loading, 0);
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  return total > 0 ? explained / total : null;
}

/**
 * Heterotrait-monotrait ratios: the mean absolute correlation of items of two factors, over the geometric mean of the
 * two mean absolute correlations of items of the same factor. Near 1 the factors are hardly distinct.
 * @param factors indices of each factor's items; no item belongs to two
 * @returns factor x factor, 1 on the diagonal; null where a factor has a single item, or items without correlation
 * @see Henseler, Ringle & Sarstedt (2015), Journal of the Academy of Marketing Science, 43, 115-135. Reference:
 *   `semTools::htmt(htmt2 = FALSE)`.
 */
export function heterotraitMonotrait(correlation: Rows, factors: Rows): (number | null)[][] {
  const within = factors.map((items) =>
    meanOfPairs(
      correlation,
      items.flatMap((item, k) => items.slice(0, k).map((other) => [item, other] as const)),
    ),
  );
  return factors.map((items, f) =>
    factors.map((others, g) => {
      if (f === g) return 1;
      const scale = Math.sqrt(within[f]! * within[g]!);
      const between = items.flatMap((item) => others.map((other) => [item, other] as const));
      return scale > 0 ? meanOfPairs(correlation, between) / scale : null;
    }),
  );
}

/** NaN for no pairs. */
function meanOfPairs(correlation: Rows, pairs: readonly (readonly [number, number])[]): number {
  const sum = pairs.reduce((total, [i, j]) => total + Math.abs(correlation[i]![j]!), 0);
  return sum / pairs.length;
}
