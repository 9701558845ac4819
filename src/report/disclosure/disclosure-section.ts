import type { Analysis } from "../../analysis/analysis";
import { tableBlocks, textBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import { disclosureSentences } from "./disclosure-sentences";
import { hiddenTable } from "./hidden-table";

/** What was hidden so that nobody can be known by their answers, and why. */
export function disclosureSection(analysis: Analysis): ReportSection {
  return {
    id: "disclosure-control",
    title: "Disclosure control",
    blocks: [...textBlocks(disclosureSentences(analysis)), ...tableBlocks(hiddenTable(analysis))],
  };
}
