import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import { factorLabel } from "../kit/words/model-names";
import * as messages from "./messages";

/** What a parameter is, in words, and the variables that it joins. */
export function placeOf(
  { lhs, op, rhs, est, std }: Pick<CfaEstimate, "lhs" | "op" | "rhs" | "est" | "std">,
  model: CfaResult,
) {
  const [left, right] = [factorLabel(model, lhs), factorLabel(model, rhs)];
  const isItem = model.items.includes(lhs);
  switch (op) {
    case "=~":
      return { what: messages.parameter({ kind: "loading" }), from: right, to: left };
    case "~":
      return { what: messages.parameter({ kind: "regression" }), from: left, to: right };
    case "|":
      return { what: messages.thresholdNumber({ number: rhs.replace(/^t/, "") }), from: left, to: "" };
    case "~*~":
      return { what: messages.parameter({ kind: "scale" }), from: left, to: "" };
    case "~1":
      return { what: messages.parameter({ kind: isItem ? "intercept" : "mean" }), from: left, to: "" };
    case "~~": {
      const isCorrelation = est !== null && std !== null && Math.abs(est - std) < 1e-9;
      const kind = lhs === rhs ? "variance" : isCorrelation ? "correlation" : "covariance";
      const what = messages.parameter({ kind: isItem ? `residual-${kind}` : kind });
      return { what, from: left, to: lhs === rhs ? "" : right };
    }
  }
}
