import type { DifResult } from "../irt/dif/dif-result";
import type { ComparableGroups } from "./comparable-groups";
import type { Verdict } from "./verdict";

type Own = Omit<Verdict, "basis">;

/** The verdict on comparing the groups of one grouping. */
export function comparabilityOf({ group, code, reason, factors }: ComparableGroups): Own {
  const most = (value: (one: ComparableGroups["factors"][number]) => number | null): number | null =>
    factors.reduce<number | null>(
      (top, one) => (value(one) === null ? top : Math.max(top ?? 0, value(one)!)),
      null,
    );
  return {
    ...{ id: "comparability", of: group, code },
    figures: {
      itemsThatDiffer: factors.reduce((sum, { differing }) => sum + differing.length, 0),
      largestShift: most(({ largestShift }) => largestShift),
      largestChange: most(({ largestChange }) => largestChange),
    },
    rule: COMPARABILITY_RULES[reason],
    source: "robitzsch2023",
  };
}

const COMPARABILITY_RULES: Readonly<Record<ComparableGroups["reason"], string>> = {
  alike: "shifts-inside-limits",
  unchanged: "change-of-means-inside-limits",
  "items-freed": "linked-without-items-that-differ",
  "most-differ": "no-items-to-link-by",
  "too-few": "change-of-means-open",
  configural: "configural-model-fails",
  "one-group": "one-group",
  ladder: "ladder-alone",
};

/** The verdict on the items of one factor over a grouping. */
export function functioningOf({ group, factor, items }: DifResult): Own {
  const count = (...verdicts: readonly (typeof items)[number]["verdict"][]): number =>
    items.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const differ = count("present", "different", "negligible");
  const tested = items.length - count("cannot be tested");
  const code = differ > 0 ? "partly" : count("undecided") > 0 ? "undecided" : "supported";
  return {
    ...{ id: "item-functioning", of: `${group}.${factor}`, code: tested === 0 ? "not testable" : code },
    figures: { items: tested, differ, beyondNegligible: count("present") },
    rule: "each-item-against-other-groups",
    source: "kopf2015,zieky1993",
  };
}
