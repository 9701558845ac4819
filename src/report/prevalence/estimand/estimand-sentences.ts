import type { Analysis } from "../../../analysis/analysis";
import { inflatedInterval, TRIED_DESIGN_EFFECTS } from "../../../replication/design-effects";
import type { PopulationPrevalence } from "../../../survey/comparison/population-prevalence";
import { percent } from "../../../words/format";
import * as names from "../../../words/messages";
import type { ReportTable } from "../../kit/tables/section";
import { unlessHidden } from "../../kit/tables/share-columns";
import { column, disclosedTable, endColumns } from "../../kit/tables/table-of";
import { aboutOf } from "../../kit/words/about-words";
import { roundPeople } from "../../kit/words/format";
import { isOf, mainTreatment, measuredPhrase, paragraph } from "../../kit/words/phrases";
import { mainShare, shareWithInterval } from "../levels/prevalence-sentences";
import * as prevalence from "../messages";
import { measuredTitle } from "../prevalence-names";
import * as messages from "./messages";

/** Population of the shares: an average of levels where weights were made by level, and the population share. */
export const estimandText = (analysis: Analysis): string =>
  paragraph(averageSentence(analysis), populationSentence(analysis));

function averageSentence(analysis: Analysis): string {
  const { weightsWithin, groups } = analysis.data;
  const found = mainShare(analysis);
  if (weightsWithin === null || found === null) return "";
  const levels = groups.find(({ name }) => name === weightsWithin)?.levels ?? [];
  const shares = levels.flatMap(({ share }) => share ?? []);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const isKnown = levels.length > 0 && shares.length === levels.length;
  return paragraph(
    messages.averageOfLevels({ share: found.row.estimate, levels: levels.length, grouping: weightsWithin }),
    !isKnown && messages.levelWeightsUnknown(),
    isKnown && percent(low) === percent(high) && messages.levelWeight({ weight: low }),
    isKnown && percent(low) !== percent(high) && messages.levelWeights({ low, high }),
  );
}

/** The main population share and number of people; empty where population sizes are unknown. */
function populationSentence(analysis: Analysis): string {
  const found = mainShare(analysis);
  const row =
    found && analysis.populationPrevalence.filter(isOf(found.main)).find((one) => one.estimate !== null);
  if (!found || !row || row.estimate === null) return "";
  const { estimate, low, high, people } = row;
  const share = shareWithInterval({ estimate, low, high, fewPeople: false });
  const measured = measuredPhrase(analysis, found.main);
  const peopleOf = (part: number): number => roundPeople(part * people);
  const of = { people, share, about: aboutOf(analysis), measured, total: peopleOf(estimate) };
  // The estimated number of people is the burden's, where there is one.
  if (analysis.burden.length > 0) return messages.populationShareAlone(of);
  return low === null || high === null
    ? messages.populationShare(of)
    : messages.populationShareInterval({ ...of, low: peopleOf(low), high: peopleOf(high) });
}

/** What intervals ignore without clusters; empty with clusters, and with replicate weights, which hold them. */
export function clusterSentence(analysis: Analysis): string {
  const { data, settings } = analysis;
  const row = mainShare(analysis)?.row;
  const { clusters = null, replicates = null } = data.design ?? {};
  if (clusters !== null || replicates !== null || settings.weights === "frequency") return "";
  if (row === undefined || row.low === null || row.high === null) return "";
  const most = TRIED_DESIGN_EFFECTS.at(-1) ?? 1;
  const wide = { ...row, ...inflatedInterval(row, Math.sqrt(most)) };
  return messages.noClusters({ effect: most, share: shareWithInterval(row), wide: shareWithInterval(wide) });
}

export function populationTable(analysis: Analysis): ReportTable | null {
  const all = analysis.populationPrevalence;
  const main = mainTreatment(analysis);
  const treatment = all.some(({ missing }) => missing === main) ? main : (all[0]?.missing ?? main);
  const rows = all.filter(({ missing }) => missing === treatment);
  const total = (of: "estimate" | "low" | "high") => (row: PopulationPrevalence) => {
    const share = row[of];
    return share === null ? null : roundPeople(share * row.people);
  };
  const totals = [
    column(["total", names.columnPeople(), "integer"], total("estimate")),
    column(["totalLow", names.low95(), "integer"], total("low")),
    column(["totalHigh", names.high95(), "integer"], total("high")),
  ];
  return disclosedTable(analysis, rows, {
    id: "prevalence-population",
    title: messages.populationTitle({ about: aboutOf(analysis) }),
    columns: [
      column(["measured", messages.columnMeasured({ about: aboutOf(analysis) }), "text"], (row) =>
        measuredTitle(analysis, row),
      ),
      ...unlessHidden<PopulationPrevalence>([
        { key: "estimate", label: names.share(), format: "percent1" },
        ...endColumns("percent1"),
        ...(analysis.burden.length > 0 ? [] : totals),
      ]),
    ],
    notes: [
      prevalence.treatmentNote({ treatment }),
      messages.populationNote({ grouping: rows[0]?.group ?? null }),
    ],
  });
}
