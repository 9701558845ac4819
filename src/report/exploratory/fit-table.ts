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
      column(
        { key: "chiSquare", label: latent ? "χ² (descriptive)" : "χ²", format: "decimal2" },
        ({ fit }) => fit.chiSquare,
      ),
      { key: "df", label: "df", format: "integer", value: ({ fit }) => fit.df },
      { key: "p", label: latent ? "p (descriptive)" : "p", format: "p", value: ({ fit }) => fit.p },
      { key: "rmsea", label: "RMSEA", format: "coefficient3", value: ({ fit }) => fit.rmsea?.[0] },
      intervalColumns(({ fit }) => fit.rmsea && [fit.rmsea[1], fit.rmsea[2]], "coefficient3", {
        keys: ["rmseaLow", "rmseaHigh"],
        labels: ["RMSEA, 90% low", "RMSEA, 90% high"],
      }),
      { key: "tli", label: "TLI", format: "coefficient3", value: ({ fit }) => fit.tli },
      { key: "rmsr", label: "RMSR", format: "coefficient3", value: ({ fit }) => fit.rmsr },
      { key: "converged", label: "Converged", format: "text" },
      column(
        { key: "starts", label: "Rotation starts at the best", format: "text" },
        ({ rotationStarts: found }) => found && `${found.reachedBest} of ${found.starts}`,
      ),
      column(
        { key: "heywood", label: "Heywood cases", format: "text" },
        ({ heywood }) => heywood.join(", ") || "none",
      ),
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
