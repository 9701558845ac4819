import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import { factorPairs } from "../kit/tables/factor-correlations";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient } from "../kit/words/phrases";

/** Correlations of the factors of every model with their intervals and HTMT; null where no model has two factors. */
export function modelFactorCorrelationsTable(analysis: Analysis): ReportTable | null {
  const limit = factorCriteria.hardlyDistinct.value;
  return tableOf(
    analysis.cfa.flatMap((model) => {
      const { factorCorrelations: found, htmt } = model;
      if (found === null) return [];
      return factorPairs(found).map((pair) => {
        const [row, column] = [htmt?.names.indexOf(pair.second) ?? -1, htmt?.names.indexOf(pair.first) ?? -1];
        return { ...pair, model, htmt: htmt?.matrix[row]?.[column] ?? null };
      });
    }),
    {
      id: "model-factor-correlations",
      title: "Correlations of the factors in the confirmatory models",
      columns: [
        column(["model", "Model", "text"], ({ model }) => model.label),
        column(["first", "Factor", "text"], ({ model, first }) => factorLabel(model, first)),
        column(["second", "With", "text"], ({ model, second }) => factorLabel(model, second)),
        { key: "r", label: "r", format: "coefficient2", bold: ({ r }) => Math.abs(r ?? 0) > limit },
        intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
        {
          key: "htmt",
          label: "HTMT",
          format: "coefficient2",
          bold: ({ htmt }) => htmt !== null && htmt > limit,
        },
      ],
      notes: [`Bold: above ${coefficient(limit)}.`],
    },
  );
}
