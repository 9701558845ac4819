import { burdenOf } from "../../survey/comparison/burden";
import * as messages from "../messages";
import type { Part } from "../part";

export const burden: Part<"burden", "margins"> = {
  id: "burden",
  title: messages.partBurden,
  needs: ["margins"],
  reads: [],
  tables: [],
  context: ["responses"],
  optional: { asked: "prevalence", otherwise: { burden: [] } },
  run: (_tables, _settings, { responses, found: { margins } }) => ({
    burden: burdenOf(margins.plan, responses.measure, margins.options),
  }),
};
