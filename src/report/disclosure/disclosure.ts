import type { Analysis } from "../../analysis/analysis";
import { section } from "../kit/tables/blocks";
import type { ReportSection, ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { disclosureMethod, disclosureSentences } from "./disclosure-sentences";

/** What is hidden so that nobody can be known by their answers. */
export const disclosure: Topic = {
  sections: (analysis) => [disclosureSection(analysis)],
  method: (analysis, citations) => [
    { title: "Disclosure control", text: disclosureMethod(analysis, citations) },
  ],
};

/** What was hidden so that nobody can be known by their answers, and why. */
export function disclosureSection(analysis: Analysis): ReportSection {
  return section(
    "disclosure-control",
    "Disclosure control",
    disclosureSentences(analysis),
    hiddenTable(analysis),
  );
}

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
