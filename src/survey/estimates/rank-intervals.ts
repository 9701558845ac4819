import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { choose } from "../../words/choose";

/** How several groups' intervals are widened so that all hold jointly. */
export type JointRule = "bonferroni" | "independent";

const JOINT_RULES: Readonly<Record<JointRule, (confidence: number, groups: number) => number>> = {
  bonferroni: (confidence, groups) => 1 - (1 - confidence) / groups,
  independent: (confidence, groups) => exp(log(confidence) / groups),
};

/**
 * The confidence that each of several intervals needs for all to hold jointly: 1 - alpha / K by Bonferroni's
 * inequality, or (1 - alpha)^(1/K) for independently sampled groups.
 * @param confidence of all jointly, between 0 and 1
 * @param groups 1 or more
 * @throws ItemwiseError "unknown-choice"
 * @see Klein, Wright & Wieczorek (2020), JRSS A, 183, 589-606, section 2.
 * @example
 * ```ts
 * jointConfidence(0.95, 12).toFixed(6); // "0.995833"
 * jointConfidence(0.95, 12, "independent").toFixed(6); // "0.995735"
 * ```
 */
export function jointConfidence(confidence: number, groups: number, rule: JointRule = "bonferroni"): number {
  return choose("joint-rule", JOINT_RULES, rule)(confidence, groups);
}

/** A group's estimate with a simultaneous interval. */
export interface RankedGroup {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The rank of a group, 1 being the highest estimate, and its feasible ranks. */
export interface RankInterval {
  /** Groups with equal estimates share the better rank. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The feasible ranks of several groups, at the intervals' joint confidence: the best is one below the groups whose
 * intervals lie wholly above its own, the worst is above those wholly below.
 * @param groups with simultaneous intervals (`jointConfidence`)
 * @returns in the same order; null for a group without an interval, which enters no comparison
 * @see Klein, Wright & Wieczorek (2020), theorem 1
 * @example
 * ```ts
 * const groups = [{ estimate: 0.1, low: 0.05, high: 0.15 }, { estimate: 0.3, low: 0.2, high: 0.4 }];
 * rankIntervals(groups)[1]; // { rank: 1, low: 1, high: 1 }
 * ```
 */
export function rankIntervals(groups: readonly RankedGroup[]): (RankInterval | null)[] {
  const known = groups.flatMap(({ estimate, low, high }) =>
    estimate === null || low === null || high === null ? [] : [{ estimate, low, high }],
  );
  return groups.map(({ estimate, low, high }) => {
    if (estimate === null || low === null || high === null) return null;
    const better = known.filter((other) => other.estimate > estimate).length;
    const above = known.filter((other) => other.low > high).length;
    const below = known.filter((other) => other.high < low).length;
    return { rank: 1 + better, low: 1 + above, high: known.length - below };
  });
}
