import type { Warning } from "../../errors";
import { roundCount } from "../../survey/disclosure/rounding";
import type { RiskStatistics } from "../../survey/prevalence/prevalence-result";
import { releasedWarning } from "./released-warnings";

/**
 * Rounding of a released figure, by what it is a function of: "people" a count (rounded to the mode's base), "share" a
 * share of people, "estimate" a coefficient or moment, "error" its standard error, "p" a probability under a model,
 * "statistic" a sum over people (chi-square, log-likelihood), "trace" a computation's diagnostics, "exact" nothing of
 * the answers (degrees of freedom, settings).
 */
const ROUNDED = {
  people: (value: number, base: number) => roundCount(base > 1 ? value : Math.round(value), base),
  share: (value: number) => rounded(value, 3),
  estimate: (value: number) => rounded(value, 3),
  /** Three decimals, or three significant digits of small errors. */
  error: (value: number) => (Math.abs(value) < 0.1 ? Number(value.toPrecision(3)) : rounded(value, 3)),
  p: (value: number) => rounded(value, 3),
  statistic: (value: number) => rounded(value, 2),
  trace: (value: number) => Number(value.toPrecision(1)),
  exact: (value: number) => value,
} satisfies Record<string, (value: number, base: number) => number>;

export type FigureKind = keyof typeof ROUNDED;

/** One kind for all numbers under a key, for unions and settings whose keys are not listed one by one. */
export interface UniformRule {
  readonly allNumbers: FigureKind;
}

/** The release rule of a value: of the elements for a list, by key for a record. */
export type ReleaseRule<T> =
  | UniformRule
  | ([NonNullable<T>] extends [string | boolean]
      ? "text"
      : [NonNullable<T>] extends [string | number | boolean]
        ? FigureKind
        : [NonNullable<T>] extends [readonly Warning[]]
          ? "warnings"
          : NonNullable<T> extends readonly (infer Element)[]
            ? ReleaseRule<Element>
            : string extends keyof NonNullable<T>
              ? ReleaseRule<NonNullable<T>[string]>
              : ReleaseRules<NonNullable<T>>);

export type ReleaseRules<T> = { readonly [Key in keyof T]-?: ReleaseRule<T[Key]> };

type AnyRule = string | UniformRule | { readonly [key: string]: AnyRule };

/**
 * A value as released: undeclared keys are left out, numbers rounded by their kind.
 * @param base counts are rounded to multiples of it; 1 for none
 */
export const applyReleaseRules = <T>(value: T, declared: ReleaseRule<T>, base: number): T =>
  releasedValue(value, declared as AnyRule, base) as T;

function releasedValue(value: unknown, declared: AnyRule, base: number): unknown {
  if (value === null || value === undefined) return value;
  if (declared === "warnings")
    return (value as readonly Warning[]).map((warning) => releasedWarning(warning, base));
  if (Array.isArray(value)) return value.map((element) => releasedValue(element, declared, base));
  if (typeof value === "number")
    return Number.isFinite(value) ? ROUNDED[figureKind(declared)](value, base) + 0 : value;
  if (typeof value !== "object") return value;
  const keyed = typeof declared === "string" || "allNumbers" in declared ? null : declared;
  const entries = Object.entries(value).flatMap(([key, element]) => {
    const of = keyed === null ? declared : keyed[key];
    return of === undefined ? [] : [[key, releasedValue(element, of, base)] as const];
  });
  return Object.fromEntries(entries);
}

function figureKind(declared: AnyRule): FigureKind {
  const kind = typeof declared === "string" ? declared : (declared as UniformRule).allNumbers;
  return kind in ROUNDED ? (kind as FigureKind) : "trace";
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export const numberAndPairRules: ReleaseRules<Pick<RiskStatistics, "distribution" | "pairs">> = {
  distribution: {
    number: "exact",
    orMore: "text",
    n: "people",
    estimate: "share",
    se: "error",
    low: "share",
    high: "share",
  },
  pairs: {
    a: "text",
    b: "text",
    n: "people",
    both: "share",
    expected: "share",
    ratio: "estimate",
    logOddsRatio: "estimate",
    se: "error",
    low: "estimate",
    high: "estimate",
    aGivenB: "share",
    bGivenA: "share",
    suppressed: "text",
  },
};
