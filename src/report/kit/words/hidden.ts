/** What stands in a table in the place of a figure that disclosure control hides. */
export const HIDDEN = "(*)";

/** What a chart's description says where it leaves something out. */
export const HIDDEN_LEFT_OUT = "Figures that disclosure control hides are left out.";

/** A table's cell: null is hidden; what is not there at all stays a dash. */
export function shownOrHidden(figure: number | null | undefined): number | string | null {
  if (figure === undefined) return null;
  return figure ?? HIDDEN;
}

/** The sum of parts; null, and so hidden, where one of them is. */
export function sumOfShown(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
