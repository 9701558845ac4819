import type { Analysis } from "../../analysis/analysis";
import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import * as messages from "./messages";

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
      title: messages.estimatesTitle({ model: model.label }),
      columns: [
        { key: "what", label: names.columnParameter(), format: "text" },
        { key: "from", label: messages.columnOf(), format: "text" },
        { key: "to", label: messages.columnOn(), format: "text" },
        column(["estimate", names.estimate(), "decimal2"], ({ est }) => est),
        { key: "se", label: names.standardError(), format: "decimal2" },
        intervalColumns(({ est, se }) => normalInterval(est, se), "decimal2"),
        { key: "z", label: names.zValue(), format: "decimal2" },
        { key: "p", label: names.pValue(), format: "p" },
        { key: "std", label: names.standardized(), format: "decimal2" },
        { key: "stdSe", label: names.standardErrorStandardized(), format: "decimal2" },
      ],
      notes: [messages.estimatesNote()],
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
      return { what: messages.parameter({ kind: "loading" }), from: name(rhs), to: name(lhs) };
    case "~":
      return { what: messages.parameter({ kind: "regression" }), from: name(lhs), to: name(rhs) };
    case "|":
      return { what: messages.thresholdNumber({ number: rhs.replace(/^t/, "") }), from: name(lhs), to: "" };
    case "~*~":
      return { what: messages.parameter({ kind: "scale" }), from: name(lhs), to: "" };
    case "~1":
      return { what: messages.parameter({ kind: item ? "intercept" : "mean" }), from: name(lhs), to: "" };
    case "~~": {
      const isCorrelation = est !== null && std !== null && Math.abs(est - std) < 1e-9;
      const kind = lhs === rhs ? "variance" : isCorrelation ? "correlation" : "covariance";
      return {
        what: messages.parameter({ kind: item ? `residual-${kind}` : kind }),
        from: name(lhs),
        to: lhs === rhs ? "" : name(rhs),
      };
    }
  }
}
