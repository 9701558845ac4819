import type { Warning } from "../errors";
import { efa } from "../factor/efa/efa";
import { extractMinres } from "../factor/efa/extraction/minres";
import type { EfaSolution } from "../factor/efa/solution";
import type { Rows } from "../numeric/linear-algebra/matrix";
import { sumOf } from "./alpha";
import * as messages from "./messages";
import { schmidLeiman } from "./schmid-leiman";

/** Three correlated factors of fewer items have more parameters than there are correlations. */
const ITEMS_FOR_THREE_FACTORS = 6;

/** McDonald's omegas of a scale, on the scale of the correlations. */
export interface Omega {
  /** Share of the total's variance that is not unique to single items. */
  readonly total: number | null;
  /** Share of the total's variance due to the general factor. */
  readonly hierarchical: number | null;
  /** General factor loadings by item; null where there is none. */
  readonly general: readonly number[] | null;
  readonly warnings: readonly Warning[];
}

/** Correlations of keyed items; nothing is reversed here. */
export interface OmegaInput {
  readonly matrix: readonly (readonly number[])[];
  readonly items: readonly string[];
  readonly n: number;
}

/**
 * Omega total and hierarchical (McDonald 1999; Zinbarg, Revelle, Yovel & Li 2005): three minres factors with oblimin,
 * their second-order factor, and Schmid & Leiman's (1957) transformation. With V the sum of the correlations, omega
 * total is (V - sum of uniquenesses) / V and omega hierarchical the squared sum of the general loadings over V. Three
 * to five items have omega total from one factor and no omega hierarchical.
 * @param correlation at least three items
 * @param options seed of the rotation's random starts
 * @returns nulls with a warning where undefined. Reference: psych `omega(flip = FALSE)`, `nfactors = 1` for three to
 *   five items.
 */
export function omega(correlation: OmegaInput, options: { seed?: number | undefined } = {}): Omega {
  const { matrix, items } = correlation;
  if (items.length < 3) {
    return nothing("omega-two-items", messages.omegaTwoItems());
  }
  const variance = sumOf(matrix);
  if (!(variance > 1e-12)) return nothing("omega-no-variance", messages.omegaNoVariance());
  const three = items.length >= ITEMS_FOR_THREE_FACTORS;
  const solution = efa(correlation, {
    factors: three ? 3 : 1,
    extraction: "minres",
    rotation: three ? "oblimin" : "none",
    seed: options.seed ?? 1,
  });
  if (!solution.converged) return nothing("omega-not-converged", messages.omegaNotConverged());
  const unique = solution.uniquenesses.reduce((sum, value) => sum + value, 0);
  const total = 1 - unique / variance;
  const warnings = heywoodWarning(solution);
  if (!three) return { total, hierarchical: null, general: null, warnings: [...warnings, oneFactor()] };
  const { loadings, warnings: more } = schmidLeiman(solution, { n: correlation.n });
  const general = loadings?.general ?? null;
  const sum = general?.reduce((all, value) => all + value, 0) ?? null;
  return {
    total,
    hierarchical: sum === null ? null : (sum * sum) / variance,
    general,
    warnings: [...warnings, ...more, ...negativeWarning(items, general ?? [])],
  };
}

/**
 * Omega total (`omega`) of the sum without each item, in order; no rotation changes it.
 * @returns null where undefined
 */
export function omegaTotalsWithout(matrix: Rows): (number | null)[] {
  const factors = matrix.length > ITEMS_FOR_THREE_FACTORS ? 3 : 1;
  const all = matrix.map((_, item) => item);
  return all.map((left) => {
    const items = all.filter((item) => item !== left);
    const own = items.map((i) => items.map((j) => matrix[i]![j]!));
    const variance = sumOf(own);
    if (items.length < 3 || !(variance > 1e-12)) return null;
    const { loadings, converged } = extractMinres(own, factors);
    const common = loadings.flat().reduce((sum, loading) => sum + loading * loading, 0);
    return converged ? 1 - (items.length - common) / variance : null;
  });
}

function nothing(code: string, message: string): Omega {
  return { total: null, hierarchical: null, general: null, warnings: [{ code, message }] };
}

function oneFactor(): Warning {
  return { code: "omega-one-factor", message: messages.omegaOneFactor() };
}

function heywoodWarning({ heywood, factors }: EfaSolution): Warning[] {
  if (heywood.length === 0) return [];
  return [{ code: "omega-heywood", message: messages.omegaHeywood({ factors, items: heywood }) }];
}

function negativeWarning(items: readonly string[], general: readonly number[]): Warning[] {
  const against = items.filter((_, item) => (general[item] ?? 0) < 0);
  if (against.length === 0) return [];
  return [{ code: "omega-negative-loading", message: messages.omegaNegativeLoading({ items: against }) }];
}
