import type { Warning } from "../../errors";

/**
 * Codes of warnings whose words disclose no count. Any other is released without its words, since they may name an
 * answer that few or none gave.
 */
const CODES_WITHOUT_COUNTS: ReadonlySet<string> = new Set([
  "alignment-not-converged",
  "among-blank",
  "among-contradiction",
  "among-left-out",
  "anchors-not-settled",
  "at-bounds",
  "auxiliary-variables",
  "bad-model",
  "bartlett-not-defined",
  "bootstrap-heywood",
  "bootstrap-samples-lost",
  "bootstrap-single-units",
  "bootstrap-undefined",
  "class-out-of-range",
  "clusters-across-groups",
  "complete-answers-only",
  "context-left-out",
  "continuous-item",
  "correlation-beyond-1",
  "decimal-commas",
  "dependent-coefficient",
  "descriptive-fit",
  "design-approximated",
  "design-ignored",
  "design-not-used",
  "design-partly-used",
  "different-models",
  "empty-factor",
  "empty-predictor",
  "external-left-out",
  "factors-not-distinct",
  "few-groups",
  "few-residuals",
  "few-units",
  "file-note",
  "full-information",
  "groups-not-linked",
  "groups-withheld",
  "hardly-distinct",
  "heywood",
  "hidden-regression",
  "hypothesis-without-group",
  "impossible-short-form",
  "inadmissible",
  "incomplete-left-out",
  "inexact-likelihood",
  "item-dropped",
  "items-withheld",
  "kmo-not-defined",
  "local-maxima",
  "lonely-psu",
  "m2-no-degrees-of-freedom",
  "map-ends-early",
  "means-not-comparable",
  "missing-group",
  "mixed-items",
  "mixed-scales",
  "no-alignment",
  "no-chi-square",
  "negative-alpha",
  "negative-item-rest",
  "no-degrees-of-freedom",
  "no-design-interval",
  "no-adjusted-outcome",
  "no-factor-scores",
  "no-g2",
  "no-information",
  "no-interval",
  "no-loading-intervals",
  "no-mantel-haenszel",
  "no-margin",
  "no-short-model",
  "no-standard-errors",
  "no-tli",
  "no-variance",
  "no-variance-between",
  "no-wald-test",
  "not-normal-outcome",
  "not-converged",
  "not-identified",
  "not-positive-definite",
  "nothing-to-compare",
  "omega-above-1",
  "omega-heywood",
  "omega-negative-loading",
  "omega-not-converged",
  "omega-not-defined",
  "omega-one-factor",
  "omega-second-order-heywood",
  "omega-two-items",
  "one-factor-population",
  "parallel-analysis-observed-not-positive-definite",
  "parallel-analysis-random-not-positive-definite",
  "parallel-analysis-rare-items",
  "parallel-analysis-scaled-down",
  "repeat-left-out",
  "repeated-identifier",
  "rmsea-without-clusters",
  "rotation-not-converged",
  "sampled-splits",
  "saturated-not-converged",
  "severe-test",
  "single-item",
  "singular-weight",
  "smoothed-for-scores",
  "split-half-heywood",
  "split-half-not-computed",
  "split-half-not-converged",
  "term",
  "thousands-separators",
  "too-few-groups",
  "too-few-items",
  "too-few-ratings",
  "too-many-classes",
  "too-many-factors",
  "two-items",
  "unclear-numbers",
  "undefined-parameter",
  "unknown-grouping",
  "unknown-item",
  "which-factor",
  "wrong-estimator",
]);

/** Numbers in words, which strict mode shows nowhere exactly. */
const LARGE_NUMBER = /[0-9]{2}/;

export function releasedWarning({ code, message }: Warning, base: number): Warning {
  return { code, message: disclosesNoCount(code, message, base) ? message : withoutWords(code) };
}

/** The reason of a failure, as released. */
export function releasedProblem<T extends { readonly code: string; readonly problem: string }>(
  failure: T,
  base: number,
): T {
  const { code, problem } = failure;
  return disclosesNoCount(code, problem, base) ? failure : { ...failure, problem: withoutWords(code) };
}

function disclosesNoCount(code: string, words: string, base: number): boolean {
  return CODES_WITHOUT_COUNTS.has(code) && (base === 1 || !LARGE_NUMBER.test(words));
}

function withoutWords(code: string): string {
  const what = code.replaceAll("-", " ");
  return `A caution of the kind “${what}”: its words would tell of counts and are left out of what is released; the restricted analysis has them.`;
}
