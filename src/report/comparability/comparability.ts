import type { Analysis } from "../../analysis/analysis";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import { type Criterion, invarianceCriteria } from "../../factor/model/criteria";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  listBlock,
  notFittedBlocks,
  savedTables,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { stepName } from "../kit/words/model-names";
import { allContinuousSentence, listed, numberWord, paragraph, quoted, texts } from "../kit/words/phrases";
import { sectionTitles } from "../kit/words/section-titles";
import { comparableAnswer, comparableSummary, LIMITS, verdictWords } from "./comparable-answer";
import { comparableSentence, leftOutSentences } from "./comparable-sentences";
import { DIF_LIMITS, difItemsTable, shiftsTable } from "./dif/dif-tables";
import { shiftsChart } from "./dif/shifts-chart";
import {
  comparedItems,
  differingIds,
  type Grouping,
  groupingsOf,
  hasDifferentFactors,
  largest,
  mostAtStake,
} from "./groupings";
import { ladderSentences, notTestableSentences } from "./invariance/invariance-sentences";
import { ladderTable, stepsTable } from "./invariance/ladder-tables";
import { meansChart } from "./means-chart";

function invarianceMethod(analysis: Analysis, { cite }: Citations): string {
  const { invariance } = analysis;
  const [first] = invariance;
  if (first === undefined) return "";
  const ordered = invariance.some(({ items }) => items !== "continuous");
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  return paragraph(
    `The ladder of invariance (${listed(steps)}) is by ${first.estimator}${ordered ? `, parameterization theta, identified after Wu and Estabrook ${cite("wu2016")}` : ""}.`,
    ...limitSentences(analysis, cite),
    invariance.some(({ partial }) => partial !== null) &&
      `Where a step fails, the equality with the largest score test is given up, one after another ${cite("byrne1989")}.`,
    invariance.some(({ alignment }) => alignment !== null) &&
      `Alignment is free, from the configural model ${cite("asparouhov2014")}, with standard errors from draws aligned anew.`,
    invariance.some(({ permutation }) => permutation !== null) &&
      `As a check people were regrouped at random ${cite("jorgensen2018")}.`,
  );
}

const limit = ({ value }: Criterion): string => formatCell(value, "coefficient3");

function limitSentences({ invariance }: Analysis, cite: Citations["cite"]): string[] {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups, ...many } = invarianceCriteria;
  const isMany = ({ levels }: InvarianceResult): boolean => levels.length >= manyGroups.value;
  const from = `From ${numberWord(manyGroups.value)} groups on`;
  const continuous = invariance.filter(({ items }) => items === "continuous");
  const ordered = invariance.filter(({ items }) => items !== "continuous");
  const srmr =
    continuous.length > 0
      ? ` and the SRMR by at most ${limit(srmrRise)} (${limit(srmrRiseLoadings)} for loadings)`
      : "";
  return texts(
    `A step holds where the CFI falls by at most ${limit(cfiFall)} and the RMSEA rises by at most ${limit(rmseaRise)}${srmr} ${cite("chen2007")}.`,
    ordered.length > 0 && `For ordered items these limits are less well founded; the SRMR decides nothing.`,
    continuous.some(isMany) &&
      `${from} loadings may cost ${limit(many.cfiFallManyGroups)} of the CFI and ${limit(many.rmseaRiseManyGroups)} of the RMSEA ${cite("rutkowski2014")}.`,
    ordered.some(isMany) &&
      `${from} a step may cost ${limit(many.cfiFallManyGroupsOrdered)} of the CFI and ${limit(many.rmseaRiseManyGroupsOrdered)} of the RMSEA, ${limit(many.rmseaRiseManyGroupsOrderedLoadings)} for loadings alone ${cite("rutkowski2017")}.`,
  );
}

/** Topic: whether groups can be compared, and what items that differ do to the comparison. */
export const comparability: Topic = {
  summary: comparableSummary,
  answers: (analysis) => [comparableAnswer(analysis)],
  chapters: (analysis) => [comparabilityChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Comparison of groups", text: comparisonMethod(analysis, citations) },
  ],
};

/** "age", or with several factors "age, on “Safety”". */
function groupAndFactor({ measure, settings }: Analysis, of: string): string {
  const at = of.lastIndexOf(", ");
  const first = measure.structures.find(({ id }) => id === settings.structures[0]);
  const label = first?.factors.find(({ id }) => id === of.slice(at + 2))?.label;
  if (at < 0) return of;
  return label === undefined || first?.factors.length === 1
    ? of.slice(0, at)
    : `${of.slice(0, at)}, on ${quoted(label)}`;
}

export function comparabilityChapter(analysis: Analysis): ReportChapter | null {
  const groupings = groupingsOf(analysis);
  const failures = notFittedBlocks(analysis, {
    invariance: (of) => `Models of the groups by ${of} could not be compared.`,
    ...(allContinuousSentence(analysis) === null && {
      dif: (of: string) => `Items could not be compared by ${groupAndFactor(analysis, of)}.`,
    }),
  });
  if (groupings.length === 0 && failures.length === 0) return null;
  const built = groupings.filter((grouping) => !hasDifferentFactors(grouping));
  const ladders = built.flatMap(({ ladder }) => ladder ?? []);
  const stake = mostAtStake(groupings);
  return chapter(
    "comparability",
    "comparability",
    sectionTitles(analysis).comparability,
    failures,
    comparableTable(groupings),
    groupings.map((grouping) => comparableSentence(analysis, grouping)),
    stake !== null && [shiftsChart(analysis, stake), groupMeans(analysis, stake)],
    built.flatMap((grouping) => groupingAppendix(analysis, grouping, grouping === stake)),
    appendixBlocks(
      "Ladder of invariance",
      notTestableSentences(ladders),
      listBlock(leftOutSentences(groupings)),
      ladderTable(ladders),
    ),
    savedTables(stepsTable(ladders)),
  );
}

/** The means, unless they are of whole models that were not shown to hold. */
const groupMeans = (analysis: Analysis, grouping: Grouping) =>
  grouping.verdict.reason === "ladder" && grouping.verdict.code === "not shown"
    ? null
    : meansChart(analysis, grouping);

function groupingAppendix(analysis: Analysis, grouping: Grouping, isOpen: boolean): ReportBlock[] {
  const { group, ladder, results } = grouping;
  const warnings = [...results.flatMap((result) => result.warnings), ...(ladder?.warnings ?? [])];
  return blocksOf(
    appendixBlocks(
      `By ${group}`,
      warningBlocks(warnings),
      ladder !== null && ladderSentences(analysis, ladder),
      !isOpen && [shiftsChart(analysis, grouping), groupMeans(analysis, grouping)],
    ),
    savedTables(difItemsTable(analysis, grouping), shiftsTable(grouping)),
  );
}

function comparisonMethod(analysis: Analysis, citations: Citations): string {
  if (groupingsOf(analysis).length === 0) return "";
  return paragraph(...itemsMethod(analysis, citations), invarianceMethod(analysis, citations));
}

function itemsMethod({ dif }: Analysis, { cite }: Citations): string[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const { logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return texts(
    `Items that differ are freed one after another, each in one group, while half of a group’s items stay anchors ${cite("kopf2015")}.`,
    `A shift (logits) counts beyond ±${formatCell(logOdds, "decimal2")} ${cite("zieky1993")} with a probability of .95 and a standard error up to .25, shifts being Cauchy about 0 with a half-Cauchy scale ${cite("gelman2006")}.`,
    `Groups are comparable where every shift lies within ±.60, or shifts move no mean by .10 standard deviations and no rank out of its interval (90% intervals) ${cite("robitzsch2023")}.`,
    "Differences can be allowed for where the other items link all groups.",
    items.some(({ logistic }) => logistic !== null) &&
      `Changes of R² are moderate from ${formatCell(r2Moderate, "coefficient3")} and large from ${formatCell(r2Large, "coefficient3")} ${cite("jodoin2001")}${items.some(({ mantelHaenszel }) => mantelHaenszel !== null) ? "; two groups have Mantel-Haenszel odds ratios" : ""}.`,
  );
}

export function comparableTable(groupings: readonly Grouping[]): ReportTable | null {
  const rows = groupings.filter((grouping) => !hasDifferentFactors(grouping));
  const aligned = rows.some(({ ladder }) => shareOf(ladder) !== null);
  const leftOut = rows.some((grouping) => grouping.leftOut.length > 0);
  return tableOf(rows, {
    id: "comparable",
    title: "Which groups can be compared",
    columns: [
      { key: "group", label: "By", format: "text" },
      column(["verdict", "Comparable", "text"], verdictWords),
      column(["items", "Items that differ", "text"], itemsCell),
      column(["shift", "Shift, up to (logits)", "decimal2"], (grouping) => largest(grouping, "largestShift")),
      column(["change", "Change of a mean, up to (SD)", "decimal2"], (grouping) =>
        largest(grouping, "largestChange"),
      ),
      aligned && column(["aligned", "Differ after alignment", "percent1"], ({ ladder }) => shareOf(ladder)),
      column(["groups", "Groups", "text"], groupsCell),
      leftOut &&
        column(["leftOut", "Left out", "text"], (grouping) =>
          grouping.leftOut.length === 0 ? "none" : listed(grouping.leftOut.map(({ label }) => label)),
        ),
    ],
    notes: [
      `“Up to”: the far end of 90% intervals, with limits of ${LIMITS.shift} logits and ${LIMITS.change} SD.${aligned ? " Alignment is trusted up to a quarter of loadings and intercepts (Muthén & Asparouhov, 2014)." : ""}`,
    ],
  });
}

const shareOf = (ladder: Grouping["ladder"]): number | null => ladder?.alignment?.shareDifferent ?? null;

/** "8 of 12", "3". */
const groupsCell = ({ levels, leftOut }: Grouping): string =>
  leftOut.length === 0 ? `${levels.length}` : `${levels.length} of ${levels.length + leftOut.length}`;

/** "5 of 9: b, c and d". */
function itemsCell(grouping: Grouping): string | null {
  const all = comparedItems(grouping);
  if (all.length === 0) return null;
  const different = differingIds(grouping);
  return `${different.length} of ${all.length}${different.length === 0 ? "" : `: ${listed(different)}`}`;
}
