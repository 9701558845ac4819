import { regressPrevalence } from "../../survey/comparison/regress-prevalence";
import type { Part } from "../part";

/** Prevalence by all groupings together. */
export const regression: Part<"regression", "margins"> = {
  id: "regression",
  channels: {
    regression: {
      ...{ outcome: "text", context: "text", missing: "text", formula: "text", n: "people", df: "people" },
      coefficients: {
        ...{ term: "text", estimate: "estimate", se: "error", t: "statistic", p: "p" },
        ...{ oddsRatio: "estimate", low: "estimate", high: "estimate" },
      },
      tests: { term: "text", f: "statistic", df: "exact", dfDenominator: "people", p: "p" },
      margins: {
        ...{ term: "text", level: "text", estimate: "share", se: "error", low: "share", high: "share" },
      },
      warnings: "warnings",
    },
  },
  needs: ["margins"],
  optional: { asked: "comparison", otherwise: { regression: [] } },
  run: (_tables, _settings, { failures, found: { margins } }) => ({
    regression: regressPrevalence(margins.plan, margins.options).flatMap(({ name, fit }) =>
      failures.attempt({ analysis: "regression", of: name }, fit),
    ),
  }),
};
