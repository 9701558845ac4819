import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";

/** What disclosure control hid, table by table; null where it hid nothing. */
export function hiddenTable({ disclosure }: Analysis): ReportTable | null {
  if (disclosure.hidden.length === 0) return null;
  return {
    id: "disclosure",
    title: "What is hidden, and why",
    columns: [
      { key: "table", label: "Figures", format: "text" },
      { key: "cells", label: "Cells", format: "integer" },
      { key: "primary", label: "Hidden by the rule", format: "integer" },
      { key: "secondary", label: "Hidden to protect them", format: "integer" },
      { key: "reason", label: "Reason", format: "text" },
    ],
    rows: disclosure.hidden.map(({ table, cells, primary, secondary, reason }) => ({
      ...{ table, cells, primary, secondary, reason },
    })),
    notes: [],
  };
}
