/**
 * A count with thousands separators.
 *
 * @example
 * ```ts
 * formatCount(8869); // "8,869"
 * ```
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A figure with two significant digits and a true minus sign, so that a small one does not look like zero.
 *
 * @example
 * ```ts
 * formatFigure(-0.00003); // "−0.000030"
 * ```
 */
export function formatFigure(value: number): string {
  return value.toPrecision(2).replace(/-/g, "−");
}
