import type { Analysis, NotFitted } from "../../../analysis/analysis";
import { allContinuousSentence, sentence } from "../words/phrases";
import { typeset } from "../words/typeset";
import type { Report } from "./section";

/** Why parts of an analysis were not computed. */
export interface NotComputed {
  readonly parts: readonly { readonly part: NotFitted["analysis"]; readonly of: string }[];
  readonly problem: string;
}

/** Models that no continuous item can have. */
const OF_CATEGORIES: readonly NotFitted["analysis"][] = ["irt", "dif", "shortForm"];

/** Each reason once, with the parts that it concerns, unless the report gives it. */
export function notComputed(analysis: Analysis, report: Report): NotComputed[] {
  const continuous = allContinuousSentence(analysis);
  const said = JSON.stringify(report);
  const reasonOf = ({ analysis: part, problem }: NotFitted): string =>
    continuous !== null && OF_CATEGORIES.includes(part) ? continuous : problem;
  return [...new Set(analysis.notFitted.map(reasonOf))].flatMap((problem) => {
    if (said.includes(JSON.stringify(sentence(typeset(problem))).slice(1, -1))) return [];
    const parts = problem === continuous ? [] : analysis.notFitted.filter((one) => one.problem === problem);
    return [{ parts: parts.map(({ analysis: part, of }) => ({ part, of })), problem }];
  });
}
