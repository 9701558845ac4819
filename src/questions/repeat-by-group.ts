import { selectGroup, withoutGroups } from "../data/transform/select";
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

/** The answers of several levels as one: tables and figures named after their level. */
export function joinedAnswers(
  name: string,
  answers: readonly { readonly level: string; readonly answer: Answer }[],
): Answer {
  const named = (block: ReportBlock, level: string, place: number): ReportBlock => {
    const id = (own: string): string => `${own}-${name}-${place + 1}`;
    const title = (own: string): string => messages.ofLevel({ title: own, level });
    if (block.kind === "table")
      return { ...block, table: { ...block.table, id: id(block.table.id), title: title(block.table.title) } };
    if (block.kind === "chart")
      return { ...block, chart: { ...block.chart, id: id(block.chart.id), title: title(block.chart.title) } };
    return block.kind === "text"
      ? { ...block, text: messages.ofScale({ label: level, message: block.text }) }
      : block;
  };
  return {
    title: messages.byTitle({ name }),
    parts: answers.map(({ level, answer: { parts, advice } }, place) =>
      blocksOf(parts, advice).map((block) => named(block, level, place)),
    ),
    advice: null,
    warnings: answers.flatMap(({ level, answer }) =>
      answer.warnings.map((message) => messages.ofScale({ label: level, message })),
    ),
    record: { group: name, levels: answers.map(({ level, answer: { record } }) => ({ level, ...record })) },
  };
}
