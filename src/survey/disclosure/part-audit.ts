import type { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Audit, type Knowledge, openAudit, type Witnesses } from "./audit";
import type { CountTables } from "./count-tables";
import type { ProtectedVariable, Relation } from "./relations";

/** A variable as far as it is known. */
export type KnownVariable = Pick<ProtectedVariable, "counts"> & Knowledge;

/**
 * The attacker's problem of a variable and all that contain it: in every atom the rest of each is at least 0, which says
 * more than their ranges in every cell. The unknowns are the part and the rests. Relaxed: part and rest together may exceed
 * an atom's people.
 * @returns an audit of the cells of the part, then of those of each whole
 */
export function auditPart(
  tables: CountTables,
  part: KnownVariable,
  wholes: readonly (KnownVariable & Pick<Relation, "countsBlanks">)[],
  { budget, witnesses }: { readonly budget: WorkBudget; readonly witnesses: Witnesses },
): Audit {
  const { atoms, cells, atomsOf } = tables;
  const all = [part, ...wholes];
  const atomCount = new Float64Array(all.length * atoms);
  const atomWhole = new Float64Array(all.length * atoms);
  atomCount.set(part.counts.atomCount);
  atomWhole.set(part.counts.atomWhole);
  wholes.forEach(({ counts, countsBlanks }, k) => {
    for (let atom = 0; atom < atoms; atom++) {
      const at = (k + 1) * atoms + atom;
      const people = counts.atomWhole[atom]!;
      const blanks = countsBlanks === true ? Math.max(0, people - atomWhole[atom]!) : 0;
      atomCount[at] = Math.max(0, counts.atomCount[atom]! - atomCount[atom]! - blanks);
      atomWhole[at] = Math.max(atomCount[at]!, people - blanks);
    }
  });
  const placesOf = (k: number): Int32Array[] =>
    atomsOf.map((own) => (k === 0 ? own : Int32Array.from([...own, ...own.map((atom) => k * atoms + atom)])));
  const ofAll = (by: (one: KnownVariable) => ArrayLike<number>): Float64Array =>
    Float64Array.from(all.flatMap((one) => Array.from(by(one))));
  return openAudit(
    { ...tables, cells: all.flatMap(() => cells), atomsOf: all.flatMap((_, k) => placesOf(k)) },
    {
      atomCount,
      atomWhole,
      count: ofAll(({ counts }) => counts.count),
      whole: ofAll(({ counts }) => counts.whole),
    },
    {
      shown: all.flatMap(({ shown }) => shown),
      floor: ofAll(({ floor }) => floor),
      bound: ofAll(({ bound }) => bound),
    },
    { budget, witnesses, inFractions: true },
  );
}
