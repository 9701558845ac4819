import type { Analysis } from "../../../analysis/analysis";
import type { MissingTreatment } from "../../../survey/items/missing-treatment";
import type { PrevalenceContrast } from "../../../survey/prevalence/prevalence-result";
import * as names from "../../../words/messages";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { aboutOf } from "../../kit/words/about-words";
import { LEVEL } from "../../kit/words/format";
import { HIDDEN } from "../../kit/words/hidden";
import { inLevelOrder } from "../../kit/words/level-order";
import { estimatesBy, isOf, mainMeasured, mainTreatment, measuredPhrase } from "../../kit/words/phrases";
import * as prevalence from "../messages";
import { groupingsOf, measuredTitle, TREATMENTS } from "../prevalence-names";
import * as messages from "./messages";
import { boundColumns, estimateColumns } from "./prevalence-tables";

type ShownContrast = PrevalenceContrast & { readonly difference: number; readonly adjustedP: number };

const isShownContrast = (contrast: PrevalenceContrast): contrast is ShownContrast =>
  contrast.difference !== null && contrast.adjustedP !== null;

interface Comparison {
  readonly group: string;
  /** Numbers of pairs shown, of significant ones among them, and of hidden ones. */
  readonly pairs: number;
  readonly differing: number;
  readonly hidden: number;
  /** Largest difference, higher level first. */
  readonly largest: Pick<ShownContrast, "levels" | "difference" | "jointLow" | "jointHigh" | "adjustedP">;
}

export function comparisonOf(
  analysis: Analysis,
  group: string,
  missing: MissingTreatment = mainTreatment(analysis),
): Comparison | null {
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return null;
  const all = analysis.contrasts
    .filter(isOf(main))
    .filter((row) => row.group === group && row.missing === missing);
  const shown = all.filter(isShownContrast);
  const [first] = shown;
  if (first === undefined) return null;
  const largest = shown.reduce((a, b) => (Math.abs(b.difference) > Math.abs(a.difference) ? b : a), first);
  return {
    group,
    pairs: shown.length,
    differing: shown.filter(({ adjustedP }) => adjustedP < LEVEL).length,
    hidden: all.length - shown.length,
    largest: largest.difference < 0 ? reversedContrast(largest) : largest,
  };
}

const reversedContrast = ({ levels, difference, jointLow, jointHigh, adjustedP }: ShownContrast) => ({
  levels: [levels[1], levels[0]] as const satisfies readonly [string, string],
  difference: -difference,
  jointLow: jointHigh === null ? null : -jointHigh,
  jointHigh: jointLow === null ? null : -jointLow,
  adjustedP,
});

/** With the interval adjusted for selection from all pairs. */
function pointsText({ difference, jointLow, jointHigh }: Comparison["largest"]): string {
  const points = 100 * difference;
  return jointLow === null || jointHigh === null
    ? messages.points({ points })
    : messages.pointsInterval({ points, low: 100 * jointLow, high: 100 * jointHigh });
}

export function rankingOf(analysis: Analysis, group: string): Analysis["rankings"][number] | undefined {
  const main = mainMeasured(estimatesBy(analysis, null));
  const treatment = mainTreatment(analysis);
  if (main === null) return undefined;
  return analysis.rankings.filter(isOf(main)).find((row) => row.group === group && row.missing === treatment);
}

export function groupPrevalenceTable(analysis: Analysis): ReportTable | null {
  const { single } = groupingsOf(analysis);
  const all = single.flatMap((group) => estimatesBy(analysis, group));
  const main = mainMeasured(all);
  if (main === null) return null;
  const rows = inLevelOrder(analysis, all.filter(isOf(main)), (row) => row);
  const rankings = single.flatMap((group) => rankingOf(analysis, group) ?? []);
  const table = disclosedTable(analysis, rows, {
    id: "prevalence-by-group",
    title: messages.byGroupTitle({ measured: measuredTitle(analysis, main) }),
    columns: [
      { key: "group", label: names.columnGrouping(), format: "text" },
      { key: "level", label: names.columnLevel(), format: "text" },
      estimateColumns().filter(({ key }) => key !== "effectiveN"),
      boundColumns(rows),
      rankings.length > 0 &&
        column(["ranks", names.rankWithInterval(), "text"], ({ group, level, suppressed }) => {
          const ranking = rankings.find((one) => one.group === group);
          const place = ranking?.levels.find((one) => one.level === level);
          if (suppressed !== null) return HIDDEN;
          return place && (place.low === place.high ? String(place.low) : messages.rankRange(place));
        }),
    ],
    notes: [prevalence.treatmentNote({ treatment: mainTreatment(analysis) })],
  });
  return table && { ...table, whole: true };
}

export function differencesTable(analysis: Analysis): ReportTable | null {
  const main = mainMeasured(estimatesBy(analysis, null));
  const rows = groupingsOf(analysis).single.flatMap((group) => comparisonOf(analysis, group) ?? []);
  if (main === null) return null;
  const others = TREATMENTS.filter((missing) => missing !== mainTreatment(analysis)).filter((missing) =>
    rows.some(({ group }) => comparisonOf(analysis, group, missing) !== null),
  );
  const hidden = rows.flatMap((row) =>
    row.hidden > 0 ? [messages.hiddenBy({ n: row.hidden, grouping: row.group })] : [],
  );
  return disclosedTable(analysis, rows, {
    id: "prevalence-differences",
    title: messages.differencesTitle({ about: aboutOf(analysis), measured: measuredPhrase(analysis, main) }),
    columns: [
      { key: "group", label: names.columnBy(), format: "text" },
      column(["apart", messages.columnPairs(), "text"], messages.differing),
      column(["most", messages.columnLargest(), "text"], ({ largest }) => messages.levels(largest)),
      column(["points", messages.columnSize(), "text"], ({ largest }) => pointsText(largest)),
      column(["p", names.pHolm(), "p"], ({ largest }) => largest.adjustedP),
      ...others.map((missing) => {
        const treatment = prevalence.treatment({ treatment: missing });
        const label = messages.columnPairsTreatment({ treatment });
        return column([`apart-${missing}`, label, "text"], ({ group }: Comparison) => {
          const other = comparisonOf(analysis, group, missing);
          return other && messages.differing(other);
        });
      }),
    ],
    notes: [messages.adjustedNote(), hidden.length > 0 && messages.hiddenNote({ pairs: hidden })],
  });
}
