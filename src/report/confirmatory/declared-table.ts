import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import { judgedFit } from "../../verdicts/judged-fit";
import { closestFactors, shownModel, structureVerdictOf } from "../kit/shown-model";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { coefficient } from "../kit/words/phrases";
import { isWhole } from "../kit/words/withheld";
import { FIT_WORDS, hitsOf } from "./structure-answer";

/** Every declared structure and model in a row: where items load, fit, the closest factors, the verdict. */
export function declaredTable(analysis: Analysis): ReportTable | null {
  const { cfa, measure, structures } = analysis;
  const shown = shownModel(analysis)?.structure;
  const rows = [
    ...measure.structures.map((structure) => ({
      id: structure.id,
      label: structure.label,
      factors: structure.factors.length,
      match: structures.find((match) => match.structure === structure.id) ?? null,
      code: isWhole(analysis) ? structureVerdictOf(analysis, structure).code : null,
    })),
    ...cfa
      .filter(({ structure }) => measure.structures.every(({ id }) => id !== structure))
      .map(({ structure: id, label, factors }) => ({
        ...{ id, label, factors: factors.length },
        ...{ match: null, code: null },
      })),
  ].map((row) => ({ ...row, model: cfa.find(({ structure }) => structure === row.id) ?? null }));
  const figures = (model: (typeof rows)[number]["model"]) =>
    model?.converged && model.admissible ? model.fit : null;
  return tableOf(rows, {
    id: "declared-structures",
    title: "Declared structures and their models",
    columns: [
      column(["model", "Structure", "text"], ({ label }) => label, { bold: ({ id }) => id === shown }),
      { key: "factors", label: "Factors", format: "integer" },
      isExplored(analysis) &&
        column(["hits", "Items where declared", "text"], ({ match }) => match && hitsOf(match)),
      column(["cfi", "CFI", "coefficient3"], ({ model }) => figures(model)?.reported.cfi),
      column(["rmsea", "RMSEA", "coefficient3"], ({ model }) => figures(model)?.reported.rmsea?.estimate),
      column(["srmr", "SRMR", "coefficient3"], ({ model }) => figures(model)?.srmr),
      column(["fit", "Fit", "text"], ({ model }) => fitWord(model)),
      column(
        ["closest", "Closest factors correlate", "text"],
        ({ model }) => model && figures(model) && closestFactors(model)?.text,
      ),
      column(["verdict", "Holds", "text"], ({ code }) => code && HOLDS[code]),
    ],
    notes: [
      shown !== undefined && "Bold: the preferred model.",
      `Items where declared: with their largest loading on their declared factor. Factors are hardly distinct where the interval lies above ${coefficient(factorCriteria.hardlyDistinct.value)}.`,
    ],
  });
}

const HOLDS = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not testable",
} as const;

function fitWord(model: Analysis["cfa"][number] | null): string | null {
  if (model === null) return null;
  if (!model.converged) return "did not converge";
  if (!model.admissible) return "improper";
  const { verdict } = judgedFit(model);
  return verdict === null ? null : verdict === "undecided" ? "undecided" : FIT_WORDS[verdict];
}
