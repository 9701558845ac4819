import { disclose } from "../disclosure/disclose";
import type { Found, Part } from "../part";

/** Everything found so far without what could tell on somebody. */
export const disclosure: Part<"disclosure", keyof Found, "disclosure"> = {
  id: "disclosure",
  title: "What is hidden",
  wholeRecord: true,
  needs: ["margins", "withheld", "data", "items", "correlation", "cfa", "invariance", "dif", "irt"],
  reads: ["disclosure"],
  tables: [],
  given: [],
  channels: { disclosure: { alike: "exact" } },
  run(_tables, settings, { found }) {
    const { plan: _, options, ...margins } = found.margins;
    const { hidden } = options;
    return disclose(found, {
      mode: settings.disclosure,
      answers: found.answers,
      withheld: found.withheld.items,
      ...margins,
      narrowest: hidden.narrowest,
      unprotected: hidden.unprotected,
      budget: hidden.budget,
    });
  },
};
