import { observedItem } from "../../correlation/pairs/observed-categories";
import { crossedGrouping, crossedNames, isCrossing } from "../../data/transform/cross-groupings";
import { type Structure, structuresOf, structureWithout } from "../../measures/structure";
import { identifyingOf } from "../../survey/prevalence/identifying";
import type { NotFitted } from "../analysis";
import { ANALYSIS_PARTS, type AnalysisPart } from "../analysis-parts";
import { comparedGroupings, leftOutOf } from "../compared-groups";
import { hiddenInLevels, withheldItems } from "../disclosure/hidden-answers";
import * as messages from "../messages";
import type { Part } from "../part";

const tables = ["analyzed", "byReleasedGroups", "alternateCoding", "ungrouped"] as const;

/**
 * What models leave out: of groups, items and levels with hidden answers; where the file itself is a level, items with
 * unsafe ones. Constant items are refused or dropped, as chosen, whether left out or not.
 */
export const withheld: Part<"withheld", "margins", "crossed", (typeof tables)[number]> = {
  id: "withheld",
  title: messages.partWithheld,
  needs: ["margins"],
  reads: ["crossed"],
  tables,
  context: ["responses"],
  comparedByValue: ["withheld"],
  run({ analyzed, byReleasedGroups, alternateCoding, ungrouped }, settings, { responses, found }) {
    const { plan, options } = found.margins;
    const { hidden, rule } = options;
    const identifying = identifyingOf(byReleasedGroups, responses.measure);
    const compared = comparedGroupings(analyzed, settings).filter((name) => isCrossing(analyzed, name));
    const items = withheldItems(analyzed, { rule, ...identifying });
    ungrouped.items.forEach(({ id, scale }, at) => {
      if (items.includes(id) && scale !== "continuous") observedItem(ungrouped, at, null);
    });
    const inLevels = hiddenInLevels(analyzed, compared, { plan, hidden, rule, ...identifying });
    const ofGroups = compared.map((by) => ({
      grouping: by,
      ...leftOutOf(analyzed, crossedGrouping(analyzed, crossedNames(analyzed, by)), by, inLevels),
    }));
    return {
      withheld: {
        items,
        inAlternateCoding:
          alternateCoding === null ? [] : withheldItems(alternateCoding, { rule, ...identifying }),
        inLevels,
        ofGroups: ofGroups.filter((one) => one.items.length + one.levels.length > 0),
        wholeFile: rule.leastCount > 0 && identifying.wholeFile,
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
    const kept = analyzed.items.map(({ id }) => id);
    const absent = responses.measure.items.flatMap(({ id }) => (kept.includes(id) ? [] : [id]));
    const isAnyLeft = analyzed.items.some(({ id }) => !withheld.items.includes(id));
    return {
      declared: whole.map((structure, at) => reduced[at] ?? structure),
      // Those that lost a factor with the items left out of the tables are said not to be examined (part `structures`).
      confirmed: reduced.flatMap((structure) =>
        structure && chosen.includes(structure.id) ? (structureWithout(structure, absent) ?? []) : [],
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
