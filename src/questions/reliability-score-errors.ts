import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { fitIrt } from "../irt/estimation/fit-irt";
import { type ScoreError, scoreErrors, sumScoreError } from "../irt/information/score-errors";
import { irtItems, usedCategories } from "../irt/model/irt-model";
import { irtModel } from "../irt/model/structure-to-model";
import { sampledAnswers } from "../reliability/complete-answers";
import type { ReportTable } from "../report/kit/tables/section";
import { tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import type { NamedScale } from "./reliability-intervals";

interface MeasuredScore extends ScoreError {
  readonly irt: number | null;
}

/** Standard errors of measurement by sum score; null for a single item, a continuous one, or nobody. */
export function scoreErrorsTable(
  table: PatternTable,
  { label, scale, structure, items }: NamedScale,
): { readonly rows: readonly MeasuredScore[]; readonly table: ReportTable | null } {
  const sample = sampledAnswers(table, items);
  const isOrdered = sample.table.items.every(({ categories }) => categories.length > 0);
  const irt = isOrdered && items.length > 2 ? irtErrors(sample.table) : () => null;
  const rows =
    items.length < 2 || !isOrdered ? [] : scoreErrors(sample).map((row) => ({ ...row, irt: irt(row.score) }));
  return {
    rows,
    table: tableOf<MeasuredScore>(rows, {
      id: `score-errors-${structure === null ? scale : `${structure}-${scale}`}`,
      title: messages.scoreErrorsTitle({ label }),
      columns: [
        { key: "score", label: messages.sumScore(), format: "integer" },
        { key: "n", label: names.columnPeople(), format: "integer" },
        { key: "thorndike", label: messages.thorndike(), format: "decimal2" },
        { key: "feldt", label: messages.feldt(), format: "decimal2" },
        { key: "irt", label: messages.irtError(), format: "decimal2" },
      ],
      notes: [messages.scoreErrorsNote()],
    }),
  };
}

function irtErrors(table: PatternTable): (score: number) => number | null {
  try {
    const { table: used } = usedCategories(completeRows(table));
    const fitted = fitIrt(used, irtModel({ items: irtItems(used), structure: { kind: "one factor" } }), {
      standardErrors: false,
    });
    return fitted.convergence.converged ? sumScoreError(fitted, used.items) : () => null;
  } catch (error) {
    if (error instanceof ItemwiseError) return () => null;
    throw error;
  }
}
