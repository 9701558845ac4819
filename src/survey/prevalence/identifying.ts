import type { PatternTable } from "../../data/answers/pattern-table";
import type { Measure } from "../../measures/measure";
import { LEAST_TOTAL, type Totals } from "../disclosure/count-tables";

/** Which groupings are domains, and whether the file itself counts as a level. */
export function identifyingOf(
  { count }: Pick<PatternTable, "count">,
  { groups, coverage }: Pick<Measure, "groups" | "coverage">,
): Totals {
  const people = count.reduce((sum, one) => sum + one, 0);
  return {
    domains: Object.entries(groups).flatMap(([name, { domain }]) => (domain ? [name] : [])),
    wholeFile: coverage === "everyone" || people < LEAST_TOTAL,
  };
}
