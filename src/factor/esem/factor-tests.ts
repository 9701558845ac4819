import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { type FittedModel, stateOrThrow } from "../cfa/estimation/fitted-model";
import { groupLayout } from "../cfa/estimation/group-layout";
import { type Estimator, type EstimatorParts, estimatorFor } from "../cfa/estimator";
import { fitMeasures } from "../cfa/tests/fit-measures";
import { UNIQUENESS_BOX } from "../efa/extraction/reduced-eigen";
import { largestNumberOfFactors, MAX_ITEMS_TOGETHER } from "../model/criteria";
import type { CfaFit } from "../model/fit-result";
import { continuousMoments } from "../moments/continuous-moments";
import type { GroupMoments } from "../moments/group-moments";
import { type OrdinalMomentsOptions, ordinalMoments } from "../moments/ordinal-moments";
import type { FactorTest, FactorTests } from "./esem-result";
import { fitUnrotated } from "./unrotated-fit";

const ALPHA = 0.05;

/**
 * The sequence of tests of fit: exploratory solutions of 0, 1, 2, ... factors until the first that is not rejected at 5
 * % (Auerswald & Moshagen 2019, for continuous answers; results for ordered ones in docs/verdicts.md). The test is the
 * estimator's own: WLSMV's scaled and shifted chi-square for ordered items (Asparouhov & Muthén 2010), MLR's for
 * continuous ones, under the sample's weights, strata and clusters. For a solution at infinity (a Heywood case), the
 * item's uniqueness is fixed at the bound of exploratory solutions, .005. Without convergence a
 * number is neither rejected nor named: the next one is tried.
 * @param data moments of one group of people
 * @see Reference: `lavaan::efa`.
 */
export function factorTests(
  data: GroupMoments,
  { estimator, most = Number.POSITIVE_INFINITY }: Pick<FactorTestOptions, "estimator" | "most"> = {},
): FactorTests {
  const { parts } = estimatorFor(data.kind, estimator);
  const items = data.items.length;
  const last = Math.min(most, largestNumberOfFactors(items), Math.max(1, Math.floor(items / 2)));
  const tests: FactorTest[] = [];
  try {
    for (let factors = 1; factors <= last; factors++) {
      const { baseline, test } = testOf(data, factors, parts);
      if (factors === 1) tests.push(baselineTest(baseline));
      tests.push(test);
      if (test.df <= 0 || tests.some(isAccepted)) break;
    }
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return { ...result(tests), problem: error.code };
  }
  return result(tests);
}

/** The test of a number of factors; without one, that with the uniquenesses of Heywood cases at their bound. */
function testOf(data: GroupMoments, factors: number, parts: EstimatorParts) {
  const { discrepancy } = parts;
  const found = (held: readonly string[]) => {
    const fitted = fitUnrotated(data, { factors, discrepancy, held });
    const { reported, baseline } = fitMeasures(fitted, parts);
    const { chiSquare, df, p } = reported;
    const test = { factors, chiSquare, df, p, converged: fitted.convergence.converged, held };
    return { fitted, baseline, test };
  };
  const free = found([]);
  if ((free.test.converged && free.test.p !== null) || free.test.df <= 0) return free;
  const held = heywoodItems(free.fitted);
  const bounded = held.length === 0 ? free : found(held);
  return bounded.test.converged && bounded.test.p !== null ? bounded : free;
}

/** Items fully or more than fully explained by the factors. */
function heywoodItems({ table, values }: FittedModel): string[] {
  const { lambda, sigma, delta, items: p, factors: m, kind } = layoutOf(table, values);
  return table.items.flatMap((id, i) => {
    const scale = kind === "ordered" ? delta[i]! ** 2 : 1 / sigma[i * p + i]!;
    let common = 0;
    for (let k = 0; k < m; k++) common += scale * lambda[i * m + k]! ** 2;
    return common >= 1 - UNIQUENESS_BOX.lower ? [id] : [];
  });
}

function layoutOf(table: FittedModel["table"], values: FittedModel["values"]) {
  const layout = groupLayout(table, 0);
  return { ...layout, ...stateOrThrow(layout, values) };
}

function isAccepted({ p, converged }: FactorTest): boolean {
  return converged && p !== null && p >= ALPHA;
}

function isRejected({ p, converged }: FactorTest): boolean {
  return p !== null && p < ALPHA && converged;
}

function result(tests: readonly FactorTest[]): FactorTests {
  const factors = tests.find(isAccepted)?.factors ?? null;
  const rejected = tests.filter(isRejected).map((test) => test.factors + 1);
  return {
    factors,
    atLeast: tests.length === 0 ? null : Math.max(0, ...rejected),
    alpha: ALPHA,
    tests,
    problem: null,
  };
}

function baselineTest({ standard, scaled }: CfaFit["baseline"]): FactorTest {
  const { chiSquare, df } = scaled ?? standard;
  return {
    factors: 0,
    chiSquare,
    df,
    p: chiSquare === null ? null : chiSquareUpper(chiSquare, df),
    converged: true,
    held: [],
  };
}

export interface FactorTestOptions extends Pick<OrdinalMomentsOptions, "missing" | "correction"> {
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
  /** The largest number to test; by default, and at most, half the number of items. */
  readonly most?: number | undefined;
}

/** The tests of a table's items, all people together; errors are in `problem`. None of more than 60 items. */
export function factorTestsOfTable(table: PatternTable, options: FactorTestOptions): FactorTests {
  if (table.items.length > MAX_ITEMS_TOGETHER) return { ...result([]), problem: "too-many-items" };
  try {
    const [moments] = exploredMoments(table, options);
    return moments === undefined ? result([]) : factorTests(moments, options);
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return { ...result([]), problem: error.code };
  }
}

/** Moments of all people's items for exploratory models; if one item is continuous, all are treated so. */
export function exploredMoments(
  table: PatternTable,
  options: Pick<FactorTestOptions, "missing" | "correction">,
): GroupMoments[] {
  const items = table.items.map(({ id }) => id);
  return table.items.some(({ scale }) => scale === "continuous")
    ? continuousMoments(table, { ...options, items })
    : ordinalMoments(table, { ...options, items });
}
