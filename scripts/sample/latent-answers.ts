/** The latent answers behind what children report: three correlated factors, one per group of items. */
import { cholesky } from "../../src/numeric/linear-algebra/matrix";
import type { Random } from "../../src/numeric/random/random";
import type { Children } from "./children";
import { AGE_SLOPES, FACTOR_CORRELATIONS, FACTORS, LOADINGS } from "./settings";

const MEAN_AGE = 3.5;
const AGE_DEVIATION = Math.sqrt(35 / 12);

/** Latent answer of every child to every item, `[item][child]`: within a country of mean 0 and variance 1. */
export function drawLatentAnswers(children: Children, random: Random): Float64Array[] {
  const size = children.age.length;
  const means = Float64Array.from({ length: size }, (_, child) => factorMean(children, child));
  const root = residualRoot(means.reduce((sum, mean) => sum + mean * mean, 0) / size);
  const answers = LOADINGS.map(() => new Float64Array(size));
  for (let child = 0; child < size; child++) {
    const draws = FACTORS.map(() => random.normal());
    FACTORS.forEach(({ items }, factor) => {
      const residual = draws.reduce((sum, draw, k) => sum + root[factor]![k]! * draw, 0);
      for (const item of items) {
        const loading = LOADINGS[item];
        const unique = Math.sqrt(1 - loading ** 2) * random.normal();
        answers[item]![child] = loading * (means[child]! + residual) + unique;
      }
    });
  }
  return answers;
}

/** Correlations of the latent answers within a country: loading times loading times the correlation of the factors. */
export function latentCorrelations(): number[][] {
  const factorOf = LOADINGS.map((_, item) =>
    FACTORS.findIndex(({ items }) => (items as readonly number[]).includes(item)),
  );
  return LOADINGS.map((loading, i) =>
    LOADINGS.map((other, j) =>
      i === j ? 1 : loading * other * FACTOR_CORRELATIONS[factorOf[i]!]![factorOf[j]!]!,
    ),
  );
}

function factorMean(children: Children, child: number): number {
  const slope = children.sex[child] === 1 ? AGE_SLOPES.boy : AGE_SLOPES.girl;
  return (slope * (children.age[child]! - MEAN_AGE)) / AGE_DEVIATION;
}

/** Root of what is left of the factors' covariance once age, which moves all three alike, has its share. */
function residualRoot(shareOfAge: number): number[][] {
  const root = cholesky(FACTOR_CORRELATIONS.map((row) => row.map((value) => value - shareOfAge)));
  if (root === null) throw new Error("the factor correlations leave no room for age");
  return root;
}
