import type { Analysis } from "../../../analysis/analysis";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { counted, paragraph, percent } from "../../kit/words/phrases";
import { shareWithInterval } from "../levels/prevalence-sentences";
import { estimatesBy, isOf, mainMeasured, measuredPhrase, treatmentName } from "../prevalence-names";

/** Levels of which the largest is no larger than so many times the smallest count about alike. */
const ABOUT_ALIKE = 1.5;

/** Of whom a share of everybody is one, where weights were made level by level; empty where they were not. */
function estimandSentence(analysis: Analysis): string {
  const { weightsWithin, groups } = analysis.data;
  const levels = groups.find(({ name }) => name === weightsWithin)?.levels ?? null;
  if (weightsWithin === null) return "";
  const shares = (levels ?? []).flatMap(({ share }) => (share === null ? [] : [share]));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const known = levels !== null && levels.length > 0 && shares.length === levels.length;
  const alike = known && most <= ABOUT_ALIKE * least;
  const which = levels === null ? "levels" : counted(levels.length, "level");
  const counts = known
    ? `${alike ? "about alike" : "very differently"} (for ${percent(least)} to ${percent(most)} each)`
    : "by how many people were asked in it";
  return `Within each level of ${weightsWithin} the weights add to the number of people who were asked there. “All” is therefore an average of the ${which}, in which each counts ${counts}; it is not the share of all the people who live there${populationSentence(analysis) === "" ? ", for how many these are in each is not known here" : ""}.`;
}

/** The same in few words, beside a first figure; empty where weights were not made level by level. */
export function averageSentence({ data: { weightsWithin, groups } }: Analysis): string {
  if (weightsWithin === null) return "";
  const levels = groups.find(({ name }) => name === weightsWithin)?.levels ?? null;
  const which = levels === null ? "levels" : counted(levels.length, "level");
  return ` The share is an average of the ${which} of ${weightsWithin} as they were sampled, not that of all who live there.`;
}

/** The main share of the population that was sampled, and how many people that is; empty where its sizes are not known. */
function populationSentence(analysis: Analysis): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  const row = main && analysis.populationPrevalence.filter(isOf(main)).find((one) => one.estimate !== null);
  if (!main || !row || row.estimate === null) return "";
  const { estimate, low, high, people } = row;
  const share = shareWithInterval({ estimate, low, high, fewPeople: false });
  const ends =
    low === null || high === null ? "" : ` [${peopleText(low * people)}, ${peopleText(high * people)}]`;
  return `Weighted by how many people there are in each level of ${row.group} (${formatCell(people, "integer")} in all, from the measure’s definition; ${treatmentName(row.missing)}), an estimated ${share} ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)}: about ${peopleText(estimate * people)}${ends} people.`;
}

const DIGITS = 3;

/** How many people a share stands for: it has no more digits than the share. */
export function peopleOf(count: number): number {
  return Number(count.toPrecision(DIGITS));
}

const peopleText = (count: number): string => formatCell(peopleOf(count), "integer");

/** Of whom shares are, in words. */
export function estimandText(analysis: Analysis): string {
  return paragraph(estimandSentence(analysis), populationSentence(analysis));
}
