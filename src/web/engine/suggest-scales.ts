import { type Analysis, isExplored } from "../../analysis/analysis";
import { ItemwiseError } from "../../errors";
import { factorCriteria } from "../../factor/model/criteria";
import { leadingNumber, plausibleNumbers } from "../../verdicts/dimensions-verdict";
import * as messages from "./messages";

/** Scales suggested by the answers: each item on the factor with its largest loading. */
export interface SuggestedScales {
  readonly scales: readonly (readonly string[])[];
  /** Items without a salient loading. */
  readonly without: readonly string[];
  readonly factors: number;
  /** Whether their number is recommended, and no other plausible. */
  readonly agreed: boolean;
  /** The plausible numbers that count. */
  readonly plausible: readonly number[];
}

const SALIENT = factorCriteria.salientLoading.value;

/** Scales of the solution with the recommended number of factors. @throws ItemwiseError "no-solution" without one, or without salient loadings */
export function suggestScales(analysis: Analysis): SuggestedScales {
  const { retention } = analysis;
  const solution = solutionOf(analysis);
  if (solution === null || retention === null) throw noSolution(messages.noFactors);
  const homes = solution.items.map((_, item) => homeOf(solution.loadings[item] ?? []));
  const scales = Array.from({ length: solution.factors }, (_, factor) =>
    solution.items.filter((_, item) => homes[item] === factor),
  ).filter(({ length }) => length > 0);
  if (scales.length === 0) throw noSolution(messages.noLoadings);
  return {
    scales,
    without: solution.items.filter((_, item) => homes[item] === null),
    factors: solution.factors,
    agreed: retention.verdict === "supported" && retention.recommended === solution.factors,
    plausible: plausibleNumbers(retention),
  };
}

function solutionOf(analysis: Analysis): Analysis["efa"][number] | null {
  if (!isExplored(analysis)) return null;
  const { efa, retention } = analysis;
  const number = leadingNumber(retention);
  return number === 0 ? null : (efa.find(({ factors }) => factors === number) ?? efa[0] ?? null);
}

function homeOf(loadings: readonly number[]): number | null {
  const sizes = loadings.map(Math.abs);
  const most = Math.max(...sizes);
  return most >= SALIENT ? sizes.indexOf(most) : null;
}

function noSolution(problem: () => string): ItemwiseError {
  return new ItemwiseError("no-solution", problem, { hint: messages.noSolutionHint });
}
