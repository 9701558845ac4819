import type { Warning } from "../../errors";
import { type Declaration, Field } from "../../figures/declare";
import { FIGURE_KINDS, type FigureKind } from "../../figures/kinds";
import type { RiskStatistics } from "../../survey/prevalence/prevalence-result";
import { releasedWarning } from "./released-warnings";

/** One kind for all numbers under a key, for unions and settings whose keys are not listed one by one. */
export interface UniformRule {
  readonly allNumbers: FigureKind;
}

/** The release rule of a value: of the elements for a list, by key for a record. */
export type ReleaseRule<T> =
  | UniformRule
  | Declaration
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

type AnyRule = string | UniformRule | Declaration | { readonly [key: string]: AnyRule };

/**
 * A value as released: undeclared keys are left out, numbers rounded by their kind.
 * @param base counts are rounded to multiples of it; 1 for none
 */
export const applyReleaseRules = <T>(value: T, declared: ReleaseRule<T>, base: number): T =>
  releasedValue(value, declared as AnyRule, base) as T;

function releasedValue(value: unknown, declared: AnyRule, base: number): unknown {
  if (value === null || value === undefined) return value;
  if (declared instanceof Field) return releasedField(value, declared, base);
  if (declared === "warnings")
    return (value as readonly Warning[]).map((warning) => releasedWarning(warning, base));
  if (Array.isArray(value)) return value.map((element) => releasedValue(element, declared, base));
  if (typeof value === "number")
    return Number.isFinite(value) ? FIGURE_KINDS[figureKind(declared)](value, base) + 0 : value;
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
  return kind in FIGURE_KINDS ? (kind as FigureKind) : "trace";
}

function releasedField(
  value: NonNullable<unknown>,
  { inner, isEach, kind }: Field<unknown>,
  base: number,
): unknown {
  if (kind === "warnings")
    return (value as readonly Warning[]).map((warning) => releasedWarning(warning, base));
  if (inner === null) return releasedValue(value, { allNumbers: kind ?? "trace" }, base);
  if (!isEach) return releasedValue(value, inner, base);
  if (Array.isArray(value)) return value.map((element) => releasedValue(element, inner, base));
  return Object.fromEntries(
    Object.entries(value).map(([name, element]) => [name, releasedValue(element, inner, base)]),
  );
}

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
