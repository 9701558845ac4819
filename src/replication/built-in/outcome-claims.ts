/** Claims on what several of the nine items go with: a direction, for no figure of it is public. */
import type { ClaimsDefinition } from "../claims/claim-schema";

type Claim = ClaimsDefinition["claims"][number];

const SOURCE = "Stated of the surveys; no figure is public";

/** By name of the external variable. */
const OUTCOMES = {
  anxiety: "anxiety",
  suicidalThoughts: "suicidal thoughts",
  selfHarm: "self-harm",
} as const;

/** Children with several experiences report more of each. */
export function outcomeClaims(): Claim[] {
  return Object.entries(OUTCOMES).map(
    ([outcome, name]): Claim => ({
      id: `several-${name.replace(" ", "-")}`,
      claim: `Children with more of the nine experiences report more ${name}.`,
      source: SOURCE,
      statistic: { kind: "outcome-trend", outcome },
      rule: { kind: "significant", sign: "positive" },
      denominator: "Children who answered all nine items, the outcome and what is allowed for",
    }),
  );
}
