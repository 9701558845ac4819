import type { Random } from "../../numeric/random/random";
import type { JointAnswers } from "./joint-tables";

/**
 * Samples of people with multivariate normal latent answers, cut at thresholds into categories.
 *
 * @param root the Cholesky factor of the latent answers' correlations, row-major
 * @param thresholds by item, ascending
 * @returns a function that draws a sample; the next one is written over it
 */
export function latentDraws(
  root: Float64Array,
  thresholds: readonly (readonly number[])[],
  people: number,
): (random: Random) => JointAnswers {
  const size = thresholds.length;
  const categories = thresholds.map((cuts) => cuts.length + 1);
  const answers = thresholds.map(() => new Uint8Array(people));
  const draws = new Float64Array(size);
  return (random) => {
    for (let person = 0; person < people; person++) {
      for (let j = 0; j < size; j++) {
        draws[j] = random.normal();
        const cuts = thresholds[j]!;
        let latent = 0;
        for (let k = 0; k <= j; k++) latent += root[j * size + k]! * draws[k]!;
        let category = 0;
        while (category < cuts.length && latent > cuts[category]!) category++;
        answers[j]![person] = category;
      }
    }
    return { answers, categories, weights: null, people };
  };
}
