import type { ReplicationEntry } from "../../replication/claims/replication-result";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { pValue } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import {
  isTestable,
  isUnmet,
  percentInterval,
  type ReplicationAnalysis,
  replicationFigure,
  verdictText,
} from "./replication-sentences";

/** The claims that can be tested, those that are not shown first; percentages of groups that are reproduced are in the chart. */
export function replicationTable({ replication }: ReplicationAnalysis): ReportTable | null {
  const missed = [
    ...replication.filter(({ verdict }) => verdict === "not reproduced"),
    ...replication.filter(isUnmet),
  ];
  const shown = replication.filter((entry) => entry.verdict === "reproduced" && !isOfGroup(entry));
  const entries = [...missed, ...shown];
  const sources = [...new Set(entries.map(({ source }) => typeset(source).replace(/\.$/, "")))];
  return tableOf(entries, {
    id: "replication",
    title: "Published claims that can be tested",
    columns: [
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      column(["published", "Published, or rule", "text"], publishedOrRule),
      column(["computed", "These data", "text"], withP),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: [`${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}.`],
  });
}

/** Whether it is a percentage of one group. */
export const isOfGroup = ({ prevalence }: ReplicationEntry): boolean =>
  prevalence !== null && Object.keys(prevalence.where).length > 0;

/** The computed figure, with the p of its test where the rule asks for one. */
function withP(entry: ReplicationEntry): string {
  const figure = replicationFigure(entry.computed, entry);
  return entry.p === null ? figure : `${figure}, p ${pValue(entry.p)}`;
}

function publishedOrRule(entry: ReplicationEntry): string {
  if (entry.published === null) return entry.unit === "words" ? "–" : typeset(entry.rule);
  const ends = entry.prevalence?.publishedInterval ?? null;
  return ends === null ? publishedFigure(entry) : `${publishedFigure(entry)} ${percentInterval(ends)}`;
}

const publishedFigure = ({ published, unit, publishedDecimals }: ReplicationEntry): string =>
  replicationFigure(published, { unit, decimals: publishedDecimals });

/** Every claim with all that is known of it, to be saved. */
export function allClaimsTable({ replication }: ReplicationAnalysis): ReportTable | null {
  return tableOf(replication, {
    id: "replication-claims",
    title: "All published claims",
    columns: [
      { key: "id", label: "Id", format: "text" },
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      column(["denominator", "Published share of", "text"], ({ denominator }) =>
        denominator === null ? null : typeset(denominator),
      ),
      column(["published", "Published", "text"], publishedFigure),
      column(["publishedInterval", "95% interval", "text"], ({ prevalence }) =>
        percentInterval(prevalence?.publishedInterval ?? null),
      ),
      column(["computed", "These data", "text"], withP),
      column(["computedInterval", "95% interval of these data", "text"], ({ prevalence }) =>
        percentInterval(prevalence?.computedInterval ?? null),
      ),
      column(["rule", "Counts as reproduced", "text"], ({ rule }) => typeset(rule)),
      column(["verdict", "Verdict", "text"], verdictText),
      column(["reason", "Reason", "text"], (entry) => (isTestable(entry) ? null : typeset(entry.reason))),
      column(["source", "Source", "text"], ({ source }) => typeset(source)),
    ],
  });
}
