import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { modelLabel } from "../kit/words/model-names";

/** The tests of models against each other; null where none was made. */
export function comparisonTable(analysis: Analysis): ReportTable | null {
  const tests = analysis.comparison?.tests ?? [];
  const scaled = tests.some(({ scale }) => scale !== null);
  return tableOf(tests, {
    id: "model-comparison",
    title: "Confirmatory models compared",
    columns: [
      column(["from", "Model", "text"], ({ from }) => modelLabel(analysis, from)),
      column(["to", "Against the simpler", "text"], ({ to }) => modelLabel(analysis, to)),
      {
        key: "difference",
        label: scaled ? "Scaled difference of χ²" : "Difference of χ²",
        format: "decimal2",
      },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaCfi", label: "Change of CFI", format: "coefficient3" },
      { key: "deltaRmsea", label: "Change of RMSEA", format: "coefficient3" },
      { key: "deltaSrmr", label: "Change of SRMR", format: "coefficient3" },
      { key: "boundary", label: "On the boundary", format: "text" },
    ],
    notes: [
      `A small p speaks for the model with more parameters.${scaled ? " The difference is scaled and shifted (Satorra, 2000): it is not the difference of the two χ² above." : ""} Changes are those from the model to the simpler one${tests.some(({ indices }) => indices === "scaled") ? ", of the scaled indices" : ""}.`,
      tests.some(({ boundary }) => boundary) &&
        "On the boundary: the simpler model sets a correlation of factors to 1, the largest that there is; p is then too large (Stoel et al., 2006).",
    ],
  });
}
