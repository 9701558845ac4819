import type { PatternTable } from "../data/pattern-table";
import { dif } from "../irt/dif/dif";
import type { DifResult } from "../irt/dif-result";
import type { ConfirmOptions } from "./confirm";
import { oneFactorStructure } from "./one-factor";

/**
 * Tests the items of every factor of the first structure (one factor where there is none) for differential functioning
 * over every grouping and over those crossed. What cannot be computed is told to `failures`.
 */
export function testDif(
  table: PatternTable,
  { settings, structures, failures, onProgress }: Omit<ConfirmOptions, "by">,
): DifResult[] {
  const structure = structures[0] ?? oneFactorStructure(table, structures);
  if (structure === null) return [];
  const groupings = [...table.groupings.map(({ name }) => name), ...settings.crossed];
  return groupings.flatMap((by) =>
    structure.factors.flatMap((factor) =>
      failures.attempt({ analysis: "dif", of: `${by}, ${factor.id}` }, () =>
        dif(table, {
          structure,
          factor: factor.id,
          by,
          missing: settings.missing,
          onProgress: (done, total) => onProgress(`Item functioning by ${by}, ${factor.label}`, done, total),
        }),
      ),
    ),
  );
}
