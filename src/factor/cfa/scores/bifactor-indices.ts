import type { CfaResult } from "../cfa-result";

type Input = Pick<CfaResult, "converged" | "items" | "factors" | "estimates" | "exploratory">;

/**
 * How much of the items' common variance a general factor explains (Rodriguez, Reise & Haviland 2016): squared
 * standardized loadings of each factor over those of all (ECV), and the percentage of uncontaminated correlations, the
 * share of pairs of items that no group factor has in common (PUC).
 * @param model of one group
 * @returns null where the model is no bifactor model: one factor of all items, and others that are uncorrelated with it
 *   and with each other
 * @see Reference: the formulas on lavaan's standardized loadings (tests/reference/templates.json).
 */
export function bifactorIndices({
  converged,
  items,
  factors,
  estimates,
  exploratory,
}: Input): CfaResult["bifactor"] {
  const [general, ...others] = factors.filter(({ indicators }) =>
    items.every((id) => indicators.includes(id)),
  );
  const groups = factors.filter((factor) => factor !== general);
  if (!converged || exploratory !== null || general === undefined || others.length > 0 || groups.length === 0)
    return null;
  const isFactor = (name: string): boolean => factors.some(({ id }) => id === name);
  if (factors.some(({ indicators }) => indicators.some(isFactor))) return null;
  const tied = estimates.some(
    ({ lhs, op, rhs, est }) =>
      isFactor(lhs) && ((op === "~~" && lhs !== rhs && isFactor(rhs)) || op === "~") && est !== 0,
  );
  if (tied) return null;
  const common = factors.map(({ id }) =>
    estimates.reduce((sum, { lhs, op, std }) => (lhs === id && op === "=~" ? sum + (std ?? 0) ** 2 : sum), 0),
  );
  const all = common.reduce((sum, own) => sum + own, 0);
  const pairs = (items.length * (items.length - 1)) / 2;
  const share = ({ id }: Input["factors"][number], k: number) => ({
    factor: id,
    share: all > 0 ? common[k]! / all : null,
  });
  const apart = items.flatMap((one, i) =>
    items
      .slice(i + 1)
      .filter((other) =>
        groups.every(({ indicators }) => !indicators.includes(one) || !indicators.includes(other)),
      ),
  );
  return { general: general.id, shares: factors.map(share), puc: apart.length / pairs };
}
