import type { Analysis } from "../../../analysis/analysis";
import type { MissingTreatment } from "../../../survey/items/missing-treatment";
import type { PrevalenceContrast } from "../../../survey/prevalence/prevalence-result";
import { formatCell, LEVEL } from "../../kit/words/format";
import { estimatesBy, isOf, mainMeasured, mainTreatment } from "../../kit/words/main-shares";

type ShownContrast = PrevalenceContrast & { readonly difference: number; readonly adjustedP: number };

const isShownContrast = (contrast: PrevalenceContrast): contrast is ShownContrast =>
  contrast.difference !== null && contrast.adjustedP !== null;

/** Contrasts in what groups are compared by. */
function mainContrasts(analysis: Analysis, missing: MissingTreatment): readonly PrevalenceContrast[] {
  const main = mainMeasured(estimatesBy(analysis, null));
  return main === null ? [] : analysis.contrasts.filter(isOf(main)).filter((row) => row.missing === missing);
}

/** How the levels of a grouping differ. */
export interface Comparison {
  readonly group: string;
  /** Pairs whose figures are shown, those of them that differ, and those with a hidden figure. */
  readonly pairs: number;
  readonly apart: number;
  readonly hidden: number;
  /** The largest difference, the level with more first. */
  readonly largest: Pick<ShownContrast, "levels" | "difference" | "jointLow" | "jointHigh" | "adjustedP">;
}

/** All pairs of levels of a grouping in short; null where none is shown. */
export function comparisonOf(
  analysis: Analysis,
  group: string,
  missing: MissingTreatment = mainTreatment(analysis),
): Comparison | null {
  const all = mainContrasts(analysis, missing).filter((row) => row.group === group);
  const shown = all.filter(isShownContrast);
  const [first] = shown;
  if (first === undefined) return null;
  const largest = shown.reduce((a, b) => (Math.abs(b.difference) > Math.abs(a.difference) ? b : a), first);
  return {
    group,
    pairs: shown.length,
    apart: shown.filter(({ adjustedP }) => adjustedP < LEVEL).length,
    hidden: all.length - shown.length,
    largest: largest.difference < 0 ? turned(largest) : largest,
  };
}

const turned = ({ levels, difference, jointLow, jointHigh, adjustedP }: ShownContrast) => ({
  levels: [levels[1], levels[0]] as const satisfies readonly [string, string],
  difference: -difference,
  jointLow: jointHigh === null ? null : -jointHigh,
  jointHigh: jointLow === null ? null : -jointLow,
  adjustedP,
});

/** "12.3 points [10.1, 14.5]", with the interval that allows for its having been picked from all pairs. */
export function points({ difference, jointLow, jointHigh }: Comparison["largest"]): string {
  const figure = (value: number): string => formatCell(100 * value, "decimal1");
  const ends = jointLow === null || jointHigh === null ? "" : ` [${figure(jointLow)}, ${figure(jointHigh)}]`;
  return `${figure(difference)} points${ends}`;
}

export function rankingOf(analysis: Analysis, group: string): Analysis["rankings"][number] | undefined {
  const main = mainMeasured(estimatesBy(analysis, null));
  const treatment = mainTreatment(analysis);
  if (main === null) return undefined;
  return analysis.rankings.filter(isOf(main)).find((row) => row.group === group && row.missing === treatment);
}
