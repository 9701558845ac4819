import { powerOfTen } from "../../numeric/elementary/powers";
import { choose } from "../../words/choose";
import { coefficient, decimal } from "../../words/format";
import type { Rule } from "./claim-schema";
import type { Computed, ReplicationUnit } from "./computed";
import * as messages from "./messages";

/** Format of a claim's figure. */
interface FigureStyle {
  readonly unit: ReplicationUnit;
  readonly decimals: number;
  /** Limits it is compared with: decimals are added until it stays on its side. */
  readonly limits?: readonly number[] | undefined;
}

const MAX_DECIMALS = 6;
const LEAST_P = 0.001;

/**
 * A figure with its unit.
 * @example
 * ```ts
 * figureText(16.97, { unit: "percent", decimals: 1 }); // "17.0%"
 * figureText(0.2996, { unit: "coefficient", decimals: 2, limits: [0.3] }); // ".2996"
 * figureText(0.00002, { unit: "p", decimals: 3 }); // "p < .001"
 * ```
 */
export function figureText(value: number, { unit, decimals, limits = [] }: FigureStyle): string {
  const digits = decimalsForLimits(value, decimals, limits);
  switch (unit) {
    case "percent":
      return messages.percentage({ figure: decimal(value, digits) });
    case "points":
      return messages.points({ figure: decimal(value, digits) });
    case "p":
      return value < LEAST_P
        ? messages.pSmall({ probability: value })
        : messages.pEqual({ figure: coefficient(value, digits) });
    default:
      return unit === "coefficient" ? coefficient(value, digits) : decimal(value, digits);
  }
}

/** Decimals, at least so many, that keep a figure on its side of the limits. */
export function decimalsForLimits(value: number, decimals: number, limits: readonly number[]): number {
  const onSide = (count: number): boolean =>
    limits.every((limit) => Math.sign(Number(value.toFixed(count)) - limit) === Math.sign(value - limit));
  let count = decimals;
  while (count < MAX_DECIMALS && !onSide(count)) count++;
  return count;
}

/** Significance level. */
const SIGNIFICANCE_LEVEL = 0.05;
/** Floating-point tolerance at the edge of a rule. */
const TOLERANCE = 1e-9;

type RuleKind = Rule["kind"];
type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

interface Definition<K extends RuleKind> {
  /** In words, as "at least 0.30". */
  readonly text: (rule: RuleOf<K>, write: (value: number, decimals?: number) => string) => string;
  /** Null where the rule needs a test that the figure lacks. */
  readonly holds: (rule: RuleOf<K>, computed: Computed) => boolean | null;
  readonly limits: (rule: RuleOf<K>) => readonly number[];
}

const RULES: { readonly [K in RuleKind]: Definition<K> } = {
  "rounds-to": {
    text: ({ value, decimals }, write) => messages.roundsTo({ value: write(value, decimals) }),
    holds: ({ value, decimals }, computed) =>
      Math.abs(computed.value - value) <= 0.5 * powerOfTen(-decimals) + TOLERANCE,
    limits: ({ value, decimals }) => [
      value - 0.5 * powerOfTen(-decimals),
      value + 0.5 * powerOfTen(-decimals),
    ],
  },
  within: {
    text: ({ value, tolerance }, write) =>
      messages.within({ tolerance: decimal(tolerance, decimalsOf(tolerance)), value: write(value) }),
    holds: ({ value, tolerance }, computed) => Math.abs(computed.value - value) <= tolerance + TOLERANCE,
    limits: ({ value, tolerance }) => [value - tolerance, value + tolerance],
  },
  "in-interval": {
    text: ({ low, high }, write) => messages.inInterval({ low: write(low), high: write(high) }),
    holds: ({ low, high }, { value }) => value >= low - TOLERANCE && value <= high + TOLERANCE,
    limits: ({ low, high }) => [low, high],
  },
  "at-least": {
    text: ({ value }, write) => messages.atLeast({ value: write(value) }),
    holds: (rule, { value }) => value >= rule.value,
    limits: ({ value }) => [value],
  },
  "at-most": {
    text: ({ value }, write) => messages.atMost({ value: write(value) }),
    holds: (rule, { value }) => value <= rule.value,
    limits: ({ value }) => [value],
  },
  above: {
    text: ({ value }, write) => messages.above({ value: write(value) }),
    holds: (rule, { value }) => value > rule.value,
    limits: ({ value }) => [value],
  },
  below: {
    text: ({ value }, write) => messages.below({ value: write(value) }),
    holds: (rule, { value }) => value < rule.value,
    limits: ({ value }) => [value],
  },
  between: {
    text: ({ low, high }, write) => messages.between({ low: write(low), high: write(high) }),
    holds: ({ low, high }, { value }) => value >= low && value <= high,
    limits: ({ low, high }) => [low, high],
  },
  significant: {
    text: (rule) => messages.significant(rule),
    holds: ({ sign }, { value, p }) =>
      p === null
        ? null
        : p < SIGNIFICANCE_LEVEL && (sign === "either" || (sign === "positive" ? value > 0 : value < 0)),
    limits: () => [0],
  },
  "not-significant": {
    text: () => messages.notSignificant(),
    holds: (_, { p }) => (p === null ? null : p >= SIGNIFICANCE_LEVEL),
    limits: () => [],
  },
  holds: {
    text: () => messages.statementHolds(),
    holds: (_, { value }) => value === 1,
    limits: () => [],
  },
};

const definitionOf = (rule: Rule): Definition<RuleKind> =>
  // The table's entry takes only rules of its kind.
  choose("rule", RULES, rule.kind) as Definition<RuleKind>;

export function ruleText(rule: Rule, unit: ReplicationUnit): string {
  const least = Math.max(unit === "coefficient" ? 2 : 0, publishedDecimals(rule));
  return definitionOf(rule).text(rule, (value, decimals = least) =>
    figureText(value, { unit: unit === "p" ? "coefficient" : unit, decimals }),
  );
}

/** Whether a result meets the rule; null where the rule needs a test that it lacks. */
export const ruleHolds = (rule: Rule, computed: Computed): boolean | null =>
  definitionOf(rule).holds(rule, computed);

export const ruleLimits = (rule: Rule): readonly number[] => definitionOf(rule).limits(rule);

/** The published figure in the rule; null without one. */
export const publishedFigure = (rule: Rule): number | null =>
  rule.kind === "rounds-to" || rule.kind === "within" || rule.kind === "in-interval"
    ? (rule.value ?? null)
    : null;

/** Decimals of the published figure, from the rule's numbers (a tolerance is in its last decimal). */
export function publishedDecimals(rule: Rule): number {
  if (rule.kind === "rounds-to") return rule.decimals;
  const tolerance = rule.kind === "within" ? [rule.tolerance] : [];
  return Math.max(0, ...[...numbersOf(rule), ...tolerance].map(decimalsOf));
}

function numbersOf(rule: Rule): readonly number[] {
  if (rule.kind === "in-interval" || rule.kind === "between") return [rule.low, rule.high];
  return "value" in rule ? [rule.value ?? 0] : [];
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
