import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { shownModel } from "../kit/shown-model";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { formatCell } from "../kit/words/format";
import { modelLabel } from "../kit/words/model-names";
import { coefficient, counted, listed, paragraph, quoted } from "../kit/words/phrases";
import { answersTable } from "./answers-table";
import { cfaMethod } from "./cfa-method";
import { comparisonSentences } from "./comparison-sentences";
import { declaredTable } from "./declared-table";
import { estimatesTable } from "./estimates-table";
import { modelLoadingsTable } from "./loadings-table";
import { modelChart } from "./model-chart";
import { modelFactorCorrelationsTable } from "./model-factors-table";
import { comparisonTable, modelFitTable } from "./model-fit-table";
import { modificationTable } from "./modification-table";
import { structuralSentences, structuralTables } from "./structural-tables";
import { structureAnswer, unfittedSentences } from "./structure-answer";

/** Whether items group as declared: a row per structure, one model in full. */
export const confirmatory: Topic = {
  answers: (analysis) => [structureAnswer(analysis)],
  chapters: (analysis) => [structureChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Confirmatory factor analysis", text: cfaMethod(analysis, citations) },
  ],
};

/** Declared structures and models side by side, the preferred one in full; null where there are none. */
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

/** The declared structures held against the exploratory solutions, a row per declared factor; null where none was. */
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
      column(["salient", "Declared items that load on it", "text"], ({ factor }) => named(factor.salient)),
      column(["notSalient", "Declared items that do not", "text"], ({ factor }) => named(factor.notSalient)),
      column(["crossLoadings", "Other items on it", "text"], ({ match, factor }) =>
        crossed(match, factor.id),
      ),
      column(["verdict", "Pattern", "text"], ({ match }) => match.verdict),
    ],
    notes: [
      `Declared items load from ${coefficient(salientLoading.value)} in size; others are named from ${coefficient(crossLoading.value)}.`,
    ],
  });
}

const named = (items: readonly string[]): string => items.join(", ") || "none";

function crossed({ crossLoadings }: StructureVerdict, id: string): string {
  const others = crossLoadings.filter(({ factor }) => factor === id);
  return named(others.map(({ item, loading }) => `${item} (${coefficient(loading)})`));
}

/** What the half that was kept apart says of the shown model, and which declared structures the other half found. */
export function crossValidationSentence(analysis: Analysis): string {
  const { crossValidation, measure } = analysis;
  if (crossValidation === null) return "";
  const { explored, confirmed, n } = crossValidation;
  const shown = shownModel(analysis)?.structure;
  const own = confirmed.find(({ structure }) => structure === shown);
  const { rmsea = null, cfi = null } = own?.fit?.reported ?? {};
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

/** The items of every factor of a model's text. */
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
