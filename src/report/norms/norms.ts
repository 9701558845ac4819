import type { Analysis } from "../../analysis/analysis";
import type { NormsOfScale } from "../../analysis/outside/norms-record";
import { NORM_RULES } from "../../norms/norms";
import { formatCell } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { completeCasesText } from "../kit/complete-cases";
import { appendixBlocks, chapter, savedTables } from "../kit/tables/blocks";
import * as kit from "../kit/tables/messages";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

export const norms: Topic = {
  chapters: (analysis) => [normsChapter(analysis)],
  method: (analysis, { cite }) =>
    analysis.norms.some(({ levels }) => levels.some(({ reason }) => reason === null))
      ? [
          {
            title: messages.methodTitle(),
            text: messages.method({ crawford: cite("crawford2009"), woodruff: cite("woodruff1952") }),
          },
        ]
      : [],
};

/** A scale inside a sentence, and in a table. */
const nameOf = ({ structure, label }: NormsOfScale): string =>
  structure === null ? messages.allItems() : messages.scale({ label });
const cellOf = ({ structure, label }: NormsOfScale): string =>
  structure === null ? names.allItems() : label;

function normsChapter(analysis: Analysis): ReportChapter | null {
  const { norms: scales } = analysis;
  if (scales.length === 0) return null;
  return chapter(
    "reliability",
    "norms",
    messages.title(),
    completeCasesText(analysis, normedScales(scales), "norms"),
    appendixBlocks(
      messages.appendixTitle(),
      paragraph(normedText(scales), refusedText(scales)),
      rankTable(analysis),
      percentileTable(scales),
    ),
    savedTables(rankTable(analysis, true)),
  );
}

const overallLevel = ({ levels }: NormsOfScale) => levels.find(({ group }) => group === null);

/** A sentence for each number of people, who have the scores that it names. */
function normedText(scales: readonly NormsOfScale[]): string {
  const ranges = scales.flatMap((scale) => {
    const all = overallLevel(scale);
    const quartile = (probability: number) =>
      all?.percentiles.find((one) => one.probability === probability)?.score;
    const [low, high] = [quartile(0.25), quartile(0.75)];
    const n = all?.n ?? null;
    if (n === null || !low || !high) return [];
    const range = messages.middleRange({ low: score(low[0]), high: score(high[1]), scale: nameOf(scale) });
    return [{ n, range }];
  });
  const sentences = [...new Set(ranges.map(({ n }) => n))].map((n) =>
    messages.middleHalf({ n, ranges: ranges.filter((one) => one.n === n).map(({ range }) => range) }),
  );
  return paragraph(...sentences);
}

/** The scales with norms, and the people who have a score. */
const normedScales = (scales: readonly NormsOfScale[]) =>
  scales.flatMap((scale) => {
    const { n = null, reason = null } = overallLevel(scale) ?? {};
    return n === null || reason !== null ? [] : [{ items: scale.items, n }];
  });

/** Why a scale has no norms, inside a sentence. */
export const noNormsReason = (reason: (typeof REASONS)[number]): string =>
  messages.noNormsReason({ reason: keyOf(reason), least: NORM_RULES.people });

const REASONS = ["few people", "lowest score", "highest score", "few scores", "hidden"] as const;

function refusedText(all: readonly NormsOfScale[]): string {
  const sentences = REASONS.map((reason) => {
    const scales = all.filter((scale) => overallLevel(scale)?.reason === reason).map(nameOf);
    return scales.length > 0 && messages.refused({ scales, reason: keyOf(reason), least: NORM_RULES.people });
  });
  return paragraph(...sentences);
}

const score = (value: number): string => formatCell(Number(value.toFixed(3)), "text");

const scoresOf = ([low, high]: readonly [number, number]): string =>
  low === high ? score(low) : messages.scoreRange({ low: score(low), high: score(high) });

function proratedNote(scales: readonly NormsOfScale[]): string | false {
  const n = Math.max(0, ...scales.map(({ prorate }) => prorate));
  return n > 0 && messages.proratedNote({ n });
}

/** Of all people, or by group. */
function rankTable({ norms: scales, settings }: Analysis, byGroup = false): ReportTable | null {
  const isWeighted = settings.weights === "design";
  const rows = scales.flatMap((scale) =>
    scale.levels
      .filter(({ group }) => (group !== null) === byGroup)
      .flatMap(({ rows, group, level }) =>
        rows.map((row) => ({ ...row, group, level, name: cellOf(scale) })),
      ),
  );
  return tableOf(rows, {
    id: byGroup ? "norms-by-group" : "norms",
    title: byGroup ? messages.ranksByGroupTitle() : messages.ranksTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      byGroup && [
        { key: "group", label: names.columnGroup(), format: "text" },
        { key: "level", label: names.columnLevel(), format: "text" },
      ],
      column(["score", names.columnScore(), "text"], ({ low, high }) => scoresOf([low, high])),
      { key: "percentile", label: messages.columnPercentileRank(), format: "percent1" },
      intervalColumns(({ interval }) => interval, "percent1"),
      { key: "t", label: messages.columnT(), format: "integer" },
      { key: "normalizedT", label: messages.columnNormalizedT(), format: "integer" },
    ],
    notes: [
      isWeighted && kit.weightsNote({ areUsed: true }),
      !byGroup && messages.joinedNote(),
      proratedNote(scales),
    ],
  });
}

function percentileTable(scales: readonly NormsOfScale[]): ReportTable | null {
  const rows = scales.flatMap((scale) =>
    (overallLevel(scale)?.percentiles ?? []).map((one) => ({ ...one, name: cellOf(scale) })),
  );
  return tableOf(rows, {
    id: "norm-percentiles",
    title: messages.percentilesTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      column(["probability", messages.columnPercentile(), "integer"], ({ probability }) =>
        Math.round(100 * probability),
      ),
      column(["at", names.columnScore(), "text"], ({ score: at }) => scoresOf(at)),
      column(["interval", names.interval95(), "text"], ({ interval }) => interval && scoresOf(interval)),
    ],
  });
}
