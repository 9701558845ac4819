import type { Analysis } from "../../analysis/analysis";
import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import { constructionNote, type ReplicationEntry } from "../../replication/claims/computed";
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

/** The entries with a verdict. */
export const withVerdict = (entries: readonly ReplicationEntry[], verdict: ReplicationEntry["verdict"]) =>
  entries.filter((entry) => entry.verdict === verdict);

/** Whether synthetic data were built to show the claim and do not. */
export const contradictsConstruction = ({ verdict, holds }: ReplicationEntry): boolean =>
  verdict === "by construction" && holds === false;

/** What synthetic data were built to show, with the number of claims. */
export function constructionItems({ replication, settings: { population } }: ReplicationAnalysis): string[] {
  const counts = new Map<string, number>();
  for (const { id } of population === null ? [] : withVerdict(replication, "by construction")) {
    const how = constructionNote(id, population);
    if (how !== null) counts.set(how, (counts.get(how) ?? 0) + 1);
  }
  return [...counts].map(([how, n]) => messages.builtItem({ n, how: typeset(how) }));
}

export function untestedItems(entries: readonly ReplicationEntry[]): string[] {
  const untested = withVerdict(entries, "cannot be tested");
  return [...new Set(untested.map(({ reason }) => reason))].map((reason) => {
    const ids = untested.filter((entry) => entry.reason === reason).map(({ id }) => id);
    return messages.untestedItem({ n: ids.length, reason: typeset(reason), ids });
  });
}

export function replicationFigure(
  value: number | string | null,
  { unit, decimals }: Pick<ReplicationEntry, "unit" | "decimals">,
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
export const percentInterval = (ends: readonly [number, number] | null): string =>
  ends === null ? formatCell(null, "text") : interval(...ends, "decimal", 1);

/** Terms that a claims file should not use. */
export function replicationWarnings(entries: readonly ReplicationEntry[]): Warning[] {
  return flagTerms(
    entries.map(({ id, claim, source }) => ({
      where: messages.claimPlace({ id }),
      text: `${claim} ${source}`,
    })),
  );
}

/** Maximum number of words to name claims that are not shown, and on the first screens. */
const [MAX_WORDS, MAX_WORDS_IN_SHORT] = [30, 12];

export function replicationAnswer({ replication }: ReplicationAnalysis): ReportAnswer | null {
  if (replication.length === 0) return null;
  const missed = withVerdict(replication, "not reproduced");
  const unmet = replication.filter(contradictsConstruction);
  const { reproduced, testable, built, untested } = countsOf(replication);
  const answer = paragraph(
    messages.reproduced({ reproduced, testable }),
    missed.length > 0 && messages.notReproduced({ claims: namedClaims(missed) }),
    built > 0 && messages.builtIn({ n: built }),
    unmet.length > 0 && messages.notMet({ n: unmet.length }),
    untested > 0 && messages.untested({ n: untested }),
  );
  return { place: "claims", question: messages.question(), answer, verdict: verdictOf(replication) };
}

export function replicationSummary({ replication }: ReplicationAnalysis): SummaryPart {
  if (replication.length === 0) return {};
  const counts = countsOf(replication);
  const missed = withVerdict(replication, "not reproduced");
  const word = messages.shareReproduced(counts);
  const detail = paragraph(
    missed.length > 0 && messages.notReproduced({ claims: namedClaims(missed, MAX_WORDS_IN_SHORT) }),
    counts.built > 0 && messages.builtIn({ n: counts.built }),
  );
  const verdict = verdictOf(replication);
  const todo = messages.todo({
    code: verdict === "not-testable" ? "untested" : verdict === "yes" ? "all" : "some",
  });
  return { lines: [{ question: messages.summaryQuestion(), word, detail, todo, place: "claims", verdict }] };
}

function countsOf(entries: readonly ReplicationEntry[]) {
  return {
    reproduced: withVerdict(entries, "reproduced").length,
    testable: entries.filter(isTestable).length,
    built: withVerdict(entries, "by construction").length,
    untested: withVerdict(entries, "cannot be tested").length,
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

function namedClaims(entries: readonly ReplicationEntry[], most = MAX_WORDS): string {
  const names = [...new Set(entries.map(nameOf))];
  const words = (count: number): number => names.slice(0, count).join(" ").split(/\s+/).length;
  const fitting = names.filter((_, k) => k === 0 || words(k + 1) <= most).length;
  const quoted = names.map((claim) => messages.quotedClaim({ claim }));
  return list(quoted, "and", fitting);
}
