import { keysOf } from "../../factor/cfa/scores/factor-parts";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import * as messages from "./messages";

/** How much of the sum of its items each factor of a bifactor model explains; null for other models. */
export function bifactorTable(model: JudgedCfa): ReportTable | null {
  const { bifactor, reliability } = model;
  if (bifactor === null || bifactor === undefined) return null;
  const rows = bifactor.shares.map(({ factor, share }) => {
    const own = reliability.find((one) => one.factor === factor);
    return {
      factor,
      share,
      items: own?.items.length ?? null,
      omega: own?.omegaCategorical ?? null,
      interval: own?.omegaCategoricalInterval ?? null,
    };
  });
  const loadings = model.estimates.filter(({ lhs, op }) => op === "=~" && lhs === bifactor.general);
  const keys = keysOf(loadings.map(({ std }) => std ?? 0));
  const reflected = loadings.flatMap(({ rhs }, at) => (keys[at] === -1 ? [rhs] : []));
  return tableOf(rows, {
    id: "bifactor",
    title: messages.bifactorTitle({ model: model.label }),
    columns: [
      column(["factor", names.columnFactor(), "text"], ({ factor }) => factorLabel(model, factor), {
        bold: ({ factor }) => factor === bifactor.general,
      }),
      { key: "items", label: names.columnItems(), format: "integer" },
      { key: "omega", label: names.omegaHierarchical(), format: "coefficient2" },
      intervalColumns(({ interval }) => interval, "coefficient2"),
      { key: "share", label: messages.columnCommon(), format: "percent1" },
    ],
    notes: [
      messages.bifactorNote({ puc: bifactor.puc }),
      reflected.length > 0 && messages.bifactorReflected({ items: reflected }),
    ],
  });
}
