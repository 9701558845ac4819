import type { Analysis } from "../../analysis/analysis";
import {
  ANALYSIS_PARTS,
  type AnalysisPart,
  lacksSlowParts,
  partsOfSize,
} from "../../analysis/analysis-parts";
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

/** More items or answers than an analysis computes together: what is left out, and how to have it. */
export const blocks: Topic = {
  answers: (analysis) => [blocksAnswer(analysis), manyAnswersAnswer(analysis)],
  chapters: (analysis, measure) => [blocksChapter(analysis, measure)],
};

type WordedPart = Parameters<typeof messages.part>[0]["part"];

const isWorded = (part: AnalysisPart): part is WordedPart =>
  part !== "shortForm" && !partsOfSize({ items: Number.POSITIVE_INFINITY, people: 0 }).includes(part);

/** Parts about what the answers may lack. */
const NEEDS = {
  groups: ["comparison", "invariance", "dif"],
  reports: ["among", "outcomes"],
} as const satisfies Record<string, readonly AnalysisPart[]>;

/**
 * Parts that are not computed of so many items, as a reader calls them; none about groups where there are none, and none
 * about experiences where the measure has no follow-up questions.
 */
export function partsLeftOut(
  parts: readonly AnalysisPart[],
  { hasGroups, hasFollowUps }: { readonly hasGroups: boolean; readonly hasFollowUps: boolean },
): readonly string[] {
  const without: readonly AnalysisPart[] = [
    ...(hasGroups ? [] : NEEDS.groups),
    ...(hasFollowUps ? [] : NEEDS.reports),
  ];
  return ANALYSIS_PARTS.filter((part) => !parts.includes(part) && !without.includes(part))
    .filter(isWorded)
    .map((part) => messages.part({ part }));
}

function blocksAnswer({ blocks: found, items }: Analysis): ReportAnswer | null {
  if (found.length === 0) return null;
  return {
    place: "survey",
    question: messages.question({ n: items.length }),
    answer: messages.answer({ most: MAX_ITEMS_TOGETHER }),
    verdict: "neutral",
  };
}

/** Of many answers: the parts that were left out, and the option that asks for them. */
function manyAnswersAnswer({ data, items, settings: { parts } }: Analysis): ReportAnswer | null {
  if (!lacksSlowParts({ items: items.length, people: data.rows }, parts)) return null;
  const left = partsLeftOut(parts, { hasGroups: data.groups.length > 0, hasFollowUps: false });
  return {
    place: "survey",
    question: messages.questionOfAnswers(),
    answer: messages.manyAnswers({ items: items.length, people: data.n, left, command: "--parts all" }),
    verdict: "neutral",
  };
}

const answersOf = ({ data }: Analysis, { among }: Measure) => ({
  hasGroups: data.groups.length > 0,
  hasFollowUps: Object.keys(among).length > 0,
});

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
  const left = partsLeftOut(settings.parts, answersOf(analysis, measure));
  const hasModels = settings.parts.includes("confirmatory") || settings.parts.includes("irt");
  return chapter(
    "survey",
    "blocks",
    messages.title(),
    paragraph(
      left.length > 0 && messages.everything({ left, command: "--parts irt,confirmatory" }),
      retention !== null &&
        messages.rule({ most: MAX_ITEMS_TOGETHER, replicates: settings.replicates, hasModels }),
    ),
    table,
  );
}
