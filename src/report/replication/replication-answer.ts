import type { ReplicationEntry } from "../../replication/claims/replication-result";
import type { ReportAnswer, SummaryPart, Verdict } from "../kit/tables/section";
import { counted, listed, paragraph, quoted, texts } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import { isTestable, isUnmet, type ReplicationAnalysis } from "./replication-sentences";

/** As many words may name the claims that are not shown. */
const MOST_WORDS = 30;

/** How many of the claims that can be tested are reproduced, and which are not; null where no claim was held against the answers. */
export function replicationAnswer({ replication }: ReplicationAnalysis): ReportAnswer | null {
  if (replication.length === 0) return null;
  const missed = replication.filter(({ verdict }) => verdict === "not reproduced");
  const reproduced = replication.filter(({ verdict }) => verdict === "reproduced").length;
  const noun = replication.filter(isTestable).length === 1 ? "claim" : "claims";
  const answer = paragraph(
    `${shareWords(replication)} testable ${noun} ${reproduced === 1 || noun === "claim" ? "is" : "are"} reproduced.`,
    missed.length > 0 && `Not shown: ${namedClaims(missed)}.`,
    constructionWords(replication),
    untestedWords(replication),
  );
  return {
    place: "claims",
    question: "Are published findings reproduced?",
    ...{ answer, verdict: verdictOf(replication) },
  };
}

/** The line of the first screens on published claims. */
export function replicationSummary({ replication }: ReplicationAnalysis): SummaryPart {
  if (replication.length === 0) return {};
  const count = (of: ReplicationEntry["verdict"], words: string): string => {
    const found = replication.filter(({ verdict }) => verdict === of).length;
    return found === 0 ? "" : `${found} ${words}`;
  };
  const others = texts(count("by construction", "built in"), count("cannot be tested", "untestable"));
  const detail = ["testable claims reproduced", ...others].join(", ");
  const line = {
    question: "Published claims",
    word: shareWords(replication),
    detail,
    place: "claims",
  } as const;
  return { lines: [{ ...line, verdict: verdictOf(replication) }] };
}

/** "17 of 19". */
function shareWords(entries: readonly ReplicationEntry[]): string {
  const reproduced = entries.filter(({ verdict }) => verdict === "reproduced").length;
  return `${reproduced} of ${entries.filter(isTestable).length}`;
}

function verdictOf(entries: readonly ReplicationEntry[]): Verdict {
  const testable = entries.filter(isTestable);
  const reproduced = testable.filter(({ verdict }) => verdict === "reproduced").length;
  if (testable.length === 0) return "not-testable";
  return reproduced === testable.length ? "yes" : reproduced === 0 ? "no" : "partly";
}

/** A claim without its last stop and what it is taken to mean here. */
const nameOf = ({ claim }: ReplicationEntry): string =>
  typeset(claim)
    .replace(/\s*\(here: [^)]*\)/, "")
    .replace(/\.$/, "");

/** The claims by name, each once, as many as there is room for. */
function namedClaims(entries: readonly ReplicationEntry[]): string {
  const names = [...new Set(entries.map(nameOf))];
  const fitting = names.filter(
    (_, k) =>
      names
        .slice(0, k + 1)
        .join(" ")
        .split(/\s+/).length <= MOST_WORDS || k === 0,
  );
  const more = names.length - fitting.length;
  return listed([...fitting.map(quoted), ...(more > 0 ? [`${more} more`] : [])]);
}

function constructionWords(entries: readonly ReplicationEntry[]): string {
  const built = entries.filter(({ verdict }) => verdict === "by construction");
  const unmet = entries.filter(isUnmet);
  if (built.length === 0) return "";
  const not =
    unmet.length === 0 ? "" : `; ${namedClaims(unmet)} ${unmet.length === 1 ? "is" : "are"} not met`;
  return `${counted(built.length, "claim")} ${built.length === 1 ? "was" : "were"} built into these simulated data${not}.`;
}

function untestedWords(entries: readonly ReplicationEntry[]): string {
  const untested = entries.filter(({ verdict }) => verdict === "cannot be tested").length;
  return untested === 0 ? "" : `${untested} cannot be tested.`;
}
