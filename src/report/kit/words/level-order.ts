import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { estimatesBy, isOf, type Measured, mainMeasured } from "./phrases";

/** Levels by falling share, hidden ones last; ordered levels in their order. */
export function sortedLevels(rows: readonly PrevalenceEstimate[], main: Measured): readonly string[] {
  const levels = [...new Set(rows.map(({ level }) => level ?? ""))];
  if (isOrdered(levels)) return levels;
  const share = (level: string): number =>
    rows.filter(isOf(main)).find((row) => row.level === level)?.estimate ?? -1;
  return levels.sort((a, b) => share(b) - share(a));
}

/** Whether levels are ordered (ages, years, scores): each begins with a number. */
export const isOrdered = (levels: readonly string[]): boolean =>
  levels.length > 1 && levels.every((level) => /^\d/.test(level));

interface Labelled {
  readonly group: string | null;
  readonly level: string | null;
}

/** Rows of groupings with more than two levels in the charts' order of levels, other rows where they are. */
export function inLevelOrder<Row>(
  analysis: Analysis,
  rows: readonly Row[],
  labels: (row: Row) => Labelled,
): readonly Row[] {
  const groups = [...new Set(rows.map((row) => labels(row).group))];
  return groups.flatMap((group) => {
    const own = rows.filter((row) => labels(row).group === group);
    const by = group === null ? [] : estimatesBy(analysis, group);
    const main = mainMeasured(by);
    const levels = main === null ? [] : sortedLevels(by, main);
    if (levels.length < 3) return own;
    const place = (row: Row): number => {
      const at = levels.indexOf(labels(row).level ?? "");
      return at < 0 ? levels.length : at;
    };
    return [...own].sort((a, b) => place(a) - place(b));
  });
}
