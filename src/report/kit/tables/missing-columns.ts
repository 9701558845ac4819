import type { Analysis } from "../../../analysis/analysis";

/** The codes of "no answer" that anyone gave or any item declares, with their labels, in the items' order. */
export function missingCodesOf(
  analysis: Analysis,
): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const item of analysis.items) {
    for (const code of Object.keys(item.missing)) {
      if (!labels.has(code)) labels.set(code, item.missingLabels[code] ?? code);
    }
  }
  const given = [...labels].filter(([code]) => analysis.items.some((item) => isGiven(item.missing[code])));
  return given.map(([code, label]) => ({ code, label }));
}

/** A hidden count may be one of somebody. */
export function isGiven(count: number | null | undefined): boolean {
  return count === null || (count ?? 0) > 0;
}
