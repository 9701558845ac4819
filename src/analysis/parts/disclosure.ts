import { narrowestOf } from "../../survey/disclosure/suppress-cells";
import { disclose } from "../disclosure/disclose";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";

export const disclosure: Part<"disclosure", keyof PartResults, "disclosure"> = {
  id: "disclosure",
  title: messages.partDisclosure,
  wholeRecord: true,
  needs: [
    "margins",
    "amongHidden",
    "withheld",
    "data",
    "items",
    "correlation",
    "cfa",
    "invariance",
    "dif",
    "irt",
  ],
  reads: ["disclosure"],
  tables: [],
  context: [],
  run(_tables, settings, { found }) {
    const { plan: _, options, ...margins } = found.margins;
    const { hidden } = options;
    const { amongHidden } = found;
    return disclose(found, {
      mode: settings.disclosure,
      answers: found.answers,
      withheld: found.withheld.items,
      ...margins,
      hiddenCells: [...margins.hiddenCells, ...amongHidden.cells],
      narrowest: narrowestOf([hidden.narrowest, amongHidden.narrowest]),
      unprotected: hidden.unprotected + amongHidden.unprotected,
      budget: { ...hidden.budget, spent: hidden.budget.spent + amongHidden.spent },
    });
  },
};
