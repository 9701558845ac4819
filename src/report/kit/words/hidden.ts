/** Stands for a hidden figure in tables. */
export const HIDDEN = "(*)";

/** A table's cell: null is hidden, undefined a dash. */
export function shownOrHidden(figure: number | null | undefined): number | string | null {
  if (figure === undefined) return null;
  return figure ?? HIDDEN;
}

/** A row's figure, hidden where the row is. */
export const unlessSuppressed = <T>({ suppressed }: { readonly suppressed: string | null }, figure: T) =>
  suppressed === null ? figure : HIDDEN;

/** Null, and so hidden, where a part is. */
export const sumOfShown = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
