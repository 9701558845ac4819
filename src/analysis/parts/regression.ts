import { regressPrevalence } from "../../survey/prevalence/regress-prevalence";
import type { Part } from "../part";

/** Prevalence by all groupings together. */
export const regression: Part<"regression", "margins"> = {
  id: "regression",
  needs: ["margins"],
  optional: { asked: "comparison", otherwise: { regression: [] } },
  run: (_tables, _settings, { failures, found: { margins } }) => ({
    regression: regressPrevalence(margins.plan, margins.options).flatMap(({ name, fit }) =>
      failures.attempt({ analysis: "regression", of: name }, fit),
    ),
  }),
};
