import type { Analysis } from "../../analysis/analysis";
import { blocksOf, notFittedBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import { counted } from "../kit/words/phrases";
import { esemSentences } from "./esem-sentences";
import { esemFitTable, esemLoadingsTable } from "./esem-table";

/** The exploratory solutions again, by the estimator of the confirmatory models; null where they were not computed. */
export function esemSection(analysis: Analysis): ReportSection | null {
  const { esem } = analysis;
  const failures = notFittedBlocks(analysis, {
    esem: (of) =>
      of === ""
        ? "These solutions could not be computed."
        : `The solution with ${counted(Number(of), "factor")} could not be computed.`,
  });
  if (esem.length === 0 && failures.length === 0) return null;
  return {
    id: "tests-of-factors",
    title: "Exploratory solutions with tests",
    blocks: blocksOf(
      esemSentences(analysis),
      failures,
      warningBlocks(
        esem.flatMap(({ factors, warnings }) =>
          warnings.map(({ code, message }) => ({
            code,
            message: `With ${counted(factors, "factor")}: ${message}`,
          })),
        ),
      ),
      esemFitTable(analysis),
      ...esem.filter(({ converged }) => converged).map((solution) => esemLoadingsTable(analysis, solution)),
    ),
  };
}
