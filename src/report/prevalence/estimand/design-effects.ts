import type { Analysis } from "../../../analysis/analysis";
import { TRIED_DESIGN_EFFECTS, widened } from "../../../replication/design-effects";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { listed } from "../../kit/words/phrases";
import { shareWithInterval } from "../levels/prevalence-sentences";
import {
  estimatesBy,
  isOf,
  isShown,
  mainMeasured,
  measuredPhrase,
  type ShownEstimate,
} from "../prevalence-names";

/** The main share of everybody, where the file names no clusters that its interval could allow for. */
function unclustered(analysis: Analysis): ShownEstimate | null {
  const { data, settings } = analysis;
  if (data.design?.clusters != null || settings.weights === "frequency") return null;
  const rows = estimatesBy(analysis, null);
  const main = mainMeasured(rows);
  return (main && rows.filter(isOf(main)).find(isShown)) ?? null;
}

/** What intervals leave out where the file names no clusters; empty where it does. */
export function clusterSentence(analysis: Analysis): string {
  const row = unclustered(analysis);
  if (row === null || row.low === null) return "";
  const claims =
    analysis.replication.length > 0
      ? ", and which published claims would then be met no longer, or only then"
      : "";
  return `The file names no clusters. If people were drawn by clusters (villages, schools, interviewers) and those of one are alike, every interval is too narrow and every p too small. The table says what design effects of ${listed(TRIED_DESIGN_EFFECTS.map(String))} beside that of the weights would make of the interval of ${measuredPhrase(analysis, row)}${claims}.`;
}

/** The main interval, and the claims that change, under larger design effects; null where the file names clusters. */
export function designEffectsTable(analysis: Analysis): ReportTable | null {
  const row = unclustered(analysis);
  if (row === null || row.low === null) return null;
  const { claimsByDesignEffect, replication } = analysis;
  const rows = [1, ...TRIED_DESIGN_EFFECTS].map((designEffect) => {
    const ends = designEffect === 1 ? row : widened(row, Math.sqrt(designEffect));
    const found = claimsByDesignEffect.find((one) => one.designEffect === designEffect);
    const changed = found?.changed ?? [];
    return {
      designEffect,
      share: shareWithInterval({ ...row, ...ends }),
      claims: designEffect === 1 ? "as they stand" : changedText(changed),
    };
  });
  return tableOf(rows, {
    id: "prevalence-design-effects",
    title: "What clusters that the file does not name would do",
    columns: [
      column(["designEffect", "Design effect of clusters", "text"], ({ designEffect }) =>
        designEffect === 1 ? "1 (none)" : String(designEffect),
      ),
      { key: "share", label: "Share and 95% interval", format: "text" },
      replication.length > 0 && { key: "claims", label: "Claims that change", format: "text" },
    ],
    notes: [
      "The design effect multiplies variances; with it intervals, and p of differences and regressions, were computed again.",
      replication.length > 0 &&
        "Claims by their ids, those too that made data were built to give; claims about models are not among those looked at.",
    ],
  });
}

type Changed = Analysis["claimsByDesignEffect"][number]["changed"];

/** "not met: a, b; met only then: c"; "none". */
function changedText(changed: Changed): string {
  const told = [
    { holds: false, name: "not met" },
    { holds: true, name: "met only then" },
    { holds: null, name: "cannot be tested" },
  ].flatMap(({ holds, name }) => {
    const ids = changed.filter((one) => one.holds === holds).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${name}: ${listed(ids)}`];
  });
  return told.length === 0 ? "none" : told.join("; ");
}
