import type { PatternTable } from "../data/answers/pattern-table";
import { largestNumberOfFactors } from "../factor/efa/efa";
import type { Structure } from "../measures/structure";
import type { Scale } from "../reliability/scale-reliability";
import { lostFactors } from "../verdicts/structure-verdict";
import type { AnalysisSettings } from "./analysis";

/**
 * A structure without the items that are not analyzed, for the scales that are left of it; factors without items are
 * left out. What a structure is held against a solution for is the whole of it (`structureVerdict`).
 */
export function keepItems(structure: Structure, table: PatternTable): Structure {
  const ids = new Set(table.items.map((item) => item.id));
  const factors = structure.factors.map((factor) => ({
    ...factor,
    items: factor.items.filter((id) => ids.has(id)),
  }));
  return { ...structure, factors: factors.filter((factor) => factor.items.length > 0) };
}

/** Whether every factor of a structure has an item that is analyzed, so that a solution can have its factors. */
export function isExaminable(structure: Structure, table: PatternTable): boolean {
  const ids = table.items.map((item) => item.id);
  return lostFactors(structure, ids).length === 0;
}

/** 1, 2, 3 and the numbers of the declared structures' factors, as far as so many can be identified. */
export function defaultFactors(items: number, structures: readonly Structure[]): number[] {
  const most = largestNumberOfFactors(items);
  const wanted = new Set([1, 2, 3, ...structures.map((structure) => structure.factors.length)]);
  return [...wanted].filter((factors) => factors <= most).sort((a, b) => a - b);
}

/** The numbers of factors to look for in both halves: those of the declared structures, otherwise the one suggested. */
export function factorsToReplicate(
  structures: readonly Structure[],
  suggested: number,
  settings: AnalysisSettings,
): number[] {
  const declared = structures.map((structure) => structure.factors.length);
  const wanted = declared.length > 0 ? declared : [suggested];
  return [...new Set(wanted)].filter((factors) => settings.factors.includes(factors));
}

/** All items as one scale, and every factor of every structure. */
export function scalesOf(structures: readonly Structure[], table: PatternTable): Scale[] {
  const all: Scale = {
    scale: "all",
    structure: null,
    label: "All items",
    items: table.items.map((item) => item.id),
  };
  const factors = structures.flatMap((structure) =>
    structure.factors.map((factor) => ({
      scale: factor.id,
      structure: structure.id,
      label: factor.label,
      items: factor.items,
    })),
  );
  return [all, ...factors];
}
