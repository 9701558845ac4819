import type { PatternTable } from "../../data/answers/pattern-table";
import type { ModelShape } from "./answers";

/** What a column of the table is: an item, or a context that an item (its parent, by column) last happened in. */
export interface AnswerColumn {
  readonly parent: number | null;
  readonly context: string | null;
}

/** Of more items those that go most with the one explained are taken (van Buuren, Boshuizen & Knook 1999). */
const MOST_ITEMS = 20;
/** Effects do not vary over groups where there would be more of them. */
const MOST_CROSSED = 250;

/**
 * The columns that explain one: of an item the other items; of a context of an item the other items, and the same context
 * of them.
 *
 * @param levels of the first grouping, over which items' effects vary
 */
export function flagsOf(
  table: PatternTable,
  target: number,
  { columns, levels }: { readonly columns: readonly AnswerColumn[]; readonly levels: number },
): Pick<ModelShape, "flags" | "crossed"> {
  const { parent, context } = columns[target]!;
  const item = parent ?? target;
  const others = columns.flatMap((column, at) => (column.parent === null && at !== item ? [at] : []));
  const near = nearest(table, item, others);
  if (parent === null)
    return { flags: Int32Array.from(near), crossed: levels > 1 && near.length * levels <= MOST_CROSSED };
  const same = columns.flatMap((column, at) =>
    column.context === context && column.parent !== null && near.includes(column.parent) ? [at] : [],
  );
  return { flags: Int32Array.from([...near, ...same]), crossed: false };
}

function nearest(table: PatternTable, item: number, others: readonly number[]): readonly number[] {
  if (others.length <= MOST_ITEMS) return others;
  const by = new Map(others.map((other) => [other, Math.abs(phi(table, item, other))]));
  const chosen = [...others].sort((a, b) => by.get(b)! - by.get(a)! || a - b).slice(0, MOST_ITEMS);
  return chosen.sort((a, b) => a - b);
}

/** Correlation of two yes-or-no columns over the people who answered both; 0 where it is not defined. */
function phi({ columns, count, rows }: PatternTable, one: number, other: number): number {
  const [x, y] = [columns[one]!, columns[other]!];
  let [n, a, b, both] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (x[row]! < 0 || y[row]! < 0) continue;
    n += count[row]!;
    a += count[row]! * x[row]!;
    b += count[row]! * y[row]!;
    both += count[row]! * x[row]! * y[row]!;
  }
  const spread = a * (n - a) * b * (n - b);
  return spread > 0 ? (n * both - a * b) / Math.sqrt(spread) : 0;
}
