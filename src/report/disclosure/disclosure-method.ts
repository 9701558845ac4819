import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { paragraph } from "../kit/words/phrases";

/** Where the rule by which figures are hidden comes from, and how hidden ones stay hidden. */
export function disclosureMethod({ disclosure }: Analysis, { cite }: Citations): string {
  if (disclosure.mode === "none") return "";
  return paragraph(
    `The least number of people, ${disclosure.leastPeople}, is that of the Demographic and Health Surveys ${cite("icf2012")}.`,
    `Linked tables have secondary suppression ${cite("hundepool2012")}${disclosure.narrowest === null ? "" : ", audited by linear programming"}.`,
  );
}
