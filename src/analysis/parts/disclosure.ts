import { isCrossing } from "../../data/transform/cross-groupings";
import type { Analysis } from "../analysis";
import { disclose } from "../disclosure/disclose";
import { hiddenItems } from "../disclosure/hidden-items";
import type { Found, Part } from "../part";
import { comparedGroupings } from "./invariance";

/** Everything found so far as it may leave the machine. */
export const disclosure: Part<keyof Analysis, keyof Found> = {
  id: "disclosure",
  needs: ["margins", "data", "items", "correlation", "cfa", "invariance", "dif"],
  run({ analyzed }, settings, { responses, found }) {
    const { plan, options, hiddenCells } = found.margins;
    const { hidden, rule } = options;
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    return disclose(found, {
      mode: settings.disclosure,
      measure: responses.measure,
      isHidden: hiddenItems(analyzed, compared, { plan, hidden, rule }),
      hiddenCells,
      narrowest: hidden.narrowest,
      unprotected: hidden.unprotected,
      budget: hidden.budget,
    });
  },
};
