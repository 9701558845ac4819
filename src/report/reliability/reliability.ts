import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import type { Measure } from "../../measures/measure";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { alphaEnds, shownScales } from "../kit/scales";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { correlationName } from "../kit/words/bands";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { publishedTables, type SampleFigures } from "./published-table";
import { reliabilityAnswer, reliabilitySummary } from "./reliability-sentences";
import { coefficientsTable, itemReliabilityTable, lambdaTable, reliabilityTable } from "./reliability-table";
import { classesTable, groupMeansTable } from "./uses-tables";

export const reliability: Topic = {
  summary: reliabilitySummary,
  answers: (analysis) => [reliabilityAnswer(analysis)],
  chapters: (analysis, measure) => [reliabilityChapter(analysis, measure)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: names.reliability(), text: reliabilityMethod(analysis, citations) }]
      : [],
};

/** This sample's figures of each scale, once. */
const sampleFigures = (analysis: Analysis): readonly SampleFigures[] =>
  shownScales(analysis).map((scale) => ({
    name: scale.name,
    items: scale.items,
    n: scale.n,
    alpha: scale.alpha,
    ends: alphaEnds(scale),
    mean: scale.descriptives?.mean ?? null,
    sd: scale.descriptives?.sd ?? null,
  }));

function reliabilityChapter(analysis: Analysis, measure: Measure): ReportChapter | null {
  if (analysis.reliability.length === 0) return null;
  return chapter(
    "reliability",
    "reliability",
    names.reliability(),
    reliabilityTable(analysis),
    ...publishedTables(measure, sampleFigures(analysis)),
    appendixBlocks(messages.usesHeading(), groupMeansTable(analysis), classesTable(analysis)),
    appendixBlocks(
      messages.appendixTitle(),
      namedWarnings(shownScales(analysis), messages.severalScales()),
      coefficientsTable(analysis),
      lambdaTable(analysis),
      addedValueTable(analysis),
      itemReliabilityTable(analysis),
    ),
  );
}

/** Computed coefficients, scales and limits. */
function reliabilityMethod({ reliability, correlation }: Analysis, { cite }: Citations): string {
  if (reliability.length === 0) return messages.methodNone();
  const { groupMeans, ranking, cutOff, groups } = USE_LIMITS;
  const correlations = correlationName(correlation.type);
  return paragraph(
    messages.methodScales({ missing: correlation.missing, maydeu: cite("maydeu2007") }),
    reliability.some(({ addedValue }) => addedValue.length > 0) &&
      messages.methodAddedValue({ haberman: cite("haberman2008") }),
    isLatentScale(correlation.type) &&
      reliability.some(({ ordinalAlpha, omegaTotal }) => ordinalAlpha !== null || omegaTotal !== null) &&
      messages.methodLatent({ correlations, chalmers: cite("chalmers2018") }),
    messages.methodRanking({ ranking, nunnally: cite("nunnally1978"), cutOff }),
    reliability.some(({ uses }) => uses !== null && uses.groupMeans !== null) &&
      messages.methodMeans({ groupMeans, groups, cited: cite("raudenbush2002", "thomas1978") }),
    reliability.some(({ classification }) => classification !== null) &&
      messages.methodClasses({ livingston: cite("livingston1995"), rudner: cite("rudner2005") }),
    messages.methodUndecided(),
  );
}

/** Pairs of a subscale and a larger scale, each item set once; without those lacking figures. */
const subscales = (analysis: Analysis) =>
  shownScales(analysis).flatMap(({ name, addedValue }) =>
    addedValue.flatMap((figures) => {
      const over = analysis.reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      const { verdict } = figures;
      return over === undefined || verdict === null
        ? []
        : [
            {
              ...figures,
              name,
              overName: over.label,
              adds: messages.addedValue({ verdict: keyOf(verdict) }),
            },
          ];
    }),
  );

/** What each subscale's score adds to a larger scale; null without subscales. */
export const addedValueTable = (analysis: Analysis): ReportTable | null =>
  tableOf(subscales(analysis), {
    id: "added-value",
    title: messages.addedValueTitle(),
    columns: [
      { key: "name", label: messages.columnSubscale(), format: "text" },
      { key: "overName", label: messages.columnBeside(), format: "text" },
      { key: "subscore", label: messages.columnOwnScore(), format: "coefficient2" },
      { key: "total", label: messages.columnLargerScore(), format: "coefficient2" },
      { key: "difference", label: names.difference(), format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", messages.columnAdds(), "text"], ({ adds }) => adds),
    ],
    notes: [messages.addedValueNote()],
  });
