import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import type { Citations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, type Part } from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { irtLabel, irtModelName, mainIrt } from "../kit/words/format";
import {
  allContinuousSentence,
  coefficient,
  counted,
  listed,
  paragraph,
  quoted,
  texts,
} from "../kit/words/phrases";
import { informationChart } from "./information-chart";
import {
  dependenceSentence,
  dependenceTable,
  itemEstimatesTable,
  itemParametersTable,
  Q3_LIMIT,
} from "./irt-item-tables";
import { informationAnswer, informationLine, itemFitSentence, personFitSentence } from "./irt-sentences";
import { irtEstimationTable, irtFitTable, irtInformationTable, irtItemFitTable } from "./irt-tables";
import { itemCurvesChart } from "./item-curves-chart";

function irtMethod(analysis: Analysis, { cite }: Citations): string {
  const { irt } = analysis;
  if (irt.length === 0) return "";
  const failed = irt.filter(({ converged }) => !converged).map(({ label }) => `“${label}”`);
  return paragraph(
    ...models(analysis, cite),
    ...errors(analysis, cite),
    failed.length > 0 && `No solution was reached for ${listed(failed)}.`,
    fitTests(analysis, cite),
    irt.some(({ localDependence }) => localDependence.some(({ q3, ldX2 }) => q3 !== null || ldX2 !== null)) &&
      `Pairs depend locally where Q3 lies ${coefficient(Q3_LIMIT)} or more from its mean ${cite("christensen2017")} or the corrected p of LD-χ² ${cite("chen1997")} is below .05.`,
    irt.some(({ factors }) => factors.length > 1) &&
      "Information on one factor holds the others at their mean.",
    `Scores are EAP${irt.some(({ sumScores }) => sumScores.length > 0) ? `, of sums too ${cite("thissen1995")}` : ""}.`,
  );
}

const SOURCES: Readonly<Record<IrtResult["model"], ReferenceId>> = {
  Rasch: "rasch1960",
  "2PL": "birnbaum1968",
  graded: "samejima1969",
};

const POINTS: Readonly<Record<IrtResult["quadrature"]["kind"], string>> = {
  grid: "a fixed grid",
  "quasi-Monte-Carlo": "quasi-Monte-Carlo points",
  "dimension-reduced": "a grid of reduced dimension",
  adaptive: "points of each answer pattern's own",
};

function models({ irt, data }: Analysis, cite: Citations["cite"]): string[] {
  const kinds = [...new Set(irt.map(({ model }) => model))].map(
    (model) => `the ${irtModelName(model)} ${cite(SOURCES[model])}`,
  );
  const points = [...new Set(irt.map(({ quadrature }) => quadrature.kind))].map((kind) => POINTS[kind]);
  const people = counted(Math.max(...irt.map(({ n }) => n)), "person", "people");
  const listwise = irt[0]?.missing === "listwise";
  return texts(
    `Each structure was fitted to ${listwise ? `the ${people} who answered every item` : people} as ${listed(kinds)} (slopes without the factor 1.702).`,
    `Estimation is by marginal maximum likelihood ${cite("bock1981")} over ${listed(points)}${!listwise && data.nComplete !== data.n ? "; answers are taken to be missing at random" : ""}.`,
  );
}

function errors({ irt, settings, data }: Analysis, cite: Citations["cite"]): string[] {
  const kinds = new Set(irt.map(({ standardErrors }) => standardErrors));
  const design = texts(
    settings.weights === "design" && "weights",
    data.design?.strata != null && "strata",
    data.design?.clusters != null && "clusters",
  );
  return texts(
    kinds.has("oakes") && `Standard errors come from the observed information ${cite("oakes1999")}.`,
    kinds.has("sandwich") &&
      `Standard errors are sandwich ones${design.length > 0 ? ` (${listed(design)})` : ""}; AIC, BIC and likelihood ratios are then descriptive.`,
  );
}

const FIT_SOURCES = { M2: "maydeu2006", "M2*": "cai2013", C2: "cai2014" } as const;

function fitTests({ irt }: Analysis, cite: Citations["cite"]): string {
  const kinds = [...new Set(irt.flatMap(({ m2 }) => (m2 === null ? [] : [m2.kind])))];
  const graded = irt.some(({ model }) => model === "graded");
  const parts = texts(
    ...kinds.map((kind) => `${kind.replace("2", "₂")} ${cite(FIT_SOURCES[kind])}`),
    irt.some(({ itemFit }) => itemFit.some(({ p }) => p !== null)) &&
      `S-χ² ${graded ? cite("orlando2000", "kang2008") : cite("orlando2000")}`,
    irt.some(({ personFit }) => personFit !== null) && `Zh of people ${cite("drasgow1985")}`,
  );
  return parts.length === 0 ? "" : `Fit is judged by ${listed(parts)}.`;
}

export const irt: Topic = {
  summary: (analysis) => ({ lines: informationLine(analysis) }),
  answers: (analysis) => [informationAnswer(analysis)],
  chapters: (analysis) => [irtChapter(analysis)],
  method: (analysis, citations) => [{ title: "Item response theory", text: irtMethod(analysis, citations) }],
};

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
