import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { remember } from "../../numeric/workers/remember";
import type { Margin } from "../disclosure/margin";
import { combinationsOf } from "./prevalence-plan";

/** Counts the people of a yes or no in every combination of levels of some groupings. */
export function countMargin(table: PatternTable, values: Float64Array, of: readonly string[]): Margin {
  const { size, places, people } = peopleOf(table, JSON.stringify(of), of);
  const counts = new Array<number>(size).fill(0);
  const n = new Array<number>(size).fill(0);
  for (let row = 0; row < table.rows; row++) {
    const place = places[row]!;
    if (place < 0 || Number.isNaN(values[row]!)) continue;
    n[place]! += people[row]!;
    if (values[row] === 1) counts[place]! += people[row]!;
  }
  return { of, counts, n };
}

/** By row: the combination of levels that it is in, -1 where one is unknown, and how many people it stands for. */
interface RowPeople {
  /** Number of combinations. */
  readonly size: number;
  readonly places: Int32Array;
  readonly people: Float64Array;
}

/** Many yes-or-no variables are counted by the same groupings: the rows are placed once. */
const peopleOf = remember(placedRows);

function placedRows(table: PatternTable, _key: string, of: readonly string[]): RowPeople {
  const groupings = chosenGroupings(table.groupings, of);
  const people = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    // Frequency weights need not be whole: each row counts as at least one person, the same in every margin.
    people[row] = table.count[row]! > 0 ? Math.max(1, Math.round(table.count[row]!)) : 0;
  }
  const size = groupings.reduce((product, { levels }) => product * levels.length, 1);
  return { size, places: combinationsOf(groupings, table.rows), people };
}
