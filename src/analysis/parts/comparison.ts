import { contrastPrevalence } from "../../survey/comparison/contrast-prevalence";
import { rankPrevalence } from "../../survey/comparison/rank-prevalence";
import { regressPrevalence } from "../../survey/comparison/regress-prevalence";
import * as messages from "../messages";
import type { Part } from "../part";

/** Differences and ranks of groups' prevalences, and regressions on all groupings. */
export const comparison: Part<"contrasts" | "rankings" | "regression", "margins"> = {
  id: "contrasts",
  title: messages.partComparison,
  releaseRules: {
    contrasts: {
      variable: "text",
      context: "text",
      missing: "text",
      group: "text",
      levels: "text",
      difference: "share",
      se: "error",
      low: "share",
      high: "share",
      p: "p",
      adjustedP: "p",
      jointLow: "share",
      jointHigh: "share",
      suppressed: "text",
    },
    rankings: {
      variable: "text",
      context: "text",
      missing: "text",
      group: "text",
      confidence: "exact",
      levels: { level: "text", rank: "exact", low: "exact", high: "exact" },
    },
    regression: {
      outcome: "text",
      context: "text",
      missing: "text",
      formula: "text",
      n: "people",
      df: "people",
      coefficients: {
        term: "text",
        estimate: "estimate",
        se: "error",
        t: "statistic",
        p: "p",
        oddsRatio: "estimate",
        low: "estimate",
        high: "estimate",
      },
      tests: { term: "text", f: "statistic", df: "exact", dfDenominator: "people", p: "p" },
      margins: {
        term: "text",
        level: "text",
        estimate: "share",
        se: "error",
        low: "share",
        high: "share",
      },
      warnings: "warnings",
    },
  },
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
