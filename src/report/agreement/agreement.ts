import type { Analysis } from "../../analysis/analysis";
import { distinctScales } from "../../reliability/scale-ids";
import { agreementName } from "../kit/outside/named-scales";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { agreementChart } from "./agreement-chart";
import { formsTable, itemsTable, limitsTable, scalesTable } from "./agreement-tables";
import { agreementAnswer, agreementMethod, agreementText } from "./agreement-words";

/** How far answers agree on another occasion or by another rater. */
export const agreement: Topic = {
  answers: (analysis) => [agreementAnswer(analysis)],
  chapters: (analysis) => [agreementChapter(analysis)],
  method: ({ agreement: record }, citations) =>
    record === null ? [] : [{ title: "Agreement", text: agreementMethod(record, citations) }],
};

/** Null where the file has answers once. */
function agreementChapter(analysis: Analysis): ReportChapter | null {
  const record = analysis.agreement;
  if (record === null) return null;
  const warned = distinctScales(record.scales).map((scale) => ({
    name: agreementName(scale),
    warnings: scale.found?.warnings ?? [],
  }));
  return chapter(
    "reliability",
    "agreement",
    record.kind === "occasion" ? "Agreement over time" : "Agreement of raters",
    agreementText(record, analysis.disclosure),
    scalesTable(analysis, record),
    agreementChart(record),
    itemsTable(analysis, record),
    appendixBlocks(
      "Agreement: all coefficients, limits of agreement",
      namedWarnings(warned, "scales"),
      formsTable(analysis, record),
      limitsTable(analysis, record),
    ),
  );
}
