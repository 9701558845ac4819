import { type EfaInput, efa } from "../factor/efa/efa";
import type { GeneralFactor } from "./scale-result";
import { schmidLeiman } from "./schmid-leiman";

/**
 * The share of common variance of a general factor (Rodriguez, Reise & Haviland 2016), from a minres solution. With
 * three or more factors, a second-order factor (oblimin, then Schmid & Leiman 1957): its squared loadings over all;
 * also the percentage of uncontaminated correlations, 1 minus the share of pairs within a group, and omega
 * hierarchical. Two factors do not determine a second-order factor: the ECV is then the first factor's share before
 * rotation, and the other two are null.
 *
 * Checked against psych::schmid.
 * @param correlation of three or more items
 * @param options.factors at least two, as far as the items identify them
 */
export function generalFactor(
  correlation: EfaInput,
  { factors, seed = 1 }: { readonly factors: number; readonly seed?: number | undefined },
): GeneralFactor {
  return factors < 3 ? firstFactor(correlation, factors) : factorAbove(correlation, factors, seed);
}

function firstFactor(correlation: EfaInput, factors: number): GeneralFactor {
  const { loadings, converged } = efa(correlation, { factors, extraction: "minres", rotation: "none" });
  return {
    factors,
    method: "first-unrotated-factor",
    puc: null,
    omegaHierarchical: null,
    ecv: converged
      ? shareOf(
          loadings.map((row) => [row[0] ?? 0]),
          loadings,
        )
      : null,
    problem: "fewer-than-three-group-factors",
  };
}

function factorAbove(correlation: EfaInput, factors: number, seed: number): GeneralFactor {
  const solution = efa(correlation, { factors, extraction: "minres", rotation: "oblimin", seed });
  const found = solution.converged ? schmidLeiman(solution, { n: correlation.n }) : null;
  const above = found?.loadings ?? null;
  const none = { factors, method: "schmid-leiman", ecv: null, puc: null, omegaHierarchical: null } as const;
  if (found === null || above === null) return { ...none, problem: "not-converged" };
  const { general, group } = above;
  const variance = correlation.matrix.reduce((sum, row) => row.reduce((all, value) => all + value, sum), 0);
  const sum = general.reduce((all, value) => all + value, 0);
  const own = general.map((loading) => [loading]);
  const ecv = shareOf(
    own,
    own.map((row, item) => [...row, ...group[item]!]),
  );
  if (!(variance > 1e-12)) return { ...none, ecv, problem: "no-variance" };
  const puc = uncontaminated(solution.loadings);
  const isImproper = solution.heywood.length > 0 || found.warnings.length > 0;
  return {
    factors,
    method: "schmid-leiman",
    ecv,
    // Computed all the same, as psych does, and not to be taken for a reliability.
    problem: isImproper ? "heywood" : null,
    puc,
    omegaHierarchical: (sum * sum) / variance,
  };
}

function shareOf(part: readonly (readonly number[])[], all: readonly (readonly number[])[]): number | null {
  const squares = (rows: readonly (readonly number[])[]): number =>
    rows.reduce((sum, row) => row.reduce((own, value) => own + value * value, sum), 0);
  const whole = squares(all);
  return whole > 0 ? squares(part) / whole : null;
}

function uncontaminated(loadings: readonly (readonly number[])[]): number {
  const groups = loadings.map((row) => {
    const sizes = row.map(Math.abs);
    return sizes.indexOf(Math.max(...sizes));
  });
  let apart = 0;
  for (let i = 1; i < groups.length; i++) {
    for (let j = 0; j < i; j++) apart += Number(groups[i] !== groups[j]);
  }
  return apart / ((groups.length * (groups.length - 1)) / 2);
}
