import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { isLatentScale } from "../kit/words/bands";

/** Fit of every solution side by side. */
export function fitTable({ correlation, efa, settings }: Analysis): ReportTable | null {
  const latent = isLatentScale(correlation.type);
  return tableOf(efa, {
    id: "fit",
    title: "Fit of the factor solutions",
    columns: [
      { key: "factors", label: "Factors", format: "integer" },
      column(["chiSquare", latent ? "χ² (descriptive)" : "χ²", "decimal2"], ({ fit }) => fit.chiSquare),
      column(["df", "df", "integer"], ({ fit }) => fit.df),
      column(["p", latent ? "p (descriptive)" : "p", "p"], ({ fit }) => fit.p),
      column(["rmsea", "RMSEA", "coefficient3"], ({ fit }) => fit.rmsea?.[0]),
      intervalColumns(({ fit }) => fit.rmsea && [fit.rmsea[1], fit.rmsea[2]], "coefficient3", {
        keys: ["rmseaLow", "rmseaHigh"],
        labels: ["RMSEA, 90% low", "RMSEA, 90% high"],
      }),
      column(["tli", "TLI", "coefficient3"], ({ fit }) => fit.tli),
      column(["rmsr", "RMSR", "coefficient3"], ({ fit }) => fit.rmsr),
      { key: "converged", label: "Converged", format: "text" },
      column(
        ["starts", "Rotation starts at the best", "text"],
        ({ rotationStarts: found }) => found && `${found.reachedBest} of ${found.starts}`,
      ),
      column(["heywood", "Heywood cases", "text"], ({ heywood }) => heywood.join(", ") || "none"),
    ],
    notes: [
      "RMSEA with its 90% interval; RMSR is the root mean square of the residual correlations.",
      latent &&
        `χ², p, RMSEA and TLI treat ${correlation.type} correlations as if they were ordinary ones: they describe and do not test, and χ² is usually far too large.`,
      settings.weights === "design" &&
        "n is the number of people; the survey design is not taken into account.",
      efa.some(({ fit }) => fit.chiSquare === null) &&
        "A dash: not defined, because the correlation matrix is not positive definite or no degrees of freedom are left.",
    ],
  });
}
