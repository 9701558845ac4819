import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import { HIDDEN } from "../kit/words/hidden";
import { counted, listed, paragraph, texts } from "../kit/words/phrases";

/** Warning on top where nothing is hidden; null where the rule applies or answers are not sensitive. */
export function undisclosedWarning({ disclosure, settings, measure }: Analysis): string | null {
  if (settings.disclosure !== "none" || disclosure.mode !== "none" || measure.sensitive === false)
    return null;
  return "Nothing is hidden in this report: it was made without disclosure control, and small counts in it may let somebody be known by their answers. Do not pass it on.";
}

/** Warning on top where figures are hidden and the definition does not state its sensitivity. */
export function unstatedSensitivity({ disclosure, measure }: Analysis): string | null {
  if (measure.sensitive !== null || disclosure.hidden.length === 0) return null;
  return `The measure’s definition does not say whether its answers are sensitive: small counts, and all that would give them away, are hidden, shown as ${HIDDEN}. Where nobody could be harmed by being known, write "sensitive": false into it.`;
}

export function hiddenSentence({ disclosure, measure }: Analysis): string {
  const { mode, hidden, leastPeople, leastCount } = disclosure;
  if (mode === "none")
    return measure.sensitive === false
      ? "Nothing is hidden: the measure says that its answers are not sensitive."
      : "Nothing is hidden: the report was made without disclosure control.";
  const total = (key: "primary" | "secondary" | "cells"): number =>
    hidden.reduce((sum, one) => sum + one[key], 0);
  const [primary, secondary] = [total("primary"), total("secondary")];
  if (primary + secondary === 0) return "Nothing had to be hidden.";
  const count = leastCount > 1 ? `counts of 1 to ${leastCount - 1} or ` : "";
  return `${formatCell(primary + secondary, "integer")} of ${counted(total("cells"), "figure")} in ${counted(hidden.length, "table")} are hidden, shown as ${HIDDEN}: ${formatCell(primary, "integer")} are ${count}shares of fewer than ${leastPeople} people, ${formatCell(secondary, "integer")} would give these away.`;
}

export function leftOutSentence({ invariance, dif, data, disclosure: { withheld } }: Analysis): string {
  const all = [...invariance, ...dif];
  const byGroup = [...new Set(all.map(({ group }) => group))].flatMap((name) => {
    const out = all.filter(({ group }) => group === name).flatMap(({ leftOut }) => leftOut);
    const labels = [...new Set(out.map(({ label }) => label))];
    return labels.length === 0 ? [] : [`${listed(labels)} of ${name}`];
  });
  const items = withheld.length === data.items.length ? "all items" : listed(withheld);
  return paragraph(
    withheld.length > 0 && `Left out of models: ${items}.`,
    byGroup.length > 0 && `Left out of comparisons of items: ${byGroup.join("; ")}.`,
  );
}

export function ruleSentences(analysis: Analysis): readonly string[] {
  const { disclosure } = analysis;
  if (disclosure.mode === "none") return [];
  const { narrowest, leastCount } = disclosure;
  return texts(
    `Mode “${disclosure.mode}”. ${ruleText(disclosure)}`,
    releaseText(disclosure),
    costliestText(disclosure),
    narrowest !== null &&
      `By linear programming over all tables together, every hidden count can still lie anywhere in an interval of at least ${counted(narrowest, "person", "people")}. That holds for readers who do not know which counts the rule itself hid${leastCount > 1 ? ` (1 to ${leastCount - 1})` : ""}.`,
    disclosure.hidden.length > 0 &&
      "Whoever may have the answers gets every figure with the option --restricted.",
  );
}

export function unprotectedSentence({ disclosure: { unprotected } }: Analysis): string {
  return unprotected === 0
    ? ""
    : `${counted(unprotected, "hidden count")} can be narrowed down further than the rule allows: merge groups before this is passed on.`;
}

type Disclosure = Analysis["disclosure"];

function ruleText({ leastPeople, fewPeople, leastCount, rounding }: Disclosure): string {
  return paragraph(
    `Percentages on fewer than ${counted(leastPeople, "person", "people")} are hidden; those on ${leastPeople} to ${fewPeople - 1} stand in parentheses.`,
    leastCount > 1 &&
      `Counts from 1 to ${leastCount - 1} are hidden, and counts that leave so few of their whole.`,
    "Where a hidden count follows from a total or a difference, further counts are hidden with it.",
    rounding > 1 && `Counts are rounded to multiples of ${rounding}.`,
    "Answers of single people, patterns of answers and scores are in no report.",
  );
}

/** How much would be shown without the costliest grouping; null where at most 30 % are hidden. */
export function costliestText({ costliest }: Disclosure): string | null {
  if (costliest === null) return null;
  const { grouping, hidden, hiddenWithout } = costliest;
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  return `${percent(hidden)} of the prevalences on the release list are hidden. The grouping ${grouping} costs most: without it ${percent(hiddenWithout)} of the others would be. Leave it out of the list (key “release” of the definition) or merge its levels before anything is published.`;
}

function releaseText({ release }: Disclosure): string {
  const { groups, crossed, contexts, beyond, earlier } = release;
  const list = (names: readonly string[]): string => names.join(", ") || "none";
  return paragraph(
    `It was decided over the whole release list of the definition: groupings ${list(groups)}; crossed ${list(crossed)}; by group in the contexts ${list(contexts)}.`,
    "Another list, another mode or changed answers are another release.",
    beyond.length > 0 && `Beyond the list this shows ${list(beyond)}.`,
    earlier.length > 0 && `What these earlier releases told counted as known: ${list(earlier)}.`,
  );
}
