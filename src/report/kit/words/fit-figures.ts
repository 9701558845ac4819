import { formatCell } from "./format";
import { pValue } from "./phrases";

/** " (scaled difference χ²(1) = 146.27, p < .001)"; empty where there is no test. */
export function testFigures(test: {
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
}): string {
  if (test.difference === null || test.p === null) return "";
  const kind = test.scale === null ? "difference" : "scaled difference";
  return ` (${kind} χ²(${formatCell(test.df, "integer")}) = ${formatCell(test.difference, "decimal2")}, p ${pValue(test.p)})`;
}

/** Three decimals, and more where rounding would put the figure on the other side of a rule. */
export function fitFigure(value: number, ...limits: readonly Limit[]): string {
  const figure = coefficientAgainst(value, ...limits);
  return figure.replace(/^.*\./, "").length > 3 ? figure : formatCell(value, "coefficient3");
}

/** A rule's figure: where `above` is true, values must exceed it; otherwise they must reach it. */
interface Limit {
  readonly value: number;
  readonly above?: boolean | undefined;
}

const MOST_DECIMALS = 6;

/**
 * A coefficient beside the rules that it is held against: two decimals, and more where rounding would put it on the
 * other side of a rule. Without the zero before the point, as APA style prints what cannot exceed 1; a true minus sign.
 *
 * @param value finite; its size is held against the rules
 *
 * @example
 * ```ts
 * coefficientAgainst(0.397, { value: 0.4 }); // ".397"
 * coefficientAgainst(-0.402, { value: 0.4 }); // "−.40"
 * coefficientAgainst(0.851, { value: 0.85, above: true }); // ".851"
 * ```
 */
export function coefficientAgainst(value: number, ...limits: readonly Limit[]): string {
  const size = Math.abs(value);
  let decimals = 2;
  while (decimals < MOST_DECIMALS && !limits.every((limit) => keepsItsSide(size, decimals, limit)))
    decimals++;
  const text = size.toFixed(decimals).replace(/^0\./, ".");
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

function keepsItsSide(size: number, decimals: number, { value, above = false }: Limit): boolean {
  const shown = Number(size.toFixed(decimals));
  return above ? shown > value === size > value : shown >= value === size >= value;
}
