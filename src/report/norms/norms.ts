import type { Analysis } from "../../analysis/analysis";
import type { NormsOfScale } from "../../analysis/outside/norms-record";
import { NORM_RULES } from "../../norms/norms";
import { formatCell } from "../../words/format";
import { appendixBlocks, chapter, savedTables } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { counted, listed, paragraph, quoted, sentence } from "../kit/words/phrases";

export const norms: Topic = {
  chapters: (analysis) => [normsChapter(analysis)],
  method: (analysis, { cite }) =>
    analysis.norms.some(({ levels }) => levels.some(({ reason }) => reason === null))
      ? [
          {
            title: "Norms",
            text: `Percentile ranks count half of those at a score as below it ${cite("crawford2009")}; intervals of percentiles are Woodruff’s ${cite("woodruff1952")}.`,
          },
        ]
      : [],
};

const nameOf = ({ structure, label }: NormsOfScale): string =>
  structure === null ? "all items" : quoted(label);

function normsChapter(analysis: Analysis): ReportChapter | null {
  const { norms: scales } = analysis;
  if (scales.length === 0) return null;
  return chapter(
    "reliability",
    "norms",
    "Norms",
    paragraph(normedText(scales), refusedText(scales)),
    appendixBlocks("Norms: percentile ranks and T scores", rankTable(scales), percentileTable(scales)),
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
    return [`from ${score(low[0])} to ${score(high[1])} on ${nameOf(scale)}`];
  });
  if (middles.length === 0) return "";
  const n = Math.max(...scales.flatMap((scale) => overallLevel(scale)?.n ?? []));
  return `The middle half of ${counted(n, "person", "people")} score ${listed(middles)}.`;
}

/** Reasons for the lack of norms, after a colon. */
export const NORM_REASONS = {
  "few people": `fewer than ${NORM_RULES.people} people answered all of it`,
  "lowest score": "more than half have the lowest score, so that a rank says nothing of a person",
  "highest score": "more than half have the highest score, so that a rank says nothing of a person",
  "few scores": "too few different scores are left once those of few people are joined",
  hidden: "they would tell counts of few people that are hidden",
} as const;

function refusedText(scales: readonly NormsOfScale[]): string {
  const reasons = Object.entries(NORM_REASONS).flatMap(([reason, words]) => {
    const names = scales.flatMap((scale) => (overallLevel(scale)?.reason === reason ? [nameOf(scale)] : []));
    return names.length === 0 ? [] : [sentence(`no norms for ${listed(names)}: ${words}.`)];
  });
  return reasons.join(" ");
}

const score = (value: number): string => formatCell(Number(value.toFixed(3)), "text");

const scoresOf = ([low, high]: readonly [number, number]): string =>
  low === high ? score(low) : `${score(low)} to ${score(high)}`;

function rowsOf(scales: readonly NormsOfScale[], all: boolean) {
  return scales.flatMap((scale) =>
    scale.levels
      .filter(({ group }) => (group === null) === all)
      .flatMap(({ rows, group, level }) =>
        rows.map((row) => ({
          ...row,
          group,
          level,
          name: scale.structure === null ? "All items" : scale.label,
        })),
      ),
  );
}

const RANKS = [
  column<ReturnType<typeof rowsOf>[number]>(["score", "Score", "text"], ({ low, high }) =>
    scoresOf([low, high]),
  ),
  column<ReturnType<typeof rowsOf>[number]>(
    ["percentile", "Percentile rank", "percent1"],
    ({ percentile }) => percentile,
  ),
  intervalColumns<ReturnType<typeof rowsOf>[number]>(({ interval }) => interval, "percent1"),
  column<ReturnType<typeof rowsOf>[number]>(["t", "T", "integer"], ({ t }) => t),
  column<ReturnType<typeof rowsOf>[number]>(
    ["normalizedT", "T, normalized", "integer"],
    ({ normalizedT }) => normalizedT,
  ),
];

function rankTable(scales: readonly NormsOfScale[]): ReportTable | null {
  return tableOf(rowsOf(scales, true), {
    id: "norms",
    title: "Percentile ranks and T scores",
    columns: [{ key: "name", label: "Scale", format: "text" }, RANKS],
    notes: ["Scores that few people have are joined with their neighbors."],
  });
}

function levelTable(scales: readonly NormsOfScale[]): ReportTable | null {
  return tableOf(rowsOf(scales, false), {
    id: "norms-by-group",
    title: "Percentile ranks and T scores by group",
    columns: [
      { key: "name", label: "Scale", format: "text" },
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      RANKS,
    ],
  });
}

function percentileTable(scales: readonly NormsOfScale[]): ReportTable | null {
  const rows = scales.flatMap((scale) =>
    (overallLevel(scale)?.percentiles ?? []).map((one) => ({
      ...one,
      name: scale.structure === null ? "All items" : scale.label,
    })),
  );
  return tableOf(rows, {
    id: "norm-percentiles",
    title: "Percentiles",
    columns: [
      { key: "name", label: "Scale", format: "text" },
      column(["probability", "Percentile", "integer"], ({ probability }) => Math.round(100 * probability)),
      column(["at", "Score", "text"], ({ score: at }) => scoresOf(at)),
      column(["interval", "95% interval", "text"], ({ interval }) => interval && scoresOf(interval)),
    ],
  });
}
