import { verdictsOf } from "../../verdicts/verdicts";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";

export const verdicts: Part<"verdicts", keyof PartResults, "population"> = {
  id: "verdicts",
  title: messages.partVerdicts,
  wholeRecord: true,
  reads: ["population"],
  tables: [],
  context: [],
  needs: ["disclosure"],
  run(_tables, settings, { found }) {
    const declared = found.measure.structures.map(({ id }) => id);
    return { verdicts: verdictsOf({ ...found, declared, made: settings.population !== null }) };
  },
};
