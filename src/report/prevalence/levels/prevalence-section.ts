import type { Analysis } from "../../../analysis/analysis";
import { blocksOf, listBlock, notFittedBlocks } from "../../kit/tables/blocks";
import type { ReportSection } from "../../kit/tables/section";
import { counted } from "../../kit/words/phrases";
import { TREATMENTS, treatmentMeaning } from "../prevalence-names";
import { prevalenceChart } from "./prevalence-chart";
import { prevalenceSentences } from "./prevalence-sentences";
import { prevalenceTable, treatmentsTable } from "./prevalence-tables";

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
    blocks: blocksOf(
      prevalenceSentences(analysis),
      failures,
      prevalenceChart(analysis),
      prevalenceTable(analysis),
      treatments === null
        ? []
        : [
            ...blocksOf([
              `What a set’s share means depends on what a missing answer is taken for. The table gives it in ${counted(used.length, "way")}:`,
            ]),
            ...listBlock(used.map((one) => treatmentMeaning(analysis, one))),
            ...blocksOf(treatments),
          ],
    ),
  };
}
