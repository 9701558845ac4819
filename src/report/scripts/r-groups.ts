import type { Analysis } from "../../analysis/analysis";
import type { MeasureGroup } from "../../measures/measure";
import { rNumbers, rString, rStrings } from "./r-literal";

/** A list of R, an entry a line. */
export const rList = (entries: readonly string[]): string =>
  entries.length === 0 ? "list()" : `list(\n  ${entries.join(",\n  ")}\n)`;

/** The groupings that a crossed one is made of. */
export function partsOf({ data }: Pick<Analysis, "data">, group: string): string[] {
  return data.groups.some(({ name }) => name === group) ? [group] : group.split(" x ");
}

/**
 * A grouping as an R list: its column, how its cells become levels, and these in their order.
 *
 * @param group undefined where the measure does not declare it
 */
export function groupingEntry(
  name: string,
  group: MeasureGroup | undefined,
  levels: readonly string[],
): string {
  const own = `levels = ${rStrings(levels)}`;
  if (group === undefined) return `list(name = ${rString(name)}, column = ${rString(name)}, ${own})`;
  const codes = (table: Readonly<Record<string, string | number>>): string => rStrings(Object.keys(table));
  const parts = [
    `name = ${rString(name)}`,
    `column = ${rString(group.column)}`,
    `missing = ${rStrings(group.missing)}`,
    own,
    ...(group.labels
      ? [`codes = ${codes(group.labels)}`, `labels = ${rStrings(Object.values(group.labels))}`]
      : []),
    ...(group.values
      ? [`codes = ${codes(group.values)}`, `values = ${rNumbers(Object.values(group.values))}`]
      : []),
    ...(group.bands
      ? [
          `low = ${rNumbers(group.bands.map(([low]) => low))}`,
          `high = ${rNumbers(group.bands.map(([, high]) => high))}`,
        ]
      : []),
  ];
  return `list(${parts.join(", ")})`;
}

/** The analyzed items under the script's own names: the ids may be no names of R. */
export function itemNames({
  data,
}: Pick<Analysis, "data">): { readonly id: string; readonly name: string }[] {
  return data.items.map((id, k) => ({ id, name: `item${k + 1}` }));
}
