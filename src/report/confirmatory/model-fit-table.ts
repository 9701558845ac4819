import type { Analysis } from "../../analysis/analysis";
import { fitCriteria } from "../../factor/model/criteria";
import { FIT_COLUMNS, fitRows } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { coefficient } from "../kit/words/phrases";

/** Fit of every confirmatory model, naive, scaled and robust; null without a model. */
export function modelFitTable(analysis: Analysis): ReportTable | null {
  if (analysis.cfa.length === 0) return null;
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const likelihood = analysis.cfa.some(({ fit }) => fit.aic !== null);
  return {
    id: "model-fit",
    title: "Fit of the confirmatory models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      ...FIT_COLUMNS,
      ...(likelihood
        ? ([
            { key: "aic", label: "AIC", format: "decimal1" },
            { key: "bic", label: "BIC", format: "decimal1" },
          ] as const)
        : []),
    ],
    rows: analysis.cfa.flatMap(({ label, fit }) =>
      fitRows(fit).map((row) => ({
        model: label,
        ...row,
        aic: row.version === "naive" ? fit.aic : "",
        bic: row.version === "naive" ? fit.bic : "",
      })),
    ),
    notes: [
      `Good fit: CFI and TLI ${coefficient(goodCfi.value)} or more (acceptable from ${coefficient(acceptableCfi.value)}), RMSEA ${coefficient(goodRmsea.value)} or less (acceptable up to ${coefficient(acceptableRmsea.value)}), SRMR ${coefficient(goodSrmr.value)} or less (Hu & Bentler, 1999).`,
      "Naive: from the uncorrected χ². Scaled: from the corrected one. Robust: what the index would be for the continuous answers behind the items (Savalei, 2021). SRMR is the same for all three. A dash: not defined.",
    ],
  };
}

/** How each model was estimated and whether its solution can be used; null without a model. */
export function modelEstimationTable(analysis: Analysis): ReportTable | null {
  if (analysis.cfa.length === 0) return null;
  return {
    id: "model-estimation",
    title: "Estimation of the confirmatory models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "estimator", label: "Estimator", format: "text" },
      { key: "parameterization", label: "Parameterization", format: "text" },
      { key: "parameters", label: "Free parameters", format: "integer" },
      { key: "df", label: "df", format: "integer" },
      { key: "converged", label: "Converged", format: "text" },
      { key: "iterations", label: "Iterations", format: "integer" },
      { key: "gradient", label: "Largest gradient", format: "text" },
      { key: "condition", label: "Condition number", format: "integer" },
      { key: "starts", label: "Starts", format: "integer" },
      { key: "identified", label: "Identified", format: "text" },
      { key: "admissible", label: "Admissible", format: "text" },
      { key: "scale", label: "Scaling factor", format: "decimal3" },
      { key: "shift", label: "Shift", format: "decimal3" },
    ],
    rows: analysis.cfa.map((model) => ({
      model: model.label,
      n: model.n,
      estimator: model.estimator,
      parameterization: model.parameterization,
      parameters: model.parameters,
      df: model.fit.df,
      converged: model.converged ? "yes" : "no",
      iterations: model.convergence.iterations,
      gradient: power(model.convergence.gradient),
      condition: model.convergence.condition,
      starts: model.convergence.starts,
      identified: model.convergence.identified ? "yes" : "no",
      admissible: model.admissible ? "yes" : "no",
      scale: model.fit.scale,
      shift: model.fit.shift,
    })),
    notes: [
      "A solution is admissible if no variance is negative and no correlation of factors is 1 or larger in size.",
    ],
  };
}

/** "2 × 10⁻¹⁰", a small number in type. */
function power(value: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return "–";
  const [digits = "0", exponent = "0"] = value.toExponential(0).replace("e+", "e").split("e");
  const raised = [...exponent].map((sign) => SUPERSCRIPTS[sign] ?? sign).join("");
  return `${digits} × 10${raised}`;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};
