import { isCrossing } from "../../data/transform/cross-groupings";
import { shownAnswers } from "../disclosure/answers";
import { hiddenItems } from "../disclosure/hidden-items";
import { withheldItems } from "../disclosure/withheld-items";
import type { Found, Part } from "../part";
import { comparedGroupings } from "./compared-groups";

/** Answers as they may be shown; items that stay out of whatever relates items, and where an item's shares are hidden. */
export const withheld: Part<"answers" | "withheld", keyof Found> = {
  id: "withheld",
  needs: ["margins", "data", "items"],
  channels: {},
  run({ analyzed }, settings, { responses, found }) {
    const { plan, options } = found.margins;
    const { hidden, rule } = options;
    const isHidden = (id: string): boolean => hidden.reason(id, null, { of: [], level: 0 }) !== null;
    const answers = shownAnswers(found, { measure: responses.measure, rule, isHidden });
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    const hiddenOfAll = answers.items.flatMap((own) => (own.hidden ? [own.item.id] : []));
    return {
      answers,
      withheld: {
        items: withheldItems(analyzed, new Set(hiddenOfAll), rule),
        inLevels: hiddenItems(analyzed, compared, { plan, hidden, rule }),
      },
    };
  },
};
