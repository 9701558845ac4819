import { ItemwiseError } from "../../../errors";
import type { CfaComparison, DifferenceTest } from "../cfa-result";
import type { DescribedCfa } from "../scores/reliability-intervals";
import { differenceTest } from "./difference-test";
import { nesting } from "./nested";

/**
 * Models of the same items side by side: a difference test of every pair of which one is nested in the other.
 *
 * @param described at least two models, fitted to the same moments by the same estimator
 * @returns models in order of df; pairs of which neither is nested in the other have no test
 * @throws ItemwiseError "different-models" where their items or estimators differ
 * @see Satorra (2000); Bentler & Satorra (2010) for nesting. Reference: lavaan's
 *   `lavTestLRT(method = "satorra.2000", A.method = "delta", scaled.shifted = TRUE)`.
 *
 * @example
 * ```ts
 * const random = createRandom(1);
 * const traits = Array.from({ length: 800 }, () => [random.normal(), random.normal(), random.normal()]);
 * const answer = (k: number) => traits.map((t) => (t[0] + t[k] + random.normal() > 0 ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(1), b: answer(1), c: answer(2), d: answer(2) } });
 * const fit = (id: string, text: string) => {
 *   const model = fitCfa(table, text, { missing: "listwise" });
 *   return { model, result: describeCfa(model, { model: text, structure: { id, label: id } }) };
 * };
 * const compared = compareModels([fit("one", "f =~ a + b + c + d"), fit("two", "f =~ a + b\ng =~ c + d")]);
 * compared.tests[0].df; // 1
 * compared.models; // ["two", "one"]
 * ```
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
  return { models: models.map(({ result }) => result.structure), tests };
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
