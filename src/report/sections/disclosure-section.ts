import type { Analysis } from "../../analysis";
import type { ReportSection } from "../section";
import { hiddenTable } from "../tables/hidden-table";
import { disclosureSentences } from "../wording/disclosure";
import { tableBlocks, textBlocks } from "./blocks";

/** What was hidden so that nobody can be known by their answers, and why. */
export function disclosureSection(analysis: Analysis): ReportSection {
  return {
    id: "disclosure-control",
    title: "Disclosure control",
    blocks: [...textBlocks(disclosureSentences(analysis)), ...tableBlocks(hiddenTable(analysis))],
  };
}
