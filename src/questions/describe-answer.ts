import type { PatternTable } from "../data/answers/pattern-table";
import { foldedText } from "../data/csv/cell-text";
import { itemScores, scoreSums } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { shownFigures } from "../figures/entries";
import type { Part } from "../report/kit/tables/blocks";
import { mardiaTable } from "../report/kit/tables/mardia-table";
import * as kit from "../report/kit/tables/messages";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import { paragraph } from "../report/kit/words/phrases";
import { descriptives } from "../survey/items/descriptives";
import { DESCRIPTIVES, type Descriptives } from "../survey/items/descriptives-result";
import { mardia } from "../survey/items/mardia";
import * as names from "../words/messages";
import type { Described } from "./by-group";
import { likertChart } from "./likert-chart";
import * as messages from "./messages";
import { type Answer, checkByGroup, isWeighted, namedItems, type QuestionData } from "./question";
import { reversedNote, sumsOf } from "./question-scales";

export interface DescribeQuestion {
  /** Names of groupings whose levels are compared. */
  readonly by: readonly string[];
  readonly unprotected: boolean;
}

/** Items and sum scores: statistics, shares of each answer, and by group with tests. */
export async function describeAnswer(
  data: QuestionData,
  { by, unprotected }: DescribeQuestion,
): Promise<Answer> {
  if (by.length > 0) checkByGroup(data, unprotected);
  const { ungrouped, withDesign } = data.tables;
  const items = itemRows(ungrouped);
  const scales = scaleRows(data, ungrouped);
  const described = (table: PatternTable): Described[] => [
    ...ungrouped.items.map(({ id, label, categories }, j) => ({
      id,
      label,
      kind: "item" as const,
      scores: itemScores(table, j),
      binary: categories.length === 2,
    })),
    ...sumsOf(data).scales.map(({ scale, label, items: own }) => ({
      id: scale,
      label,
      kind: "scale" as const,
      scores: scoreSums(table, indicesOf(table, own)),
      binary: false,
    })),
  ];
  const normality =
    by.length === 0 && ungrouped.items.every(({ scale }) => scale === "continuous")
      ? mardia(ungrouped)
      : null;
  const groups =
    by.length === 0
      ? []
      : await byGroups(by, { table: withDesign, described: described(withDesign), note: reversedNote(data) });
  return {
    title: messages.describeTitle(),
    parts:
      by.length > 0
        ? groups.map(({ table }) => table)
        : [
            itemsTable(data, items),
            scalesTable(data, scales),
            sharesParts(data, ungrouped),
            mardiaTable(normality, null),
          ],
    advice: null,
    warnings: sumsOf(data).warnings,
    record: {
      items,
      scales,
      byGroup: groups.map(({ record }) => record),
      ...(normality !== null && { multivariateNormality: normality }),
    },
  };
}

/** Loaded where groups are compared: tests need distributions, and so a tenth of a second. */
async function byGroups(
  names: readonly string[],
  {
    table,
    ...of
  }: {
    readonly table: PatternTable;
    readonly described: readonly Described[];
    readonly note: string | false;
  },
) {
  const { groupedTables } = await import("./by-group");
  return names.map((name) => groupedTables(table, { name, ...of }));
}

const indicesOf = (table: PatternTable, ids: readonly string[]): number[] =>
  ids.map((id) => table.items.findIndex((item) => item.id === id));

interface Row {
  readonly id: string;
  readonly label: string;
  /** People without a valid answer. */
  readonly missing: number;
  readonly missingShare: number;
  readonly descriptives: Descriptives | null;
}

function rowOf(
  { count }: PatternTable,
  scores: Float64Array,
  about: { readonly id: string; readonly label: string; readonly ends: readonly [number, number] | null },
): Row {
  const { id, label, ends } = about;
  const all = count.reduce((sum, people) => sum + people, 0);
  const missing = count.reduce((sum, people, row) => sum + (Number.isNaN(scores[row]) ? people : 0), 0);
  const found = descriptives(scores, count, ends);
  return { id, label, missing, missingShare: all > 0 ? missing / all : 0, descriptives: found };
}

const itemRows = (table: PatternTable): Row[] =>
  table.items.map(({ id, label, categories }, j) => {
    const scores = categories.map(({ score }) => score);
    const ends = scores.length > 0 ? ([Math.min(...scores), Math.max(...scores)] as const) : null;
    return rowOf(table, itemScores(table, j), { id, label, ends });
  });

const scaleRows = (data: QuestionData, table: PatternTable): Row[] =>
  sumsOf(data).scales.map(({ scale, label, items }) => {
    const own = selectItems(table, items);
    const scores = scoreSums(own);
    return rowOf(own, scores, { id: scale, label, ends: null });
  });

const SHOWN = ["mean", "sd", "median", "min", "max", "skewness", "kurtosis"];

const statisticColumns = shownFigures(DESCRIPTIVES)
  .filter(({ key }) => SHOWN.includes(key))
  .map(({ key, format, in: figureIn, name }) => ({ key, format, figureIn, name }));

const figureColumns = () =>
  statisticColumns.map(({ key, format, figureIn, name }) =>
    column<Row>([key, name, format], ({ descriptives: found }) => (found === null ? null : figureIn(found))),
  );

function itemsTable(data: QuestionData, rows: readonly Row[]): ReportTable | null {
  return tableOf<Row>(rows, {
    id: "items",
    title: names.columnItems(),
    columns: [
      namedItems<Row>(data, ({ id }) => id),
      column<Row>(["n", names.columnPeople(), "integer"], ({ descriptives: found }) => found?.n ?? 0),
      { key: "missingShare", label: messages.missing(), format: "percent1" },
      figureColumns(),
    ],
    notes: [
      paragraph(isWeighted(data) && kit.weightsNote({ areUsed: false }), messages.describeNote()),
      reversedNote(data),
    ],
  });
}

function scalesTable(data: QuestionData, rows: readonly Row[]): ReportTable | null {
  return tableOf<Row>(rows, {
    id: "scales",
    title: messages.scalesTitle(),
    columns: [
      { key: "label", label: names.columnScale(), format: "text" },
      column<Row>(["n", names.columnPeople(), "integer"], ({ descriptives: found }) => found?.n ?? 0),
      figureColumns(),
    ],
    notes: [paragraph(messages.scalesNote(), isWeighted(data) && kit.weightsNote({ areUsed: false }))],
  });
}

/** More answers are not shown side by side. */
const MAX_ANSWERS = 11;

interface SharesRow {
  readonly id: string;
  readonly shares: readonly (number | null)[];
}

/** Shares of each answer: a table, and a figure, for all items with the same answers. */
function sharesParts(data: QuestionData, table: PatternTable): Part[] {
  const reversed = new Set(data.measure.items.flatMap(({ id, reverse }) => (reverse ? [id] : [])));
  const asAsked = table.items.flatMap(({ id, categories }, j) => {
    if (categories.length === 0 || categories.length > MAX_ANSWERS) return [];
    const shares = sharesOf(table, j);
    const isReversed = reversed.has(id);
    const labels = categories.map(({ label }) => label);
    return [
      {
        id,
        labels: isReversed ? labels.reverse() : labels,
        shares: isReversed ? shares.reverse() : shares,
      },
    ];
  });
  // "Never" and "never" are the same answer.
  const sets = new Map<string, typeof asAsked>();
  for (const item of asAsked) {
    const key = JSON.stringify(item.labels.map(foldedText));
    sets.set(key, [...(sets.get(key) ?? []), item]);
  }
  const labelOf = new Map(table.items.map(({ id, label }) => [id, label]));
  return [...sets.values()].map((rows, at) => {
    const labels = rows[0]?.labels ?? [];
    const shares = tableOf<SharesRow>(rows, {
      id: at === 0 ? "answers" : `answers-${at + 1}`,
      title: messages.answersTitle(),
      columns: [
        namedItems<SharesRow>(data, ({ id }) => id),
        labels.map((label, k) =>
          column<SharesRow>([`answer${k + 1}`, label, "percent1"], ({ shares }) => shares[k]),
        ),
      ],
      notes: [messages.asAskedNote(), table.weighting === "design" && messages.weightedNote()],
    });
    const charted = rows.flatMap(({ id, shares: own }) =>
      own.some((share) => share === null)
        ? []
        : [{ id, label: labelOf.get(id) ?? "", shares: own.map((share) => share ?? 0) }],
    );
    const chart = likertChart(charted, labels);
    return [shares, chart && { ...chart, id: at === 0 ? chart.id : `${chart.id}-${at + 1}` }];
  });
}

/** Weighted shares of the valid answers, by category. */
function sharesOf(table: PatternTable, j: number): (number | null)[] {
  const column = table.columns[j];
  const sums = (table.items[j]?.categories ?? []).map(() => 0);
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    const at = column?.[row] ?? -1;
    if (sums[at] === undefined) continue;
    sums[at] += table.weight[row] ?? 0;
    total += table.weight[row] ?? 0;
  }
  return sums.map((sum) => (total > 0 ? sum / total : null));
}
