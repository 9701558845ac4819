import type { Analysis } from "../../analysis/analysis";
import type { ModificationIndex } from "../../factor/cfa/cfa-result";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { factorLabel } from "../kit/words/model-names";
import { counted } from "../kit/words/phrases";

/** More of them than this only feed the search for a fit. */
const MOST = 10;

/** The largest modification indices of a model; null where none is larger than chance gives. */
export function modificationTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  const limit = BANDS.modificationIndex;
  const large = model.modificationIndices.filter(({ mi }) => mi > limit).sort((a, b) => b.mi - a.mi);
  const left = large.length - MOST;
  const more = left > 0 ? ` ${counted(left, "smaller one is", "smaller ones are")} left out.` : "";
  return tableOf(large.slice(0, MOST), {
    id: chartId("modification", model.structure, analysis.cfa.indexOf(model)),
    title: `Modification indices of the model “${model.label}”`,
    columns: [
      column(["parameter", "Parameter that the model leaves out", "text"], (row) =>
        parameterText(model, row),
      ),
      { key: "mi", label: "Index", format: "decimal2" },
      { key: "epc", label: "Expected value", format: "decimal3" },
      { key: "epcStd", label: "Expected value, standardized", format: "decimal3" },
    ],
    notes: [`Those above ${limit} are shown.${more}`],
  });
}

function parameterText(model: JudgedCfa, { lhs, op, rhs }: ModificationIndex): string {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  if (op === "=~") return `loading of ${name(rhs)} on ${name(lhs)}`;
  if (op === "~") return `regression of ${name(lhs)} on ${name(rhs)}`;
  return `${model.items.includes(lhs) ? "residual correlation" : "covariance"} of ${name(lhs)} and ${name(rhs)}`;
}
