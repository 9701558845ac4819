import type { Analysis } from "../../analysis";
import { prevalenceChart } from "../charts";
import type { ReportSection } from "../section";
import { prevalenceTable, treatmentsTable } from "../tables/prevalence-tables";
import { counted } from "../wording/phrases";
import { TREATMENTS, treatmentMeaning } from "../wording/prevalence-names";
import { prevalenceSentences } from "../wording/prevalence-sentences";
import { chartBlocks, listBlock, notFittedBlocks, tableBlocks, textBlocks } from "./blocks";

/** Who reported what; null where it was not asked for. */
export function prevalenceSection(analysis: Analysis): ReportSection | null {
  const { prevalence } = analysis;
  const failures = notFittedBlocks(analysis, {
    prevalence: (of) => `Prevalence of ${of} could not be estimated.`,
  });
  if (prevalence.length === 0 && failures.length === 0) return null;
  if (prevalence.length === 0) return { id: "prevalence", title: "Prevalence", blocks: failures };
  const treatments = treatmentsTable(analysis);
  const used = TREATMENTS.filter((treatment) => prevalence.some(({ missing }) => missing === treatment));
  return {
    id: "prevalence",
    title: "Prevalence",
    blocks: [
      ...textBlocks(prevalenceSentences(analysis)),
      ...failures,
      ...chartBlocks(prevalenceChart(analysis)),
      ...tableBlocks(prevalenceTable(analysis)),
      ...(treatments === null
        ? []
        : [
            ...textBlocks([
              `What a set’s share means depends on what a missing answer is taken for. The table gives it in ${counted(used.length, "way")}:`,
            ]),
            ...listBlock(used.map((one) => treatmentMeaning(analysis, one))),
            ...tableBlocks(treatments),
          ]),
    ],
  };
}
