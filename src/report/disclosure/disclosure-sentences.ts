import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { HIDDEN } from "../kit/words/hidden";
import { counted, listed, paragraph, texts } from "../kit/words/phrases";
import { withheldItemsText } from "../kit/words/withheld";

/** What stands at the very top where nothing is hidden; null where the rule is applied or answers are not sensitive. */
export function undisclosedWarning({ disclosure, settings, measure }: Analysis): string | null {
  if (settings.disclosure !== "none" || disclosure.mode !== "none" || measure.sensitive === false)
    return null;
  return "Nothing is hidden in this report: it was made without disclosure control, and small counts in it may let somebody be known by their answers. Do not pass it on.";
}

/** What stands at the very top where something is hidden and the definition does not say whether it has to be. */
export function unsaidSensitivity({ disclosure, measure }: Analysis): string | null {
  if (measure.sensitive !== null || disclosure.hidden.length === 0) return null;
  return `The measure’s definition does not say whether its answers are sensitive, so that small counts, and all that would give them away, are hidden, shown as ${HIDDEN}. ${HARMLESS}`;
}

const HARMLESS =
  'Where nobody could be harmed by being known by their answers, write "sensitive": false into it, and nothing is hidden.';

/** How what is hidden can be seen after all, by whom. */
function otherwiseText({ measure }: Analysis): string {
  const said =
    measure.sensitive === null
      ? `The measure’s definition does not say whether its answers are sensitive. ${HARMLESS} `
      : "";
  return `${said}Whoever may have the answers themselves gets every figure, beside this report, with the option --restricted.`;
}

/** The rule in words, what it hid and what can still be worked out. */
export function disclosureSentences(analysis: Analysis): readonly string[] {
  const { disclosure } = analysis;
  if (disclosure.mode === "none") {
    const why = analysis.measure.sensitive === false ? ", for the measure says that it is not sensitive" : "";
    return [`No disclosure control was applied${why}: every figure is shown as it is.`];
  }
  return texts(
    `Mode “${disclosure.mode}”. ${ruleText(disclosure)}`,
    hiddenText(disclosure),
    withheldItemsText(analysis),
    leftOutGroups(analysis),
    disclosure.hidden.length > 0 && otherwiseText(analysis),
    costliestText(disclosure),
    releaseText(disclosure),
    disclosure.unprotected !== 0 &&
      `${counted(disclosure.unprotected, "hidden count")} can be narrowed down further than the rule allows, because the groups are so small: merge groups before this is passed on.`,
    disclosure.narrowest !== null &&
      `Whether a hidden count can be worked out from what is shown was tested by linear programming over all tables together: every hidden count can still lie anywhere in an interval of at least ${counted(disclosure.narrowest, "person", "people")}, the narrowest that was found, for a reader who does not know which counts the rule itself hid${disclosure.leastCount > 1 ? ` (those are 1 to ${disclosure.leastCount - 1})` : ""}.`,
  );
}

/** Groups that take no part in comparisons of items and models; empty where all do. */
function leftOutGroups({ invariance, dif }: Analysis): string {
  const groups = [...invariance, ...dif].flatMap(({ group, leftOut }) =>
    leftOut.map(({ label }) => `${label} (${group})`),
  );
  if (groups.length === 0) return "";
  return `Left out where items and models are compared between groups, for the reasons given there: ${listed([...new Set(groups)])}.`;
}

export type Disclosure = Analysis["disclosure"];

export function ruleText({ leastPeople, fewPeople, leastCount, rounding }: Disclosure): string {
  return paragraph(
    `Percentages on fewer than ${counted(leastPeople, "person", "people")} are hidden, shown as ${HIDDEN}; those on ${leastPeople} to ${fewPeople - 1} stand in parentheses.`,
    leastCount > 1 &&
      `Counts from 1 to ${leastCount - 1} are hidden, and so are counts that leave so few of their whole, for then those few could be known by the rest.`,
    "Where a hidden count could be worked out from a total or a difference, further counts are hidden with it.",
    rounding > 1 && `Counts are rounded to multiples of ${rounding}.`,
    "Answers of single people, patterns of answers and scores are never part of a report.",
  );
}

/** What leaving out the costliest grouping would give back; null where no more than 30 % are hidden. */
export function costliestText({ costliest }: Disclosure): string | null {
  if (costliest === null) return null;
  const { grouping, hidden, hiddenWithout } = costliest;
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  return `${percent(hidden)} of the prevalences on the release list are hidden. The grouping ${grouping} costs most: without it ${percent(hiddenWithout)} of the others would be. Leave it out of the list (key “release” of the definition) or merge its levels before anything is published.`;
}

/** Over what it was decided what is hidden. */
export function releaseText({ release }: Disclosure): string {
  const { groups, crossed, contexts, beyond, earlier } = release;
  const list = (names: readonly string[]): string => names.join(", ") || "none";
  return paragraph(
    `What is hidden was decided over all that the definition’s release list publishes, whatever of it is shown here: groupings ${list(groups)}; crossed ${list(crossed)}; by group in the contexts ${list(contexts)}. Releases of other parts of the list hide the same figures and tell no more together; another list, another mode or changed answers are another release.`,
    beyond.length > 0 && `Beyond the list this shows ${list(beyond)}.`,
    earlier.length > 0 && `What these earlier releases told counted as known: ${list(earlier)}.`,
  );
}

export function hiddenText({ hidden }: Disclosure): string {
  const total = (key: "primary" | "secondary"): number => hidden.reduce((sum, one) => sum + one[key], 0);
  const [primary, secondary] = [total("primary"), total("secondary")];
  if (primary + secondary === 0) return "Nothing had to be hidden.";
  return `${counted(primary, "figure is", "figures are")} hidden by the rule itself and ${formatCell(secondary, "integer")} more to protect ${primary === 1 ? "it" : "them"}, in ${counted(hidden.length, "table")}. A hidden figure stands nowhere in this file: in no chart, data table or download.`;
}

/** The rule by which figures are hidden. */
export function disclosureMethod({ disclosure }: Analysis, { cite }: Citations): string {
  if (disclosure.mode === "none") return "";
  return `Percentages on fewer than ${disclosure.leastPeople} people are not shown and those on ${disclosure.leastPeople} to ${disclosure.fewPeople - 1} stand in parentheses, as in the reports of the Demographic and Health Surveys and the Multiple Indicator Cluster Surveys ${cite("icf2012")}. ${disclosure.leastCount > 1 ? `Counts from 1 to ${disclosure.leastCount - 1} and their complements were hidden, with secondary suppression` : "Hidden cells were protected by secondary suppression"} of further cells in tables that share margins ${cite("hundepool2012")}${disclosure.narrowest === null ? "" : ", checked by linear programming"}.${disclosure.rounding > 1 ? ` Counts were rounded to multiples of ${disclosure.rounding}.` : ""}`;
}
