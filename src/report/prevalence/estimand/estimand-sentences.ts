import type { Analysis } from "../../../analysis/analysis";
import { inflatedInterval, TRIED_DESIGN_EFFECTS } from "../../../replication/design-effects";
import type { PopulationPrevalence } from "../../../survey/comparison/population-prevalence";
import { formatCell } from "../../../words/format";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import {
  counted,
  isOf,
  mainTreatment,
  measuredPhrase,
  paragraph,
  percent,
  sentence,
} from "../../kit/words/phrases";
import { unlessHidden } from "../estimate-cells";
import { mainShare, shareWithInterval } from "../levels/prevalence-sentences";
import { measuredTitle, treatmentName } from "../prevalence-names";

/** Population of the shares: an average of levels where weights were made by level, and the population share. */
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

/** The main population share and number of people; empty where population sizes are unknown. */
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

/** Number of people rounded to the digits of the share. */
function peopleOf(count: number): number {
  return Number(count.toPrecision(DIGITS));
}

const peopleText = (count: number): string => formatCell(peopleOf(count), "integer");

/** What intervals ignore without clusters; empty with clusters. */
export function clusterSentence(analysis: Analysis): string {
  const { data, settings } = analysis;
  const row = mainShare(analysis)?.row;
  if (data.design?.clusters != null || settings.weights === "frequency") return "";
  if (row === undefined || row.low === null || row.high === null) return "";
  const most = TRIED_DESIGN_EFFECTS.at(-1) ?? 1;
  const wide = { ...row, ...inflatedInterval(row, Math.sqrt(most)) };
  return `Intervals allow for no clusters. With a design effect of ${most} for villages or schools, ${shareWithInterval(row)} would be ${shareWithInterval(wide)}.`;
}

export function populationTable(analysis: Analysis): ReportTable | null {
  const all = analysis.populationPrevalence;
  const main = mainTreatment(analysis);
  const treatment = all.some(({ missing }) => missing === main) ? main : (all[0]?.missing ?? main);
  const rows = all.filter(({ missing }) => missing === treatment);
  const total = (of: (row: PopulationPrevalence) => number | null) => (row: PopulationPrevalence) => {
    const share = of(row);
    return share === null ? null : peopleOf(share * row.people);
  };
  return disclosedTable(analysis, rows, {
    id: "prevalence-population",
    title: `Who ${wordsOf(analysis).did} what, of the population that was sampled`,
    columns: [
      column(["measured", sentence(wordsOf(analysis).done), "text"], (row) => measuredTitle(analysis, row)),
      ...unlessHidden<PopulationPrevalence>([
        { key: "estimate", label: "Share", format: "percent1" },
        { key: "low", label: "95% low", format: "percent1" },
        { key: "high", label: "95% high", format: "percent1" },
        column(
          ["total", "People", "integer"],
          total(({ estimate }) => estimate),
        ),
        column(
          ["totalLow", "95% low", "integer"],
          total(({ low }) => low),
        ),
        column(
          ["totalHigh", "95% high", "integer"],
          total(({ high }) => high),
        ),
      ]),
    ],
    notes: [
      `${sentence(treatmentName(treatment))}. Each level of ${rows[0]?.group ?? "the grouping"} counts by the size of its population (poststratification; Lumley, 2010); people to three digits.`,
    ],
  });
}
