import type { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Audit, openAudit, type Witnesses } from "./audit";
import type { CountTables } from "./count-tables";
import type { ProtectedVariable, Relation } from "./relations";
import type { Suppression } from "./suppress";

/** One variable of a pair, as far as it is shown. */
export type ShownVariable = Pick<ProtectedVariable, "counts"> & Pick<Suppression, "shown" | "intervals">;

/**
 * The attacker's problem of a variable and one that it contains: in every atom the rest is at least 0, which says more than
 * their ranges in every cell. The unknowns are the part and the rest. Relaxed: both together may exceed an atom's people.
 * @returns an audit of the cells of the whole, then of those of the part
 */
export function auditPair(
  tables: CountTables,
  { whole, part }: { readonly whole: ShownVariable; readonly part: ShownVariable },
  {
    countsBlanks,
    budget,
    witnesses,
  }: Pick<Relation, "countsBlanks"> & { readonly budget: WorkBudget; readonly witnesses: Witnesses },
): Audit {
  const { atoms, cells, atomsOf } = tables;
  const count = new Float64Array(2 * atoms);
  const people = new Float64Array(2 * atoms);
  for (let atom = 0; atom < atoms; atom++) {
    const all = whole.counts.atomWhole[atom]!;
    count[atom] = part.counts.atomCount[atom]!;
    people[atom] = part.counts.atomWhole[atom]!;
    const left = countsBlanks === true ? Math.max(0, all - people[atom]!) : 0;
    count[atoms + atom] = Math.max(0, whole.counts.atomCount[atom]! - count[atom]! - left);
    people[atoms + atom] = Math.max(count[atoms + atom]!, all - left);
  }
  const both = [whole, part];
  return openAudit(
    {
      ...tables,
      cells: [...cells, ...cells],
      atomsOf: [
        ...atomsOf.map((own) => Int32Array.from([...own, ...own.map((atom) => atoms + atom)])),
        ...atomsOf,
      ],
    },
    {
      atomCount: count,
      atomWhole: people,
      count: Float64Array.from(both.flatMap(({ counts }) => [...counts.count])),
      whole: Float64Array.from(both.flatMap(({ counts }) => [...counts.whole])),
    },
    {
      shown: both.flatMap(({ shown }) => shown),
      floor: Float64Array.from(both.flatMap(({ intervals }) => intervals.map(({ low }) => low))),
      bound: Float64Array.from(both.flatMap(({ intervals }) => intervals.map(({ high }) => high))),
    },
    { budget, witnesses },
  );
}
