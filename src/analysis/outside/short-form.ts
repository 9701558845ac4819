import { firstStructure } from "../../factor/structures/one-factor";
import { shortForm as shortFormOf } from "../../shortforms/short-form";
import * as messages from "../messages";
import type { Part } from "../part";

const reads = ["shortForm", "missing", "seed"] as const;

export const shortForm: Part<"shortForm", "declared", (typeof reads)[number], "byFirstGroup"> = {
  id: "shortForm",
  title: messages.partShortForm,
  needs: ["declared"],
  reads,
  tables: ["byFirstGroup"],
  context: [],
  optional: { asked: "shortForm", otherwise: { shortForm: null } },
  run({ byFirstGroup }, { shortForm: choice, missing, seed }, { failures, found: { declared } }) {
    const structure = choice === null ? null : firstStructure(byFirstGroup, declared);
    if (choice === null || structure === null) return { shortForm: null };
    const [by] = byFirstGroup.groupings;
    const [found = null] = failures.attempt({ analysis: "shortForm", of: structure.label }, () =>
      shortFormOf(byFirstGroup, structure, { ...choice, seed, missing, by: by?.name }),
    );
    return { shortForm: found };
  },
};
