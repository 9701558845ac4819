import type { FactorTest, FactorTests } from "../../src/factor/esem/esem-result";
import type { CandidateSolution } from "../../src/factor/structures/candidate-solutions";
import {
  candidateNumbers,
  dimensionsVerdict,
  type NamedNumbers,
} from "../../src/verdicts/dimensions-verdict";

/** Tests that reject all numbers of factors below the one given. */
export function testsNaming(factors: number): FactorTests {
  const tests = Array.from(
    { length: factors + 1 },
    (_, k): FactorTest => ({
      factors: k,
      chiSquare: k < factors ? 900 : 10,
      df: 36 - 8 * k,
      p: k < factors ? 0 : 0.3,
      converged: true,
      held: [],
    }),
  );
  return { factors, atLeast: factors, alpha: 0.05, tests, problem: null };
}

type Named = Partial<NamedNumbers> & { people?: number; candidates?: readonly CandidateSolution[] };

/** The verdict on nine items, where every solution is proper and none has been compared between halves. */
export function verdictOn(tests: FactorTests, { people = 300, candidates, ...others }: Named = {}) {
  const kaiser = tests.factors ?? tests.atLeast ?? 1;
  const named = {
    tests,
    empiricalKaiser: kaiser,
    parallelFactors: others.empiricalKaiser ?? kaiser,
    items: 9,
    ...others,
  };
  const proper = candidateNumbers(named).map((factors) => ({ factors, problem: null, congruence: null }));
  return dimensionsVerdict(named, { people, candidates: candidates ?? proper });
}

/** What a record has of the number of factors where the rules that bound the range name these, of nine items. */
export function numberOfFactors(named: number, empiricalKaiser = named, parallelFactors = named) {
  const tests = testsNaming(named);
  return { tests, empiricalKaiser, ...verdictOn(tests, { empiricalKaiser, parallelFactors }) };
}
