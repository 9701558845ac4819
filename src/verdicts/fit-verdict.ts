import type { CfaResult } from "../factor/cfa/cfa-result";
import { type Detectable, detectableRecord } from "../factor/cfa/fit-limits/fit-limits-result";
import type { FitTest } from "../factor/cfa/tests/small-sample-test";
import type { UnbiasedSrmr } from "../factor/cfa/tests/unbiased-srmr";
import { FIT_ORDER, type FitCode, fitCode } from "../factor/model/fit-code";
import { judgedVersion } from "../factor/model/fit-result";
import * as f from "../figures/declare";

export const fitVerdictRecord = {
  code: f.code<FitCode>(),
  /** The test behind it, corrected for small samples; null without one. */
  test: f.orNull({ chiSquare: f.statistic, df: f.estimate, p: f.p }),
  /** What makes it unfit; empty otherwise. */
  because: f.listOf(f.code<"rmsea" | "cfi" | "srmr">()),
  /** Without the bias of sampling, with the ends of its 90 % interval; null where it is not defined. */
  srmr: f.orNull({ estimate: f.estimate, low: f.estimate, high: f.estimate }),
  /** The smallest misfit that would be found with a power of .80; null without an alternative. */
  detectable: f.orNull(detectableRecord),
  /** The nested model whose better code this one has; null if it is its own. */
  from: f.orNull(f.text),
};
export interface FitVerdict extends f.Declared<typeof fitVerdictRecord> {}

export interface FitVerdictInput
  extends Pick<CfaResult, "fit" | "items" | "estimates" | "parameterization" | "converged" | "admissible"> {
  /** Of fit, corrected for small samples (`smallSampleTest`). */
  readonly test: FitTest | null;
  readonly srmr: UnbiasedSrmr | null;
  readonly detectable: Detectable | null;
}

/**
 * Whether a model fits, from the test of fit corrected for small samples (`smallSampleTest`). At p of .05 or more it
 * "fits" where a misfit worth finding would be found, and otherwise is "not-contradicted". Below, it is
 * "does-not-fit" if p is below .01 and the RMSEA's interval lies above .08, CFI below .90, or the interval of the
 * unbiased SRMR above .10; else "approximate" with CFI of .95, RMSEA of .06 and SRMR of .08 or better; else "doubtful".
 * The SRMR has no say for yes-or-no items. Indices are the reported ones; of ordered items the robust, or else the
 * scaled ones.
 * @returns "not-testable" without degrees of freedom, without an admissible solution, and where the test is not
 *   defined: indices alone neither support nor reject a model
 * @see Hu & Bentler (1999); Browne & Cudeck (1993); Shi, Maydeu-Olivares & DiStefano (2018). Rates: docs/verdicts.md.
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const model = cfa(table, "f =~ a + b + c", { missing: "listwise" });
 * const own = { ...model, srmr: null, detectable: null };
 * fitVerdict({ ...own, test: null }).code; // "not-testable"
 * fitVerdict({ ...own, test: { chiSquare: 1.1, df: 2, p: 0.58 } }).code; // "not-contradicted"
 * ```
 */
export function fitVerdict(input: FitVerdictInput): FitVerdict {
  const { converged, admissible, srmr, detectable, fit } = input;
  const test = converged && admissible ? input.test : null;
  const isOfSrmr = !isBinary(input);
  const judged = fitCode({
    p: test?.p ?? null,
    indices: judgedVersion(input),
    srmr: isOfSrmr ? fit.srmr : null,
    srmrLow: isOfSrmr ? (srmr?.low ?? null) : null,
    isPowerful: detectable?.found === true,
  });
  return { ...judged, test, srmr, detectable, from: null };
}

/** Whether every item has two categories. */
function isBinary({ items, estimates }: FitVerdictInput): boolean {
  const thresholds = estimates.filter(({ op }) => op === "|");
  return (
    thresholds.every(({ rhs }) => rhs === "t1") &&
    items.every((item) => thresholds.some(({ lhs }) => lhs === item))
  );
}

/**
 * The verdicts of models of the same items, each with the better code of its own and those nested in it: what a model
 * allows, a freer one allows too. Models that are not testable neither give a code nor take one.
 * @param nested pairs of a freer model and one nested in it; what follows from them need not be listed
 * @returns in the order of `models`, with `from` the model whose code it is
 * @example
 * ```ts
 * const own = { test: null, because: [], srmr: null, detectable: null, from: null };
 * const models = [
 *   { structure: "five", verdict: { ...own, code: "doubtful" } },
 *   { structure: "second order", verdict: { ...own, code: "approximate" } },
 * ] as const;
 * const [five] = nestedFitVerdicts(models, [{ from: "five", to: "second order" }]);
 * five.code; // "approximate"
 * five.from; // "second order"
 * ```
 */
export function nestedFitVerdicts(
  models: readonly { readonly structure: string; readonly verdict: FitVerdict }[],
  nested: readonly { readonly from: string; readonly to: string }[],
): FitVerdict[] {
  return models.map(({ structure, verdict }) => {
    const below = nestedIn(structure, nested);
    const rank = ({ code }: FitVerdict): number => FIT_ORDER.indexOf(code);
    const best = models
      .filter((other) => below.has(other.structure) && other.verdict.code !== "not-testable")
      .sort((one, other) => rank(one.verdict) - rank(other.verdict))[0];
    if (best === undefined || verdict.code === "not-testable" || rank(best.verdict) >= rank(verdict))
      return verdict;
    return { ...verdict, code: best.verdict.code, because: [], from: best.structure };
  });
}

/** All models nested in one, directly or through others. */
function nestedIn(
  structure: string,
  nested: readonly { readonly from: string; readonly to: string }[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [structure];
  for (let model = open.pop(); model !== undefined; model = open.pop()) {
    for (const { from, to } of nested) {
      if (from !== model || found.has(to) || to === structure) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}
