import type { DisclosureRule } from "./disclosure";

/**
 * Secondary suppression of numbers of people that add up along a line, where no more than one more is hidden at a time: the
 * smallest beside those that are hidden, unless these are several and of enough people together.
 *
 * @param line places of the numbers that may be hidden
 * @param hidden places of those that are; one more is put into it
 * @returns whether one more was hidden
 */
export function coverInLine(
  people: readonly number[],
  line: readonly number[],
  { hidden, rule }: { readonly hidden: Set<number>; readonly rule: DisclosureRule },
): boolean {
  const inLine = line.filter((place) => hidden.has(place));
  const together = inLine.reduce((sum, place) => sum + people[place]!, 0);
  if (inLine.length === 0 || (inLine.length > 1 && together >= rule.leastCount)) return false;
  const [next] = line
    .filter((place) => !hidden.has(place))
    .sort((one, other) => people[one]! - people[other]! || one - other);
  if (next === undefined) return false;
  hidden.add(next);
  return true;
}
