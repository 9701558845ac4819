import { estimatePrevalence } from "../../survey/prevalence/estimate-prevalence";
import type { Part } from "../part";

/** Who reported what. */
export const prevalence: Part<"prevalence", "margins"> = {
  id: "prevalence",
  needs: ["margins"],
  optional: { asked: "prevalence", otherwise: { prevalence: [] } },
  run: (_tables, _settings, { found: { margins } }) => ({
    prevalence: estimatePrevalence(margins.plan, margins.options),
  }),
};
