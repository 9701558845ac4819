import { burdenOf } from "../../survey/comparison/burden";
import * as messages from "../messages";
import type { Part } from "../part";

export const burden: Part<"burden", "margins"> = {
  id: "burden",
  title: messages.partBurden,
  releaseRules: {
    burden: {
      variable: "text",
      kind: "text",
      label: "text",
      context: "text",
      missing: "text",
      group: "text",
      level: "text",
      people: "exact",
      exposure: "exact",
      prevalence: "share",
      overall: "share",
      estimate: "people",
      low: "people",
      high: "people",
      suppressed: "text",
    },
  },
  needs: ["margins"],
  reads: [],
  tables: [],
  context: ["responses"],
  optional: { asked: "prevalence", otherwise: { burden: [] } },
  run: (_tables, _settings, { responses, found: { margins } }) => ({
    burden: burdenOf(margins.plan, responses.measure, margins.options),
  }),
};
