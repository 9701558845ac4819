import { observedItem } from "../../correlation/pairs/observed-categories";
import { isCrossing } from "../../data/transform/cross-groupings";
import { dropItems } from "../../data/transform/select";
import { type Structure, structuresOf, structureWithout } from "../../measures/structure";
import type { NotFitted } from "../analysis";
import { ANALYSIS_PARTS, type AnalysisPart } from "../analysis-parts";
import { comparedGroupings } from "../compared-groups";
import { shownAnswers } from "../disclosure/answers";
import { hiddenItems } from "../disclosure/hidden-items";
import { withheldItems } from "../disclosure/withheld-items";
import * as messages from "../messages";
import type { Part } from "../part";
import { risksOf } from "./risks";

const needs = ["margins", "data", "items", "risks"] as const;
const tables = ["analyzed", "byReleasedGroups", "reported", "alternateCoding", "ungrouped"] as const;

/**
 * Shown answers, and items and levels withheld from models. Constant items are refused or dropped, as chosen, whether
 * withheld or not.
 */
export const withheld: Part<
  "answers" | "withheld",
  (typeof needs)[number],
  "crossed",
  (typeof tables)[number]
> = {
  id: "withheld",
  title: messages.partWithheld,
  needs,
  reads: ["crossed"],
  tables,
  context: ["responses"],
  comparedByValue: ["withheld"],
  run({ analyzed, byReleasedGroups, reported, alternateCoding, ungrouped }, settings, { responses, found }) {
    const { plan, options } = found.margins;
    const { hidden, rule } = options;
    const isHidden = (id: string): boolean => hidden.reason(id, null, { of: [], level: 0 }) !== null;
    const answers = shownAnswers(found, {
      measure: responses.measure,
      table: byReleasedGroups,
      rule,
      isHidden,
    });
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    const pairs =
      rule.leastCount === 0 ? [] : ((found.risks ?? risksOf(reported, found.margins))?.pairs ?? []);
    const hiddenOfAll = answers.items.flatMap((answer) => (answer.hidden ? [answer.item.id] : []));
    const hiddenFigures = {
      items: new Set(hiddenOfAll),
      pairs: pairs.flatMap(({ a, b, suppressed }) => (suppressed === null ? [] : [[a, b] as const])),
      rule,
    };
    const items = withheldItems(analyzed, hiddenFigures);
    ungrouped.items.forEach(({ id, scale }, at) => {
      if (items.includes(id) && scale !== "continuous") observedItem(ungrouped, at, null);
    });
    return {
      answers,
      withheld: {
        items,
        inAlternateCoding:
          alternateCoding === null || items.length === analyzed.items.length
            ? []
            : withheldItems(dropItems(alternateCoding, items), hiddenFigures),
        inLevels: hiddenItems(analyzed, compared, { plan, hidden, rule }),
      },
    };
  },
};

/** Parts that relate items; none if all items are withheld. */
const ITEM_RELATING_PARTS: readonly AnalysisPart[] = [
  "exploratory",
  "reliability",
  "agreement",
  "norms",
  "shortForm",
  "confirmatory",
  "robustness",
  "invariance",
  "irt",
  "classes",
  "dif",
];

export const declared: Part<
  "declared" | "confirmed" | "asked",
  "withheld",
  "structures" | "parts",
  "analyzed"
> = {
  id: "declared",
  title: null,
  needs: ["withheld"],
  reads: ["structures", "parts"],
  readsParts: ANALYSIS_PARTS,
  tables: ["analyzed"],
  context: ["responses"],
  comparedByValue: ["declared", "confirmed", "asked"],
  run({ analyzed }, { structures: chosen, parts }, { responses, failures, found: { withheld } }) {
    const whole = structuresOf(responses.measure);
    const reduced = whole.map((structure) => structureWithout(structure, withheld.items));
    const lost = whole.filter((_, at) => reduced[at] === null);
    if (parts.includes("confirmatory")) failures.add(lost.map(itemsWithheld));
    const isAnyLeft = analyzed.items.some(({ id }) => !withheld.items.includes(id));
    return {
      declared: whole.map((structure, at) => reduced[at] ?? structure),
      confirmed: reduced.flatMap((structure) =>
        structure && chosen.includes(structure.id) ? [structure] : [],
      ),
      asked: isAnyLeft ? parts : parts.filter((part) => !ITEM_RELATING_PARTS.includes(part)),
    };
  },
};

const itemsWithheld = ({ id }: Structure): NotFitted => ({
  analysis: "cfa",
  of: id,
  code: "items-withheld",
  problem: messages.factorWithheld(),
});
