import { estimatePrevalence } from "../../survey/prevalence/estimate-prevalence";
import type { Part } from "../part";

/** Who reported what. */
export const prevalence: Part<"prevalence", "margins"> = {
  id: "prevalence",
  channels: {
    prevalence: {
      ...{ variable: "text", kind: "text", label: "text", context: "text", missing: "text", group: "text" },
      ...{ delta: "exact", bounds: { low: "share", high: "share" } },
      ...{ level: "text", n: "people", effectiveN: "people", estimate: "share", se: "error", low: "share" },
      ...{ high: "share", deff: "estimate", fewPeople: "text", suppressed: "text" },
    },
  },
  needs: ["margins"],
  optional: { asked: "prevalence", otherwise: { prevalence: [] } },
  run: (_tables, _settings, { found: { margins } }) => ({
    prevalence: estimatePrevalence(margins.plan, margins.options),
  }),
};
