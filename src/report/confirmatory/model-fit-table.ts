import type { Analysis } from "../../analysis/analysis";
import { fitCriteria } from "../../factor/model/criteria";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { modelLabel } from "../kit/words/model-names";
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
      `The usual limits, beside which simulated ones decide: CFI and TLI ${coefficient(goodCfi.value)} or more (acceptable from ${coefficient(acceptableCfi.value)}), RMSEA ${coefficient(goodRmsea.value)} or less (acceptable up to ${coefficient(acceptableRmsea.value)}), SRMR ${coefficient(goodSrmr.value)} or less (Hu & Bentler, 1999).`,
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

/** The tests of models against each other; null where none was made. */
export function comparisonTable(analysis: Analysis): ReportTable | null {
  const tests = analysis.comparison?.tests ?? [];
  const scaled = tests.some(({ scale }) => scale !== null);
  return tableOf(tests, {
    id: "model-comparison",
    title: "Confirmatory models compared",
    columns: [
      column(["from", "Model", "text"], ({ from }) => modelLabel(analysis, from)),
      column(["to", "Against the simpler", "text"], ({ to }) => modelLabel(analysis, to)),
      {
        key: "difference",
        label: scaled ? "Scaled difference of χ²" : "Difference of χ²",
        format: "decimal2",
      },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaCfi", label: "Change of CFI", format: "coefficient3" },
      { key: "deltaRmsea", label: "Change of RMSEA", format: "coefficient3" },
      { key: "deltaSrmr", label: "Change of SRMR", format: "coefficient3" },
      { key: "boundary", label: "On the boundary", format: "text" },
    ],
    notes: [
      `A small p speaks for the model with more parameters.${scaled ? " The difference is scaled and shifted (Satorra, 2000): it is not the difference of the two χ² above." : ""} Changes are those from the model to the simpler one${tests.some(({ indices }) => indices === "scaled") ? ", of the scaled indices" : ""}.`,
      tests.some(({ boundary }) => boundary) &&
        "On the boundary: the simpler model sets a correlation of factors to 1, the largest that there is; p is then too large (Stoel et al., 2006).",
    ],
  });
}

/** Fit in the half of the people that had no part in finding the models; null where none was made. */
export function crossValidationTable(analysis: Analysis): ReportTable | null {
  return tableOf(fitRows(analysis.crossValidation?.confirmed ?? []), {
    id: "cross-validation",
    title: "Fit in the half of the people that was kept apart",
    columns: [
      column(["model", "Model", "text"], ({ model }) => modelLabel(analysis, model.structure)),
      column(["origin", "Where it comes from", "text"], ({ model }) =>
        model.found ? "the first half" : "declared",
      ),
      fitColumns(),
      column(["state", "Solution", "text"], (row) =>
        row.fit === null ? "no solution" : isFirst(row) ? solutionState(row.model) : "",
      ),
    ],
    notes: [
      "Only a model from the first half is tested by answers that had no part in it; a declared one is, where it was declared before these answers were seen.",
    ],
  });
}
