import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import type { HiddenFigures } from "../../survey/prevalence/hidden-figures";
import {
  type PlannedFigure,
  type PrevalencePlan,
  plannedFigures,
  tableName,
} from "../../survey/prevalence/prevalence-plan";

/** A hidden prevalence for an output checker; not for publication, since the rule discloses something about the count. */
export interface HiddenFigure {
  readonly table: string;
  readonly figure: string;
  readonly rule: "unsafe" | "protects another figure";
  /** Hidden figures in the same total: none can be worked out without another. */
  readonly partners: readonly string[];
}

export function hiddenLog(plan: PrevalencePlan, { isHidden, isUnsafe }: HiddenFigures): HiddenFigure[] {
  const hidden = plannedFigures(plan).flatMap((figure) => {
    const { variable, context, margin, level } = figure;
    const at = { of: margin.of, level };
    if (!isHidden(variable, context, at)) return [];
    const rule: HiddenFigure["rule"] = isUnsafe(variable, context, at) ? "unsafe" : "protects another figure";
    return [{ ...figure, rule, place: levelsAt(plan, figure) }];
  });
  return hidden.map(({ rule, place, ...figure }) => ({
    table: tableName(figure.margin),
    figure: figureName(figure),
    rule,
    partners: hidden
      .filter(
        (other) =>
          other.variable === figure.variable &&
          other.context === figure.context &&
          other.margin === figure.margin &&
          other.place.filter((level, k) => level !== place[k]).length === 1,
      )
      .map(figureName),
  }));
}

/** The level of each grouping at a figure's place in its margin. */
function levelsAt({ table }: PrevalencePlan, { margin, level }: PlannedFigure): number[] {
  let rest = margin.places[level] ?? 0;
  const sizes = chosenGroupings(table.groupings, margin.of).map(({ levels }) => levels.length);
  return sizes
    .reverse()
    .map((size) => {
      const place = rest % size;
      rest = Math.floor(rest / size);
      return place;
    })
    .reverse();
}

const figureName = ({ variable, context, margin, level }: PlannedFigure): string =>
  [variable, context, margin.grouping?.levels[level]].filter((part) => part != null).join(", ");
