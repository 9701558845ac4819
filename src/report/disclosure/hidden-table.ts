import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";

/** What disclosure control hid, table by table; null where it hid nothing. */
export const hiddenTable = ({ disclosure }: Analysis): ReportTable | null =>
  tableOf(disclosure.hidden, {
    id: "disclosure",
    title: "What is hidden, and why",
    columns: [
      { key: "table", label: "Figures", format: "text" },
      { key: "cells", label: "Cells", format: "integer" },
      { key: "primary", label: "Hidden by the rule", format: "integer" },
      { key: "secondary", label: "Hidden to protect them", format: "integer" },
      { key: "reason", label: "Reason", format: "text" },
    ],
  });
