import type { Analysis } from "../../analysis/analysis";
import * as names from "../../words/messages";
import { fitColumns, fitRows, isFirst } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { conventionsNote, limitsNote } from "../kit/words/fit-sentences";
import { modelLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

export function modelFitTable({ cfa }: Analysis): ReportTable | null {
  return tableOf(fitRows(cfa), {
    id: "model-fit",
    title: messages.modelFitTitle(),
    columns: [
      column(["model", names.columnModel(), "text"], ({ model }) => model.label),
      fitColumns(),
      cfa.some(({ fit }) => fit.aic !== null) && [
        column(["aic", names.aic(), "decimal1"], (row) => (isFirst(row) ? row.model.fit.aic : "")),
        column(["bic", names.bic(), "decimal1"], (row) => (isFirst(row) ? row.model.fit.bic : "")),
      ],
    ],
    notes: [limitsNote(cfa), conventionsNote(cfa)],
  });
}

export function comparisonTable(analysis: Analysis): ReportTable | null {
  const tests = analysis.comparison?.tests ?? [];
  const isScaled = tests.some(({ scale }) => scale !== null);
  return tableOf(tests, {
    id: "model-comparison",
    title: messages.comparisonTitle(),
    columns: [
      column(["from", names.columnModel(), "text"], ({ from }) => modelLabel(analysis, from)),
      column(["to", messages.columnSimpler(), "text"], ({ to }) => modelLabel(analysis, to)),
      {
        key: "difference",
        label: messages.columnDifference({ isScaled }),
        format: "decimal2",
      },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "deltaCfi", label: names.changeInCfi(), format: "coefficient3" },
      { key: "deltaRmsea", label: names.changeInRmsea(), format: "coefficient3" },
      { key: "deltaSrmr", label: names.changeInSrmr(), format: "coefficient3" },
      { key: "boundary", label: messages.columnBoundary(), format: "text" },
    ],
    notes: [
      paragraph(messages.smallPNote(), isScaled && messages.scaledNote()),
      tests.some(({ boundary }) => boundary) && messages.boundaryNote(),
    ],
  });
}
