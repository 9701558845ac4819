import type { ReplicationUnit } from "./replication-result";

/** How a figure of a claim is written: plain characters, which a report sets in its own type. */
export interface FigureStyle {
  readonly unit: ReplicationUnit;
  readonly decimals: number;
  /** Figures that it is held against: as many decimals more as keep it on its side of them. */
  readonly limits?: readonly number[] | undefined;
}

const MOST_DECIMALS = 6;
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
 *
 * @example
 * ```ts
 * figureText(16.97, { unit: "percent", decimals: 1 }); // "17.0 %"
 * figureText(0.2996, { unit: "coefficient", decimals: 2, limits: [0.3] }); // "0.2996"
 * figureText(0.00002, { unit: "p", decimals: 3 }); // "p < .001"
 * ```
 */
export function figureText(value: number, { unit, decimals, limits = [] }: FigureStyle): string {
  if (unit === "p" && value < 0.001) return "p < .001";
  const text = value.toFixed(decimalsBeside(value, decimals, limits)).replace(/^-(0(?:\.0*)?)$/, "$1");
  return `${unit === "p" ? "p = " : ""}${text}${UNITS[unit]}`;
}

/** As many decimals, from so many on, as keep a figure on its side of what it is held against. */
export function decimalsBeside(value: number, decimals: number, limits: readonly number[]): number {
  const onSide = (count: number): boolean =>
    limits.every((limit) => Math.sign(Number(value.toFixed(count)) - limit) === Math.sign(value - limit));
  let count = decimals;
  while (count < MOST_DECIMALS && !onSide(count)) count++;
  return count;
}
