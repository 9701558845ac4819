import type { Claim, Claims, Rule } from "./claims/claim-schema";
import {
  type Computed,
  constructionNote,
  type ReplicationEntry,
  type ReplicationInput,
  type ReplicationUnit,
  type ReplicationVerdict,
  type Resolved,
} from "./claims/computed";
import {
  decimalsForLimits,
  figureText,
  publishedDecimals,
  publishedFigure,
  ruleHolds,
  ruleLimits,
  ruleText,
} from "./claims/rules";
import * as messages from "./messages";
import { resolveStatistic } from "./statistics";

/** Minimum decimals by unit. */
const DECIMALS: Readonly<Record<ReplicationUnit, number>> = {
  percent: 1,
  points: 1,
  coefficient: 2,
  p: 3,
  number: 2,
  words: 0,
};

/**
 * Tests every claim on an analysis.
 * @param analysis the record of `analyze`, or any record with the keys that claims can be about
 * @param claims from `parseClaims`, or built-in ones (`builtInClaims`)
 * @returns one entry per claim, in order; prevalences are in percent. What was not computed or is hidden "cannot be
 *   tested", with the reason. What simulated data were built to give, by the population file in the record's settings
 *   (`parseConstruction`), is "by construction" and never "reproduced".
 * @example
 * ```ts
 * const claims = parseClaims({
 *   id: "mine",
 *   claims: [
 *     {
 *       id: "fit",
 *       claim: "Two factors fit well.",
 *       source: "Smith (2020)",
 *       statistic: { kind: "path", path: "cfa[0].fit.srmr" },
 *       rule: { kind: "at-most", value: 0.08 },
 *     },
 *   ],
 * });
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { parts: ["reliability"], bootstrap: 0 });
 * const [entry] = replicate({ prevalence: [], contrasts: [], regression: [], ...analysis }, claims);
 * entry.verdict; // "cannot be tested"
 * ```
 */
export function replicate(analysis: ReplicationInput, claims: Claims): ReplicationEntry[] {
  const { population = null } = analysis.settings;
  return claims.claims.map((claim) => testClaim(analysis, claim, constructionNote(claim.id, population)));
}

/** @param how how the data were built to give it; null where they were not */
function testClaim(analysis: ReplicationInput, claim: Claim, how: string | null): ReplicationEntry {
  const { id, source, denominator, statistic, rule } = claim;
  const { text, resolved } = resolveStatistic(analysis, statistic);
  const unit = resolved.kind === "nothing" ? unitOf(claim) : resolved.unit;
  const holds = resolved.kind === "nothing" ? null : ruleHolds(rule, resolved);
  return {
    id,
    claim: claim.claim,
    source,
    denominator,
    statistic: text,
    published: publishedFigure(rule),
    publishedDecimals: publishedDecimals(rule),
    computed: resolved.kind === "nothing" ? null : (resolved.said ?? resolved.value),
    unit,
    decimals: decimalsOf(resolved, { rule, unit }),
    p: resolved.kind === "nothing" ? null : resolved.p,
    rule: ruleText(rule, unit),
    verdict: verdictOf(holds, how),
    reason: reasonOf(resolved, rule, { holds, how }),
    holds,
    calibrated: how !== null,
    prevalence: prevalenceOf(claim, resolved),
  };
}

/** Decimals of the computed figure that keep it on its side of the rule. */
function decimalsOf(resolved: Resolved, { rule, unit }: { rule: Rule; unit: ReplicationUnit }): number {
  const decimals = Math.max(DECIMALS[unit], publishedDecimals(rule));
  return resolved.kind === "figure"
    ? decimalsForLimits(resolved.value, decimals, ruleLimits(rule))
    : decimals;
}

function verdictOf(holds: boolean | null, how: string | null): ReplicationVerdict {
  if (holds === null) return "cannot be tested";
  if (how !== null) return "by construction";
  return holds ? "reproduced" : "not reproduced";
}

function reasonOf(
  resolved: Resolved,
  rule: Rule,
  { holds, how }: { readonly holds: boolean | null; readonly how: string | null },
): string {
  if (resolved.kind === "nothing") return resolved.why;
  const { kind, unit } = resolved;
  const figure = dataText(resolved, rule);
  const written = ruleText(rule, unit);
  if (holds === null) return messages.needsTest({ figure, rule: written });
  const published = publishedFigure(rule);
  const reason =
    kind === "statement"
      ? messages.statementReason({ isMet: holds, statement: figure })
      : published === null
        ? messages.ruleReason({ isMet: holds, figure, rule: written })
        : messages.publishedReason({
            isMet: holds,
            published: figureText(published, { unit, decimals: publishedDecimals(rule) }),
            figure,
            rule: written,
          });
  return how === null ? reason : `${reason} ${messages.builtReason({ how })}`;
}

/** The figure with its p, or the statement's words. */
function dataText({ said, value, unit, p }: Computed, rule: Rule): string {
  if (said !== null) return said;
  const decimals = Math.max(DECIMALS[unit], publishedDecimals(rule));
  const figure = figureText(value, { unit, decimals, limits: ruleLimits(rule) });
  if (p === null) return figure;
  return messages.figureWithP({ figure, test: figureText(p, { unit: "p", decimals: 3, limits: [0.05] }) });
}

function unitOf({ statistic, rule }: Claim): ReplicationUnit {
  if (rule.kind === "holds") return "words";
  if (statistic.kind === "prevalence") return "percent";
  if (statistic.kind === "difference") return "points";
  if (statistic.kind === "regression-test") return "p";
  return statistic.kind === "path" ||
    statistic.kind === "information" ||
    statistic.kind === "regression-term" ||
    statistic.kind === "outcome-trend"
    ? "number"
    : "coefficient";
}

function prevalenceOf({ statistic, interval }: Claim, resolved: Resolved): ReplicationEntry["prevalence"] {
  if (statistic.kind !== "prevalence" || statistic.figure !== "estimate") return null;
  const { variable, context, missing, where } = statistic;
  const computedInterval = resolved.kind === "nothing" ? null : resolved.interval;
  return { variable, context, missing, where, publishedInterval: interval, computedInterval };
}
