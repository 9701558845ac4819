import { isCrossing } from "../../data/transform/cross-groupings";
import { askedItem } from "../disclosure/asked-item";
import { hiddenItems } from "../disclosure/hidden-items";
import { hideAnswers } from "../disclosure/hide-answers";
import { withheldItems } from "../disclosure/withheld-items";
import type { Found, Part } from "../part";
import { comparedGroupings } from "./compared-groups";

/** Items that stay out of whatever relates items to one another, and where some of an item's shares are hidden. */
export const withheld: Part<"withheld", keyof Found> = {
  id: "withheld",
  needs: ["margins", "items"],
  channels: {},
  run({ analyzed }, settings, { responses, found: { margins, items } }) {
    const { plan, options } = margins;
    const { hidden, rule } = options;
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    const hiddenOfAll = items.filter(
      (item) =>
        hidden.reason(item.id, null, { of: [], level: 0 }) !== null ||
        hideAnswers(askedItem(item, responses.measure), rule).hidden,
    );
    return {
      withheld: {
        items: withheldItems(analyzed, new Set(hiddenOfAll.map(({ id }) => id)), rule),
        inLevels: hiddenItems(analyzed, compared, { plan, hidden, rule }),
      },
    };
  },
};
