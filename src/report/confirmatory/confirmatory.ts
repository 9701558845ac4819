import { type Analysis, isExplored } from "../../analysis/analysis";
import type { ModificationIndex } from "../../factor/cfa/cfa-result";
import { type KeyFigures, keyFigures } from "../../factor/cfa/key-figures";
import { factorCriteria } from "../../factor/model/criteria";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { coefficient, list } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import { shownModel } from "../kit/shown-model";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import { factorPairs } from "../kit/tables/factor-correlations";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { BANDS } from "../kit/words/bands";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { alternateCodingNote, alternateCodingTitle, analyzedAs, paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { cfaMethod } from "./cfa-method";
import { comparisonSentences } from "./comparison-sentences";
import { estimatesTable } from "./estimates-table";
import { modelLoadingsTable } from "./loadings-table";
import * as messages from "./messages";
import { modelChart } from "./model-chart";
import { comparisonTable, modelFitTable } from "./model-fit-table";
import { structuralSentences, structuralTables } from "./structural-tables";
import { declaredTable, structureAnswer, unfittedSentences } from "./structure-answer";

/** Maximum number of modification indices: more invite a specification search. */
const MAX_INDICES = 10;

function modificationTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  const limit = BANDS.modificationIndex;
  const large = model.modificationIndices.filter(({ mi }) => mi > limit).sort((a, b) => b.mi - a.mi);
  const left = large.length - MAX_INDICES;
  return tableOf(large.slice(0, MAX_INDICES), {
    id: chartId("modification", model.structure, analysis.cfa.indexOf(model)),
    title: messages.modificationTitle({ model: model.label }),
    columns: [
      column(["parameter", messages.columnOmitted(), "text"], (row) => parameterText(model, row)),
      { key: "mi", label: messages.columnIndex(), format: "decimal2" },
      { key: "epc", label: messages.columnExpected(), format: "decimal3" },
      { key: "epcStd", label: messages.columnExpectedStandardized(), format: "decimal3" },
    ],
    notes: [
      paragraph(messages.modificationNote({ limit }), left > 0 && messages.modificationMore({ n: left })),
    ],
  });
}

function parameterText(model: JudgedCfa, { lhs, op, rhs }: ModificationIndex): string {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  if (op === "=~") return messages.loadingOf({ item: name(rhs), factor: name(lhs) });
  if (op === "~") return messages.regressionOf({ outcome: name(lhs), predictor: name(rhs) });
  const pair = { first: name(lhs), second: name(rhs) };
  return model.items.includes(lhs) ? messages.residualCorrelationOf(pair) : messages.covarianceOf(pair);
}

/** Topic: whether items group as declared, with one model in full. */
export const confirmatory: Topic = {
  answers: (analysis) => [structureAnswer(analysis)],
  chapters: (analysis) => [structureChapter(analysis)],
  method: (analysis, citations) => [{ title: messages.methodTitle(), text: cfaMethod(analysis, citations) }],
};

export function structureChapter(analysis: Analysis): ReportChapter | null {
  const { cfa, measure } = analysis;
  const unfitted = unfittedSentences(analysis);
  if (cfa.length === 0 && unfitted.length === 0 && (measure.structures.length === 0 || !isExplored(analysis)))
    return null;
  const model = shownModel(analysis);
  return chapter(
    "structure",
    "declared-structures",
    measure.structures.length > 0 ? messages.questionDeclared() : messages.titleModels(),
    model !== null && comparisonSentences(analysis, model).join(" "),
    unfitted.join(" "),
    declaredTable(analysis),
    model !== null && [modelLoadingsTable(analysis, model), modelChart(analysis, model)],
    structuralSentences(analysis).join(" "),
    crossValidationSentence(analysis),
    appendixBlocks(
      messages.fitTitle(),
      notFittedBlocks(analysis, {
        comparison: messages.modelsNotCompared,
        crossValidation: messages.halvesNotAnalyzed,
      }),
      namedWarnings(
        [...cfa, ...analysis.structural].map(({ label, warnings }) => ({
          name: messages.model({ label }),
          warnings,
        })),
        messages.severalModels(),
      ),
      modelFitTable(analysis),
      comparisonTable(analysis),
      modelFactorCorrelationsTable(analysis),
      answersTable(analysis),
    ),
    appendixBlocks(messages.structuralTitle(), ...structuralTables(analysis)),
    appendixBlocks(messages.patternHeading(), patternTable(analysis)),
    model !== null &&
      appendixBlocks(
        messages.preferredTitle(),
        estimatesTable(analysis, model),
        modificationTable(analysis, model),
      ),
    savedTables(
      ...cfa.filter((one) => one.converged && one !== model).map((one) => estimatesTable(analysis, one)),
    ),
  );
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
      column(["crossLoadings", messages.columnCrossLoadings(), "text"], ({ match, factor }) =>
        crossLoadingText(match, factor.id),
      ),
      column(["verdict", messages.columnPattern(), "text"], ({ match }) =>
        messages.pattern({ verdict: keyOf(match.verdict) }),
      ),
    ],
    notes: [messages.patternNote({ salient: salientLoading.value, cross: crossLoading.value })],
  });
}

function crossLoadingText({ crossLoadings }: StructureVerdict, id: string): string {
  const others = crossLoadings.filter(({ factor }) => factor === id);
  return list(
    others.map(({ item, loading }) => messages.crossLoading({ item, loading })),
    "units",
  );
}

export function crossValidationSentence(analysis: Analysis): string {
  const { crossValidation, measure } = analysis;
  if (crossValidation === null) return "";
  const { explored, confirmed, n } = crossValidation;
  const shown = shownModel(analysis)?.structure;
  const confirmedModel = confirmed.find(({ structure }) => structure === shown);
  const { rmsea = null, cfi = null } = confirmedModel?.fit?.reported ?? {};
  const found = measure.structures.filter(({ factors }) =>
    explored.some(({ model }) => inOrder(factorsOf(model)) === inOrder(factors.map(({ items }) => items))),
  );
  return paragraph(
    rmsea !== null &&
      cfi !== null &&
      messages.holdoutFit({ n: n[1], model: modelLabel(analysis, shown ?? ""), rmsea: rmsea.estimate, cfi }),
    explored.length > 0 &&
      measure.structures.length > 0 &&
      (found.length > 0
        ? messages.foundAgain({ models: found.map(messages.model) })
        : messages.notFoundAgain({ models: measure.structures.map(messages.model) })),
  );
}

function factorsOf(model: string): string[][] {
  return model
    .split("\n")
    .flatMap((line) => line.split("=~")[1] ?? [])
    .map((items) => items.split("+").map((item) => item.trim()));
}

const inOrder = (groups: readonly (readonly string[])[]): string =>
  groups
    .map((items) => [...items].sort().join(" "))
    .sort()
    .join(" | ");

function modelFactorCorrelationsTable(analysis: Analysis): ReportTable | null {
  const limit = factorCriteria.hardlyDistinct.value;
  return tableOf(
    analysis.cfa.flatMap((model) => {
      const { factorCorrelations: found, htmt } = model;
      if (found === null) return [];
      return factorPairs(found).map((pair) => {
        const [row, column] = [htmt?.names.indexOf(pair.second) ?? -1, htmt?.names.indexOf(pair.first) ?? -1];
        return { ...pair, model, htmt: htmt?.matrix[row]?.[column] ?? null };
      });
    }),
    {
      id: "model-factor-correlations",
      title: messages.correlationsTitle(),
      columns: [
        column(["model", names.columnModel(), "text"], ({ model }) => model.label),
        column(["first", names.columnFactor(), "text"], ({ model, first }) => factorLabel(model, first)),
        column(["second", messages.columnWith(), "text"], ({ model, second }) => factorLabel(model, second)),
        {
          key: "r",
          label: names.correlationR(),
          format: "coefficient2",
          bold: ({ r }) => Math.abs(r ?? 0) > limit,
        },
        intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
        {
          key: "htmt",
          label: names.htmt(),
          format: "coefficient2",
          bold: ({ htmt }) => htmt !== null && htmt > limit,
        },
      ],
      notes: [messages.boldAbove({ limit })],
    },
  );
}

export function answersTable(analysis: Analysis): ReportTable | null {
  const { answers } = analysis.robustness;
  if (answers === null) return null;
  const rows = analysis.cfa.flatMap((model) => {
    const other = answers.models.find(({ structure }) => structure === model.structure);
    if (other === undefined) return [];
    return [
      { label: model.label, as: analyzedAs(analysis.settings.categories), figures: keyFigures(model) },
      { label: model.label, as: analyzedAs(answers.categories), figures: other.figures },
    ];
  });
  return tableOf(rows, {
    id: "answers-otherwise",
    title: alternateCodingTitle(answers),
    columns: [
      column(["model", names.columnModel(), "text"], ({ label }) => label),
      column(["answers", messages.columnAnswers(), "text"], ({ as }) => as),
      column(["cfi", names.cfi(), "coefficient3"], ({ figures }) => figures?.cfi),
      column(["rmsea", names.rmsea(), "coefficient3"], ({ figures }) => figures?.rmsea),
      column(
        ["lowest", messages.columnLowestLoading(), "coefficient2"],
        ({ figures }) => figures?.loadings?.[0],
      ),
      column(
        ["highest", messages.columnHighestLoading(), "coefficient2"],
        ({ figures }) => figures?.loadings?.[1],
      ),
      column(["factors", messages.columnFactorCorrelations(), "text"], ({ figures }) =>
        correlations(figures),
      ),
    ],
    notes: [messages.answersNote(), alternateCodingNote(analysis)],
  });
}

function correlations(figures: KeyFigures | null): string | null {
  const all = figures?.factorCorrelations ?? [];
  return all.length === 0 ? null : rangeText(all, (value) => coefficient(value));
}
