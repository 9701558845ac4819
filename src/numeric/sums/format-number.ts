/** A count with thousands separators: "8,869". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A figure with two significant digits and a true minus sign, so that a small one does not look like zero. */
export function formatFigure(value: number): string {
  return value.toPrecision(2).replace(/-/g, "−");
}
