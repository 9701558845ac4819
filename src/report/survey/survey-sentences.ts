import type { Analysis } from "../../analysis/analysis";
import type { KeyFigure, ReportAnswer } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { noteParts } from "../kit/words/measure-note";
import { counted, itemPhrase, listed, paragraph, percent, wholePercent } from "../kit/words/phrases";
import { missingTotals } from "./missing-sentences";

/** Levels of which the largest share is no larger than so many times the smallest count alike. */
const ALIKE = 1.5;

/** Who, when, how weighted: what a report begins with. The measure's note says when and of whom, in its first sentence. */
export const whoSentence = (analysis: Analysis): string =>
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
  const alike = shares.length === within.shares.length && Math.max(...shares) <= ALIKE * Math.min(...shares);
  return alike
    ? `weighted, the ${levels} of ${within.name} counting alike`
    : `weighted within each of the ${levels} of ${within.name}`;
}

/** The grouping in whose levels the weights were made; null where there is none. */
function withinLevels({ weightsWithin, groups }: Analysis["data"]) {
  const found = groups.find(({ name }) => name === weightsWithin);
  return found === undefined ? null : { name: found.name, shares: found.levels.map(({ share }) => share) };
}

/** How many people, where no share is the first figure. */
export function peopleFigure({ data, prevalence }: Analysis): readonly KeyFigure[] {
  if (prevalence.length > 0) return [];
  const complete = data.nComplete === null || data.n === 0 ? null : data.nComplete / data.n;
  const range = complete === null ? "" : `${wholePercent(complete)} answered every item`;
  return [{ value: formatCell(data.n, "integer"), label: data.n === 1 ? "person" : "people", range }];
}

/** What the section opens with. */
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
  const worth = settings.weights === "design" ? `; the weights make them worth ${size(data.effectiveN)}` : "";
  return `${counted(data.n, "person", "people")}${groups}${worth}`;
}

function missingPhrase(analysis: Analysis): string {
  const { n, nComplete, missing } = analysis.data;
  if (n === nComplete) return "Every person answered every item.";
  const none = missing.none !== null && missing.none > 0 ? `, ${percent(missing.none / n)} none` : "";
  const totals = missingTotals(analysis);
  // That of a hidden item may be more.
  const most = totals.length < analysis.items.length ? undefined : [...totals].sort(byShare)[0];
  return paragraph(
    nComplete !== null && `${percent(nComplete / n)} answered every item${none}.`,
    most !== undefined && `Most often missing is ${itemPhrase(analysis, most.id)}, ${percent(most.share)}.`,
  );
}

const byShare = (a: { readonly share: number }, b: { readonly share: number }): number => b.share - a.share;

export const surveySentences = (analysis: Analysis): string =>
  paragraph(fileSentence(analysis), weightSentence(analysis));

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
