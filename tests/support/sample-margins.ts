/** The sample survey's counts by country, sex, age and area, for disclosure control. */
import type { Margin, MarginGrouping } from "../../src/survey/disclosure/margin";
import type { CountedVariable } from "../../src/survey/disclosure/margin-system";
import { type Child, happenedOnline, ITEMS, isMissing, reported } from "./sample-survey";

const COUNTRIES = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13];

export const SAMPLE_GROUPINGS: readonly MarginGrouping[] = [
  { name: "country", levels: COUNTRIES.map(String) },
  { name: "sex", levels: ["boy", "girl"] },
  { name: "age", levels: ["12-13", "14-15", "16-17"] },
  { name: "area", levels: ["urban", "peri-urban", "rural"] },
];

/** Everyone, each grouping, and country by each of the others. */
const BY = [
  [],
  ["country"],
  ["sex"],
  ["age"],
  ["area"],
  ["country", "sex"],
  ["country", "age"],
  ["country", "area"],
];

function levelOf(child: Child, grouping: string): number {
  if (grouping === "country") return COUNTRIES.indexOf(child.COUNTRY ?? 0);
  if (grouping === "sex") return (child.ECS_SELECTED_CH_GENDER ?? 0) - 1;
  if (grouping === "age") return Math.floor(((child.ECS_SELECTED_CH_AGE ?? 0) - 1) / 2);
  return (child.A1 ?? 0) - 1;
}

/** The margins of a count: 1 or 0 (or a number of reports) by child, null where unknown. */
export function marginsOf(children: readonly Child[], countOf: (child: Child) => number | null): Margin[] {
  return BY.map((of) => {
    const sizes = of.map(
      (name) => SAMPLE_GROUPINGS.find((grouping) => grouping.name === name)?.levels.length ?? 0,
    );
    const size = sizes.reduce((product, levels) => product * levels, 1);
    const [counts, n] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
    for (const child of children) {
      const count = countOf(child);
      if (count === null) continue;
      const place = of.reduce((before, name, at) => before * sizes[at]! + levelOf(child, name), 0);
      counts[place]! += count;
      n[place]!++;
    }
    return { of, counts, n };
  });
}

function anyOf(child: Child, items: readonly string[], online: boolean): number | null {
  if (items.some((item) => reported(child, item) && (!online || happenedOnline(child, item)))) return 1;
  return items.some((item) => isMissing(child, item)) ? null : 0;
}

/** The nine items, the set of all and of four, the set of all online. */
export function sampleVariables(children: readonly Child[]): CountedVariable[] {
  const items = ITEMS.map((item) => ({
    name: item,
    margins: marginsOf(children, (child) => (isMissing(child, item) ? null : Number(reported(child, item)))),
  }));
  return [
    ...items,
    { name: "any", margins: marginsOf(children, (child) => anyOf(child, ITEMS, false)) },
    { name: "grave", margins: marginsOf(children, (child) => anyOf(child, ITEMS.slice(5), false)) },
    { name: "any online", margins: marginsOf(children, (child) => anyOf(child, ITEMS, true)) },
  ];
}
