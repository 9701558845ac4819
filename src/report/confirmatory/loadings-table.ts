import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { coefficientWithInterval } from "../../words/format";
import * as names from "../../words/messages";
import { factorPairs } from "../kit/tables/factor-correlations";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

const MAX_PAIRS = 3;

export function modelLoadingsTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  const labels = new Map(analysis.items.map(({ id, label }) => [id, label === id ? "" : label]));
  const rows = model.estimates
    .filter(({ op }) => op === "=~")
    .map((row) => ({ ...row, ends: normalInterval(row.std, row.stdSe) }));
  const isLabeled = rows.some(({ rhs }) => (labels.get(rhs) ?? "") !== "");
  const table = tableOf(rows, {
    id: "model-loadings",
    title: messages.loadingsTitle({ model: model.label }),
    columns: [
      column(["factor", names.columnFactor(), "text"], ({ lhs }, k) =>
        rows[k - 1]?.lhs === lhs ? "" : factorLabel(model, lhs),
      ),
      column(["item", names.columnItem(), "text"], ({ rhs }) =>
        model.items.includes(rhs) ? rhs : factorLabel(model, rhs),
      ),
      isLabeled && column(["label", names.columnLabel(), "text"], ({ rhs }) => labels.get(rhs) ?? ""),
      column(["loading", names.loading(), "coefficient2"], ({ std }) => std),
      intervalColumns(({ ends }) => ends, "coefficient2"),
    ],
    notes: [messages.estimatorNote({ estimator: model.estimator }), correlationNote(model)],
  });
  return table && { ...table, whole: true };
}

function correlationNote(model: JudgedCfa): string {
  const pairs = model.factorCorrelations === null ? [] : factorPairs(model.factorCorrelations);
  if (pairs.length === 0) return "";
  if (pairs.length > MAX_PAIRS) {
    const all = pairs.flatMap(({ r }) => r ?? []);
    return messages.correlationsRange({ low: Math.min(...all), high: Math.max(...all) });
  }
  return paragraph(
    ...pairs.map(({ first, second, r, se }) =>
      messages.factorsCorrelate({
        first: factorLabel(model, first),
        second: factorLabel(model, second),
        correlation: coefficientWithInterval(r ?? 0, normalInterval(r, se)),
      }),
    ),
  );
}
