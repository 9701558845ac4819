const decimals =
  (digits: number) =>
  (value: number): number =>
    Number(value.toFixed(digits));

/**
 * What a number is a function of, and how a released record rounds it.
 */
export const FIGURE_KINDS = {
  /** A number of people. */
  people: Math.round,
  /** A share of people, 0 to 1. */
  share: decimals(3),
  /** A coefficient or moment. */
  estimate: decimals(3),
  /** A standard error: three decimals, or three significant digits of small ones. */
  error: (value) => (Math.abs(value) < 0.1 ? Number(value.toPrecision(3)) : Number(value.toFixed(3))),
  /** A probability under a model. */
  p: decimals(3),
  /** A sum over people: a chi-square, a log-likelihood. */
  statistic: decimals(2),
  /** A computation's diagnostics. */
  trace: (value) => Number(value.toPrecision(1)),
  /** Nothing of the answers: degrees of freedom, settings. */
  exact: (value) => value,
} satisfies Record<string, (value: number) => number>;

export type FigureKind = keyof typeof FIGURE_KINDS;

/**
 * Whom or what a figure is about: all people, some of them (of a level, with a number of answers), a pair of items or
 * factors, or one person.
 */
export type FigureScope = "everybody" | "level" | "pair" | "person";
