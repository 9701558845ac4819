import type { PatternTable } from "../../data/answers/pattern-table";
import { choose, firstOf, ItemwiseError, type Warning } from "../../errors";

/**
 * What a stratum with a single sampling unit adds to a variance, which it cannot show itself (R's
 * `options(survey.lonely.psu)`): "adjust" its square about the mean of all units, "average" as much as the other strata
 * do on average, "remove" and "certainty" nothing (the unit was drawn by design, or is treated as if), and "fail"
 * refuses such a sample.
 */
export type LonelyUnits = "fail" | "remove" | "adjust" | "average" | "certainty";

/** What each rule does, to follow the strata's names. */
const RULES: Readonly<Record<LonelyUnits, string>> = {
  fail: "",
  remove: "such a stratum adds nothing to the variances, which may be too small.",
  adjust: "its distance from the mean of all units stands for the spread that it does not show.",
  average: "such a stratum adds as much to a variance as the others do on average.",
  certainty: "the unit is taken as drawn with certainty and adds nothing to the variances.",
};

/** What of a design decides on lonely units. */
interface Units {
  readonly unitsIn: Float64Array;
  readonly unsampled?: Float64Array | undefined;
}

/** The strata with a single unit that was drawn from several. A stratum drawn as a whole has no sampling error. */
export function lonelyStrata({ unitsIn, unsampled }: Units): number[] {
  const strata: number[] = [];
  unitsIn.forEach((units, stratum) => {
    if (units > 0 && units <= 1 && unsampled?.[stratum] !== 0) strata.push(stratum);
  });
  return strata;
}

/** @throws ItemwiseError "lonely-psu" where the rule cannot deal with these strata; "unknown-choice" */
export function refuseLonely(
  strata: readonly number[],
  {
    lonely,
    unitsIn,
    table,
  }: { readonly lonely: LonelyUnits; readonly unitsIn: Float64Array; readonly table: PatternTable },
): void {
  choose("rule for single sampling units", RULES, lonely);
  if (strata.length === 0) return;
  const others = unitsIn.filter((units) => units > 0).length - strata.length;
  if (lonely !== "fail" && (lonely !== "average" || others > 0)) return;
  const why = lonely === "fail" ? "" : ", and there is no other stratum to take an average of";
  throw new ItemwiseError("lonely-psu", `${holds(strata, table)}${why}.`, {
    hint: 'Join the stratum with one that is like it, or choose a rule for single units (lonelyUnits: "adjust", "remove" or "certainty").',
  });
}

/** Names the strata with a single unit and says what the rule makes of them. */
export function lonelyWarnings(
  strata: readonly number[],
  { lonely, table }: { readonly lonely: LonelyUnits; readonly table: PatternTable },
): Warning[] {
  if (strata.length === 0) return [];
  return [{ code: "lonely-psu", message: `${holds(strata, table)}: ${RULES[lonely]}` }];
}

function holds(strata: readonly number[], table: PatternTable): string {
  const names = stratumNames(table, strata);
  const many = strata.length > 1;
  return `${names[0]!.toUpperCase()}${names.slice(1)} ${many ? "have" : "has"} a single sampling unit${many ? " each" : ""}`;
}

/** The names of strata for messages: as in the file where the table has them, else their numbers; five at most. */
export function stratumNames(table: PatternTable, codes: readonly number[]): string {
  const names = codes.map((code) => `"${table.strata?.labels[code] ?? code + 1}"`);
  return `${codes.length === 1 ? "stratum" : "strata"} ${firstOf(names, 5)}`;
}
