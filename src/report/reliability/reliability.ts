import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import type { AddedValueVerdict } from "../../verdicts/added-value-verdict";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { coefficient, paragraph } from "../kit/words/phrases";
import { reliabilityChart } from "./reliability-chart";
import { reliabilityAnswer, reliabilitySummary } from "./reliability-sentences";
import { coefficientsTable, itemReliabilityTable, lambdaTable, reliabilityTable } from "./reliability-table";
import { shownScales } from "./scales";

/** How reliable each scale is. */
export const reliability: Topic = {
  summary: reliabilitySummary,
  answers: (analysis) => [reliabilityAnswer(analysis)],
  chapters: (analysis) => [reliabilityChapter(analysis)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: "Reliability", text: reliabilityMethod(analysis, citations) }]
      : [],
};

/** Reliability of each scale; null without scales. */
function reliabilityChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.reliability.length === 0) return null;
  return chapter(
    "reliability",
    "reliability",
    "Reliability",
    reliabilityChart(analysis),
    reliabilityTable(analysis),
    appendixBlocks(
      "Other coefficients, added value, items within scales",
      namedWarnings(shownScales(analysis), "scales"),
      coefficientsTable(analysis),
      lambdaTable(analysis),
      addedValueTable(analysis),
      itemReliabilityTable(analysis),
    ),
  );
}

/** Which coefficients were computed, on which scale, and what they must reach. */
function reliabilityMethod({ reliability, correlation }: Analysis, { cite }: Citations): string {
  if (reliability.length === 0) return "No reliability was computed.";
  const { groupMeans, ranking, cutOff, spread, people } = USE_LIMITS;
  return paragraph(
    `Scales use the people who answered all of ${correlation.missing === "listwise" ? "the items" : "their items"}; alpha’s 95% interval is linearized ${cite("maydeu2007")}.`,
    reliability.some(({ addedValue }) => addedValue.length > 0) &&
      `A subscale adds to a larger scale where it predicts its true score better ${cite("haberman2008")}.`,
    isLatentScale(correlation.type) &&
      reliability.some(({ ordinalAlpha, omegaTotal }) => ordinalAlpha !== null || omegaTotal !== null) &&
      `Ordinal alpha and omega from ${correlation.type} correlations decide nothing ${cite("chalmers2018")}.`,
    `Ranking people asks for an alpha of ${coefficient(ranking)} ${cite("nunnally1978")}, a cut-off for a conditional reliability of ${coefficient(cutOff)}.`,
    `Means of ${people} people ask for ${coefficient(groupMeans)}, if true means spread by ${coefficient(spread)} of the standard deviation of true scores.`,
    "An interval that covers the limit leaves a use undecided.",
  );
}

/** A subscale beside a larger scale, with the names of both. */
type Subscale = AddedValueVerdict & { readonly name: string; readonly overName: string };

/** Every pair of a subscale and a larger scale, once by their items; those without figures are left out. */
function subscales(analysis: Analysis): readonly Subscale[] {
  return shownScales(analysis).flatMap(({ name, addedValue }) =>
    addedValue.flatMap((figures): Subscale[] => {
      const over = analysis.reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      return over === undefined || figures.verdict === null
        ? []
        : [{ ...figures, name, overName: over.label }];
    }),
  );
}

const VERDICTS = { adds: "yes", "does not add": "no", undecided: "undecided" } as const;

/** What each subscale's score adds to that of a larger scale; null without subscales. */
export function addedValueTable(analysis: Analysis): ReportTable | null {
  return tableOf(subscales(analysis), {
    id: "added-value",
    title: "Subscales beside larger scales: added value",
    columns: [
      { key: "name", label: "Subscale", format: "text" },
      { key: "overName", label: "Beside", format: "text" },
      { key: "subscore", label: "By its own score", format: "coefficient2" },
      { key: "total", label: "By the larger scale’s", format: "coefficient2" },
      { key: "difference", label: "Difference", format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", "Adds", "text"], ({ verdict }) => verdict && VERDICTS[verdict]),
    ],
    notes: ["Proportional reduction in mean squared error of the subscale’s true score (Haberman, 2008)."],
  });
}
