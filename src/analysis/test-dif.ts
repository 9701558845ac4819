import type { PatternTable } from "../data/answers/pattern-table";
import { dif } from "../irt/dif/dif";
import type { DifResult } from "../irt/dif/dif-result";
import type { ConfirmOptions } from "./confirm";
import { firstStructure } from "./one-factor";

/**
 * Tests the items of one factor of the first structure (one factor where there is none) for differential functioning over
 * a grouping. What cannot be computed is told to `failures`.
 */
export function testDif(
  table: PatternTable,
  { by, factor }: { readonly by: string; readonly factor: string },
  { settings, structures, failures }: Omit<ConfirmOptions, "by">,
): readonly DifResult[] {
  const structure = firstStructure(table, structures);
  if (structure === null) return [];
  return failures.attempt({ analysis: "dif", of: `${by}, ${factor}` }, () =>
    dif(table, { structure, factor, by, missing: settings.missing }),
  );
}
