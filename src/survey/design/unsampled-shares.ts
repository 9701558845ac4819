import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { stratumNames } from "./stratum-label";

/**
 * The share of each stratum's units that was not drawn, by which its part of a variance is multiplied (Cochran 1977,
 * section 2.5).
 *
 * @param unitsIn units drawn, by stratum
 * @returns null where the table has no finite population correction
 * @throws ItemwiseError "fpc-below-sample" where more units were drawn than there are
 */
export function unsampledShares(table: PatternTable, unitsIn: Float64Array): Float64Array | null {
  const fpc = table.strata?.fpc;
  if (fpc == null) return null;
  return unitsIn.map((units, stratum) => {
    const value = fpc.values[stratum]!;
    if (fpc.kind === "fraction") return 1 - value;
    if (units > value) throw tooFew(table, { stratum, units, value });
    return 1 - units / value;
  });
}

function tooFew(
  table: PatternTable,
  { stratum, units, value }: { stratum: number; units: number; value: number },
): ItemwiseError {
  const what = table.cluster === null ? "people" : "clusters";
  const where = table.stratum === null ? "the population" : stratumNames(table, [stratum]);
  return new ItemwiseError(
    "fpc-below-sample",
    `The finite population correction says that ${where} has ${value} ${what}, but ${units} are in the sample.`,
    {
      hint: "It is the number of units of the first stage in the population: clusters where clusters were drawn, else people.",
    },
  );
}
