import type { Analysis } from "../../analysis/analysis";
import { blocksOf } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { disclosureMethod, disclosureSentences } from "./disclosure-sentences";
import { hiddenTable } from "./hidden-table";

/** What is hidden so that nobody can be known by their answers. */
export const disclosure: Topic = {
  sections: (analysis) => [disclosureSection(analysis)],
  method: (analysis, citations) => [
    { title: "Disclosure control", text: disclosureMethod(analysis, citations) },
  ],
};

/** What was hidden so that nobody can be known by their answers, and why. */
export function disclosureSection(analysis: Analysis): ReportSection {
  return {
    id: "disclosure-control",
    title: "Disclosure control",
    blocks: [...blocksOf(disclosureSentences(analysis)), ...blocksOf(hiddenTable(analysis))],
  };
}
