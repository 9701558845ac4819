import type { Analysis } from "../../analysis/analysis";
import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import {
  constructionNote,
  type ReplicationEntry,
  type ReplicationUnit,
} from "../../replication/claims/computed";
import { figureText } from "../../replication/claims/rules";
import { formatCell, interval, list } from "../../words/format";
import { keyOf } from "../../words/key";
import type { ReportAnswer, SummaryPart, Verdict } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import * as messages from "./messages";

/** Input of the report on claims. */
export type ReplicationAnalysis = Pick<Analysis, "settings"> & {
  readonly replication: readonly ReplicationEntry[];
};

/** Whether these data could show or refute the claim. */
export const isTestable = ({ verdict }: ReplicationEntry): boolean =>
  verdict === "reproduced" || verdict === "not reproduced";

const isReproduced = ({ verdict }: ReplicationEntry): boolean => verdict === "reproduced";
const isBuilt = ({ verdict }: ReplicationEntry): boolean => verdict === "by construction";
const isUntested = ({ verdict }: ReplicationEntry): boolean => verdict === "cannot be tested";

/** Whether synthetic data were built to show the claim and do not. */
export const contradictsConstruction = ({ verdict, holds }: ReplicationEntry): boolean =>
  verdict === "by construction" && holds === false;

/** What synthetic data were built to show, with the number of claims. */
export function constructionItems({ replication, settings: { population } }: ReplicationAnalysis): string[] {
  const counts = new Map<string, number>();
  for (const { id } of population === null ? [] : replication.filter(isBuilt)) {
    const how = constructionNote(id, population);
    if (how !== null) counts.set(how, (counts.get(how) ?? 0) + 1);
  }
  return [...counts].map(([how, n]) => messages.builtItem({ n, how: typeset(how) }));
}

export function untestedItems(entries: readonly ReplicationEntry[]): string[] {
  const untested = entries.filter(isUntested);
  return [...new Set(untested.map(({ reason }) => reason))].map((reason) => {
    const ids = untested.filter((entry) => entry.reason === reason).map(({ id }) => id);
    return messages.untestedItem({ n: ids.length, reason: typeset(reason), ids });
  });
}

export function replicationFigure(
  value: number | string | null,
  { unit, decimals }: { readonly unit: ReplicationUnit; readonly decimals: number },
): string {
  if (typeof value !== "number") return formatCell(value === null ? null : typeset(value), "text");
  return unit === "p" ? formatCell(value, "p") : figureText(value, { unit, decimals });
}

/** The verdict, marked where synthetic data fail to show the claim. */
export const verdictText = (entry: ReplicationEntry): string =>
  contradictsConstruction(entry) ? messages.constructionNotMet() : verdictName(entry);

export const verdictName = ({ verdict }: Pick<ReplicationEntry, "verdict">): string =>
  messages.verdict({ verdict: keyOf(verdict) });

/** 95% interval in percent, or a dash. */
export function percentInterval(ends: readonly [number, number] | null): string {
  return ends === null ? formatCell(null, "text") : interval(...ends, "decimal", 1);
}

/** Terms that a claims file should not use. */
export function replicationWarnings(entries: readonly ReplicationEntry[]): Warning[] {
  return flagTerms(
    entries.map(({ id, claim, source }) => ({
      where: messages.claimPlace({ id }),
      text: `${claim} ${source}`,
    })),
  );
}

/** Maximum number of words to name claims that are not shown. */
const MAX_WORDS = 30;

export function replicationAnswer({ replication }: ReplicationAnalysis): ReportAnswer | null {
  if (replication.length === 0) return null;
  const missed = replication.filter(({ verdict }) => verdict === "not reproduced");
  const unmet = replication.filter(contradictsConstruction);
  const { reproduced, testable, built, untested } = countsOf(replication);
  const answer = paragraph(
    messages.reproduced({ reproduced, testable }),
    missed.length > 0 && messages.notReproduced({ claims: namedClaims(missed) }),
    built > 0 && messages.builtIn({ n: built }),
    unmet.length > 0 && messages.notMet({ claims: namedClaims(unmet) }),
    untested > 0 && messages.untested({ n: untested }),
  );
  return { place: "claims", question: messages.question(), answer, verdict: verdictOf(replication) };
}

export function replicationSummary({ replication }: ReplicationAnalysis): SummaryPart {
  if (replication.length === 0) return {};
  const counts = countsOf(replication);
  const line = {
    question: messages.summaryQuestion(),
    word: messages.shareReproduced(counts),
    detail: messages.summaryDetail(counts),
    place: "claims",
  } as const;
  return { lines: [{ ...line, verdict: verdictOf(replication) }] };
}

function countsOf(entries: readonly ReplicationEntry[]) {
  return {
    reproduced: entries.filter(isReproduced).length,
    testable: entries.filter(isTestable).length,
    built: entries.filter(isBuilt).length,
    untested: entries.filter(isUntested).length,
  };
}

function verdictOf(entries: readonly ReplicationEntry[]): Verdict {
  const { reproduced, testable } = countsOf(entries);
  if (testable === 0) return "not-testable";
  return reproduced === testable ? "yes" : reproduced === 0 ? "no" : "partly";
}

/** A claim without full stop and interpretation. */
const nameOf = ({ claim }: ReplicationEntry): string =>
  typeset(claim)
    .replace(/\s*\(here: [^)]*\)/, "")
    .replace(/\.$/, "");

function namedClaims(entries: readonly ReplicationEntry[]): string {
  const names = [...new Set(entries.map(nameOf))];
  const fitting = names.filter(
    (_, k) =>
      names
        .slice(0, k + 1)
        .join(" ")
        .split(/\s+/).length <= MAX_WORDS || k === 0,
  );
  return list(
    names.map((claim) => messages.quotedClaim({ claim })),
    "and",
    fitting.length,
  );
}
