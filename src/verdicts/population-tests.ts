import { fitModel } from "../factor/cfa/estimation/fit-model";
import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import { testedModel } from "../factor/cfa/tests/tested-model";
import type { GroupMoments } from "../factor/moments/group-moments";
import { sampleOrNull } from "../factor/moments/sample-or-null";
import { bivariateNormalCdf } from "../numeric/distributions/bivariate-normal";
import { normalCdf } from "../numeric/distributions/special";
import { quadraticForm, type TestDistribution } from "./test-distribution";

/** The smallest share of a population in a cell of two yes-or-no items. */
export function smallestCell({ items, moments }: Pick<GroupMoments, "items" | "moments">): number {
  const p = items.length;
  let least = 1;
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i + 1; j < p; j++, at++) {
      const [h, k] = [moments[i]!, moments[j]!];
      const neither = bivariateNormalCdf(h, k, moments[at]!);
      const [one, other] = [normalCdf(h) - neither, normalCdf(k) - neither];
      least = Math.min(least, neither, one, other, 1 - neither - one - other);
    }
  }
  return least;
}

/**
 * How the chi-square of a model is distributed in samples of so many people from each population, the model being fitted
 * to the population first: about a population's solution it is a quadratic form of normal moments, and its correction
 * that of the population.
 *
 * @param fitted the model, with estimates to begin with
 * @param populations moments and their covariance, of people who are drawn at random
 * @returns null where the model has no solution in a population
 */
export function populationTests(
  { table, estimates }: FittedModel,
  populations: readonly GroupMoments[],
  people: number,
): TestDistribution[] | null {
  const tests = populations.map((population): TestDistribution | null => {
    const fitted = sampleOrNull(() =>
      fitModel(table, [population], { discrepancy: "DWLS", starts: estimates, mostStarts: 1 }),
    );
    if (!fitted?.convergence.converged) return null;
    const form = quadraticForm(fitted);
    const correction = testedModel(fitted, "scaled-shifted").scaled;
    if (form === null || correction === null) return null;
    const difference = population.moments.map((value, at) => value - fitted.implied[0]![at]!);
    return { cumulants: form.cumulants(difference, people - 1), correction };
  });
  return tests.every((test) => test !== null) ? tests : null;
}
