import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { linkTo } from "../../words/links";
import { factorPairs } from "../kit/tables/factor-correlations";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, interval, quoted } from "../kit/words/phrases";

const MAX_PAIRS = 3;

export function modelLoadingsTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  const labels = new Map(analysis.items.map(({ id, label }) => [id, label === id ? "" : label]));
  const rows = model.estimates
    .filter(({ op }) => op === "=~")
    .map((row) => ({ ...row, ends: normalInterval(row.std, row.stdSe) }));
  const isLabeled = rows.some(({ rhs }) => (labels.get(rhs) ?? "") !== "");
  const table = tableOf(rows, {
    id: "model-loadings",
    title: `Standardized loadings of ${quoted(model.label)}`,
    columns: [
      column(["factor", "Factor", "text"], ({ lhs }, k) =>
        rows[k - 1]?.lhs === lhs ? "" : factorLabel(model, lhs),
      ),
      column(["item", "Item", "text"], ({ rhs }) =>
        model.items.includes(rhs) ? rhs : factorLabel(model, rhs),
      ),
      isLabeled && column(["label", "Label", "text"], ({ rhs }) => labels.get(rhs) ?? ""),
      column(["loading", "Loading", "coefficient2"], ({ std }) => std),
      intervalColumns(({ ends }) => ends, "coefficient2"),
    ],
    notes: [`Estimator ${model.estimator}.`, correlationNote(model)],
  });
  return table && { ...table, whole: true };
}

function correlationNote(model: JudgedCfa): string {
  const pairs = model.factorCorrelations === null ? [] : factorPairs(model.factorCorrelations);
  if (pairs.length === 0) return "";
  if (pairs.length > MAX_PAIRS) {
    const all = pairs.flatMap(({ r }) => r ?? []);
    return `Factors correlate ${coefficient(Math.min(...all))} to ${coefficient(Math.max(...all))} (${linkTo("table-model-factor-correlations")}).`;
  }
  return pairs
    .map(({ first, second, r, se }) => {
      const ends = normalInterval(r, se);
      return `${quoted(factorLabel(model, first))} and ${quoted(factorLabel(model, second))} correlate ${coefficient(r ?? 0)}${ends === null ? "" : ` ${interval(ends)}`}.`;
    })
    .join(" ");
}
