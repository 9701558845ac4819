import { firstStructure } from "../../factor/structures/one-factor";
import { shortForm as shortFormOf } from "../../shortforms/short-form";
import * as messages from "../messages";
import type { Part } from "../part";

const reads = ["shortForm", "missing", "seed"] as const;
const alpha = { estimate: "estimate", interval: "estimate" } as const;
const fit = { df: "exact", cfi: "estimate", rmsea: "estimate" } as const;

export const shortForm: Part<"shortForm", "declared", (typeof reads)[number], "byFirstGroup"> = {
  id: "shortForm",
  title: messages.partShortForm,
  releaseRules: {
    shortForm: {
      items: "exact",
      range: "exact",
      least: "exact",
      structure: "text",
      chosen: "text",
      of: "text",
      search: "text",
      tried: "exact",
      chosenIn: "people",
      judgedIn: "people",
      factors: { id: "text", label: "text", items: "text", information: "estimate", congruence: "estimate" },
      alpha,
      fullAlpha: alpha,
      correlation: "estimate",
      fit,
      fullFit: fit,
      warnings: "warnings",
    },
  },
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
