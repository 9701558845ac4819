import type { PowerOutcome, SuggestedNumbers } from "./power-replicate";
import type { SimulatedPower, SimulatedShare } from "./power-result";

const RULES = [
  "parallelFactors",
  "parallelComponents",
  "map",
  "map4",
  "empiricalKaiser",
  "kaiser",
  "tests",
  "suggested",
] as const satisfies readonly (keyof SuggestedNumbers)[];

/**
 * What simulated samples say of power: shares of the samples that could be analyzed, each with the standard error of a
 * share of so many.
 *
 * @param outcomes of `powerReplicate`, of one or more samples of `n` people
 * @param options.factors number of factors of the structure that is true
 */
export function simulatedPower(
  outcomes: readonly PowerOutcome[],
  { n, alpha, factors }: { readonly n: number; readonly alpha: number; readonly factors: number },
): SimulatedPower {
  const rejected = (ps: readonly (number | null)[]): SimulatedShare | null =>
    shareOf(ps.flatMap((p) => (p === null ? [] : [p < alpha])));
  const named = outcomes.flatMap((outcome) => (outcome.factors === null ? [] : [outcome.factors]));
  return {
    replicates: outcomes.length,
    n,
    fitOfStructure: rejected(outcomes.map(({ structureP }) => structureP)),
    fitOfOneFactor: rejected(outcomes.map(({ oneFactorP }) => oneFactorP)),
    oneFactorAgainstStructure: rejected(outcomes.map(({ differenceP }) => differenceP)),
    rules: RULES.flatMap((rule) => {
      const numbers = named.map((each) => each[rule]);
      const right = shareOf(numbers.map((number) => number === factors));
      return right === null
        ? []
        : [
            {
              rule,
              right,
              named: tally(numbers.map((number) => (number === null ? "none" : String(number)))),
            },
          ];
    }),
    failed: [
      ...failures(
        "models",
        outcomes.map(({ modelProblem }) => modelProblem),
      ),
      ...failures(
        "rules",
        outcomes.map(({ factorsProblem }) => factorsProblem),
      ),
    ],
  };
}

function shareOf(hits: readonly boolean[]): SimulatedShare | null {
  if (hits.length === 0) return null;
  const share = hits.filter((hit) => hit).length / hits.length;
  return { share, error: Math.sqrt((share * (1 - share)) / hits.length), of: hits.length };
}

function failures(of: "models" | "rules", codes: readonly (string | null)[]): SimulatedPower["failed"] {
  const found = tally(codes.flatMap((code) => code ?? []));
  return Object.entries(found).map(([code, samples]) => ({ of, code, samples }));
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
