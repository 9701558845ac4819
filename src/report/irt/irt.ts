import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, type Part } from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { irtLabel, mainIrt } from "../kit/words/irt-names";
import { allContinuousSentence, paragraph, quoted } from "../kit/words/phrases";
import { dependenceSentence } from "./dependence-sentences";
import { informationChart } from "./information-chart";
import { dependenceTable, itemEstimatesTable, itemParametersTable } from "./irt-item-tables";
import { irtMethod } from "./irt-method";
import { informationAnswer, informationLine, itemFitSentence, personFitSentence } from "./irt-sentences";
import { irtEstimationTable, irtFitTable, irtInformationTable, irtItemFitTable } from "./irt-tables";
import { itemCurvesChart } from "./item-curves-chart";

/** Where the items measure. */
export const irt: Topic = {
  summary: (analysis) => ({ lines: informationLine(analysis) }),
  answers: (analysis) => [informationAnswer(analysis)],
  chapters: (analysis) => [irtChapter(analysis)],
  method: (analysis, citations) => [{ title: "Item response theory", text: irtMethod(analysis, citations) }],
};

/** Where the items measure, by the model that the report is about, and how the models fit; null where none was fitted. */
export function irtChapter(analysis: Analysis): ReportChapter | null {
  const { irt, notFitted } = analysis;
  const continuous = allContinuousSentence(analysis);
  if (continuous !== null) {
    const asked = notFitted.some((one) => one.analysis === "irt" || one.analysis === "dif");
    return asked ? irtParts(continuous) : null;
  }
  const failures = notFittedBlocks(analysis, {
    irt: (of) => `The item response model ${quoted(irtLabel(analysis, of))} could not be fitted.`,
  });
  if (irt.length === 0 && failures.length === 0) return null;
  const main = mainIrt(analysis);
  return irtParts(
    failures,
    main !== undefined && [informationChart(analysis, main), irtInformationTable(main)],
    main !== undefined && [itemCurvesChart(analysis, main), itemParametersTable(analysis, main)],
    irtFitTable(analysis),
    appendixBlocks(DETAILS, modelWarnings(analysis)),
    main !== undefined && mainDetails(analysis, main),
  );
}

const irtParts = (...parts: readonly Part[]): ReportChapter =>
  chapter("reliability", "item-response-theory", "Where it measures", ...parts);

const DETAILS = "Estimates, item fit, dependence, estimation";

const modelWarnings = (analysis: Analysis): ReportBlock[] =>
  namedWarnings(
    analysis.irt.map(({ structure, warnings }) => ({
      name: `item response model ${quoted(irtLabel(analysis, structure))}`,
      warnings: warnings.filter(({ code }) => code !== "no-g2"),
    })),
    "item response models",
  );

/** What the appendix has of the model that the report is about. */
function mainDetails(analysis: Analysis, main: IrtResult): ReportBlock[] {
  return appendixBlocks(
    DETAILS,
    paragraph(itemFitSentence(main), dependenceSentence(main), personFitSentence(main)),
    itemEstimatesTable(analysis, main),
    irtItemFitTable(analysis, main),
    dependenceTable(analysis, main),
    irtEstimationTable(analysis),
  );
}
