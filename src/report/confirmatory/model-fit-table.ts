import type { Analysis } from "../../analysis/analysis";
import { fitCriteria } from "../../factor/model/criteria";
import { fitColumns, fitRows, isFirst } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { coefficient } from "../kit/words/phrases";
import { smallNumber } from "../kit/words/small-number";

/** Fit of every confirmatory model, naive, scaled and robust; null without a model. */
export function modelFitTable({ cfa }: Analysis): ReportTable | null {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  return tableOf(fitRows(cfa), {
    id: "model-fit",
    title: "Fit of the confirmatory models",
    columns: [
      column(["model", "Model", "text"], ({ model }) => model.label),
      fitColumns(),
      cfa.some(({ fit }) => fit.aic !== null) && [
        column(["aic", "AIC", "decimal1"], (row) => (isFirst(row) ? row.model.fit.aic : "")),
        column(["bic", "BIC", "decimal1"], (row) => (isFirst(row) ? row.model.fit.bic : "")),
      ],
    ],
    notes: [
      `Good fit: CFI and TLI ${coefficient(goodCfi.value)} or more (acceptable from ${coefficient(acceptableCfi.value)}), RMSEA ${coefficient(goodRmsea.value)} or less (acceptable up to ${coefficient(acceptableRmsea.value)}), SRMR ${coefficient(goodSrmr.value)} or less (Hu & Bentler, 1999).`,
      "Naive: from the uncorrected χ². Scaled: from the corrected one. Robust: what the index would be for the continuous answers behind the items (Savalei, 2021). SRMR is the same for all three. A dash: not defined.",
    ],
  });
}

/** How each model was estimated and whether its solution can be used; null without a model. */
export function modelEstimationTable({ cfa }: Analysis): ReportTable | null {
  return tableOf(
    cfa.map((model) => ({ ...model.convergence, ...model })),
    {
      id: "model-estimation",
      title: "Estimation of the confirmatory models",
      columns: [
        column(["model", "Model", "text"], ({ label }) => label),
        { key: "n", label: "People", format: "integer" },
        { key: "estimator", label: "Estimator", format: "text" },
        { key: "parameterization", label: "Parameterization", format: "text" },
        { key: "parameters", label: "Free parameters", format: "integer" },
        column(["df", "df", "integer"], ({ fit }) => fit.df),
        { key: "converged", label: "Converged", format: "text" },
        { key: "iterations", label: "Iterations", format: "integer" },
        column(["gradient", "Largest gradient", "text"], ({ gradient }) => smallNumber(gradient)),
        { key: "condition", label: "Condition number", format: "integer" },
        { key: "starts", label: "Starts", format: "integer" },
        { key: "identified", label: "Identified", format: "text" },
        { key: "admissible", label: "Admissible", format: "text" },
        column(["scale", "Scaling factor", "decimal3"], ({ fit }) => fit.scale),
        column(["shift", "Shift", "decimal3"], ({ fit }) => fit.shift),
      ],
      notes: [
        "A solution is admissible if no variance is negative and no correlation of factors is 1 or larger in size.",
      ],
    },
  );
}
