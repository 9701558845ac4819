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
      { key: "model", label: "Model", format: "text", value: ({ model }) => model.label },
      fitColumns(),
      cfa.some(({ fit }) => fit.aic !== null) && [
        column({ key: "aic", label: "AIC", format: "decimal1" }, (row) =>
          isFirst(row) ? row.model.fit.aic : "",
        ),
        column({ key: "bic", label: "BIC", format: "decimal1" }, (row) =>
          isFirst(row) ? row.model.fit.bic : "",
        ),
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
        { key: "model", label: "Model", format: "text", value: ({ label }) => label },
        { key: "n", label: "People", format: "integer" },
        { key: "estimator", label: "Estimator", format: "text" },
        { key: "parameterization", label: "Parameterization", format: "text" },
        { key: "parameters", label: "Free parameters", format: "integer" },
        { key: "df", label: "df", format: "integer", value: ({ fit }) => fit.df },
        { key: "converged", label: "Converged", format: "text" },
        { key: "iterations", label: "Iterations", format: "integer" },
        column({ key: "gradient", label: "Largest gradient", format: "text" }, ({ gradient }) =>
          smallNumber(gradient),
        ),
        { key: "condition", label: "Condition number", format: "integer" },
        { key: "starts", label: "Starts", format: "integer" },
        { key: "identified", label: "Identified", format: "text" },
        { key: "admissible", label: "Admissible", format: "text" },
        { key: "scale", label: "Scaling factor", format: "decimal3", value: ({ fit }) => fit.scale },
        { key: "shift", label: "Shift", format: "decimal3", value: ({ fit }) => fit.shift },
      ],
      notes: [
        "A solution is admissible if no variance is negative and no correlation of factors is 1 or larger in size.",
      ],
    },
  );
}
