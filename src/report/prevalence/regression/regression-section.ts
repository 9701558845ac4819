import type { Analysis } from "../../../analysis/analysis";
import { blocksOf, headingBlock, notFittedBlocks } from "../../kit/tables/blocks";
import type { ReportSection } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { listed } from "../../kit/words/phrases";
import { marginsChart } from "./margins-chart";
import { regressionSentence } from "./regression-sentences";
import { coefficientsTable, waldTable } from "./regression-tables";

/** Prevalence by several groupings together; null where none was asked for. */
export function regressionSection(analysis: Analysis): ReportSection | null {
  const { regression } = analysis;
  const failures = notFittedBlocks(analysis, {
    regression: (of) => `The regression of ${of} could not be fitted.`,
  });
  if (regression.length === 0 && failures.length === 0) return null;
  const several = regression.length > 1;
  return {
    id: "prevalence-regression",
    title: regressionTitle(analysis),
    blocks: blocksOf(
      failures,
      regression.flatMap((result, k) => [
        ...(several ? [headingBlock(`Regression ${k + 1}`)] : []),
        ...blocksOf([regressionSentence(analysis, result)]),
        ...blocksOf(marginsChart(analysis, result)),
        ...blocksOf(waldTable(analysis, result), coefficientsTable(analysis, result)),
      ]),
      regression.length > 0 ? [wordsOf(analysis).regression] : [],
    ),
  };
}

/** "Prevalence by age and sex together", after the terms of the first regression. */
function regressionTitle({ regression }: Analysis): string {
  const terms = (regression[0]?.tests ?? []).map(({ term }) => term).filter((term) => !term.includes(":"));
  return terms.length > 1 ? `Prevalence by ${listed(terms)} together` : "Regression of prevalence";
}
