import { correlate } from "../../correlation/correlate";
import type { PatternTable } from "../../data/answers/pattern-table";
import { efa } from "../../factor/efa/efa";
import { suggestedFactors } from "../../factor/efa/retention/suggested-factors";
import { exploratoryStructure } from "../../factor/esem/candidate-structures";
import { largestNumberOfFactors } from "../../factor/model/criteria";
import { withOneFactor } from "../../factor/structures/one-factor";
import type { Structure } from "../../measures/structure";
import type { CandidateOrigin } from "../../verdicts/working-model";
import { correlateOptions } from "../parts/correlation";
import { type AnalysisSettings, isAsked } from "../settings";

/** The models that a command is about: the one that the user names, otherwise the declared ones; empty: one is found. */
export function askedStructures(
  table: PatternTable,
  declared: readonly Structure[],
  { workingModel }: Pick<AnalysisSettings, "workingModel">,
): readonly Structure[] {
  if (workingModel === null) return declared;
  const named = declared.filter(({ id }) => id === workingModel);
  if (named.length > 0 || workingModel === "exploratory") return named;
  return withOneFactor(table, []);
}

/** A single model is fitted where it is printed, several to choose among them. */
export const areFitted = (
  structures: readonly Structure[],
  settings: Pick<AnalysisSettings, "parts">,
): boolean => isAsked(settings, "confirmatory") || structures.length > 1;

export const solutionReads = [
  ...(["correlation", "missing", "correction", "factors"] as const),
  ...(["extraction", "rotation", "rotationStarts", "seed"] as const),
] as const;

interface Found {
  readonly origin: CandidateOrigin;
  readonly structure: Structure;
}

/**
 * The factor solution as a simple structure, of as many factors as the user says, or else as `suggestedFactors`
 * says. Of fewer where a factor would have less than two items; one factor where no solution is a simple
 * structure. Null with too few items.
 */
export function foundStructure(
  table: PatternTable,
  settings: Pick<AnalysisSettings, (typeof solutionReads)[number]>,
): Found | null {
  const [one] = withOneFactor(table, []);
  if (one === undefined) return null;
  const correlation = correlate(table, correlateOptions(settings));
  const { factors: chosen, extraction, rotation, rotationStarts, seed } = settings;
  const wanted =
    (chosen.length === 1 ? chosen[0] : undefined) ?? suggestedFactors(table, correlation, settings);
  const most = Math.min(wanted, largestNumberOfFactors(table.items.length));
  for (let factors = most; factors > 1; factors--) {
    const solution = efa(correlation, { factors, extraction, rotation, rotationStarts, seed });
    const structure = exploratoryStructure(solution, []);
    if (structure !== null) return { origin: "exploratory", structure };
  }
  return { origin: "one-factor", structure: one };
}
