import type { Analysis } from "../../analysis/analysis";
import type { KeyFigure, SummaryPart } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { levelName } from "../kit/words/level-name";
import { estimatesBy, isOf, measuredPhrase } from "../kit/words/main-shares";
import { percent, sentence } from "../kit/words/phrases";
import { groupsChart, itemsChart } from "./levels/prevalence-chart";
import { boundsPhrase, highest } from "./levels/prevalence-sentences";
import { isShown, keyMeasured, type ShownEstimate } from "./prevalence-names";

/** What prevalence adds to the first two screens; nothing where none was estimated. */
export function prevalenceSummary(analysis: Analysis): SummaryPart {
  if (analysis.prevalence.length === 0) return {};
  const rows = estimatesBy(analysis, null);
  const shares = keyMeasured(rows).flatMap((one) => rows.filter(isOf(one)).filter(isShown));
  return {
    figures: [...shares.map((row) => shareFigure(analysis, row)), ...severalFigure(analysis)],
    items: itemsChart(analysis),
    groups: groupsChart(analysis),
    cautions: rankCaution(analysis),
  };
}

function shareFigure(analysis: Analysis, row: ShownEstimate): KeyFigure {
  const { low, high } = row;
  return {
    value: percent(row.estimate),
    label: `${wordsOf(analysis).did} ${measuredPhrase(analysis, row)}`,
    range:
      boundsPhrase(row, "was missing") ||
      (low === null || high === null ? "" : `${percent(low)} to ${percent(high)} (95% interval)`),
  };
}

/** The share with two or more items, of those who answered all; none where a part of it is hidden. */
function severalFigure(analysis: Analysis): readonly KeyFigure[] {
  const { risks } = analysis;
  const several = (risks?.distribution ?? []).filter(({ number }) => number > 1);
  const shares = several.flatMap(({ estimate }) => estimate ?? []);
  if (risks === null || shares.length === 0 || shares.length < several.length) return [];
  return [
    {
      value: percent(shares.reduce((sum, share) => sum + share, 0)),
      label: `${wordsOf(analysis).did} two or more`,
      range: `of ${formatCell(risks.n, "integer")} who answered every item`,
    },
  ];
}

function rankCaution(analysis: Analysis): readonly string[] {
  const found = highest(analysis);
  if (found === null || found.low === found.high) return [];
  const { group, level, low, high, levels } = found;
  return [
    `${sentence(levelName(group, level))} is not certain to be highest: rank ${low} to ${high} of ${levels}.`,
  ];
}
