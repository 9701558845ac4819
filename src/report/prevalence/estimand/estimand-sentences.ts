import type { Analysis } from "../../../analysis/analysis";
import { TRIED_DESIGN_EFFECTS, widened } from "../../../replication/design-effects";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { isOf, measuredPhrase } from "../../kit/words/main-shares";
import { counted, paragraph, percent } from "../../kit/words/phrases";
import { mainShare, shareWithInterval } from "../levels/prevalence-sentences";

/** Of whom shares are: an average of levels where weights were made level by level, and the share of the population. */
export function estimandText(analysis: Analysis): string {
  return paragraph(averageSentence(analysis), populationSentence(analysis));
}

function averageSentence(analysis: Analysis): string {
  const { weightsWithin, groups } = analysis.data;
  const found = mainShare(analysis);
  if (weightsWithin === null || found === null) return "";
  const levels = groups.find(({ name }) => name === weightsWithin)?.levels ?? [];
  const shares = levels.flatMap(({ share }) => share ?? []);
  const known = levels.length > 0 && shares.length === levels.length;
  const each = known
    ? `each counting ${[...new Set([Math.min(...shares), Math.max(...shares)].map(percent))].join(" to ")}`
    : "each counting by how many people were asked in it";
  const which = levels.length === 0 ? "the levels" : counted(levels.length, "level");
  return `${percent(found.row.estimate)} is an average over ${which} of ${weightsWithin}, ${each}, not the share of all who live there.`;
}

/** The main share of the population that was sampled, and how many people that is; empty where its sizes are not known. */
function populationSentence(analysis: Analysis): string {
  const found = mainShare(analysis);
  const row =
    found && analysis.populationPrevalence.filter(isOf(found.main)).find((one) => one.estimate !== null);
  if (!found || !row || row.estimate === null) return "";
  const { estimate, low, high, people } = row;
  const share = shareWithInterval({ estimate, low, high, fewPeople: false });
  const ends =
    low === null || high === null ? "" : ` [${peopleText(low * people)}, ${peopleText(high * people)}]`;
  return `Of the ${formatCell(people, "integer")} people in the population sampled, ${share} ${wordsOf(analysis).did} ${measuredPhrase(analysis, found.main)}: about ${peopleText(estimate * people)}${ends} people.`;
}

const DIGITS = 3;

/** How many people a share stands for: it has no more digits than the share. */
export function peopleOf(count: number): number {
  return Number(count.toPrecision(DIGITS));
}

const peopleText = (count: number): string => formatCell(peopleOf(count), "integer");

/** What intervals leave out where they allow for no clusters; empty where they do. */
export function clusterSentence(analysis: Analysis): string {
  const { data, settings } = analysis;
  const row = mainShare(analysis)?.row;
  if (data.design?.clusters != null || settings.weights === "frequency") return "";
  if (row === undefined || row.low === null || row.high === null) return "";
  const most = TRIED_DESIGN_EFFECTS.at(-1) ?? 1;
  const wide = { ...row, ...widened(row, Math.sqrt(most)) };
  return `Intervals allow for no clusters. With a design effect of ${most} for villages or schools, ${shareWithInterval(row)} would be ${shareWithInterval(wide)}.`;
}
