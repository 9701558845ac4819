import type { FittedIrt } from "../model/fitted-irt";
import { groupShares } from "../model/group-shares";
import type { SumScore } from "../model/irt-result";
import { modelLayout } from "../model/model-layout";
import { marginal } from "./marginal";
import { scorePoints } from "./score-points";
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
  options: {
    readonly items?: readonly number[] | undefined;
    readonly factors?: readonly number[] | undefined;
  } = {},
): SumScore[] {
  const { model } = fitted;
  const items = options.items ?? model.items.map((_, item) => item);
  const asked = options.factors ?? model.factors.map((_, factor) => factor);
  const needed = neededFactors(fitted, items, asked);
  const shares = groupShares(fitted);
  const groups = model.groups.map((_, group) => scorePoints(fitted, group, needed));
  const prior = joined(groups.map(({ weights }, group) => weights.map((weight) => weight * shares[group]!)));
  const nodes = joined(groups.map((own) => own.nodes));
  const likelihoods = groups.map(({ curves, points }) => sumScoreLikelihoods(curves(items), points));
  const highest = items.reduce((sum, item) => sum + model.items[item]!.categories - 1, 0);
  return Array.from({ length: highest + 1 }, (_, score) => {
    const likelihood = joined(
      likelihoods.map((own, group) => {
        const { points } = groups[group]!;
        return own.subarray(score * points, (score + 1) * points);
      }),
    );
    const joint = prior.map((weight, q) => weight * likelihood[q]!);
    const share = joint.reduce((sum, value) => sum + value, 0);
    if (!(share > 0)) return { score, share: 0, eap: asked.map(() => null), se: asked.map(() => null) };
    const posterior = joint.map((value) => value / share);
    const found = asked.map((factor) =>
      marginal(posterior, nodes, { factor: needed.indexOf(factor), factors: needed.length }),
    );
    return { score, share, eap: found.map(({ mean }) => mean), se: found.map(({ deviation }) => deviation) };
  });
}

/** Those that are asked for and those that the items load on, in the model's order. */
function neededFactors(
  { model }: FittedIrt,
  items: readonly number[],
  asked: readonly number[],
): readonly number[] {
  const layout = modelLayout(model, 0);
  const loaded = new Set(items.flatMap((item) => Array.from(layout.items[item]!.factors)));
  return model.factors.map((_, factor) => factor).filter((f) => loaded.has(f) || asked.includes(f));
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
