import { selectGroup, withoutGroups } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { blocksOf } from "../report/kit/tables/blocks";
import type { ReportBlock } from "../report/kit/tables/section";
import * as messages from "./messages";
import { type Answer, checkByGroup, type QuestionData } from "./question";

/** A question's data for each level of a grouping that has people. */
export function levelsOf(
  data: QuestionData,
  name: string,
  unprotected: boolean,
): readonly { readonly level: string; readonly data: QuestionData }[] {
  checkByGroup(data, unprotected);
  const { withDesign } = data.tables;
  const levels = withDesign.groupings.find((grouping) => grouping.name === name)?.levels ?? [];
  return levels.flatMap((level) => {
    const own = selectGroup(withDesign, name, level);
    if (own.rows === 0) return [];
    const ungrouped = withoutGroups(own);
    const bySamplingUnit = { ...own, groupings: [] };
    return [
      { level, data: { ...data, tables: { ...data.tables, withDesign: own, ungrouped, bySamplingUnit } } },
    ];
  });
}

/** An answer for a level, or why there is none. */
export interface LevelAnswer {
  readonly level: string;
  readonly answer: Answer | ItemwiseError;
}

/**
 * The answers of several levels as one: tables and figures named after their level; a level without an answer is a warning.
 * @param group its name, and its place among the groups asked for
 * @throws the first level's error where no level has an answer
 */
export function joinedAnswers(
  group: { readonly name: string; readonly at: number },
  answers: readonly LevelAnswer[],
): Answer {
  const found = answers.flatMap(({ level, answer }) =>
    answer instanceof ItemwiseError ? [] : [{ level, answer }],
  );
  const failed = answers.flatMap(({ level, answer }) =>
    answer instanceof ItemwiseError ? [{ level, answer }] : [],
  );
  if (found.length === 0 && failed[0] !== undefined) throw failed[0].answer;
  const within = (level: string, message: string): string =>
    messages.inLevel({ group: group.name, level, message });
  const named = (block: ReportBlock, level: string, place: number): ReportBlock => {
    const id = (own: string): string => `${own}-${group.at + 1}-${place + 1}`;
    const title = (own: string): string => messages.ofLevel({ title: own, group: group.name, level });
    if (block.kind === "table")
      return { ...block, table: { ...block.table, id: id(block.table.id), title: title(block.table.title) } };
    if (block.kind === "chart")
      return { ...block, chart: { ...block.chart, id: id(block.chart.id), title: title(block.chart.title) } };
    return block.kind === "text" ? { ...block, text: within(level, block.text) } : block;
  };
  return {
    title: messages.byTitle({ name: group.name }),
    parts: found.map(({ level, answer: { parts, advice } }, place) =>
      blocksOf(parts, advice).map((block) => named(block, level, place)),
    ),
    advice: null,
    warnings: [
      ...found.flatMap(({ level, answer }) => answer.warnings.map((message) => within(level, message))),
      ...failed.map(({ level, answer }) => within(level, answer.message)),
    ],
    record: {
      group: group.name,
      levels: found.map(({ level, answer: { record } }) => ({ level, ...record })),
      without: failed.map(({ level, answer }) => ({ level, problem: answer.message })),
    },
  };
}

/** Answers one after the other. */
export const manyAnswers = (answers: readonly Answer[]): Answer => ({
  title: answers.map(({ title }) => title).join(", "),
  parts: answers.map(({ parts }) => parts),
  advice: null,
  warnings: answers.flatMap(({ warnings }) => warnings),
  record: { groups: answers.map(({ record }) => record) },
});
