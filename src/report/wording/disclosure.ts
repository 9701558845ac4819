import type { Analysis } from "../../analysis";
import { formatCell } from "../format";
import type { ReportTable } from "../section";
import { counted } from "./phrases";

/** What stands in a table in the place of a figure that disclosure control hides. */
export const HIDDEN = "(*)";

/** What a chart's description says where it leaves something out. */
export const HIDDEN_LEFT_OUT = "Figures that disclosure control hides are left out.";

/** A table's cell: null is hidden; what is not there at all stays a dash. */
export function shownOrHidden(figure: number | null | undefined): number | string | null {
  if (figure === undefined) return null;
  return figure ?? HIDDEN;
}

/** The sum of parts; null, and so hidden, where one of them is. */
export function sumOfShown(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** A table with the notes that its hidden figures and those in parentheses need. */
export function disclosed(analysis: Analysis, table: ReportTable): ReportTable {
  const hidden = table.rows.some((row) => table.columns.some(({ key }) => row[key] === HIDDEN));
  const few = (table.parentheses ?? []).length > 0;
  return {
    ...table,
    notes: [
      ...table.notes,
      ...(hidden ? [hiddenNote(analysis)] : []),
      ...(few ? [fewPeopleNote(analysis)] : []),
    ],
  };
}

function hiddenNote({ disclosure }: Analysis): string {
  return `${HIDDEN} hidden: a share of fewer than ${counted(disclosure.leastPeople, "person", "people")}, a count so small that someone could be known, or a figure from which one of these follows.`;
}

function fewPeopleNote({ disclosure }: Analysis): string {
  return `In parentheses: on ${disclosure.leastPeople} to ${disclosure.fewPeople - 1} people.`;
}

/** What stands at the very top where nothing is hidden; null where the rule is applied. */
export function undisclosedWarning({ disclosure, settings }: Analysis): string | null {
  if (settings.disclosure !== "none" || disclosure.mode !== "none") return null;
  return "Nothing is hidden in this report: it was made without disclosure control, and small counts in it may let somebody be known by their answers. Do not pass it on.";
}

/** The rule in words, what it hid and what can still be worked out. */
export function disclosureSentences(analysis: Analysis): readonly string[] {
  const { disclosure } = analysis;
  if (disclosure.mode === "none")
    return ["No disclosure control was applied: every figure is shown as it is."];
  return [
    `Mode “${disclosure.mode}”. ${ruleText(disclosure)}`,
    hiddenText(disclosure),
    ...(disclosure.unprotected === 0
      ? []
      : [
          `${counted(disclosure.unprotected, "hidden count")} can be narrowed down further than the rule allows, because the groups are so small: merge groups before this is passed on.`,
        ]),
    ...(disclosure.narrowest === null
      ? []
      : [
          `Whether a hidden count can be worked out from what is shown was tested by linear programming over all tables together: every hidden count can still lie anywhere in an interval of at least ${counted(disclosure.narrowest, "person", "people")}, the narrowest that was found, for a reader who does not know which counts the rule itself hid${disclosure.leastCount > 1 ? ` (those are 1 to ${disclosure.leastCount - 1})` : ""}.`,
        ]),
  ];
}

type Disclosure = Analysis["disclosure"];

function ruleText({ leastPeople, fewPeople, leastCount, rounding }: Disclosure): string {
  return [
    `Percentages on fewer than ${counted(leastPeople, "person", "people")} are hidden, shown as ${HIDDEN}; those on ${leastPeople} to ${fewPeople - 1} stand in parentheses.`,
    leastCount > 1
      ? `Counts from 1 to ${leastCount - 1} are hidden, and so are counts that leave so few of their whole, for then those few could be known by the rest.`
      : "",
    "Where a hidden count could be worked out from a total or a difference, further counts are hidden with it.",
    rounding > 1 ? `Counts are rounded to multiples of ${rounding}.` : "",
    "Answers of single people, patterns of answers and scores are never part of a report.",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function hiddenText({ hidden }: Disclosure): string {
  const total = (key: "primary" | "secondary"): number => hidden.reduce((sum, one) => sum + one[key], 0);
  const [primary, secondary] = [total("primary"), total("secondary")];
  if (primary + secondary === 0) return "Nothing had to be hidden.";
  return `${counted(primary, "figure is", "figures are")} hidden by the rule itself and ${formatCell(secondary, "integer")} more to protect ${primary === 1 ? "it" : "them"}, in ${counted(hidden.length, "table")}. A hidden figure stands nowhere in this file: in no chart, data table or download.`;
}
