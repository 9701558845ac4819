import type { Analysis } from "../../analysis/analysis";
import type { NormsOfScale } from "../../analysis/outside/norms-record";
import { NORM_RULES } from "../../norms/norms";
import { formatCell } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { appendixBlocks, chapter, savedTables } from "../kit/tables/blocks";
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

const nameOf = ({ structure, label }: NormsOfScale): string =>
  structure === null ? messages.allItems() : messages.scale({ label });

function normsChapter(analysis: Analysis): ReportChapter | null {
  const { norms: scales } = analysis;
  if (scales.length === 0) return null;
  return chapter(
    "reliability",
    "norms",
    messages.title(),
    paragraph(normedText(scales), refusedText(scales)),
    appendixBlocks(messages.appendixTitle(), rankTable(scales), percentileTable(scales)),
    savedTables(levelTable(scales)),
  );
}

const overallLevel = ({ levels }: NormsOfScale) => levels.find(({ group }) => group === null);

function normedText(scales: readonly NormsOfScale[]): string {
  const middles = scales.flatMap((scale) => {
    const all = overallLevel(scale);
    const quartile = (probability: number) =>
      all?.percentiles.find((one) => one.probability === probability)?.score;
    const [low, high] = [quartile(0.25), quartile(0.75)];
    if (!low || !high) return [];
    return [messages.middleRange({ low: score(low[0]), high: score(high[1]), scale: nameOf(scale) })];
  });
  if (middles.length === 0) return "";
  const n = Math.max(...scales.flatMap((scale) => overallLevel(scale)?.n ?? []));
  return messages.middleHalf({ n, ranges: middles });
}

/** Why a scale has no norms, inside a sentence. */
export const noNormsReason = (reason: (typeof REASONS)[number]): string =>
  messages.noNormsReason({ reason: keyOf(reason), least: NORM_RULES.people });

const REASONS = ["few people", "lowest score", "highest score", "few scores", "hidden"] as const;

function refusedText(all: readonly NormsOfScale[]): string {
  const sentences = REASONS.flatMap((reason) => {
    const scales = all.flatMap((scale) => (overallLevel(scale)?.reason === reason ? [nameOf(scale)] : []));
    if (scales.length === 0) return [];
    return [messages.refused({ scales, reason: keyOf(reason), least: NORM_RULES.people })];
  });
  return sentences.join(" ");
}

const score = (value: number): string => formatCell(Number(value.toFixed(3)), "text");

const scoresOf = ([low, high]: readonly [number, number]): string =>
  low === high ? score(low) : messages.scoreRange({ low: score(low), high: score(high) });

function rowsOf(scales: readonly NormsOfScale[], all: boolean) {
  return scales.flatMap((scale) =>
    scale.levels
      .filter(({ group }) => (group === null) === all)
      .flatMap(({ rows, group, level }) =>
        rows.map((row) => ({
          ...row,
          group,
          level,
          name: scale.structure === null ? names.allItems() : scale.label,
        })),
      ),
  );
}

const rankColumns = () => [
  column<ReturnType<typeof rowsOf>[number]>(["score", names.columnScore(), "text"], ({ low, high }) =>
    scoresOf([low, high]),
  ),
  column<ReturnType<typeof rowsOf>[number]>(
    ["percentile", messages.columnPercentileRank(), "percent1"],
    ({ percentile }) => percentile,
  ),
  intervalColumns<ReturnType<typeof rowsOf>[number]>(({ interval }) => interval, "percent1"),
  column<ReturnType<typeof rowsOf>[number]>(["t", messages.columnT(), "integer"], ({ t }) => t),
  column<ReturnType<typeof rowsOf>[number]>(
    ["normalizedT", messages.columnNormalizedT(), "integer"],
    ({ normalizedT }) => normalizedT,
  ),
];

function rankTable(scales: readonly NormsOfScale[]): ReportTable | null {
  return tableOf(rowsOf(scales, true), {
    id: "norms",
    title: messages.ranksTitle(),
    columns: [{ key: "name", label: names.columnScale(), format: "text" }, rankColumns()],
    notes: [messages.joinedNote()],
  });
}

function levelTable(scales: readonly NormsOfScale[]): ReportTable | null {
  return tableOf(rowsOf(scales, false), {
    id: "norms-by-group",
    title: messages.ranksByGroupTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      { key: "group", label: names.columnGroup(), format: "text" },
      { key: "level", label: names.columnLevel(), format: "text" },
      rankColumns(),
    ],
  });
}

function percentileTable(scales: readonly NormsOfScale[]): ReportTable | null {
  const rows = scales.flatMap((scale) =>
    (overallLevel(scale)?.percentiles ?? []).map((one) => ({
      ...one,
      name: scale.structure === null ? names.allItems() : scale.label,
    })),
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
