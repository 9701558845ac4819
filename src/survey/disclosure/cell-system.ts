/** Counts that hang together: what a table shows, what a reader can form from it, and the sums that join them. */
import { ItemwiseError } from "../../errors";

/** A count that is printed, or that a reader could only derive (the people of unknown sex, say). */
export interface Cell {
  /** For messages: "Kenya, boys". */
  readonly name: string;
  readonly count: number;
  /** The people that it is a count of; null where it is of no known whole. */
  readonly whole: number | null;
  /** The most that a reader knows it can be (the printed number of people); null where nothing says. */
  readonly bound: number | null;
  /** The least that a reader knows it can be; 0 by default. */
  readonly floor?: number | undefined;
  /** Whether it implies a hidden figure outside the system: then it is hidden too. */
  readonly implies?: boolean | undefined;
  /** Whether a reader knows it whatever is hidden: what other tables print, or leave as their difference. */
  readonly fixed?: boolean | undefined;
  /** False for a count that is not printed and can only be derived. */
  readonly published: boolean;
  /** What hiding it costs, above 0; the cheapest sufficient cells are hidden. */
  readonly cost: number;
  /** Whether the people are only some of those asked: then 0 and all of them are disclosive. */
  readonly subgroup: boolean;
  /** True for a count that only bears on others here: it is protected, or told, elsewhere. */
  readonly elsewhere?: boolean | undefined;
  /** Of how many groupings its table is: where the work is too much, all of most groupings are hidden. 0 by default. */
  readonly depth?: number | undefined;
}

/** The total is the sum of the parts; cells by their index. */
export interface Line {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface CellSystem {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

/** Some cells of a system, by their index, and the lines on them. */
export interface SystemPart {
  readonly cells: readonly number[];
  readonly lines: readonly Line[];
}

/**
 * Checks that the counts are whole numbers within their wholes and bounds and that the lines hold.
 *
 * @throws ItemwiseError "inconsistent-counts" naming the cell
 */
export function checkSystem({ cells, lines }: CellSystem): void {
  for (const { name, count, whole, bound, floor = 0 } of cells) {
    const fits = count >= floor && count <= (whole ?? count) && count <= (bound ?? count);
    if (!Number.isInteger(count) || count < 0 || !fits) {
      throw inconsistent(
        `${name}: the count ${count} is not a whole number from ${floor} to ${whole ?? bound ?? "any"}`,
      );
    }
  }
  for (const line of lines) {
    const { name, count } = cells[line.total]!;
    const sum = line.parts.reduce((people, part) => people + cells[part]!.count, 0);
    if (count !== sum) throw inconsistent(`${name}: the count ${count} is not its parts' sum ${sum}`);
  }
}

function inconsistent(message: string): ItemwiseError {
  return new ItemwiseError("inconsistent-counts", `${message}.`, {
    hint: "Count all the figures from the same people.",
  });
}
