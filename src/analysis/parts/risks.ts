import { riskStatistics } from "../../survey/prevalence/risk-statistics";
import type { Part } from "../part";

/** How many different items people report, and which together. */
export const risks: Part<"risks", "margins"> = {
  id: "risks",
  needs: ["margins"],
  optional: { asked: "prevalence", otherwise: { risks: null } },
  run({ reported }, _settings, { found: { margins } }) {
    const { plan, options } = margins;
    const items = plan.variables.filter(({ kind }) => kind === "item").map(({ variable }) => variable);
    return { risks: riskStatistics(reported, { items, design: options.design, rule: options.rule }) };
  },
};
