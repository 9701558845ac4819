import type { Analysis } from "../../analysis";
import type { ReportSection } from "../section";
import { esemFitTable, esemLoadingsTable } from "../tables/esem-table";
import { esemSentences } from "../wording/esem-sentences";
import { tableBlocks, textBlocks, warningBlocks } from "./blocks";

/** The exploratory solutions again, by the estimator of the confirmatory models; null where they were not computed. */
export function esemSection(analysis: Analysis): ReportSection | null {
  const { esem } = analysis;
  if (esem.length === 0) return null;
  return {
    id: "tests-of-factors",
    title: "Exploratory solutions with tests",
    blocks: [
      ...textBlocks(esemSentences(analysis)),
      ...warningBlocks(esem.flatMap(({ warnings }) => warnings)),
      ...tableBlocks(
        esemFitTable(analysis),
        ...esem.map((solution) => esemLoadingsTable(analysis, solution)),
      ),
    ],
  };
}
