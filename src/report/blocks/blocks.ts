import type { Analysis } from "../../analysis/analysis";
import { ANALYSIS_PARTS, type AnalysisPart, partsOfItems } from "../../analysis/analysis-parts";
import { MAX_ITEMS_TOGETHER } from "../../factor/model/criteria";
import type { Measure } from "../../measures/measure";
import * as names from "../../words/messages";
import { chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import { blockCommands } from "./block-commands";
import * as messages from "./messages";

/** More items than an analysis computes together: what is left out, and how to analyze the blocks. */
export const blocks: Topic = {
  answers: (analysis) => [blocksAnswer(analysis)],
  chapters: (analysis, measure) => [blocksChapter(analysis, measure)],
};

type WordedPart = Parameters<typeof messages.part>[0]["part"];

const isWorded = (part: AnalysisPart): part is WordedPart =>
  part !== "shortForm" && !partsOfItems(Number.POSITIVE_INFINITY).includes(part);

/** Parts that are left out of so many items, as a reader calls them; those that the data do not ask for are left out too. */
export const partsLeftOut = (parts: readonly AnalysisPart[]): readonly string[] =>
  ANALYSIS_PARTS.filter((part) => !parts.includes(part))
    .filter(isWorded)
    .map((part) => messages.part({ part }));

function blocksAnswer({ blocks: found, items, settings }: Analysis): ReportAnswer | null {
  if (found.length === 0) return null;
  const left = partsLeftOut(settings.parts);
  return {
    place: "survey",
    question: messages.question({ n: items.length }),
    answer: messages.answer({ most: MAX_ITEMS_TOGETHER, left }),
    verdict: "neutral",
  };
}

function blocksChapter(analysis: Analysis, measure: Measure): ReportChapter | null {
  const { blocks: found, reliability, settings, data, retention } = analysis;
  if (found.length === 0) return null;
  const rows = blockCommands(analysis, measure, data.file).flatMap(({ block, commands }) =>
    commands.map((command, at) => ({ block, command, at })),
  );
  const alphaOf = (items: readonly string[]): number | null =>
    reliability.find(
      (scale) => scale.items.length === items.length && scale.items.every((id) => items.includes(id)),
    )?.alpha ?? null;
  const isDivided = found.some(({ runs }) => runs.length > 1);
  const table = tableOf(rows, {
    id: "blocks",
    title: messages.tableTitle(),
    columns: [
      column(["block", messages.columnBlock(), "text"], ({ block }) => block.label),
      column(["items", names.columnItems(), "integer"], ({ block, at }) => block.runs[at]?.length),
      column(["alpha", names.alpha(), "coefficient2"], ({ block, at }) =>
        at === 0 ? alphaOf(block.items) : null,
      ),
      column(["command", messages.columnCommand(), "text"], ({ command }) => command),
    ],
    notes: [
      found.some(({ origin }) => origin === "structure") && messages.noteStructure(),
      found.some(({ origin }) => origin === "correlations") && messages.noteCorrelations(),
      isDivided && messages.noteRuns({ most: MAX_ITEMS_TOGETHER }),
    ],
  });
  const isLeft = partsLeftOut(settings.parts).length > 0;
  return chapter(
    "survey",
    "blocks",
    messages.title(),
    paragraph(
      isLeft && messages.everything({ command: "--parts irt,confirmatory" }),
      retention !== null && messages.rule({ most: MAX_ITEMS_TOGETHER, replicates: settings.replicates }),
    ),
    table,
  );
}
