import type { Analysis } from "../../analysis/analysis";
import { section, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { formatCell } from "../kit/words/format";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { counted, listed } from "../kit/words/phrases";

/** The file, the people, the weights and the groups. */
export const survey: Topic = {
  sections: (analysis) => [surveySection(analysis)],
};

/** The file, the people, the weights and the groups. */
export function surveySection(analysis: Analysis): ReportSection {
  const { measure, data } = analysis;
  return section(
    "survey",
    "The survey",
    measureText(analysis),
    peopleText(analysis),
    weightText(analysis),
    warningBlocks(data.warnings),
    groupsTable(analysis),
    smallGroups(analysis),
    measure.note ?? "",
  );
}

function measureText(analysis: Analysis): string {
  const { measure, items } = analysis;
  return `The measure is ${measure.title} (${measure.id}), ${counted(items.length, "item")}. ${wordsOf(analysis).limits}`;
}

function peopleText({ data, settings }: Analysis): string {
  const { counts } = settings.reading;
  const each = counts === null ? "" : `, each for as many people as its column ${counts} says`;
  const left = data.excluded.map(({ reason, rows }) => `${formatCell(rows, "integer")} with ${reason}`);
  const out = left.length > 0 ? `, of which ${listed(left)} were left out` : "";
  return `The file ${data.file} has ${counted(data.rows, "row")}${each}${out}. ${counted(data.n, "person is", "people are")} analyzed; their answers make ${counted(data.patterns, "distinct pattern")}.`;
}

function weightText({ settings, data }: Analysis): string {
  if (settings.weights === "none") return "No weights are used: every person counts the same.";
  if (settings.weights === "frequency") {
    return "The weights are frequencies: a row stands for as many people as its weight says.";
  }
  return `Estimates are weighted (design weights); counts are of people, never of weights. The weights cost precision: by Kish’s formula ${formatCell(data.n, "integer")} people are worth ${formatCell(data.effectiveN, "integer")}.`;
}

function smallGroups({ data }: Analysis): string[] {
  return data.groups.flatMap(({ name, levels }) => {
    const small = levels.filter(({ n }) => (n ?? 0) < BANDS.fewPeople);
    if (small.length === 0) return [];
    return [
      `Few people (fewer than ${BANDS.fewPeople}) are in ${listed(small.map(({ label, n }) => `${n === null ? `${label} (fewer than ${BANDS.fewPeople})` : `${label} (${formatCell(n, "integer")})`}`))} of the group ${name}: percentages on so few are uncertain.`,
    ];
  });
}

/** The groups of the survey with their people and share; null where none was asked for. */
export function groupsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.data.groups.flatMap(({ name, levels }) =>
    [...levels, ...notKnown(analysis, levels)].map((level) => ({ ...level, name })),
  );
  return disclosedTable(analysis, rows, {
    id: "groups",
    title: "Groups of respondents",
    columns: [
      column(["group", "Group", "text"], ({ name }) => name),
      column(["level", "Level", "text"], ({ label }) => label),
      column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
      column(
        ["share", analysis.settings.weights === "design" ? "Weighted share" : "Share", "percent1"],
        ({ share }) => shownOrHidden(share),
      ),
    ],
  });
}

type Level = Analysis["data"]["groups"][number]["levels"][number];

/** The people whose level is not known; they are in no comparison. Left out where few, or where it would tell a hidden figure. */
function notKnown({ data, disclosure }: Analysis, levels: readonly Level[]): Level[] {
  const n = sumOfShown(levels.map((level) => level.n));
  const share = sumOfShown(levels.map((level) => level.share));
  if (n === null || share === null || disclosure.rounding > 1) return [];
  if (data.n - n < Math.max(1, disclosure.leastCount)) return [];
  return [{ label: "not known", n: data.n - n, share: 1 - share }];
}
