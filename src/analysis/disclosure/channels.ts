/** What of a record is released: every figure is declared, and its declaration says how much of it may be. */
import type { Warning } from "../../errors";
import { roundCount } from "../../survey/disclosure/rounding";
import type { RiskStatistics } from "../../survey/prevalence/prevalence-result";
import { releasedWarning } from "./released-warnings";

/**
 * How a figure is released, by what it is a function of: "people" counts them (rounded to the mode's base), "share" is one of
 * people, "estimate" a coefficient or moment of the answers, "error" its standard error, "p" a probability under a
 * model, "statistic" a sum over people (chi-square, log-likelihood), "trace" what a computation left behind, "exact"
 * says nothing of the answers (degrees of freedom, choices, numbers of categories).
 */
const ROUNDED = {
  people: (value: number, base: number) => roundCount(base > 1 ? value : Math.round(value), base),
  share: (value: number) => rounded(value, 3),
  estimate: (value: number) => rounded(value, 3),
  /** No more than three decimals, but three digits of small ones. */
  error: (value: number) => (Math.abs(value) < 0.1 ? Number(value.toPrecision(3)) : rounded(value, 3)),
  p: (value: number) => rounded(value, 3),
  statistic: (value: number) => rounded(value, 2),
  trace: (value: number) => Number(value.toPrecision(1)),
  exact: (value: number) => value,
} satisfies Record<string, (value: number, base: number) => number>;

export type NumberKind = keyof typeof ROUNDED;

/** All numbers under a key are of one kind: for unions and choices, whose keys are not to be listed one by one. */
export interface Alike {
  readonly alike: NumberKind;
}

/** The declaration of a value: one of its elements for a list, key by key for a record. */
export type Declared<T> =
  | Alike
  | ([NonNullable<T>] extends [string | boolean]
      ? "text"
      : [NonNullable<T>] extends [string | number | boolean]
        ? NumberKind
        : [NonNullable<T>] extends [readonly Warning[]]
          ? "warnings"
          : NonNullable<T> extends readonly (infer Element)[]
            ? Declared<Element>
            : string extends keyof NonNullable<T>
              ? Declared<NonNullable<T>[string]>
              : DeclaredKeys<NonNullable<T>>);

export type DeclaredKeys<T> = { readonly [Key in keyof T]-?: Declared<T[Key]> };

type Declaration = string | Alike | { readonly [key: string]: Declaration };

/**
 * A value with no more than is declared of it: keys that are not are left out, numbers are rounded as their kind says.
 *
 * @param declared as `Declared` has it
 * @param base counts are rounded to multiples of it, 1 for none
 */
export function released<T>(value: T, declared: Declared<T>, base: number): T {
  return releasedValue(value, declared as Declaration, base) as T;
}

function releasedValue(value: unknown, declared: Declaration, base: number): unknown {
  if (value === null || value === undefined) return value;
  if (declared === "warnings")
    return (value as readonly Warning[]).map((warning) => releasedWarning(warning, base));
  if (Array.isArray(value)) return value.map((element) => releasedValue(element, declared, base));
  if (typeof value === "number")
    return Number.isFinite(value) ? ROUNDED[kindOf(declared)](value, base) + 0 : value;
  if (typeof value !== "object") return value;
  const keyed = typeof declared === "string" || "alike" in declared ? null : declared;
  const entries = Object.entries(value).flatMap(([key, own]) => {
    const of = keyed === null ? declared : keyed[key];
    return of === undefined ? [] : [[key, releasedValue(own, of, base)] as const];
  });
  return Object.fromEntries(entries);
}

function kindOf(declared: Declaration): NumberKind {
  const kind = typeof declared === "string" ? declared : (declared as Alike).alike;
  return kind in ROUNDED ? (kind as NumberKind) : "trace";
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** How many of several things people said, and which of them together: each figure's channel. */
export const togetherChannels: DeclaredKeys<Pick<RiskStatistics, "distribution" | "pairs">> = {
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
