import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { isBlank, parseNumber } from "./cell-text";
import { parseCsv } from "./csv";

/** Each item's target loadings, null where a loading is free. */
export type TargetRows = ReadonlyMap<string, readonly (number | null)[]>;

/**
 * Reads the target of a rotation: a header, then a row for each item with its id and its target on each factor, empty or
 * NA where the loading is free.
 * @param file name in messages
 * @throws ItemwiseError "bad-target" for a cell that is no number, or an item twice; as `parseCsv`
 * @example
 * ```ts
 * readTarget("item,f1,f2\na,,0\nb,0,NA\n").get("a"); // [null, 0]
 * ```
 */
export function readTarget(text: string, file = "target"): TargetRows {
  const { columns, header, rows } = parseCsv(text, { file });
  const [ids = [], ...factors] = columns;
  const target = new Map<string, readonly (number | null)[]>();
  for (let row = 0; row < rows; row++) {
    const id = ids[row]?.trim() ?? "";
    if (target.has(id)) throw bad(() => messages.targetItemTwice({ file, row: String(row + 2), item: id }));
    target.set(
      id,
      factors.map((cells, k) => {
        const written = cells[row]?.trim() ?? "";
        const value = isBlank(written) ? null : parseNumber(written);
        if (value !== null || isBlank(written)) return value;
        const column = header[k + 1] ?? "";
        throw bad(() => messages.figureNoNumber({ file, row: String(row + 2), column, text: written }));
      }),
    );
  }
  return target;
}

/**
 * The target in the order of the items.
 * @throws ItemwiseError "bad-target" for an item without a row, a row without an item, or another number of columns
 */
export function targetOf(
  target: TargetRows,
  { items, factors }: { readonly items: readonly string[]; readonly factors: number },
): (readonly (number | null)[])[] {
  const strange = [...target.keys()].find((id) => !items.includes(id));
  if (strange !== undefined) throw bad(() => messages.targetNoItem({ item: strange }));
  return items.map((id) => {
    const row = target.get(id);
    if (row === undefined) throw bad(() => messages.targetWithoutItem({ item: id }));
    if (row.length !== factors) throw bad(() => messages.targetColumns({ columns: row.length, factors }));
    return row;
  });
}

function bad(message: () => string): ItemwiseError {
  return new ItemwiseError("bad-target", message, { hint: messages.targetHint });
}
