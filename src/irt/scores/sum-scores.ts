import { fittedCurves } from "../fitted-curves";
import type { FittedIrt } from "../fitted-irt";
import { groupShares } from "../group-shares";
import type { SumScore } from "../irt-result";
import { marginal } from "./eap-scores";
import { sumScoreLikelihoods } from "./sum-score-likelihoods";

/**
 * Expected factor scores of those with each sum of their answers to some items (EAP for sum scores), with standard
 * errors. Where there are several groups, of all of them together.
 *
 * @param options.items indices of the model's items; all by default
 * @param options.factors indices of the factors; all by default
 * @returns one entry for every sum from 0
 * @see Thissen, Pommerich, Billeaud & Williams (1995), Applied Psychological Measurement, 19, 39-49. Checked against sums
 *   over all patterns in R (scripts/reference/irt-scores.R).
 */
export function sumScores(
  fitted: FittedIrt,
  options: { readonly items?: readonly number[]; readonly factors?: readonly number[] } = {},
): SumScore[] {
  const { model, quadrature } = fitted;
  const m = model.factors.length;
  const chosen = options.items ?? model.items.map((_, item) => item);
  const factors = options.factors ?? model.factors.map((_, factor) => factor);
  const shares = groupShares(fitted);
  const prior = joined(quadrature.weights.map((own, group) => own.map((weight) => weight * shares[group]!)));
  const nodes = joined(quadrature.nodes);
  const likelihoods = quadrature.nodes.map((own, group) => {
    const curves = fittedCurves(fitted, group, own);
    return sumScoreLikelihoods(
      chosen.map((item) => curves[item]!),
      own.length / m,
    );
  });
  const highest = chosen.reduce((sum, item) => sum + model.items[item]!.categories - 1, 0);
  return Array.from({ length: highest + 1 }, (_, score) => {
    const likelihood = joined(
      likelihoods.map((own) => {
        const points = own.length / (highest + 1);
        return own.subarray(score * points, (score + 1) * points);
      }),
    );
    const joint = prior.map((weight, q) => weight * likelihood[q]!);
    const share = joint.reduce((sum, value) => sum + value, 0);
    const posterior = joint.map((value) => value / share);
    const found = factors.map((factor) => marginal(posterior, nodes, { factor, factors: m }));
    return { score, share, eap: found.map(({ mean }) => mean), se: found.map(({ deviation }) => deviation) };
  });
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
