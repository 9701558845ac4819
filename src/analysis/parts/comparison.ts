import { contrastPrevalence } from "../../survey/comparison/contrast-prevalence";
import { rankPrevalence } from "../../survey/comparison/rank-prevalence";
import { regressPrevalence } from "../../survey/comparison/regress-prevalence";
import * as messages from "../messages";
import type { Part } from "../part";

/** Differences and ranks of groups' prevalences, and regressions on all groupings. */
export const comparison: Part<"contrasts" | "rankings" | "regression", "margins"> = {
  id: "contrasts",
  title: messages.partComparison,
  needs: ["margins"],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "comparison", otherwise: { contrasts: [], rankings: [], regression: [] } },
  run(_tables, _settings, { failures, found }) {
    const { plan, options } = found.margins;
    return {
      contrasts: contrastPrevalence(plan, options),
      rankings: rankPrevalence(plan, options),
      regression: regressPrevalence(plan, options).flatMap(({ name, fit }) =>
        failures.attempt({ analysis: "regression", of: name }, fit),
      ),
    };
  },
};
