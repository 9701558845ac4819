import { ItemwiseError } from "../../../errors";
import type { CfaComparison, DifferenceTest } from "../cfa-result";
import type { DescribedCfa } from "../scores/reliability-intervals";
import { differenceTest } from "./difference-test";
import { nesting } from "./nested";
import { preferredModel } from "./preferred-model";

/**
 * Models of the same items side by side: a difference test of every pair of which one is nested in the other, and
 * which model is to be preferred.
 *
 * @param described at least two models, fitted to the same moments by the same estimator
 * @throws ItemwiseError "different-models" where their items or estimators differ
 * @see Satorra (2000); Bentler & Satorra (2010) for nesting. Reference: lavaan's
 *   `lavTestLRT(method = "satorra.2000", A.method = "delta", scaled.shifted = TRUE)`.
 */
export function compareModels(described: readonly DescribedCfa[]): CfaComparison {
  checkComparable(described);
  const models = [...described].sort((a, b) => a.result.fit.df - b.result.fit.df);
  const tests = models.flatMap((larger, at) =>
    models.slice(at + 1).flatMap((smaller) => {
      const test = testOf(larger, smaller);
      return test === null ? [] : [test];
    }),
  );
  const results = models.map(({ result }) => result);
  return {
    models: results.map(({ structure }) => structure),
    tests,
    verdict: preferredModel(results, tests),
  };
}

function checkComparable(described: readonly DescribedCfa[]): void {
  const keys = new Set(described.map(({ result }) => `${result.estimator} ${result.items.join()}`));
  if (keys.size <= 1) return;
  throw new ItemwiseError("different-models", "Models of different items or estimators cannot be compared.", {
    hint: "Fit all of them to the same items by the same estimator.",
  });
}

/** Null where neither model is nested in the other. */
function testOf(larger: DescribedCfa, smaller: DescribedCfa): DifferenceTest | null {
  const { nested, boundary } = nesting(larger.model.fitted, smaller.model.fitted);
  if (!nested) return null;
  const [one, other] = [larger.result.fit, smaller.result.fit];
  const scaled = one.cfiScaled !== null && other.cfiScaled !== null;
  const change = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : b - a;
  return {
    from: larger.result.structure,
    to: smaller.result.structure,
    ...differenceTest(larger.model.fitted, smaller.model.fitted, larger.model.parts),
    deltaCfi: scaled ? change(one.cfiScaled, other.cfiScaled) : change(one.cfi, other.cfi),
    deltaRmsea: scaled
      ? change(one.rmseaScaled?.[0] ?? null, other.rmseaScaled?.[0] ?? null)
      : change(one.rmsea?.[0] ?? null, other.rmsea?.[0] ?? null),
    deltaSrmr: change(one.srmr, other.srmr),
    indices: scaled ? "scaled" : "naive",
    boundary,
  };
}
