import { contrastPrevalence } from "../../survey/comparison/contrast-prevalence";
import { rankPrevalence } from "../../survey/comparison/rank-prevalence";
import type { Part } from "../part";

/** Differences of groups' prevalences, and the places that groups may take by them. */
export const contrasts: Part<"contrasts" | "rankings", "margins"> = {
  id: "contrasts",
  channels: {
    contrasts: {
      ...{ variable: "text", context: "text", missing: "text", group: "text", levels: "text" },
      ...{ difference: "share", se: "error", low: "share", high: "share", p: "p", adjustedP: "p" },
      ...{ jointLow: "share", jointHigh: "share" },
      suppressed: "text",
    },
    rankings: {
      ...{ variable: "text", context: "text", missing: "text", group: "text", confidence: "exact" },
      levels: { level: "text", rank: "exact", low: "exact", high: "exact" },
    },
  },
  needs: ["margins"],
  optional: { asked: "comparison", otherwise: { contrasts: [], rankings: [] } },
  run(_tables, _settings, { found }) {
    const { plan, options } = found.margins;
    return { contrasts: contrastPrevalence(plan, options), rankings: rankPrevalence(plan, options) };
  },
};
