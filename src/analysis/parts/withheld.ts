import { isCrossing } from "../../data/transform/cross-groupings";
import { dropItems } from "../../data/transform/select";
import { comparedGroupings } from "../compared-groups";
import { shownAnswers } from "../disclosure/answers";
import { hiddenItems } from "../disclosure/hidden-items";
import { withheldItems } from "../disclosure/withheld-items";
import type { Part } from "../part";
import { risksOf } from "./risks";

const needs = ["margins", "data", "items", "risks"] as const;
const tables = ["analyzed", "answered", "reported", "otherwise"] as const;

/** Answers as they may be shown; items that stay out of whatever relates items, and where an item's shares are hidden. */
export const withheld: Part<
  "answers" | "withheld",
  (typeof needs)[number],
  "crossed",
  (typeof tables)[number]
> = {
  id: "withheld",
  title: "What models would tell of few people",
  needs,
  reads: ["crossed"],
  tables,
  given: ["responses"],
  compared: ["withheld"],
  channels: {},
  run({ analyzed, answered, reported, otherwise }, settings, { responses, found }) {
    const { plan, options } = found.margins;
    const { hidden, rule } = options;
    const isHidden = (id: string): boolean => hidden.reason(id, null, { of: [], level: 0 }) !== null;
    const answers = shownAnswers(found, { measure: responses.measure, table: answered, rule, isHidden });
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    const pairs =
      rule.leastCount === 0 ? [] : ((found.risks ?? risksOf(reported, found.margins))?.pairs ?? []);
    const hiddenOfAll = answers.items.flatMap((own) => (own.hidden ? [own.item.id] : []));
    const hiddenFigures = {
      items: new Set(hiddenOfAll),
      pairs: pairs.flatMap(({ a, b, suppressed }) => (suppressed === null ? [] : [[a, b] as const])),
      rule,
    };
    const items = withheldItems(analyzed, hiddenFigures);
    return {
      answers,
      withheld: {
        items,
        otherwise:
          otherwise === null || items.length === analyzed.items.length
            ? []
            : withheldItems(dropItems(otherwise, items), hiddenFigures),
        inLevels: hiddenItems(analyzed, compared, { plan, hidden, rule }),
      },
    };
  },
};
