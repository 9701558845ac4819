/** Several releases of one file: what one prints and another hides, and what they bound together. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Finding } from "../finding";
import type { Programme } from "../programme";

/** Counts of yes that a record prints. */
export function printedCounts(record: Analysis): string[] {
  return record.prevalence.flatMap((one) =>
    one.missing === "known" && one.estimate !== null
      ? [nameOf("yes", one.variable, one.context, one.group, one.level)]
      : [],
  );
}

/**
 * @param programme of one release; it learns what the others print
 * @param others their records
 */
export async function releaseFindings(
  programme: Programme,
  others: readonly Analysis[],
  {
    names,
    truth,
    least,
  }: { readonly names: readonly string[]; readonly truth: (name: string) => number; readonly least: number },
): Promise<Finding[]> {
  const told = new Set(others.flatMap(printedCounts));
  const direct = names
    .filter((name) => told.has(name))
    .map((name) => ({ route: "printed in another release", name, low: truth(name), high: truth(name) }));
  for (const name of told) programme.bound(name, truth(name), truth(name));
  const ranges = await programme.ranges(
    names.filter((name) => !told.has(name)),
    least,
  );
  return [...direct, ...[...ranges].map(([name, range]) => ({ route: "releases together", name, ...range }))];
}
