import { choose } from "../../errors";
import { powerOfTen } from "../../numeric/elementary/powers";
import type { Rule } from "./claim-schema";
import type { Computed, ReplicationUnit } from "./computed";

/** Format of a claim's figure, in plain characters that a report typesets. */
interface FigureStyle {
  readonly unit: ReplicationUnit;
  readonly decimals: number;
  /** Limits it is compared with: decimals are added until it stays on its side. */
  readonly limits?: readonly number[] | undefined;
}

const MAX_DECIMALS = 6;
const UNITS: Readonly<Record<ReplicationUnit, string>> = {
  percent: " %",
  points: " points",
  coefficient: "",
  p: "",
  number: "",
  words: "",
};

/**
 * A figure with its unit.
 * @example
 * ```ts
 * figureText(16.97, { unit: "percent", decimals: 1 }); // "17.0 %"
 * figureText(0.2996, { unit: "coefficient", decimals: 2, limits: [0.3] }); // "0.2996"
 * figureText(0.00002, { unit: "p", decimals: 3 }); // "p < .001"
 * ```
 */
export function figureText(value: number, { unit, decimals, limits = [] }: FigureStyle): string {
  if (unit === "p" && value < 0.001) return "p < .001";
  const text = value.toFixed(decimalsForLimits(value, decimals, limits)).replace(/^-(0(?:\.0*)?)$/, "$1");
  return `${unit === "p" ? "p = " : ""}${text}${UNITS[unit]}`;
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
  readonly text: (rule: RuleOf<K>, write: (value: number) => string) => string;
  /** Null where the rule needs a test that the figure lacks. */
  readonly holds: (rule: RuleOf<K>, computed: Computed) => boolean | null;
  readonly limits: (rule: RuleOf<K>) => readonly number[];
}

const SIGNS = { positive: "above 0", negative: "below 0", either: "other than 0" } as const;

const RULES: { readonly [K in RuleKind]: Definition<K> } = {
  "rounds-to": {
    text: ({ value, decimals }) => `rounds to ${value.toFixed(decimals)}`,
    holds: ({ value, decimals }, computed) =>
      Math.abs(computed.value - value) <= 0.5 * powerOfTen(-decimals) + TOLERANCE,
    limits: ({ value, decimals }) => [
      value - 0.5 * powerOfTen(-decimals),
      value + 0.5 * powerOfTen(-decimals),
    ],
  },
  within: {
    text: ({ value, tolerance }, write) => `within ${tolerance} of ${write(value)}`,
    holds: ({ value, tolerance }, computed) => Math.abs(computed.value - value) <= tolerance + TOLERANCE,
    limits: ({ value, tolerance }) => [value - tolerance, value + tolerance],
  },
  "in-interval": {
    text: ({ low, high }, write) => `inside the published interval, ${write(low)} to ${write(high)}`,
    holds: ({ low, high }, { value }) => value >= low - TOLERANCE && value <= high + TOLERANCE,
    limits: ({ low, high }) => [low, high],
  },
  "at-least": {
    text: ({ value }, write) => `at least ${write(value)}`,
    holds: (rule, { value }) => value >= rule.value,
    limits: ({ value }) => [value],
  },
  "at-most": {
    text: ({ value }, write) => `at most ${write(value)}`,
    holds: (rule, { value }) => value <= rule.value,
    limits: ({ value }) => [value],
  },
  above: {
    text: ({ value }, write) => `above ${write(value)}`,
    holds: (rule, { value }) => value > rule.value,
    limits: ({ value }) => [value],
  },
  below: {
    text: ({ value }, write) => `below ${write(value)}`,
    holds: (rule, { value }) => value < rule.value,
    limits: ({ value }) => [value],
  },
  between: {
    text: ({ low, high }, write) => `from ${write(low)} to ${write(high)}`,
    holds: ({ low, high }, { value }) => value >= low && value <= high,
    limits: ({ low, high }) => [low, high],
  },
  significant: {
    text: ({ sign }) => `${SIGNS[sign]} with p below .05`,
    holds: ({ sign }, { value, p }) =>
      p === null
        ? null
        : p < SIGNIFICANCE_LEVEL && (sign === "either" || (sign === "positive" ? value > 0 : value < 0)),
    limits: () => [0],
  },
  "not-significant": {
    text: () => "no difference from 0 with p below .05",
    holds: (_, { p }) => (p === null ? null : p >= SIGNIFICANCE_LEVEL),
    limits: () => [],
  },
  holds: {
    text: () => "the statement holds",
    holds: (_, { value }) => value === 1,
    limits: () => [],
  },
};

const definitionOf = (rule: Rule): Definition<RuleKind> =>
  // The table's entry takes only rules of its kind.
  choose("rule", RULES, rule.kind) as Definition<RuleKind>;

export function ruleText(rule: Rule, unit: ReplicationUnit): string {
  const decimals = Math.max(unit === "coefficient" ? 2 : 0, publishedDecimals(rule));
  return definitionOf(rule).text(rule, (value) =>
    unit === "p" ? figureText(value, { unit: "number", decimals }) : figureText(value, { unit, decimals }),
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
