import type { PatternTable } from "../../data/answers/pattern-table";
import { riskStatistics } from "../../survey/prevalence/risk-statistics";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";

export const risks: Part<"risks", "margins", never, "reported"> = {
  id: "risks",
  title: messages.partRisks,
  needs: ["margins"],
  reads: [],
  tables: ["reported"],
  context: [],
  optional: { asked: "prevalence", otherwise: { risks: null } },
  run: ({ reported }, _settings, { found: { margins } }) => ({ risks: risksOf(reported, margins) }),
};

/** Computed even if not asked for: hidden pairs decide which items enter models. */
export function risksOf(
  reported: PatternTable,
  { plan, options }: PartResults["margins"],
): PartResults["risks"] {
  const { hidden, design, rule } = options;
  const isHidden = (id: string): boolean => hidden.reason(id, null, { of: [], level: 0 }) !== null;
  return riskStatistics(reported, { variables: plan.variables, isHidden, design, rule });
}
