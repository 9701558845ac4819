import { type Analysis, isExplored } from "../../analysis/analysis";
import type { ModificationIndex } from "../../factor/cfa/cfa-result";
import { type KeyFigures, keyFigures } from "../../factor/cfa/key-figures";
import { factorCriteria } from "../../factor/model/criteria";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { formatCell } from "../../words/format";
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
import {
  alternateCodingNote,
  alternateCodingTitle,
  analyzedAs,
  coefficient,
  counted,
  listed,
  paragraph,
  quoted,
} from "../kit/words/phrases";
import { cfaMethod } from "./cfa-method";
import { comparisonSentences } from "./comparison-sentences";
import { estimatesTable } from "./estimates-table";
import { modelLoadingsTable } from "./loadings-table";
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
  const more = left > 0 ? ` ${counted(left, "smaller one is", "smaller ones are")} left out.` : "";
  return tableOf(large.slice(0, MAX_INDICES), {
    id: chartId("modification", model.structure, analysis.cfa.indexOf(model)),
    title: `Modification indices of the model “${model.label}”`,
    columns: [
      column(["parameter", "Parameter that the model leaves out", "text"], (row) =>
        parameterText(model, row),
      ),
      { key: "mi", label: "Index", format: "decimal2" },
      { key: "epc", label: "Expected value", format: "decimal3" },
      { key: "epcStd", label: "Expected value, standardized", format: "decimal3" },
    ],
    notes: [`Those above ${limit} are shown.${more}`],
  });
}

function parameterText(model: JudgedCfa, { lhs, op, rhs }: ModificationIndex): string {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  if (op === "=~") return `loading of ${name(rhs)} on ${name(lhs)}`;
  if (op === "~") return `regression of ${name(lhs)} on ${name(rhs)}`;
  return `${model.items.includes(lhs) ? "residual correlation" : "covariance"} of ${name(lhs)} and ${name(rhs)}`;
}

/** Topic: whether items group as declared, with one model in full. */
export const confirmatory: Topic = {
  answers: (analysis) => [structureAnswer(analysis)],
  chapters: (analysis) => [structureChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Confirmatory factor analysis", text: cfaMethod(analysis, citations) },
  ],
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
    measure.structures.length > 0 ? "Do items group as declared?" : "Models",
    model !== null && comparisonSentences(analysis, model).join(" "),
    unfitted.join(" "),
    declaredTable(analysis),
    model !== null && [modelLoadingsTable(analysis, model), modelChart(analysis, model)],
    structuralSentences(analysis).join(" "),
    crossValidationSentence(analysis),
    appendixBlocks(
      "Fit of all models",
      notFittedBlocks(analysis, {
        comparison: () => "The models could not be compared.",
        crossValidation: () => "The halves of the people could not be analyzed.",
      }),
      namedWarnings(
        [...cfa, ...analysis.structural].map(({ label, warnings }) => ({ name: quoted(label), warnings })),
        "models",
      ),
      modelFitTable(analysis),
      comparisonTable(analysis),
      modelFactorCorrelationsTable(analysis),
      answersTable(analysis),
    ),
    appendixBlocks("Structural models", ...structuralTables(analysis)),
    appendixBlocks("Declared structures and loadings", patternTable(analysis)),
    model !== null &&
      appendixBlocks(
        "Estimates and misfit of the preferred model",
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
    title: "Declared structures and the exploratory solutions",
    columns: [
      column(["structure", "Structure", "text"], ({ match }) => match.label),
      column(["factor", "Declared factor", "text"], ({ factor }) => factor.label),
      column(["column", "Solution’s factor", "text"], ({ factor }) => `Factor ${factor.column + 1}`),
      column(["congruence", "Congruence", "coefficient2"], ({ factor }) => factor.congruence),
      column(["salient", "Declared items that load on it", "text"], ({ factor }) =>
        namesOrNone(factor.salient),
      ),
      column(["notSalient", "Declared items that do not", "text"], ({ factor }) =>
        namesOrNone(factor.notSalient),
      ),
      column(["crossLoadings", "Other items on it", "text"], ({ match, factor }) =>
        crossLoadingText(match, factor.id),
      ),
      column(["verdict", "Pattern", "text"], ({ match }) => match.verdict),
    ],
    notes: [
      `Declared items load from ${coefficient(salientLoading.value)} in size; others are named from ${coefficient(crossLoading.value)}.`,
    ],
  });
}

const namesOrNone = (items: readonly string[]): string => items.join(", ") || "none";

function crossLoadingText({ crossLoadings }: StructureVerdict, id: string): string {
  const others = crossLoadings.filter(({ factor }) => factor === id);
  return namesOrNone(others.map(({ item, loading }) => `${item} (${coefficient(loading)})`));
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
      `In the half kept apart (${counted(n[1], "person", "people")}) ${quoted(modelLabel(analysis, shown ?? ""))} has an RMSEA of ${formatCell(rmsea.estimate, "coefficient3")} and a CFI of ${formatCell(cfi, "coefficient3")}.`,
    explored.length > 0 &&
      measure.structures.length > 0 &&
      `Exploring the other half ${found.length > 0 ? "finds" : "does not find"} ${listed((found.length > 0 ? found : measure.structures).map(({ label }) => quoted(label)))} again.`,
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
      title: "Correlations of the factors in the confirmatory models",
      columns: [
        column(["model", "Model", "text"], ({ model }) => model.label),
        column(["first", "Factor", "text"], ({ model, first }) => factorLabel(model, first)),
        column(["second", "With", "text"], ({ model, second }) => factorLabel(model, second)),
        { key: "r", label: "r", format: "coefficient2", bold: ({ r }) => Math.abs(r ?? 0) > limit },
        intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
        {
          key: "htmt",
          label: "HTMT",
          format: "coefficient2",
          bold: ({ htmt }) => htmt !== null && htmt > limit,
        },
      ],
      notes: [`Bold: above ${coefficient(limit)}.`],
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
      column(["model", "Model", "text"], ({ label }) => label),
      column(["answers", "Answers", "text"], ({ as }) => as),
      column(["cfi", "CFI", "coefficient3"], ({ figures }) => figures?.cfi),
      column(["rmsea", "RMSEA", "coefficient3"], ({ figures }) => figures?.rmsea),
      column(["lowest", "Lowest loading", "coefficient2"], ({ figures }) => figures?.loadings?.[0]),
      column(["highest", "Highest loading", "coefficient2"], ({ figures }) => figures?.loadings?.[1]),
      column(["factors", "Factors correlate", "text"], ({ figures }) => correlations(figures)),
    ],
    notes: [
      "CFI and RMSEA are those to report: of the corrected χ² where the estimator has one. A dash: no solution.",
      alternateCodingNote(analysis),
    ],
  });
}

function correlations(figures: KeyFigures | null): string | null {
  const all = figures?.factorCorrelations ?? [];
  if (all.length === 0) return null;
  const [low, high] = [Math.min(...all), Math.max(...all)].map(coefficient);
  return low === high ? `${low}` : `${low} to ${high}`;
}
