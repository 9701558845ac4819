import type { Analysis } from "../analysis/analysis";
import type { AnalysisPart } from "../analysis/analysis-parts";
import { RESTING } from "../analysis/parts/cfa";

/**
 * An analysis of some parts that rests on the same model as one of all parts: where no declared structure fits, or the
 * user asked for the factor solution, "exploratory" is computed too, since its solution may be the working model. Not for a
 * command that has one model alone (`askedOnly`).
 * @param compute gives the record of the parts; with one `partMemory` the second call repeats little
 */
export function withSolution(
  parts: readonly AnalysisPart[],
  compute: (parts: readonly AnalysisPart[]) => Analysis,
): Analysis {
  const rests = parts.some((part) => RESTING.includes(part)) && !parts.includes("exploratory");
  if (!rests) return compute(parts);
  // The models come first where they are fitted alike: what rests on them is then computed once.
  const first = parts.includes("confirmatory") ? parts : MODELS_ALONE;
  const analysis = compute(first);
  if (!analysis.settings.askedOnly && isOpen(analysis)) return compute(["exploratory", ...parts]);
  return first === parts ? analysis : compute(parts);
}

/** A part that rests on the models and, unless a length is chosen, computes nothing more. */
const MODELS_ALONE: readonly AnalysisPart[] = ["shortForm"];

/** Without any fitted model there is nothing to compare a solution with. */
function isOpen({ cfa, measure, settings }: Analysis): boolean {
  const declared = measure.structures.map(({ id }) => id);
  const fits = cfa.some(
    ({ structure, converged, admissible, verdict }) =>
      declared.includes(structure) && converged && admissible && verdict.code !== "does-not-fit",
  );
  return (cfa.length > 0 && !fits) || settings.workingModel === "exploratory";
}
