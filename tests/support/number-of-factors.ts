import type { FactorTest, FactorTests } from "../../src/factor/esem/esem-result";
import { dimensionsVerdict } from "../../src/verdicts/dimensions-verdict";

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

/** What a record has of the number of factors where the two rules name these, of nine items. */
export function numberOfFactors(named: number, empiricalKaiser = named) {
  const tests = testsNaming(named);
  return { tests, empiricalKaiser, ...dimensionsVerdict(tests, { empiricalKaiser, items: 9 }) };
}
