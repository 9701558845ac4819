import type { Analysis } from "../../analysis/analysis";
import { MIN_RECOVERY } from "../../factor/alignment/alignment";
import { list } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
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
import { modelLabel } from "../kit/words/model-names";
import { allContinuousSentence, paragraph, texts } from "../kit/words/phrases";
import { sectionTitles } from "../kit/words/section-titles";
import { CUT_OFFS, comparableAnswer, comparableSummary } from "./comparable-answer";
import { comparableSentence } from "./comparable-sentences";
import { difItemsTable, itemsMethod, shiftsTable } from "./dif/dif-tables";
import { shiftsChart } from "./dif/shifts-chart";
import {
  baselineFails,
  comparedItems,
  differingIds,
  type Grouping,
  groupingsOf,
  itemsFound,
  largest,
  mostAtStake,
} from "./groupings";
import { invarianceMethod } from "./invariance/invariance-method";
import {
  alignmentSentence,
  baselineSentence,
  ladderSentences,
  notTestableSentences,
} from "./invariance/invariance-sentences";
import { groupFitTable, isOfAnswers, ladderTable, stepsTable } from "./invariance/ladder-tables";
import { leftOutSentences } from "./left-out-sentences";
import { meansChart } from "./means-chart";
import * as messages from "./messages";

/** Topic: whether groups can be compared, and what items that differ do to the comparison. */
export const comparability: Topic = {
  summary: comparableSummary,
  answers: (analysis) => [comparableAnswer(analysis)],
  chapters: (analysis) => [comparabilityChapter(analysis)],
  method: (analysis, citations) => [
    { title: messages.methodTitle(), text: comparisonMethod(analysis, citations) },
  ],
};

/** The same for the one question, in which the models lead. */
export const invariance: Topic = {
  answers: comparability.answers,
  chapters: (analysis) => [comparabilityChapter(analysis, { modelsLead: true })],
};

/** The models alone, as far as they are computed: the verdict, which rests on items too, follows. */
export const ladders: Topic = { chapters: (analysis) => [laddersChapter(analysis)] };

/** Items that could not be compared: of a grouping, or of one of several factors. */
function itemsFailed({ workingModel, dif }: Analysis, of: string): string {
  const at = of.lastIndexOf(", ");
  if (at < 0) return messages.itemsFailed({ group: of });
  const group = of.slice(0, at);
  const factors = workingModel?.factors ?? [];
  const factor = factors.find(({ id }) => id === of.slice(at + 2))?.label;
  return factor === undefined || dif.every((result) => result.group !== group)
    ? messages.itemsFailed({ group })
    : messages.factorFailed({ group, factor });
}

/** Groupings and items that could not be compared. */
export const failedBlocks = (analysis: Analysis): ReportBlock[] =>
  notFittedBlocks(analysis, {
    invariance: (group) => messages.invarianceFailed({ group }),
    ...(allContinuousSentence(analysis) === null && { dif: (of: string) => itemsFailed(analysis, of) }),
  });

export function comparabilityChapter(
  analysis: Analysis,
  { modelsLead = false }: { readonly modelsLead?: boolean | undefined } = {},
): ReportChapter | null {
  const groupings = groupingsOf(analysis);
  const failures = failedBlocks(analysis);
  if (groupings.length === 0 && failures.length === 0) return null;
  const ladders = groupings.flatMap(({ ladder }) => ladder ?? []);
  const stake = mostAtStake(groupings);
  return chapter(
    "comparability",
    "comparability",
    sectionTitles(analysis).comparability,
    failures,
    standInSentences(analysis).join(" "),
    comparableTable(groupings),
    modelsLead && ladderTable(ladders),
    stake !== null && [shiftsChart(analysis, stake), groupMeans(analysis, stake)],
    groupings.flatMap((grouping) => groupingAppendix(analysis, grouping, grouping === stake)),
    appendixBlocks(
      messages.invarianceTitle(),
      notTestableSentences(ladders),
      listBlock(leftOutSentences(besideLadders(groupings, ladders))),
      !modelsLead && ladderTable(ladders),
      groupFitTable(ladders),
    ),
    savedTables(stepsTable(ladders)),
  );
}

/** Groupings without the groups that the table of ladders names as left out. */
const besideLadders = (groupings: readonly Grouping[], ladders: Analysis["invariance"]) =>
  groupings.map(({ group, leftOut }) => {
    const ladder = ladders.find((one) => one.group === group);
    const isNamed = (label: string): boolean => ladder?.leftOut.some((one) => one.label === label) === true;
    return { group, leftOut: leftOut.filter(({ label }) => !isNamed(label)) };
  });

function laddersChapter(analysis: Analysis): ReportChapter | null {
  const { invariance: results, workingModel, settings } = analysis;
  const failures = failedBlocks(analysis);
  if (results.length === 0 && failures.length === 0) return null;
  const isPreliminary = settings.firstGrouping !== undefined && workingModel !== null;
  return chapter(
    "comparability",
    "comparability",
    sectionTitles(analysis).comparability,
    failures,
    isPreliminary && messages.preliminary({ model: workingModel.label }),
    standInSentences(analysis).join(" "),
    ladderTable(results),
    listBlock(texts(...results.map(baselineSentence))),
    appendixBlocks(messages.invarianceTitle(), notTestableSentences(results), groupFitTable(results)),
    savedTables(stepsTable(results)),
  );
}

/** Groupings in which the working model has no admissible solution, with the model that was compared instead. */
function standInSentences(analysis: Analysis): readonly string[] {
  const { invariance, workingModel } = analysis;
  if (workingModel === null) return [];
  const instead = invariance.filter(({ structure }) => structure !== workingModel.structure);
  const models = [...new Set(instead.map(({ structure }) => structure))];
  return models.map((structure) =>
    messages.standIn({
      groups: instead.flatMap((one) => (one.structure === structure ? [one.group] : [])),
      working: workingModel.label,
      model: modelLabel(analysis, structure),
    }),
  );
}

/** The means, unless they are of whole models that were not shown to hold. */
const groupMeans = (analysis: Analysis, grouping: Grouping) =>
  baselineFails(grouping) || (grouping.verdict.reason === "ladder" && grouping.verdict.code === "not shown")
    ? null
    : meansChart(analysis, grouping);

function groupingAppendix(analysis: Analysis, grouping: Grouping, isOpen: boolean): ReportBlock[] {
  const { group, ladder, results, verdict } = grouping;
  const isUnequal = verdict.code === "partly" || verdict.code === "not shown";
  const warnings = [
    ...results.flatMap((result) => result.warnings),
    ...(ladder?.warnings ?? []).filter((one) => !isOfAnswers(one)),
  ];
  return blocksOf(
    appendixBlocks(
      messages.byGroup({ group }),
      comparableSentence(analysis, grouping),
      warningBlocks(warnings),
      isUnequal && ladder !== null && alignmentSentence(ladder),
      ladder !== null && ladderSentences(analysis, ladder),
      !isOpen &&
        !baselineFails(grouping) && [shiftsChart(analysis, grouping), groupMeans(analysis, grouping)],
    ),
    !baselineFails(grouping) && savedTables(difItemsTable(analysis, grouping), shiftsTable(grouping)),
  );
}

function comparisonMethod(analysis: Analysis, citations: Citations): string {
  if (groupingsOf(analysis).length === 0) return "";
  return paragraph(...itemsMethod(analysis, citations), ...invarianceMethod(analysis, citations));
}

export function comparableTable(groupings: readonly Grouping[]): ReportTable | null {
  const rows = groupings.map((one) => ({
    ...one,
    aligned: baselineFails(one) ? null : (one.ladder?.alignment?.shareDifferent ?? null),
  }));
  const isAligned = rows.some(({ aligned }) => aligned !== null);
  const shiftOf = (one: Grouping): number | null =>
    baselineFails(one) ? null : largest(one, "largestShift");
  const hasShifts = rows.some((one) => shiftOf(one) !== null);
  return tableOf(rows, {
    id: "comparable",
    title: messages.tableTitle(),
    columns: [
      { key: "group", label: names.columnBy(), format: "text" },
      column(["verdict", messages.columnComparable(), "text"], ({ verdict }) =>
        messages.verdict({ code: keyOf(verdict.code) }),
      ),
      column(["items", messages.columnItems(), "text"], (grouping) => {
        const found = itemsFound(grouping);
        return found.items === 0 || baselineFails(grouping)
          ? null
          : messages.itemsCell({ ...found, ids: differingIds(grouping) });
      }),
      hasShifts && [
        column(["shift", messages.columnShift(), "decimal2"], shiftOf),
        column(["change", messages.columnChange(), "decimal2"], (one) =>
          baselineFails(one) ? null : largest(one, "largestChange"),
        ),
      ],
      rows.some(({ verdict }) => verdict.needed !== null) &&
        column(["needed", messages.columnNeeded(), "integer"], ({ verdict }) => verdict.needed),
      isAligned && { key: "aligned", label: messages.columnAligned(), format: "percent1" },
      column(["groups", names.columnGroups(), "text"], ({ levels: { length: levels }, leftOut }) =>
        messages.levelsCell({ leftOut: leftOut.length, levels, all: levels + leftOut.length }),
      ),
      rows.some(({ leftOut }) => leftOut.length > 0) &&
        column(["leftOut", names.columnLeftOut(), "text"], ({ leftOut }) =>
          list(leftOut.map(({ label }) => label)),
        ),
    ],
    notes: [
      paragraph(
        hasShifts && messages.tableNote(CUT_OFFS),
        fewItemsNote(rows),
        isAligned && messages.alignmentNote(),
        ...rows.map(unsteadyNote),
      ),
    ],
  });
}

/** Items that no grouping compares, since their factor has too few; "" where there are none. */
function fewItemsNote(groupings: readonly Grouping[]): string {
  const results = groupings.flatMap((grouping) => grouping.results);
  const ids = results.flatMap(({ withheld, items }) => (withheld === "few-items" ? items : []));
  const compared = new Set(groupings.flatMap((one) => comparedItems(one).map(({ item }) => item.id)));
  const never = [...new Set(ids.map(({ id }) => id))].filter((id) => !compared.has(id));
  return never.length === 0 || compared.size === 0 ? "" : messages.fewItemsNote({ ids: never });
}

/** That alignment of simulated draws gives other means; "" where it does not. */
function unsteadyNote({ ladder, aligned }: { readonly aligned: number | null } & Grouping): string {
  const { group } = ladder ?? {};
  const factors = ladder?.alignment?.factors ?? [];
  const correlation = Math.min(...factors.flatMap(({ recovery }) => recovery?.correlation ?? []));
  return group === undefined || aligned === null || correlation >= MIN_RECOVERY || correlation === Infinity
    ? ""
    : messages.unsteadyNote({ group, correlation });
}
