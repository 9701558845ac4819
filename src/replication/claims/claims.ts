import * as v from "valibot";
import { ItemwiseError } from "../../errors";
import {
  type MeasureProblem,
  problemsText,
  reservedEntries,
  schemaProblem,
} from "../../measures/schema/schema-problem";
import { type Claim, type Claims, claimsSchema, type StatisticKind } from "./claim-schema";
import * as messages from "./messages";

export type { Claims, ClaimsDefinition } from "./claim-schema";

const STATEMENTS: ReadonlySet<StatisticKind> = new Set([
  "extreme-level",
  "exploratory-structure",
  "model-admissible",
  "invariance",
  "comparability",
]);

const TESTED: ReadonlySet<StatisticKind> = new Set([
  "difference",
  "regression-term",
  "predictor",
  "outcome-trend",
]);

/**
 * Checks claims and adds defaults: a prevalence is of people with a known answer, in any context, overall; fit indices
 * are scaled.
 * @param json parsed claims (of type `ClaimsDefinition`)
 * @param where their name in messages
 * @throws ItemwiseError "bad-claims" with the path of each wrong entry ("claims[2].rule.kind")
 * @example
 * ```ts
 * const claims = parseClaims({
 *   id: "mine",
 *   claims: [
 *     {
 *       id: "correlated",
 *       claim: "All items correlate.",
 *       source: "Smith (2020)",
 *       statistic: { kind: "item-correlation", end: "smallest" },
 *       rule: { kind: "at-least", value: 0.3 },
 *     },
 *   ],
 * });
 * claims.claims[0].rule.kind; // "at-least"
 * ```
 */
export function parseClaims(json: unknown, where = "claims"): Claims {
  const parsed = v.safeParse(claimsSchema, json);
  const { success, output, issues } = parsed;
  // Worded when the error is.
  const problems = () => [
    ...reservedEntries(json),
    ...(success ? output.claims.flatMap(claimProblems) : issues.map(schemaProblem)),
  ];
  if (!success || problems().length > 0) throw claimsError(where, problems);
  return output;
}

const claimsError = (file: string, problems: () => readonly MeasureProblem[]): ItemwiseError =>
  new ItemwiseError("bad-claims", () => messages.badClaims({ file, problems: problemsText(problems()) }), {
    hint: messages.badClaimsHint,
  });

function claimProblems(claim: Claim, k: number, all: readonly Claim[]): MeasureProblem[] {
  const path = `claims[${k}]`;
  const before = all.findIndex(({ id }) => id === claim.id);
  const repeated =
    before < k
      ? [{ path: `${path}.id`, problem: messages.claimIdTwice({ id: claim.id, first: String(before) }) }]
      : [];
  return [...repeated, ...ruleProblems(claim, `${path}.rule`), ...intervalProblems(claim, path)];
}

function ruleProblems({ statistic, rule }: Claim, path: string): MeasureProblem[] {
  const statement = STATEMENTS.has(statistic.kind) || isPeakStatement(statistic);
  const problem = (what: "statement" | "number" | "test"): MeasureProblem[] => {
    const given = { rule: rule.kind, what, statistic: statistic.kind, tested: [...TESTED] };
    return [{ path: `${path}.kind`, problem: messages.claimRule(given) }];
  };
  if (statement && rule.kind !== "holds") {
    return problem("statement");
  }
  if (!statement && rule.kind === "holds" && statistic.kind !== "path") {
    return problem("number");
  }
  const tests = rule.kind === "significant" || rule.kind === "not-significant";
  if (tests && (!TESTED.has(statistic.kind) || isProbability(statistic))) {
    return problem("test");
  }
  if ((rule.kind === "between" || rule.kind === "in-interval") && rule.low > rule.high) {
    const ends = { low: String(rule.low), high: String(rule.high) };
    return [{ path, problem: messages.ruleEnds(ends) }];
  }
  return [];
}

const isPeakStatement = (statistic: Claim["statistic"]): boolean =>
  statistic.kind === "information" && statistic.figure === "peak-within-one-sd";

const isProbability = (statistic: Claim["statistic"]): boolean =>
  statistic.kind === "regression-term" && statistic.figure === "p";

function intervalProblems({ interval, statistic }: Claim, path: string): MeasureProblem[] {
  if (interval === null) return [];
  if (statistic.kind !== "prevalence") {
    return [{ path: `${path}.interval`, problem: messages.intervalOfPrevalence() }];
  }
  const [low, high] = interval;
  return low > high ? [{ path: `${path}.interval`, problem: messages.intervalEnds() }] : [];
}
