import { type Analysis, isExplored } from "../../analysis/analysis";
import { keyFigures } from "../../factor/cfa/key-figures";
import { factorCriteria } from "../../factor/model/criteria";
import { summaryIndices } from "../../factor/model/fit-result";
import { groupingKey } from "../../measures/structure";
import { normalInterval } from "../../numeric/distributions/interval";
import { coefficient, list } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { modelFactorPairs, shownModel, wholeModel } from "../kit/shown-model";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import { criterionColumns } from "../kit/tables/criterion-columns";
import { briefColumns, fitColumns, fitRows, isFirst } from "../kit/tables/fit-rows";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { briefTexts, limitsNote, tellsApart } from "../kit/words/fit-sentences";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { alternateCodingNote, alternateCodingTitle, analyzedAs, paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { bifactorTable } from "./bifactor-table";
import { blockTables } from "./block-tables";
import { cfaMethod } from "./cfa-method";
import { detailTables, residualsTable } from "./detail-tables";
import * as messages from "./messages";
import { modelChart } from "./model-chart";
import {
  estimatesTable,
  modelLoadingsTable,
  modificationTable,
  structuralSentences,
  structuralTables,
} from "./model-tables";
import { robustnessChapter } from "./robustness";
import { comparisonSentences, declaredTable, structureAnswer, unfittedSentences } from "./structure-answer";

/** Topic: whether items group as declared, with one model in full. */
export const confirmatory: Topic = {
  answers: (analysis) => [structureAnswer(analysis)],
  chapters: (analysis) => [robustnessChapter(analysis), structureChapter(analysis)],
  method: (analysis, citations) => [{ title: messages.methodTitle(), text: cfaMethod(analysis, citations) }],
};

export function structureChapter(analysis: Analysis): ReportChapter | null {
  const { cfa, measure } = analysis;
  const unfitted = unfittedSentences(analysis);
  if (cfa.length === 0 && unfitted.length === 0 && (measure.structures.length === 0 || !isExplored(analysis)))
    return null;
  const parts = withParts(analysis);
  const model = shownModel(parts);
  const at = cfa.findIndex(({ structure }) => structure === model?.structure);
  const warnings = [...cfa, ...analysis.structural].map((one) => ({ ...one, name: messages.model(one) }));
  return chapter(
    "structure",
    "declared-structures",
    measure.structures.length > 0 ? messages.questionDeclared() : messages.titleModels(),
    modelsUsed(analysis),
    unfitted.join(" "),
    declaredTable(analysis),
    model !== null && bifactorTable(model),
    model !== null && modelChart(parts, model),
    structuralSentences(analysis).join(" "),
    appendixBlocks(
      messages.fitTitle(),
      model !== null && comparisonSentences(parts, model).join(" "),
      crossValidationSentence(parts),
      notFittedBlocks(analysis, {
        comparison: messages.modelsNotCompared,
        crossValidation: messages.halvesNotAnalyzed,
      }),
      namedWarnings(warnings, messages.severalModels()),
      modelFitTable(parts),
      comparisonTable(parts),
      modelFactorCorrelationsTable(parts),
      answersTable(parts),
    ),
    appendixBlocks(messages.structuralTitle(), ...structuralTables(analysis)),
    appendixBlocks(messages.patternHeading(), patternTable(analysis)),
    model !== null &&
      appendixBlocks(
        messages.workingTitle(),
        ...blockTables(model, `model-${at + 1}`),
        modelLoadingsTable(parts, model),
        estimatesTable(model, at),
        modificationTable(model, at),
        ...detailTables(model, at),
      ),
    savedTables(...parts.cfa.map((one, k) => (one.converged && k !== at ? estimatesTable(one, k) : null))),
    savedTables(...parts.cfa.map((one, k) => (one.converged ? residualsTable(one, k, { all: true }) : null))),
  );
}

/** Models with a label of their own where a model of the same name, with everything that it states, is shown too. */
const withParts = (analysis: Analysis): Analysis => ({
  ...analysis,
  cfa: analysis.cfa.map((model) =>
    wholeModel(analysis, model.structure) === null
      ? model
      : { ...model, label: messages.measurementPart({ model: model.label }) },
  ),
});

/** Which model is used where; empty without one. */
function modelsUsed(analysis: Analysis): string {
  const { workingModel, irt, invariance, dif } = analysis;
  const model = shownModel(analysis);
  if (model === null || workingModel === null) return "";
  const id = workingModel.base ?? workingModel.structure;
  const recommended = analysis.retention?.recommended ?? 0;
  const isOf = ({ structure }: { readonly structure: string | null }): boolean => structure === id;
  return messages.modelsUsed({
    model: model.label,
    uses: [
      ...(irt.some(isOf) ? [messages.useResponse()] : []),
      ...([...invariance, ...dif].some(isOf) ? [messages.useGroups()] : []),
    ],
    recommended: recommended === model.factors.length ? 0 : recommended,
  });
}

export function patternTable({ structures }: Analysis): ReportTable | null {
  const rows = structures.flatMap((match) => match.factors.map((factor) => ({ match, factor })));
  const { salientLoading, crossLoading } = factorCriteria;
  return tableOf(rows, {
    id: "structure-match",
    title: messages.patternTitle(),
    columns: [
      column(["structure", names.columnStructure(), "text"], ({ match }) => match.label),
      column(["factor", messages.columnDeclaredFactor(), "text"], ({ factor }) => factor.label),
      column(["column", messages.columnExploratoryFactor(), "text"], ({ factor }) =>
        messages.factorNumber({ number: factor.column + 1 }),
      ),
      column(["congruence", names.congruence(), "coefficient2"], ({ factor }) => factor.congruence),
      column(["salient", messages.columnSalient(), "text"], ({ factor }) => list(factor.salient, "units")),
      column(["notSalient", messages.columnNotSalient(), "text"], ({ factor }) =>
        list(factor.notSalient, "units"),
      ),
      column(["crossLoadings", messages.columnCrossLoadings(), "text"], ({ match, factor }) => {
        const others = match.crossLoadings.filter((one) => one.factor === factor.id);
        return list(others.map(messages.crossLoading), "units");
      }),
      column(["verdict", messages.columnPattern(), "text"], ({ match }) =>
        messages.pattern({ verdict: keyOf(match.verdict) }),
      ),
    ],
    notes: [messages.patternNote({ salient: salientLoading.value, cross: crossLoading.value })],
  });
}

export function crossValidationSentence(analysis: Analysis): string {
  const { crossValidation, measure } = analysis;
  if (crossValidation === null) return "";
  const { explored, confirmed, n } = crossValidation;
  const shown = shownModel(analysis)?.structure;
  const confirmedModel = confirmed.find(({ structure }) => structure === shown);
  const indices = briefTexts(summaryIndices(confirmedModel?.fit?.reported ?? null));
  const found = measure.structures.filter(({ factors }) =>
    explored.some(({ model }) => groupingKey(factorsOf(model)) === groupingKey(factors)),
  );
  return paragraph(
    indices.length > 0 && messages.holdoutFit({ n: n[1], model: modelLabel(analysis, shown ?? ""), indices }),
    explored.length > 0 &&
      measure.structures.length > 0 &&
      (found.length > 0
        ? messages.foundAgain({ models: found.map(messages.model) })
        : messages.notFoundAgain({ models: measure.structures.map(messages.model) })),
  );
}

function factorsOf(model: string): { readonly items: readonly string[] }[] {
  return model
    .split("\n")
    .flatMap((line) => line.split("=~")[1] ?? [])
    .map((items) => ({ items: items.split("+").map((item) => item.trim()) }));
}

type FitOfModel = ReturnType<typeof fitRows<Analysis["cfa"][number]>>[number];

/** A cut-off for RMSEA by simulation, in the first row of each model. */
const limitOf =
  (of: "ifTrue" | "ifFalse") =>
  (row: FitOfModel): number | string | null =>
    isFirst(row) ? row.model.limits[of] : "";

function modelFitTable({ cfa }: Analysis): ReportTable | null {
  return tableOf(fitRows(cfa), {
    id: "model-fit",
    title: messages.modelFitTitle(),
    columns: [
      column(["model", names.columnModel(), "text"], ({ model }) => model.label),
      fitColumns(),
      cfa.some(({ limits }) => limits.verdict !== null && limits.alternative !== null) && [
        column(["ifTrue", messages.columnIfTrue(), "coefficient3"], limitOf("ifTrue")),
      ],
      cfa.some(tellsApart) &&
        column(["ifFalse", messages.columnIfFalse(), "coefficient3"], (row) =>
          tellsApart(row.model) ? limitOf("ifFalse")(row) : isFirst(row) ? null : "",
        ),
      cfa.some(({ fit }) => fit.logLikelihood !== null) &&
        criterionColumns((row, id) => (isFirst(row) ? row.model.fit[id] : "")),
    ],
    notes: [correctedNote(cfa), limitsNote(cfa)],
  });
}

/** Tests that decide about fit and differ from those in the table. */
function correctedNote(cfa: Analysis["cfa"]): string | null {
  const tests = cfa.flatMap(({ label: model, verdict: { test }, fit: { reported } }) =>
    test === null || Math.abs(test.chiSquare - (reported.chiSquare ?? 0)) < SHOWN
      ? []
      : [messages.correctedTest({ model, statistic: test.chiSquare, df: test.df, probability: test.p })],
  );
  return tests.length === 0 ? null : messages.correctedTests({ tests });
}

/** Half of the last digit of a chi-square. */
const SHOWN = 0.005;

function comparisonTable(analysis: Analysis): ReportTable | null {
  const tests = analysis.comparison?.tests ?? [];
  const isScaled = tests.some(({ scale }) => scale !== null);
  return tableOf(tests, {
    id: "model-comparison",
    title: messages.comparisonTitle(),
    columns: [
      column(["from", names.columnModel(), "text"], ({ from }) => modelLabel(analysis, from)),
      column(["to", messages.columnSimpler(), "text"], ({ to }) => modelLabel(analysis, to)),
      { key: "difference", label: messages.columnDifference({ isScaled }), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "deltaCfi", label: names.changeInCfi(), format: "coefficient3" },
      { key: "deltaRmsea", label: names.changeInRmsea(), format: "coefficient3" },
      { key: "deltaSrmr", label: names.changeInSrmr(), format: "coefficient3" },
      { key: "boundary", label: messages.columnBoundary(), format: "text" },
    ],
    notes: [
      paragraph(messages.smallPNote(), isScaled && messages.scaledNote()),
      tests.some(({ boundary }) => boundary) && messages.boundaryNote(),
    ],
  });
}

function modelFactorCorrelationsTable({ cfa }: Analysis): ReportTable | null {
  const limit = factorCriteria.hardlyDistinct.value;
  const rows = cfa.flatMap((model) => {
    const { htmt } = model;
    // Correlations that the model fixes at 0 say nothing.
    const pairs = modelFactorPairs(model).filter(({ r, se }) => r !== 0 || (se ?? 0) > 0);
    const place = (id: string): number => htmt?.names.indexOf(id) ?? -1;
    return pairs.map((pair) => ({
      ...pair,
      model,
      htmt: htmt?.matrix[place(pair.second)]?.[place(pair.first)] ?? null,
    }));
  });
  return tableOf(rows, {
    id: "model-factor-correlations",
    title: messages.correlationsTitle(),
    columns: [
      column(["model", names.columnModel(), "text"], ({ model }) => model.label),
      column(["first", names.columnFactor(), "text"], ({ model, first }) => factorLabel(model, first)),
      column(["second", names.columnWith(), "text"], ({ model, second }) => factorLabel(model, second)),
      column(["r", names.correlationR(), "coefficient2"], ({ r }) => r, {
        bold: ({ r }) => Math.abs(r ?? 0) > limit,
      }),
      intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
      column(["htmt", names.htmt(), "coefficient2"], ({ htmt }) => htmt, {
        bold: ({ htmt }) => (htmt ?? 0) > limit,
      }),
    ],
    notes: [messages.boldAbove({ limit })],
  });
}

export function answersTable(analysis: Analysis): ReportTable | null {
  const { answers } = analysis.robustness;
  if (answers === null) return null;
  const rows = analysis.cfa.flatMap((model) => {
    const { label, structure } = model;
    const other = answers.models.find((one) => one.structure === structure);
    return other === undefined
      ? []
      : [
          { label, as: analyzedAs(analysis.settings.categories), figures: keyFigures(model) },
          { label, as: analyzedAs(answers.categories), figures: other.figures },
        ];
  });
  return tableOf(rows, {
    id: "answers-otherwise",
    title: alternateCodingTitle(answers),
    columns: [
      column(["model", names.columnModel(), "text"], ({ label }) => label),
      column(["answers", messages.columnAnswers(), "text"], ({ as }) => as),
      briefColumns(({ figures }) => figures),
      column(
        ["lowest", messages.columnLowestLoading(), "coefficient2"],
        ({ figures }) => figures?.loadings?.[0],
      ),
      column(
        ["highest", messages.columnHighestLoading(), "coefficient2"],
        ({ figures }) => figures?.loadings?.[1],
      ),
      column(["factors", messages.columnFactorCorrelations(), "text"], ({ figures }) => {
        const all = figures?.factorCorrelations ?? [];
        return all.length === 0 ? null : rangeText(all, (value) => coefficient(value));
      }),
    ],
    notes: [messages.answersNote(), alternateCodingNote(analysis)],
  });
}
