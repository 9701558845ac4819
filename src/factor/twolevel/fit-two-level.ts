import { ItemwiseError } from "../../errors";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import {
  innerProduct,
  product,
  productTransposed,
  transposedProduct,
} from "../../numeric/linear-algebra/dense";
import { constrainedScoring } from "../../numeric/optimization/constrained-scoring";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { complement } from "../cfa/standard-errors/directions";
import { modelRelations } from "../model/relation-values";
import type { ClusteredAnswers } from "./level-statistics";
import type { TwoLevelTables } from "./level-tables";
import * as messages from "./messages";
import { type TwoLevelProblem, twoLevelProblem } from "./two-level-problem";

export interface Solution {
  readonly tables: TwoLevelTables;
  readonly converged: boolean;
  readonly problem: TwoLevelProblem;
  readonly x: Float64Array;
  readonly deviance: number;
  /** Inverse observed information, along the directions that constraints leave; null where it is singular. */
  readonly covariance: Float64Array | null;
}

const TOLERANCE = 1e-13;
const MAX_ITERATIONS = 2000;
const MAX_POLISHES = 5;
const CONVERGED = 1e-8;

/** @throws ItemwiseError "not-converged" where the starting values give no distribution */
export function fitTwoLevel(tables: TwoLevelTables, answers: ClusteredAnswers): Solution {
  const problem = twoLevelProblem(tables, answers);
  const equalities = modelRelations(tables.joint).constraints;
  const from = startedAt(problem, answers);
  const { x, reached } =
    equalities.length === 0
      ? { x: polished(problem, answers, unconstrained(problem, answers, from)), reached: true }
      : constrained(problem, answers, { equalities, from });
  const information = informationAt(problem, x, answers);
  const last = problem.target(x, answers);
  const basis = basisOf(
    equalities.map(({ at }) => at(x).slopes),
    problem.free,
  );
  const inverse = information && inverseAlong(information, basis, problem.free);
  return {
    tables,
    // Steps by which information would still move the solution count, whatever the size of the sample.
    converged: reached && last !== null && inverse !== null && remaining(inverse, last.gradient) < CONVERGED,
    problem,
    x,
    deviance: last?.value ?? Number.NaN,
    covariance: inverse,
  };
}

function startedAt(problem: TwoLevelProblem, answers: ClusteredAnswers): Float64Array {
  if (problem.target(problem.start, answers) !== null) return problem.start;
  throw new ItemwiseError("not-converged", messages.notConverged, { hint: messages.notConvergedHint });
}

function unconstrained(
  problem: TwoLevelProblem,
  answers: ClusteredAnswers,
  from: Float64Array,
): Float64Array {
  const size = problem.free;
  const scale = answers.n;
  const target = (x: Float64Array) => {
    const found = problem.target(x, answers);
    return found && { value: found.value / scale, gradient: found.gradient.map((slope) => slope / scale) };
  };
  const metric = new Float64Array(size * size);
  for (let k = 0; k < size; k++) metric[k * (size + 1)] = 1;
  const start = { x: from, ...target(from)! };
  return quasiNewton(target, start, { metric, tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS }).x;
}

/** Newton's steps with the observed information. */
function polished(problem: TwoLevelProblem, answers: ClusteredAnswers, from: Float64Array): Float64Array {
  let x = from;
  for (let turn = 0; turn < MAX_POLISHES; turn++) {
    const information = informationAt(problem, x, answers);
    const factor = information && choleskyFactor(information, problem.free);
    const now = problem.target(x, answers);
    if (factor == null || now === null) break;
    const half = now.gradient.map((slope) => slope / 2);
    const step = choleskySolve(factor, half, { n: problem.free });
    const next = x.map((value, k) => value - step[k]!);
    const then = problem.target(next, answers);
    if (then === null || then.value > now.value + 1e-9 * Math.abs(now.value)) break;
    x = next;
    if (step.every((move, k) => Math.abs(move) < 1e-10 * (1 + Math.abs(x[k]!)))) break;
  }
  return x;
}

type Equalities = ReturnType<typeof modelRelations>["constraints"];

function constrained(
  problem: TwoLevelProblem,
  answers: ClusteredAnswers,
  { equalities, from }: { readonly equalities: Equalities; readonly from: Float64Array },
): { x: Float64Array; reached: boolean } {
  const size = problem.free;
  const scale = 2 * answers.n;
  const found = constrainedScoring(
    {
      value: (x) => (problem.target(x, answers)?.value ?? Number.POSITIVE_INFINITY) / scale,
      derivatives: (x) => {
        const { gradient } = problem.target(x, answers)!;
        const information = informationAt(problem, x, answers);
        const isDefinite = information !== null && choleskyFactor(information, size) !== null;
        // Far from the solution the information may be indefinite: products of scores are not.
        const hessian = isDefinite ? information : scoreProducts({ problem, x }, answers);
        return {
          gradient: gradient.map((slope) => slope / scale),
          hessian: hessian.map((element) => element / answers.n),
        };
      },
      gradient: (x) => problem.target(x, answers)!.gradient.map((slope) => slope / scale),
    },
    equalities,
    from,
  );
  return { x: found.x, reached: found.converged };
}

/** Directions that the equalities leave free, as columns; null where there are none. */
function basisOf(slopes: readonly Float64Array[], size: number): Float64Array | null {
  if (slopes.length === 0) return null;
  const left = complement(slopes, size);
  return Float64Array.from(
    { length: size * left.length },
    (_, at) => left[at % left.length]![Math.floor(at / left.length)]!,
  );
}

/** Aitchison & Silvey (1958). */
function inverseAlong(
  information: Float64Array,
  basis: Float64Array | null,
  size: number,
): Float64Array | null {
  if (basis === null) {
    const factor = choleskyFactor(information, size);
    return factor && choleskyInverse(factor, size);
  }
  const count = basis.length / size;
  const turned = product(information, basis, { rows: size, inner: size, columns: count });
  const factor = choleskyFactor(
    transposedProduct(basis, turned, { rows: count, inner: size, columns: count }),
    count,
  );
  if (factor === null) return null;
  const half = product(basis, choleskyInverse(factor, count), { rows: size, inner: count, columns: count });
  return productTransposed(half, basis, { rows: size, inner: count, columns: size });
}

/** Twice by how much a Newton step would still raise the log-likelihood. */
function remaining(inverse: Float64Array, gradient: Float64Array): number {
  const half = gradient.map((slope) => slope / 2);
  const size = half.length;
  return innerProduct(half, product(inverse, half, { rows: size, inner: size, columns: 1 }));
}

/** Observed information: central differences of the exact gradient of minus the log-likelihood. */
function informationAt(
  problem: TwoLevelProblem,
  x: Float64Array,
  answers: ClusteredAnswers,
): Float64Array | null {
  const size = problem.free;
  const information = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const width = 1e-5 * Math.max(1, Math.abs(x[k]!));
    const sides = [width, -width].map((move) => {
      const moved = x.slice();
      moved[k]! += move;
      return problem.target(moved, answers)?.gradient ?? null;
    });
    const [up = null, down = null] = sides;
    if (up === null || down === null) return null;
    for (let j = 0; j < size; j++) information[k * size + j] = (up[j]! - down[j]!) / (4 * width);
  }
  return information.map(
    (value, at) => (value + information[(at % size) * size + Math.floor(at / size)]!) / 2,
  );
}

/** Cross-products of the clusters' scores. */
export function scoreProducts(
  { problem, x }: Pick<Solution, "problem" | "x">,
  { each }: ClusteredAnswers,
): Float64Array {
  const size = problem.free;
  const sum = new Float64Array(size * size);
  for (const cluster of each) {
    const { gradient } = problem.target(x, cluster)!;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) sum[i * size + j]! += (gradient[i]! * gradient[j]!) / 4;
    }
  }
  return sum;
}

/** Covariance of the estimates: the inverse information, or with products of scores in it. */
export function covarianceOf({ covariance, problem }: Solution, meat?: Float64Array): Float64Array | null {
  if (covariance === null || meat === undefined) return covariance;
  const square = { rows: problem.free, inner: problem.free, columns: problem.free };
  return product(product(covariance, meat, square), covariance, square);
}
