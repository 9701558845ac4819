/** Numbers of hidden cells of a table: primary, secondary, and of all its cells. */
export interface HiddenCells {
  readonly primary: number;
  readonly secondary: number;
  readonly all: number;
}

export const NO_CELLS: HiddenCells = { primary: 0, secondary: 0, all: 0 };

/** @param reasons by cell; null where it is shown */
export function cellCounts(reasons: readonly (string | null)[]): HiddenCells {
  const hidden = reasons.filter((reason) => reason !== null);
  const secondary = hidden.filter((reason) => reason === "protects another figure").length;
  return { primary: hidden.length - secondary, secondary, all: reasons.length };
}

export const addedCells = (one: HiddenCells, other: HiddenCells): HiddenCells => ({
  primary: one.primary + other.primary,
  secondary: one.secondary + other.secondary,
  all: one.all + other.all,
});
