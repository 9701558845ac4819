import type { Analysis } from "../../analysis/analysis";
import { LOWER_PRIOR, UPPER_PRIOR } from "../../irt/model/irt-models";
import type { IrtResult } from "../../irt/model/irt-result";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, type Part } from "../kit/tables/blocks";
import { criterionNames } from "../kit/tables/criterion-columns";
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { IRT_MODEL_CODES, irtLabel, LEVEL, mainIrt } from "../kit/words/format";
import { allContinuousSentence, paragraph, texts } from "../kit/words/phrases";
import { informationChart } from "./information-chart";
import {
  dependenceSentence,
  dependenceTable,
  itemEstimatesTable,
  itemParametersTable,
  Q3_LIMIT,
} from "./irt-item-tables";
import { informationAnswer, informationLine, itemFitSentence, personFitSentence } from "./irt-sentences";
import {
  FIT_STATISTICS,
  irtEstimationTable,
  irtFitTable,
  irtInformationTable,
  irtItemFitTable,
  testedPeople,
} from "./irt-tables";
import { itemCurvesChart } from "./item-curves-chart";
import * as messages from "./messages";

function irtMethod(analysis: Analysis, { cite }: Citations): string {
  const { irt } = analysis;
  if (irt.length === 0) return "";
  const failed = irt
    .filter(({ converged }) => !converged)
    .map(({ label }) => messages.quotedName({ name: label }));
  return paragraph(
    models(analysis, cite),
    errors(analysis, cite),
    failed.length > 0 && messages.methodFailed({ models: failed }),
    fitTests(analysis, cite),
    irt.some(({ localDependence }) => localDependence.some(({ q3, ldX2 }) => q3 !== null || ldX2 !== null)) &&
      messages.methodDependence({
        cutoff: Q3_LIMIT,
        level: LEVEL,
        christensen: cite("christensen2017"),
        chen: cite("chen1997"),
      }),
    irt.some(({ factors }) => factors.length > 1) && messages.methodOtherFactors(),
    messages.methodScores(),
    irt.some(({ sumScores }) => sumScores.length > 0) &&
      messages.methodSumScores({ thissen: cite("thissen1995") }),
  );
}

const SOURCES = {
  Rasch: "rasch1960",
  "2PL": "birnbaum1968",
  "3PL": "birnbaum1968",
  "4PL": "barton1981",
  graded: "samejima1969",
  "partial credit": "masters1982",
  "generalized partial credit": "muraki1992",
  "rating scale": "andrich1978",
  nominal: "bock1972",
  sequential: "tutz1990",
  "sequential Rasch": "tutz1990",
} as const;

function models({ irt, data }: Analysis, cite: Citations["cite"]): string {
  const isListwise = irt[0]?.missing === "listwise";
  const fitted = [...new Set(irt.map(({ model }) => model))].map((model) =>
    messages.methodModel({ model: IRT_MODEL_CODES[model], citation: cite(SOURCES[model]) }),
  );
  const kinds = [...new Set(irt.map(({ quadrature }) => quadrature.kind))];
  return paragraph(
    messages.methodModels({ isListwise, n: Math.max(...irt.map(({ n }) => n)), models: fitted }),
    messages.methodEstimation({
      bock: cite("bock1981"),
      quadratures: kinds.map((kind) => messages.quadrature({ kind })),
    }),
    irt.some(({ items }) => items.some((item) => item.lower !== null)) &&
      messages.methodPriors({
        hasUpper: irt.some(({ model }) => model === "4PL"),
        lower: LOWER_PRIOR.mean,
        upper: UPPER_PRIOR.mean,
        sd: LOWER_PRIOR.sd,
      }),
    !isListwise && data.nComplete !== data.n && messages.methodMissing(),
  );
}

function errors({ irt, settings, data }: Analysis, cite: Citations["cite"]): string {
  const kinds = new Set(irt.map(({ standardErrors }) => standardErrors));
  const design = texts(
    settings.weights === "design" && messages.designWeights(),
    data.design?.strata != null && messages.designStrata(),
    data.design?.clusters != null && messages.designClusters(),
    data.design?.replicates != null && names.replicateWeights({ n: data.design.replicates }),
  );
  return paragraph(
    kinds.has("oakes") && messages.methodObservedInformation({ oakes: cite("oakes1999") }),
    kinds.has("sandwich") &&
      messages.methodSandwich({ design, tests: [...criterionNames(), messages.likelihoodRatioTests()] }),
  );
}

const FIT_SOURCES = { M2: "maydeu2006", "M2*": "cai2013", C2: "cai2014" } as const;

function fitTests({ irt }: Analysis, cite: Citations["cite"]): string {
  const kinds = [...new Set(irt.flatMap(({ m2 }) => (m2 === null ? [] : [m2.kind])))];
  const graded = irt.some(({ items }) => items.some(({ categories }) => categories > 2));
  const statistics = texts(
    ...kinds.map((kind) =>
      messages.citedStatistic({ name: FIT_STATISTICS[kind](), citation: cite(FIT_SOURCES[kind]) }),
    ),
    irt.some(({ itemFit }) => itemFit.some(({ p }) => p !== null)) &&
      messages.citedStatistic({
        name: names.sChiSquared(),
        citation: graded ? cite("orlando2000", "kang2008") : cite("orlando2000"),
      }),
    irt.some(({ personFit }) => personFit !== null) &&
      messages.citedPersonFit({ citation: cite("drasgow1985") }),
  );
  return statistics.length === 0 ? "" : messages.methodFit({ statistics });
}

export const irt: Topic = {
  summary: (analysis) => ({ lines: informationLine(analysis) }),
  answers: (analysis) => [informationAnswer(analysis)],
  chapters: (analysis) => [irtChapter(analysis)],
  method: (analysis, citations) => [{ title: messages.methodTitle(), text: irtMethod(analysis, citations) }],
};

export function irtChapter(analysis: Analysis): ReportChapter | null {
  const { irt, notFitted, settings } = analysis;
  const continuous = allContinuousSentence(analysis);
  if (continuous !== null) {
    const asked = notFitted.some((one) => one.analysis === "irt" || one.analysis === "dif");
    return asked ? irtParts(continuous) : null;
  }
  const failures = notFittedBlocks(analysis, {
    irt: (of) => messages.notFitted({ label: irtLabel(analysis, of) }),
  });
  if (irt.length === 0 && failures.length === 0) return null;
  const main = mainIrt(analysis);
  const hasTests = settings.irtTests === undefined;
  return irtParts(
    failures,
    main !== undefined && informationChart(analysis, main),
    appendixBlocks(
      messages.parametersTitle(),
      main !== undefined && [itemParametersTable(analysis, main), itemCurvesChart(analysis, main)],
      main !== undefined && irtInformationTable(main),
      hasTests && irtFitTable(analysis),
    ),
    hasTests && appendixBlocks(messages.detailsTitle(), modelWarnings(analysis)),
    hasTests && main !== undefined && mainDetails(analysis, main),
  );
}

const irtParts = (...parts: readonly Part[]): ReportChapter =>
  chapter("reliability", "item-response-theory", messages.title(), ...parts);

function modelWarnings(analysis: Analysis): ReportBlock[] {
  const known = testedPeople(analysis.irt);
  return namedWarnings(
    analysis.irt.map(({ structure, warnings }) => ({
      name: messages.namedModel({ label: irtLabel(analysis, structure) }),
      warnings: warnings.filter(({ code, message }) => code !== "no-g2" && message !== known),
    })),
    messages.severalModels(),
  );
}

function mainDetails(analysis: Analysis, main: IrtResult): ReportBlock[] {
  return appendixBlocks(
    messages.detailsTitle(),
    paragraph(itemFitSentence(main), dependenceSentence(main), personFitSentence(main)),
    itemEstimatesTable(analysis, main),
    irtItemFitTable(analysis, main),
    dependenceTable(analysis, main),
    irtEstimationTable(analysis),
  );
}
