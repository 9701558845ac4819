import { riskStatistics } from "../../survey/prevalence/risk-statistics";
import type { Part } from "../part";

/** How many different items people report, and which together. */
export const risks: Part<"risks", "margins"> = {
  id: "risks",
  channels: {
    risks: {
      ...{ missing: "text", n: "people", mean: "estimate", se: "error" },
      distribution: {
        ...{ number: "exact", orMore: "text", n: "people", estimate: "share", se: "error" },
        ...{ low: "share", high: "share" },
      },
      pairs: {
        ...{ a: "text", b: "text", n: "people", both: "share", expected: "share", ratio: "estimate" },
        ...{ aGivenB: "share", bGivenA: "share", suppressed: "text" },
      },
      combinations: { items: "text", n: "people", estimate: "share" },
      otherCombinations: "share",
    },
  },
  needs: ["margins"],
  optional: { asked: "prevalence", otherwise: { risks: null } },
  run({ reported }, _settings, { found: { margins } }) {
    const { plan, options } = margins;
    const { hidden, design, rule } = options;
    const isHidden = (id: string): boolean => hidden.reason(id, null, { of: [], level: 0 }) !== null;
    return { risks: riskStatistics(reported, { variables: plan.variables, isHidden, design, rule }) };
  },
};
