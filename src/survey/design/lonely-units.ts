import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { choose } from "../../words/choose";
import * as messages from "../messages";

/**
 * What a stratum with a single sampling unit adds to a variance (R's `options(survey.lonely.psu)`): "adjust" its square
 * about the mean of all units, "average" as much as the other strata on average, "remove" and "certainty" nothing;
 * "fail" refuses such a sample.
 */
export type LonelyUnits = "fail" | "remove" | "adjust" | "average" | "certainty";

const RULES: Readonly<Record<LonelyUnits, true>> = {
  fail: true,
  remove: true,
  adjust: true,
  average: true,
  certainty: true,
};

interface Units {
  readonly unitsIn: Float64Array;
  readonly unsampled?: Float64Array | undefined;
}

/** Strata with a single unit, without those drawn as a whole, which have no sampling error. */
export function lonelyStrata({ unitsIn, unsampled }: Units): number[] {
  const strata: number[] = [];
  unitsIn.forEach((units, stratum) => {
    if (units > 0 && units <= 1 && unsampled?.[stratum] !== 0) strata.push(stratum);
  });
  return strata;
}

/** Strata whose single unit is centered at the mean of all units. */
export function centeredStrata(design: Units & { readonly lonely?: LonelyUnits | undefined }): number[] {
  return (design.lonely ?? "adjust") === "adjust" ? lonelyStrata(design) : [];
}

/** @throws ItemwiseError "lonely-psu" where the rule refuses these strata; "unknown-choice" */
export function refuseLonely(
  strata: readonly number[],
  {
    lonely,
    unitsIn,
    table,
  }: { readonly lonely: LonelyUnits; readonly unitsIn: Float64Array; readonly table: PatternTable },
): void {
  choose("lonely-units", RULES, lonely);
  if (strata.length === 0) return;
  const others = unitsIn.filter((units) => units > 0).length - strata.length;
  if (lonely !== "fail" && (lonely !== "average" || others > 0)) return;
  const message = () =>
    messages.singleUnitStrata({
      strata: strata.map((code) => messages.quotedStratum({ label: stratumLabel(table, code) })),
      rule: lonely,
    });
  throw new ItemwiseError("lonely-psu", message, { hint: messages.singleUnitStrataHint });
}

/** A warning with the strata that have a single unit, and the rule. */
export function lonelyWarnings(
  strata: readonly number[],
  { lonely, table }: { readonly lonely: LonelyUnits; readonly table: PatternTable },
): Warning[] {
  if (strata.length === 0 || lonely === "fail") return [];
  const names = strata.map((code) => messages.stratum({ label: stratumLabel(table, code) }));
  return [{ code: "lonely-psu", message: messages.lonelyUnits({ strata: names, rule: lonely }) }];
}

/** The file's label of a stratum, or its number. */
export const stratumLabel = (table: PatternTable, code: number): string =>
  table.strata?.labels[code] ?? String(code + 1);
