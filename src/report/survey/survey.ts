import type { Analysis } from "../../analysis/analysis";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { formatCell } from "../../words/format";
import { chapter, warningBlocks } from "../kit/tables/blocks";
import type { KeyFigure, ReportAnswer, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, disclosedTable, itemColumns } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { noteParts } from "../kit/words/measure-note";
import {
  counted,
  estimatesBy,
  isShifted,
  itemPhrase,
  listed,
  mainMeasured,
  measuredPhrase,
  numberWord,
  paragraph,
  percent,
  sentence,
  texts,
  wholePercent,
} from "../kit/words/phrases";
import { groupsTable, missingIn } from "./groups-table";

/** Levels are similar in size where the largest share is at most this multiple of the smallest. */
const MAX_SIMILAR_RATIO = 1.5;

/** Who, when, how weighted. The measure's note says when and whom in its first sentence. */
export const sampleSentence = (analysis: Analysis): string =>
  paragraph(
    `${counted(analysis.data.n, "person", "people")}, ${weighted(analysis)}.`,
    noteParts(analysis.measure).first,
  );

function weighted({ settings, data }: Analysis): string {
  if (settings.weights === "none") return "each counting the same";
  if (settings.weights === "frequency") return "counted by frequency weights";
  const within = withinLevels(data);
  if (within === null) return "weighted by the design";
  const levels = counted(within.shares.length, "level");
  const shares = within.shares.filter((share) => share !== null);
  const alike =
    shares.length === within.shares.length && Math.max(...shares) <= MAX_SIMILAR_RATIO * Math.min(...shares);
  return alike
    ? `weighted, the ${levels} of ${within.name} counting alike`
    : `weighted within each of the ${levels} of ${within.name}`;
}

/** The grouping within whose levels the weights were made; null if none. */
function withinLevels({ weightsWithin, groups }: Analysis["data"]) {
  const found = groups.find(({ name }) => name === weightsWithin);
  return found === undefined ? null : { name: found.name, shares: found.levels.map(({ share }) => share) };
}

/** Number of people, where no share is the first figure. */
export function peopleFigure({ data, prevalence }: Analysis): readonly KeyFigure[] {
  if (prevalence.length > 0) return [];
  const complete = data.nComplete === null || data.n === 0 ? null : data.nComplete / data.n;
  const range = complete === null ? "" : `${wholePercent(complete)} answered every item`;
  return [{ value: formatCell(data.n, "integer"), label: data.n === 1 ? "person" : "people", range }];
}

export const surveyAnswer = (analysis: Analysis): ReportAnswer => ({
  place: "survey",
  question: "Who answered, and what is missing?",
  answer: paragraph(`${peoplePhrase(analysis)}.`, missingPhrase(analysis)),
  verdict: "neutral",
});

/** "11,912 people, 950 to 1,016 in each of the 12 levels of country; the weights make them worth 9,504". */
function peoplePhrase({ data, settings }: Analysis): string {
  const [first] = data.groups;
  const sizes = first === undefined ? [] : first.levels.flatMap(({ n }) => (n === null ? [] : [n]));
  const shown = first !== undefined && sizes.length === first.levels.length && sizes.length > 1;
  const size = (n: number): string => formatCell(n, "integer");
  const groups = shown
    ? `, ${[...new Set([Math.min(...sizes), Math.max(...sizes)])].map(size).join(" to ")} in each of the ${counted(sizes.length, "level")} of ${first.name}`
    : "";
  const effectiveText =
    settings.weights === "design" ? `; the weights make them worth ${size(data.effectiveN)}` : "";
  return `${counted(data.n, "person", "people")}${groups}${effectiveText}`;
}

function missingPhrase(analysis: Analysis): string {
  const { n, nComplete, missing } = analysis.data;
  if (n === nComplete) return "Every person answered every item.";
  const none = missing.none !== null && missing.none > 0 ? `, ${percent(missing.none / n)} none` : "";
  const totals = missingTotals(analysis);
  // A hidden item may have more.
  const most =
    totals.length < analysis.items.length ? undefined : [...totals].sort((a, b) => b.share - a.share)[0];
  return paragraph(
    nComplete !== null && `${percent(nComplete / n)} answered every item${none}.`,
    most !== undefined && `Most often missing is ${itemPhrase(analysis, most.id)}, ${percent(most.share)}.`,
  );
}

function fileSentence({ data, settings }: Analysis): string {
  const { counts, from } = settings.reading;
  const each = counts === null ? "" : `, each for as many people as its column ${counts} says`;
  const left = data.excluded.map(({ reason, rows }) => `${formatCell(rows, "integer")} with ${reason}`);
  const out = left.length > 0 ? `; left out were ${listed(left)}` : "";
  return `The ${typeof from === "string" ? "table" : "file"} ${data.file} has ${counted(data.rows, "row")}${each}${out}. The answers make ${counted(data.patterns, "distinct pattern")}.`;
}

function weightSentence({ data, settings }: Analysis): string {
  if (settings.weights !== "design" || !(data.effectiveN > 0)) return "";
  return `The weights alone have a design effect of ${formatCell(data.n / data.effectiveN, "decimal2")}; counts are of people.`;
}

export const survey: Topic = {
  summary: (analysis) => ({ sentence: sampleSentence(analysis), figures: peopleFigure(analysis) }),
  answers: (analysis) => [surveyAnswer(analysis)],
  chapters: (analysis) => [surveyChapter(analysis), missingChapter(analysis)],
};

export function surveyChapter(analysis: Analysis): ReportChapter {
  return chapter(
    "survey",
    "survey",
    "The survey",
    paragraph(fileSentence(analysis), weightSentence(analysis)),
    warningBlocks(analysis.data.warnings),
    groupsTable(analysis),
  );
}

export function missingChapter(analysis: Analysis): ReportChapter | null {
  const { n, nComplete } = analysis.data;
  if ((nComplete ?? 0) === n) return null;
  return chapter(
    "survey",
    "missing-answers",
    "Missing answers",
    missingSentences(analysis),
    sensitivitySentence(analysis),
    missingAnswersTable(analysis),
  );
}

export function missingAnswersTable(analysis: Analysis): ReportTable | null {
  const codes = missingCodesOf(analysis);
  return disclosedTable(analysis, analysis.items, {
    id: "missing-answers",
    title: "Missing answers by item",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      codes.length > 1 &&
        codes.map(({ code, label }) =>
          column<Analysis["items"][number]>([`share_${code}`, label, "percent1"], ({ missingProportions }) =>
            shownOrHidden(missingProportions[code]),
          ),
        ),
      column(["share", "All missing", "percent1"], ({ missingProportions }) =>
        shownOrHidden(sumOfShown(Object.values(missingProportions))),
      ),
    ],
    notes: [`Of all people${analysis.settings.weights === "design" ? ", weighted" : ""}.`],
  });
}

/** Codes of "no answer" that occur or are declared, with labels, in the items' order. */
function missingCodesOf(analysis: Analysis): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const item of analysis.items) {
    for (const code of Object.keys(item.missing)) {
      if (!labels.has(code)) labels.set(code, item.missingLabels[code] ?? code);
    }
  }
  const given = [...labels].filter(([code]) => analysis.items.some((item) => isGiven(item.missing[code])));
  return given.map(([code, label]) => ({ code, label }));
}

/** A hidden count may be positive. */
function isGiven(count: number | null | undefined): boolean {
  return count === null || (count ?? 0) > 0;
}

/** Share of people without a valid answer, for items without hidden counts. */
function missingTotals(analysis: Analysis): readonly { readonly id: string; readonly share: number }[] {
  return analysis.items.flatMap(({ id, missingProportions }) => {
    const share = sumOfShown(Object.values(missingProportions));
    return share === null ? [] : [{ id, share }];
  });
}

export function missingSentences(analysis: Analysis): readonly string[] {
  const { n, nComplete, missing } = analysis.data;
  const one = missing.byNumber[1] ?? null;
  const several =
    analysis.items.length > 1 && one !== null ? `, ${formatCell(one, "integer")} of them one only` : "";
  const some =
    nComplete === null
      ? ""
      : `${sentence(counted(n - nComplete, "person", "people"))} left at least one item unanswered${several}.`;
  return texts(some, groupsSentence(analysis));
}

function groupsSentence(analysis: Analysis): string {
  const ranges = analysis.data.groups.flatMap(({ name, levels }) => {
    const shares = levels.flatMap(({ label }) => {
      const share = missingIn(analysis, name, label) ?? null;
      return share === null ? [] : [{ label, share }];
    });
    const sorted = [...shares].sort((a, b) => a.share - b.share);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined || shares.length < levels.length || least === most)
      return [];
    return [
      `from ${percent(least.share)} (${levelName(name, least.label)}) to ${percent(most.share)} (${levelName(name, most.label)}) by ${name}`,
    ];
  });
  return ranges.length === 0 ? "" : `Missing answers run ${listed(ranges)}.`;
}

/** The first share under other treatments of missing answers; empty without. */
export function sensitivitySentence(analysis: Analysis): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return "";
  const same = analysis.prevalence.filter(
    (row) => row.group === null && row.variable === main.variable && row.context === main.context,
  );
  const share = (of: (row: PrevalenceEstimate) => boolean): string | null => {
    const found = same.find(of)?.estimate ?? null;
    return found === null ? null : percent(found);
  };
  const shifted = same.filter(({ delta }) => (delta ?? 1) > 1).map(({ delta }) => delta ?? 1);
  const most = Math.max(...shifted);
  const alternatives = [
    ["of complete answers", share(({ missing }) => missing === "complete")],
    ["of known answers", share(({ missing }) => missing === "known")],
    ["imputed", share((row) => row.missing === "imputed" && !isShifted(row))],
    [`with ${numberWord(most)} times the odds of yes where missing`, share(({ delta }) => delta === most)],
  ].flatMap(([name, figure]) => (figure === null ? [] : [`${figure} ${name}`]));
  if (alternatives.length < 2) return "";
  return `The share who ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)} is ${listed(alternatives)}.`;
}
