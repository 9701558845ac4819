import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { addAt } from "../../../numeric/linear-algebra/ranges";
import { axisPosteriors, visitPosteriors } from "../e-step/axis-posteriors";
import type { AxisEStep } from "../e-step/e-step";
import { addAcross, addWithLatent, type FactorAxis } from "./axis-products";
import { addComplete, addItemSquares, addSquares, type GroupAt, groupCurves } from "./group-information";
import { addCurveProducts, addPairs, addScores, type GroupCurves } from "./posterior-products";

/**
 * Adds the observed information of a group on a grid where each item loads on one factor: the complete-data information
 * less the variance of each pattern's derivatives under its posterior distribution. Products of two derivatives are
 * summed on one axis, or on two factors' axes, once for each distinct answer to the other items.
 * @returns the patterns' derivatives; null where the model is not defined
 */
export function addAxisInformation(
  about: GroupAt,
  expectation: AxisEStep,
  information: Float64Array,
): Float64Array | null {
  const { free } = about.model;
  const { state } = about;
  const curves = groupCurves(about, expectation);
  const { patterns, axes } = expectation;
  const { counts, latent: people, logLikelihood } = expectation.expect(state.probabilities, state.latent);
  if (!Number.isFinite(logLikelihood)) return null;
  addComplete(about, { axes, counts, people, scores: curves.latentScores }, information);
  const found = { scores: new Float64Array(patterns.rows * free), products: new Float64Array(free * free) };
  const to = { products: found.products, free };
  addItemSquares(curves.items, counts, to);
  const { latent } = curves;
  addCurveProducts(expectation.people(), { curves: latent, others: latent, both: false }, to);
  addPatterns(about, expectation, curves, found);
  addSquares(found, patterns.weight, { free, information });
  mirrorUpper(information, free);
  return found.scores;
}

/** Adds the patterns' derivatives, and the products of derivatives of two items or of an item and the distribution. */
function addPatterns(
  { model: { free }, state: { probabilities, latent } }: GroupAt,
  { patterns, points, factorOf }: AxisEStep,
  curves: GroupCurves,
  { scores, products }: { scores: Float64Array; products: Float64Array },
): void {
  const { rows, weight, columns } = patterns;
  const size = points.perFactor ?? 0;
  const posteriors = axisPosteriors(patterns, factorOf, points);
  const { weights } = latent;
  const inverse = new Float64Array(rows);
  const axes = posteriors.answers.map((answers, factor): FactorAxis => {
    const items = answers.block.items.map((item) => curves.items[item]!);
    return { ...answers, ...posteriors.cavities[factor]!, items, size };
  });
  const people = axes.map(({ likelihoods }) => new Float64Array(likelihoods.length));
  const factorColumns = axes.map(({ block }) => block.items.map((item) => columns[item]!));
  visitPosteriors(posteriors, { probabilities, weights }, (factor, row, posterior, probability) => {
    const { block, items } = axes[factor]!;
    const own = people[factor]!;
    inverse[row] = 1 / probability;
    addAt(own, block.of[row]! * size, weight[row]!, posterior, 0, size);
    const into = scores.subarray(row * free, (row + 1) * free);
    addScores(factorColumns[factor]!, items, { row, posterior }, into);
  });
  const shares = inverse.map((value, row) => value * weight[row]!);
  axes.forEach(({ block, items }, factor) => {
    const answered = { columns: block.answers };
    const batch = { posteriors: people[factor]!, points: size, start: 0, end: block.distinct };
    addPairs(answered, items, batch, { products, free });
  });
  for (const { place, values } of curves.latent) {
    const turned = values.map((value, q) => value * weights[q]!);
    axes.forEach((axis, factor) => {
      const into = factor === 0 ? scores : null;
      addWithLatent(axis, { turned, inverse, shares, place }, { products, free, scores: into });
    });
  }
  axes.forEach((one, f) => {
    for (const other of axes.slice(0, f)) {
      addAcross(posteriors.answers, [one, other], { weights, shares, products, free });
    }
  });
}
