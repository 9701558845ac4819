import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { coverInLine } from "../disclosure/cover-in-line";
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { combinationsOf, type PlannedMargin, type PrevalencePlan } from "./prevalence-plan";

/** Whether the number of people in a level of a margin is hidden. */
export type IsHiddenSize = (margin: PlannedMargin, level: number) => boolean;

/**
 * Numbers of people of so small groups that they could be known, and enough others in the same rows and columns that the
 * sums do not give them away: no line has a single hidden number, or hidden ones of too few people together.
 */
export function hiddenSizes(plan: PrevalencePlan, rule: DisclosureRule): IsHiddenSize {
  if (rule.leastCount === 0) return () => false;
  const byMargin = new Map(plan.margins.map((margin) => [margin, hiddenPlaces(plan, margin, rule)]));
  return (margin, level) => byMargin.get(margin)?.has(margin.places[level] ?? level) ?? false;
}

function hiddenPlaces({ table }: PrevalencePlan, { of }: PlannedMargin, rule: DisclosureRule): Set<number> {
  const groupings = chosenGroupings(table.groupings, of);
  const sizes = groupings.map(({ levels }) => levels.length);
  const people = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(0);
  const places = combinationsOf(groupings, table.rows);
  for (let row = 0; row < table.rows; row++) {
    const place = places[row]!;
    if (place >= 0) people[place]! += table.count[row]!;
  }
  const hidden = new Set(people.flatMap((n, place) => (isSmallCount(n, rule) ? [place] : [])));
  const lines = linesOf(sizes).map((line) => line.filter((place) => people[place]! > 0));
  for (let added = true; added; ) {
    added = false;
    for (const line of lines) if (coverInLine(people, line, { hidden, rule })) added = true;
  }
  return hidden;
}

/** The places that add up to a margin with one grouping less, for every grouping. */
function linesOf(sizes: readonly number[]): number[][] {
  const all = sizes.reduce((product, size) => product * size, 1);
  return sizes.flatMap((size, dimension) => {
    const step = sizes.slice(dimension + 1).reduce((product, one) => product * one, 1);
    const starts = Array.from({ length: all }, (_, place) => place).filter(
      (place) => Math.floor(place / step) % size === 0,
    );
    return starts.map((start) => Array.from({ length: size }, (_, level) => start + level * step));
  });
}
