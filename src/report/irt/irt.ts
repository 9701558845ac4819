import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { blocksOf, headingBlock, listBlock, notFittedBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { irtLabel, mainIrt } from "../kit/words/irt-names";
import { allContinuousSentence, quoted } from "../kit/words/phrases";
import { dependenceSentence } from "./dependence-sentences";
import { informationChart } from "./information-chart";
import {
  irtComparisonTable,
  irtEstimationTable,
  irtFactorCorrelationsTable,
  irtFitTable,
  irtItemFitTable,
} from "./irt-fit-tables";
import {
  informationLevelsTable,
  irtInformationTable,
  irtReliabilityTable,
  sumScoreTable,
} from "./irt-information-tables";
import { dependenceTable, irtMetricsTable, irtSlopesTable } from "./irt-item-tables";
import { irtMethod } from "./irt-method";
import {
  IRT_INTRODUCTION,
  informationAnswer,
  irtComparisonSentence,
  irtFitSentence,
  itemFitSentence,
  personFitSentence,
  whereSentence,
} from "./irt-sentences";
import { itemCurvesChart } from "./item-curves-chart";
import { itemPersonChart } from "./item-person-chart";

/** Where the items measure. */
export const irt: Topic = {
  answers: (analysis) => [informationAnswer(analysis)],
  sections: (analysis) => [irtSection(analysis)],
  method: (analysis, citations) => [{ title: "Item response theory", text: irtMethod(analysis, citations) }],
};

const HEAD = { id: "item-response-theory", title: "Item response theory" } as const;

/** Item response models: fit, where the items measure, and every model's items; null where none was fitted. */
export function irtSection(analysis: Analysis): ReportSection | null {
  const { irt, irtComparison, notFitted } = analysis;
  const continuous = allContinuousSentence(analysis);
  if (continuous !== null) {
    const asked = notFitted.some((one) => one.analysis === "irt" || one.analysis === "dif");
    return asked ? { ...HEAD, blocks: blocksOf(continuous) } : null;
  }
  const failures = notFittedBlocks(analysis, {
    irt: (of) => `The item response model ${quoted(irtLabel(analysis, of))} could not be fitted.`,
  });
  if (irt.length === 0 && failures.length === 0) return null;
  const usable = irt.filter(({ converged }) => converged);
  return {
    ...HEAD,
    blocks: blocksOf(
      irt.length !== 0 && IRT_INTRODUCTION,
      failures,
      listBlock([
        ...irt.map(irtFitSentence),
        ...irtComparison.map((test) => irtComparisonSentence(analysis, test)),
      ]),
      irtFitTable(analysis),
      irtComparisonTable(analysis),
      irtInformationTable(analysis),
      irtReliabilityTable(analysis),
      irtFactorCorrelationsTable(analysis),
      usable.map(itemFitSentence),
      irtItemFitTable(analysis),
      irt.flatMap((result) => modelBlocks(analysis, result)),
      irt.length !== 0 && headingBlock("Estimation of the item response models"),
      irtEstimationTable(analysis),
    ),
  };
}

/** That G2 is left out is news only where the table of fit has a column for it. */
function modelBlocks(analysis: Analysis, result: IrtResult): ReportBlock[] {
  const g2 = analysis.irt.some((one) => one.g2 !== null);
  const earlier = analysis.irt.slice(0, analysis.irt.indexOf(result)).flatMap(({ warnings }) => warnings);
  const told = new Set(earlier.map(({ message }) => message));
  const news = result.warnings.filter(({ code, message }) => !told.has(message) && (g2 || code !== "no-g2"));
  return [
    headingBlock(`Item response model “${result.label}”`),
    ...warningBlocks(news),
    ...(result.converged ? solutionBlocks(analysis, result) : []),
  ];
}

/** The figures of single items stand with the main model alone; the tables with every one. */
function solutionBlocks(analysis: Analysis, result: IrtResult): ReportBlock[] {
  const main = mainIrt(analysis) === result;
  return blocksOf(
    !main && whereSentence(result),
    informationChart(analysis, result),
    informationLevelsTable(analysis, result),
    main && [itemPersonChart(analysis, result), itemCurvesChart(analysis, result)],
    irtSlopesTable(analysis, result),
    irtMetricsTable(analysis, result),
    dependenceSentence(result),
    dependenceTable(analysis, result),
    personFitSentence(result),
    sumScoreTable(analysis, result),
  );
}
