import { fUpper } from "../../numeric/distributions/special";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { pooledRows, rowsInAll } from "../imputation/rubin";
import { probabilityInterval } from "./margins";
import { testedCoefficient } from "./regression-parts";
import type { SurveyRegression } from "./regression-result";

type Test = SurveyRegression["tests"][number];

/**
 * Pools regressions of imputed outcomes: coefficients and margins by Rubin's rules with Barnard & Rubin's (1999)
 * degrees of freedom, tests of terms from their Wald statistics. What is not estimated in all of them is left out, with
 * a warning.
 * @param all of the same model and people, at least two
 * @see Li, Meng, Raghunathan & Rubin (1991), Statistica Sinica, 1, 65-92 (tests). Reference: R's mice 3.17.0, `pool`
 *   and `D2(use = "wald")`, with large-sample degrees of freedom.
 */
export function pooledRegression(all: readonly SurveyRegression[]): SurveyRegression {
  const first = all[0]!;
  const byTerm = ({ term }: { readonly term: string }): string => term;
  const coefficients = pooledRows(
    all,
    first.df,
    ({ coefficients }: SurveyRegression) => coefficients,
    byTerm,
  ).map(({ row, ...pooled }) => {
    return { term: row.term, ...testedCoefficient(pooled) };
  });
  const tests = rowsInAll(all, ({ tests }: SurveyRegression) => tests, byTerm).map(pooledTest);
  const margins = pooledRows(
    all,
    first.df,
    ({ margins }: SurveyRegression) => margins,
    ({ term, level }) => JSON.stringify([term, level]),
  ).map(({ row, estimate, se, df }) => {
    return { term: row.term, level: row.level, ...probabilityInterval(estimate, se, df) };
  });
  const warnings = new Map(all.flatMap((one) => one.warnings.map((warning) => [warning.code, warning])));
  return { ...first, coefficients, tests, margins, warnings: [...warnings.values()] };
}

/** From the Wald chi-squares of the single tests. */
function pooledTest(tests: readonly Test[]): Test {
  const { term, df, dfDenominator } = tests[0]!;
  const m = tests.length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / m;
  const roots = tests.map(({ f }) => Math.sqrt(Math.max(0, f * df)));
  const center = mean(roots);
  const between = (1 + 1 / m) * (roots.reduce((sum, root) => sum + (root - center) ** 2, 0) / (m - 1));
  const f = (mean(tests.map((test) => test.f)) - ((m + 1) / (m - 1)) * between) / (1 + between);
  if (!(between > NOTHING)) return tests[0]!;
  const imputed = exp((-3 / m) * log(df)) * (m - 1) * (1 + 1 / between) ** 2;
  const below = (imputed * dfDenominator) / (imputed + dfDenominator);
  const shown = Math.max(0, f);
  return { term, f: shown, df, dfDenominator: below, p: dfDenominator > 0 ? fUpper(shown, df, below) : null };
}

const NOTHING = 1e-12;
