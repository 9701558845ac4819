import { shortForm as shortFormOf } from "../../shortforms/short-form";
import * as messages from "../messages";
import type { Part } from "../part";

const reads = ["shortForm", "missing", "seed"] as const;

export const shortForm: Part<"shortForm", "working", (typeof reads)[number], "byFirstGroup"> = {
  id: "shortForm",
  title: messages.partShortForm,
  needs: ["working"],
  reads,
  tables: ["byFirstGroup"],
  context: [],
  optional: { asked: "shortForm", otherwise: { shortForm: null } },
  run(
    { byFirstGroup },
    { shortForm: choice, missing, seed },
    {
      failures,
      found: {
        working: [structure],
      },
    },
  ) {
    if (choice === null || structure === undefined) return { shortForm: null };
    const [by] = byFirstGroup.groupings;
    const [found = null] = failures.attempt({ analysis: "shortForm", of: structure.label }, () =>
      shortFormOf(byFirstGroup, structure, { ...choice, seed, missing, by: by?.name }),
    );
    return { shortForm: found };
  },
};
