import type { Measure } from "../../../measures/measure";
import type { Report } from "../tables/section";
import { labelInQuotes } from "./messages";

/** Characters of a label in a table's head or a chart. */
const MAX_LENGTH = 60;

/** Texts that are no words: ids of links, scripts, commands. */
const NOT_WORDED = ["id", "kind", "language", "files", "fileName", "scripts"];

/**
 * A report that calls groupings by their labels where their names are made of a question's words ("long_been_company"): whole
 * in cells, in quotes inside sentences.
 */
export function withGroupLabels(report: Report, { groups }: Pick<Measure, "groups">): Report {
  const labels = Object.entries(groups).flatMap(([name, { column, label }]): [string, string][] => {
    const isMade = name.includes("_") && column.toLowerCase() !== name.toLowerCase();
    return isMade && label ? [[name, shortLabel(label)]] : [];
  });
  if (labels.length === 0) return report;
  const names = labels.map(([name]) => name.replace(/[.-]/g, "\\$&")).join("|");
  const inText = new RegExp(`(?<![\\p{L}\\p{N}_#.-])(?:${names})(?![\\p{L}\\p{N}_-])`, "gu");
  const byName = new Map(labels);
  const worded = (value: unknown): unknown => {
    if (typeof value === "string")
      return (
        byName.get(value) ??
        value.replace(inText, (name) => labelInQuotes({ label: byName.get(name) ?? name }))
      );
    if (Array.isArray(value)) return value.map(worded);
    if (typeof value !== "object" || value === null) return value;
    if ("kind" in value && (value.kind === "code" || value.kind === "file")) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, NOT_WORDED.includes(key) ? one : worded(one)]),
    );
  };
  return worded(report) as Report;
}

/** Without a remark in brackets at its end, cut between words. */
function shortLabel(label: string): string {
  const text = label.replace(/(?<=\S)\s*(?:\[[^\]]*\]|\([^)]*\))$/, "");
  if (text.length <= MAX_LENGTH) return text;
  return `${text.slice(0, MAX_LENGTH).replace(/\s+\S*$/, "")}…`;
}
