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

/** Nothing where the file itself counts as a level: pairs and numbers of its people are then small tables. */
export function risksOf(
  reported: PatternTable,
  { plan, options: { design, rule, wholeFile } }: PartResults["margins"],
): PartResults["risks"] {
  return wholeFile ? null : riskStatistics(reported, { variables: plan.variables, design, rule });
}
