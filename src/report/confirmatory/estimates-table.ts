import type { Analysis } from "../../analysis/analysis";
import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";

export function estimatesTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  return modelEstimatesTable(model, analysis.cfa.indexOf(model));
}

/** As `estimatesTable`, for the `at`-th of some models. */
export function modelEstimatesTable(model: CfaResult, at: number): ReportTable | null {
  return tableOf(
    model.estimates
      .filter(({ role, op }) => role === "free" || (role === "derived" && op !== "~*~"))
      .map((row) => ({ ...row, ...place(row, model) })),
    {
      id: chartId("estimates", model.structure, at),
      title: `Estimates of the model “${model.label}”`,
      columns: [
        { key: "what", label: "Parameter", format: "text" },
        { key: "from", label: "Of", format: "text" },
        { key: "to", label: "On or with", format: "text" },
        column(["estimate", "Estimate", "decimal2"], ({ est }) => est),
        { key: "se", label: "SE", format: "decimal2" },
        intervalColumns(({ est, se }) => normalInterval(est, se), "decimal2"),
        { key: "z", label: "z", format: "decimal2" },
        { key: "p", label: "p", format: "p" },
        { key: "std", label: "Standardized", format: "decimal2" },
        { key: "stdSe", label: "SE (standardized)", format: "decimal2" },
      ],
      notes: ["Fixed parameters are left out; one without a standard error follows from the others."],
    },
  );
}

function place(
  { lhs, op, rhs, est, std }: CfaEstimate,
  model: Pick<CfaResult, "items" | "factors">,
): { readonly what: string; readonly from: string; readonly to: string } {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  const item = model.items.includes(lhs);
  switch (op) {
    case "=~":
      return { what: "loading", from: name(rhs), to: name(lhs) };
    case "~":
      return { what: "regression", from: name(lhs), to: name(rhs) };
    case "|":
      return { what: `threshold ${rhs.replace(/^t/, "")}`, from: name(lhs), to: "" };
    case "~*~":
      return { what: "scale", from: name(lhs), to: "" };
    case "~1":
      return { what: item ? "intercept" : "mean", from: name(lhs), to: "" };
    case "~~": {
      const residual = item ? "residual " : "";
      if (lhs === rhs) return { what: `${residual}variance`, from: name(lhs), to: "" };
      const isCorrelation = est !== null && std !== null && Math.abs(est - std) < 1e-9;
      return {
        what: `${residual}${isCorrelation ? "correlation" : "covariance"}`,
        from: name(lhs),
        to: name(rhs),
      };
    }
  }
}
