import { disclose } from "../disclosure/disclose";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";

export const disclosure: Part<"disclosure", keyof PartResults, "disclosure" | "groups"> = {
  id: "disclosure",
  title: messages.partDisclosure,
  wholeRecord: true,
  needs: ["margins", "amongHidden", "withheld", "data", "items", "reliability"],
  reads: ["disclosure", "groups"],
  tables: [],
  context: [],
  run(_tables, settings, { found }) {
    const { options, release, costliest, hiddenCells } = found.margins;
    const { amongHidden, withheld } = found;
    const isHidden = (item: string): boolean => options.hidden.isHidden(item, null, { of: [], level: 0 });
    const record = {
      ...options.rule,
      mode: settings.disclosure,
      wholeFile: withheld.wholeFile,
      withheld: withheld.items,
      groupModels: withheld.ofGroups,
      hidden: [...hiddenCells, ...amongHidden.cells].filter(({ hidden }) => hidden > 0),
      forced: options.hidden.forced + amongHidden.forced,
      release,
      costliest,
    };
    return disclose(found, record, isHidden);
  },
};
