import type { PatternTable } from "../../data/answers/pattern-table";
import { disclosesBetween } from "../../norms/between-scales";
import { type Norms, scaleNorms } from "../../norms/norms";
import { distinctScales } from "../../reliability/scale-ids";
import { type DisclosureRule, disclosureRules, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundedPeople, roundedShare } from "../../survey/disclosure/rounding";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";
import { analyzedScales, scoredStructures } from "../parts/reliability";
import { risksOf } from "../parts/risks";
import type { NormsOfScale } from "./norms-record";

const reads = ["disclosure"] as const;

export const norms: Part<
  "norms",
  "margins" | "risks" | "declared" | "working" | "workingModel",
  (typeof reads)[number],
  "withDesign" | "reported"
> = {
  id: "norms",
  title: messages.partNorms,
  needs: ["margins", "risks", "declared", "working", "workingModel"],
  reads,
  tables: ["withDesign", "reported"],
  context: [],
  optional: { asked: "norms", otherwise: { norms: [] } },
  run({ withDesign, reported }, { disclosure }, { found }) {
    const rule = disclosureRules[disclosure];
    const isHidden = hiddenNorms(withDesign, reported, found);
    const scales = analyzedScales(
      scoredStructures(found),
      withDesign.items.map(({ id }) => id),
    );
    // A structure with one factor repeats the scale of all items.
    const scaleLevels = distinctScales(scales).map((scale) => ({
      ...scale,
      levels: scaleNorms(withDesign, scale.items, { least: rule.leastCount }).map((level) =>
        isHidden(scale.items, level.group) ? withoutFigures(level) : level,
      ),
    }));
    const isFew = (people: number): boolean => isSmallCount(people, rule);
    return {
      norms: scaleLevels.map(({ levels, ...scale }): NormsOfScale => {
        const isDisclosive = scaleLevels.some((other) =>
          disclosesBetween(withDesign, { ...scale, levels }, other, isFew),
        );
        return {
          ...scale,
          levels: levels.map((level) => releasedLevel(isDisclosive ? withoutFigures(level) : level, rule)),
        };
      }),
    };
  },
};

/** Without figures that would disclose counts; an existing reason stays. */
const withoutFigures = (level: Norms): Norms => ({
  ...level,
  reason: level.reason ?? "hidden",
  rows: [],
  percentiles: [],
});

/**
 * Whether norms would disclose hidden figures. The score of yes-no items is the number of yes, whose distribution is
 * shown for all items as long as no share, pair or number is hidden.
 */
function hiddenNorms(
  { items }: PatternTable,
  reported: PatternTable,
  { margins, risks }: Pick<PartResults, "margins" | "risks">,
): (scale: readonly string[], group: string | null) => boolean {
  const { plan, options } = margins;
  if (options.rule.leastCount === 0) return () => false;
  const askedItems = plan.variables.filter(({ kind }) => kind === "item").map(({ variable }) => variable);
  const isYes = (id: string): boolean =>
    askedItems.includes(id) && items.some((item) => item.id === id && item.categories.length === 2);
  const numbers = risks ?? risksOf(reported, margins);
  const isShown =
    numbers !== null &&
    numbers.mean !== null &&
    numbers.distribution.at(-1)?.orMore === false &&
    numbers.pairs.every(({ suppressed }) => suppressed === null);
  const hiddenBy = plan.margins.flatMap(({ of, places }) =>
    plan.variables.some(({ variable, byGroup }) =>
      byGroup.some((context) =>
        places.some((_, level) => options.hidden.reason(variable, context, { of, level }) !== null),
      ),
    )
      ? of
      : [],
  );
  return (scale, group) => {
    if (!scale.some(isYes)) return false;
    if (!isShown || askedItems.some((id) => !scale.includes(id))) return true;
    return group !== null && hiddenBy.includes(group);
  };
}

/** Numbers of people in tens, shares as exact as counts are shown. */
function releasedLevel(level: Norms, rule: DisclosureRule): NormsOfScale["levels"][number] {
  if (rule.leastCount === 0) return level;
  if (level.reason !== null) return { ...level, n: null };
  const share = (value: number): number => roundedShare(value, level.n, rule.rounding);
  const rows = level.rows.map((row) => ({
    ...row,
    percentile: share(row.percentile),
    interval: row.interval && ([share(row.interval[0]), share(row.interval[1])] as const),
  }));
  return { ...level, n: roundedPeople(level.n, rule), rows };
}
