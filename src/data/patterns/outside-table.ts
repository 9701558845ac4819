import type { PatternTable } from "../answers/pattern-table";
import type { OutsideColumn } from "../answers/read-outside";
import type { Responses } from "../answers/responses";
import { patternTable } from "./build-pattern-table";

/**
 * The pattern table of the items and of columns beside them, as further items, with all groupings, strata and clusters:
 * whatever is computed of items is so computed of what lies outside the measure.
 *
 * @param columns of the same responses: external variables, or a further occasion under other ids
 * @param options.items whether the measure's own items are in it, before the columns (default true)
 */
export function outsideTable(
  responses: Responses,
  columns: readonly OutsideColumn[],
  { items = true }: { readonly items?: boolean | undefined } = {},
): PatternTable {
  const own = items ? responses : { items: [], columns: [] };
  return patternTable(
    {
      ...responses,
      items: [...own.items, ...columns.map(({ item }) => item)],
      columns: [...own.columns, ...columns.map(({ values }) => values)],
    },
    { design: true },
  );
}
