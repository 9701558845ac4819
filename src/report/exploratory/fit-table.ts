import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { isLatentScale } from "../kit/words/bands";

/** Fit of every solution side by side. */
export function fitTable(analysis: Analysis): ReportTable {
  const latent = isLatentScale(analysis.correlation.type);
  return {
    id: "fit",
    title: "Fit of the factor solutions",
    columns: [
      { key: "factors", label: "Factors", format: "integer" },
      { key: "chiSquare", label: latent ? "χ² (descriptive)" : "χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: latent ? "p (descriptive)" : "p", format: "p" },
      { key: "rmsea", label: "RMSEA", format: "coefficient3" },
      { key: "rmseaLow", label: "RMSEA, 90% low", format: "coefficient3" },
      { key: "rmseaHigh", label: "RMSEA, 90% high", format: "coefficient3" },
      { key: "tli", label: "TLI", format: "coefficient3" },
      { key: "rmsr", label: "RMSR", format: "coefficient3" },
      { key: "converged", label: "Converged", format: "text" },
      { key: "starts", label: "Rotation starts at the best", format: "text" },
      { key: "heywood", label: "Heywood cases", format: "text" },
    ],
    rows: analysis.efa.map((solution) => ({
      factors: solution.factors,
      chiSquare: solution.fit.chiSquare,
      df: solution.fit.df,
      p: solution.fit.p,
      rmsea: solution.fit.rmsea?.[0] ?? null,
      rmseaLow: solution.fit.rmsea?.[1] ?? null,
      rmseaHigh: solution.fit.rmsea?.[2] ?? null,
      tli: solution.fit.tli,
      rmsr: solution.fit.rmsr,
      converged: solution.converged ? "yes" : "no",
      starts: solution.rotationStarts
        ? `${solution.rotationStarts.reachedBest} of ${solution.rotationStarts.starts}`
        : null,
      heywood: solution.heywood.length > 0 ? solution.heywood.join(", ") : "none",
    })),
    notes: notes(analysis, latent),
  };
}

function notes(analysis: Analysis, latent: boolean): readonly string[] {
  const { correlation, efa, settings } = analysis;
  const result = ["RMSEA with its 90% interval; RMSR is the root mean square of the residual correlations."];
  if (latent) {
    result.push(
      `χ², p, RMSEA and TLI treat ${correlation.type} correlations as if they were ordinary ones: they describe and do not test, and χ² is usually far too large.`,
    );
  }
  if (settings.weights === "design")
    result.push("n is the number of people; the survey design is not taken into account.");
  if (efa.some((solution) => solution.fit.chiSquare === null)) {
    result.push(
      "A dash: not defined, because the correlation matrix is not positive definite or no degrees of freedom are left.",
    );
  }
  return result;
}
