import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { levelBlocks } from "../../measures/model-syntax/level-blocks";
import { readModel } from "../../measures/model-syntax/parse-model";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct, product } from "../../numeric/linear-algebra/dense";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { FIT_INDICES, indicesOf, rmseaEstimate, rmseaInterval, type TestedFit } from "../model/fit-indices";
import type { ModelTable } from "../model/model-table";
import { modelTable } from "../model/parameter-table";
import { type ClusteredAnswers, clusteredAnswers } from "./level-statistics";
import * as messages from "./messages";
import { type TwoLevelProblem, type TwoLevelTables, twoLevelProblem } from "./two-level-problem";

export interface TwoLevelOptions {
  /** "standard": observed information; "robust": scores by cluster between it (MLR). @default "standard" */
  readonly standardErrors?: "standard" | "robust" | undefined;
  /** @default "first-loading" */
  readonly scaling?: "variance" | "first-loading" | undefined;
}

export interface TwoLevelParameter {
  /** 1: within clusters; 2: between them. */
  readonly level: 1 | 2;
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly estimate: number;
  /** 0 where fixed. */
  readonly se: number;
}

/** Chi-square, and the indices of it; these are null without degrees of freedom. */
export interface TwoLevelFit extends Readonly<ReturnType<typeof indicesOfAll>> {
  readonly chi2: number;
  readonly df: number;
  readonly p: number | null;
}

export interface TwoLevelModel {
  readonly converged: boolean;
  readonly n: number;
  readonly clusters: number;
  readonly free: number;
  readonly logLikelihood: number;
  readonly parameters: readonly TwoLevelParameter[];
  readonly fit: TwoLevelFit;
  /** By the Yuan-Bentler correction of Mplus; null with standard errors that are not robust. */
  readonly scaled: (TwoLevelFit & { readonly scaling: number }) | null;
  /** Standardized root mean square residual of each level. */
  readonly residuals: { readonly within: number; readonly between: number };
  /** By item: the share of its variance between clusters, in the model of all moments. */
  readonly intraclass: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
}

interface Solution {
  readonly converged: boolean;
  readonly problem: TwoLevelProblem;
  readonly x: Float64Array;
  readonly deviance: number;
  /** Inverse observed information; null where it is singular. */
  readonly covariance: Float64Array | null;
}

/**
 * Confirmatory factor and structural models of continuous items with random intercepts of clusters, by maximum likelihood
 * of complete answers: one model within clusters, one between them.
 * @param table built with `design: true`, of a measure with clusters, without weights
 * @param model in lavaan's syntax, with `level: 1` ahead of the formulas within and `level: 2` ahead of those between
 *   clusters; every item is in both; labels that both share hold parameters equal
 * @throws ItemwiseError "bad-model", "no-clusters", "few-clusters", "no-variance", "two-level-ordered", "two-level-weights",
 *   "not-converged"
 * @see Muthén (1994), Sociological Methods & Research, 22, 376-398; Rosseel (2021), Psych, 3, 197-232. Reference: lavaan
 *   0.6-19, `sem(cluster = , estimator = "ML")` and `"MLR"`.
 * @example
 * ```ts
 * const items = ["a", "b"].map((id) => ({ id, scale: "continuous" }));
 * const measure = parseMeasure({ id: "two", items, cluster: { column: "school" } });
 * const rows = ["1,1,2", "1,3,3", "2,5,3", "2,4,6", "3,0,1", "3,2,0", "4,4,5", "4,6,4"];
 * const responses = readResponses(parseCsv(`school,a,b\n${rows.join("\n")}\n`), measure);
 * const table = patternTable(responses, { design: true });
 * const { clusters, fit } = twoLevelModel(table, "level: 1\na ~~ a + b\nb ~~ b\nlevel: 2\na ~~ a + b\nb ~~ b");
 * [clusters, fit.df]; // [4, 0]
 * ```
 */
export function twoLevelModel(
  table: PatternTable,
  model: string,
  { standardErrors = "standard", scaling = "first-loading" }: TwoLevelOptions = {},
): TwoLevelModel {
  const blocks = levelBlocks(model);
  const known = table.items.map(({ id }) => ({ id, thresholds: 0 }));
  const tableOf = (text: string, items = known): ModelTable => {
    const { statements, relations } = readModel(text);
    const found = modelTable(statements, { items, scaling, relations, conditional: false });
    if (found.constraints.length + found.definitions.length === 0) return found;
    throw new ItemwiseError("bad-model", messages.noRelations(), { hint: messages.noRelationsHint() });
  };
  const within = tableOf(blocks.within);
  const between = inOrder(tableOf(blocks.between), within);
  const answers = clusteredAnswers(table, within.items);
  const { n, clusters } = answers;
  const fitted = solve({ within, between }, answers);
  if (!fitted.converged) {
    throw new ItemwiseError("not-converged", messages.notConverged(), { hint: messages.notConvergedHint() });
  }
  const ids = within.items;
  const pairs = ids.flatMap((one, i) => ids.slice(i).map((other) => `${one} ~~ ${other}`)).join("\n");
  const variances = ids.map((one) => `${one} ~~ ${one}`).join("\n");
  const ofText = (text: string): Solution =>
    solve({ within: tableOf(text), between: tableOf(text) }, answers);
  const [saturated, baseline] = [ofText(pairs), ofText(variances)];
  const robust = standardErrors === "robust";
  const [meat, ...others] = robust
    ? [fitted, saturated, baseline].map((one) => scoreProducts(one, answers))
    : [];
  const statistic = (one: Solution) => ({
    chi2: Math.max(0, one.deviance - saturated.deviance),
    df: saturated.problem.free - one.problem.free,
  });
  const [own, alone] = [statistic(fitted), statistic(baseline)];
  const errors = errorsOf(fitted, meat);
  const moments = fitted.problem.moments(fitted.x)!;
  const all = saturated.problem.moments(saturated.x)!;
  const warnings = [
    ...(answers.incomplete > 0
      ? [{ code: "rows-left-out", message: messages.incompleteLeftOut({ n: answers.incomplete }) }]
      : []),
    ...negativeVariances({ within, between }, fitted),
    ...(errors === null ? [{ code: "no-standard-errors", message: messages.noStandardErrors() }] : []),
    ...(saturated.converged && baseline.converged ? [] : [{ code: "no-fit", message: messages.noFit() }]),
  ];
  return {
    converged: fitted.converged,
    n,
    clusters,
    free: fitted.problem.free,
    logLikelihood: -fitted.deviance / 2,
    parameters: parametersOf({ within, between }, fitted, errors),
    fit: fitOf(own, alone, n),
    scaled:
      meat === undefined
        ? null
        : scaledFit([fitted, saturated, baseline], [meat, ...others], { own, alone, n }),
    residuals: {
      within: residualOf(moments.within, all.within, ids.length),
      between: residualOf(moments.between, all.between, ids.length),
    },
    intraclass: Object.fromEntries(
      ids.map((id, j) => {
        const at = j * (ids.length + 1);
        return [id, all.between[at]! / (all.between[at]! + all.within[at]!)];
      }),
    ),
    warnings,
  };
}

/** The model between clusters with its items in the order of the model within. */
function inOrder(between: ModelTable, within: ModelTable): ModelTable {
  const missing = [
    ...within.items.filter((id) => !between.items.includes(id)),
    ...between.items.filter((id) => !within.items.includes(id)),
  ];
  if (missing.length > 0) {
    throw new ItemwiseError("bad-model", messages.oneLevelOnly({ items: missing }), {
      hint: messages.oneLevelOnlyHint(),
    });
  }
  return { ...between, items: within.items };
}

const TOLERANCE = 1e-13;
const MAX_ITERATIONS = 2000;
const MAX_POLISHES = 5;
const CONVERGED = 1e-8;

function solve(tables: TwoLevelTables, answers: ClusteredAnswers): Solution {
  const problem = twoLevelProblem(tables, answers);
  const size = problem.free;
  const scale = answers.n;
  const target = (x: Float64Array) => {
    const found = problem.target(x, answers);
    return found && { value: found.value / scale, gradient: found.gradient.map((slope) => slope / scale) };
  };
  const at = target(problem.start);
  if (at === null)
    throw new ItemwiseError("not-converged", messages.notConverged(), { hint: messages.notConvergedHint() });
  const metric = new Float64Array(size * size);
  for (let k = 0; k < size; k++) metric[k * (size + 1)] = 1;
  const start = { x: problem.start, ...at };
  const found = quasiNewton(target, start, { metric, tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS });
  let x = found.x;
  let information = informationAt(problem, x, answers);
  for (let turn = 0; turn < MAX_POLISHES; turn++) {
    const factor = information && choleskyFactor(information, size);
    const now = problem.target(x, answers);
    if (factor == null || now === null) break;
    const step = choleskySolve(
      factor,
      now.gradient.map((slope) => slope / 2),
      { n: size },
    );
    const next = x.map((value, k) => value - step[k]!);
    const then = problem.target(next, answers);
    if (then === null || then.value > now.value + 1e-9 * Math.abs(now.value)) break;
    x = next;
    if (step.every((move, k) => Math.abs(move) < 1e-10 * (1 + Math.abs(x[k]!)))) break;
  }
  information = informationAt(problem, x, answers);
  const factor = information && choleskyFactor(information, size);
  const last = problem.target(x, answers);
  return {
    // Steps by which information would still move the solution count, whatever the size of the sample.
    converged: last !== null && factor !== null && remaining(factor, last.gradient) < CONVERGED,
    problem,
    x,
    deviance: last?.value ?? Number.NaN,
    covariance: factor == null ? null : choleskyInverse(factor, size),
  };
}

/** Twice by how much a Newton step would still raise the log-likelihood. */
function remaining(factor: Float64Array, gradient: Float64Array): number {
  const half = gradient.map((slope) => slope / 2);
  return innerProduct(half, choleskySolve(factor, half, { n: half.length }));
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
function scoreProducts({ problem, x }: Solution, { each }: ClusteredAnswers): Float64Array {
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

function errorsOf({ covariance, problem }: Solution, meat: Float64Array | undefined): Float64Array | null {
  if (covariance === null) return null;
  const size = problem.free;
  const square = { rows: size, inner: size, columns: size };
  const spread =
    meat === undefined ? covariance : product(product(covariance, meat, square), covariance, square);
  return Float64Array.from({ length: size }, (_, k) => Math.sqrt(spread[k * (size + 1)]!));
}

function parametersOf(
  tables: TwoLevelTables,
  { problem, x }: Solution,
  errors: Float64Array | null,
): TwoLevelParameter[] {
  return (["within", "between"] as const).flatMap((level) =>
    tables[level].parameters.flatMap(({ lhs, op, rhs, value, role }, row) => {
      const place = problem.places[level][row]!;
      if (level === "within" && op === "~1") return [];
      const estimate = place >= 0 ? x[place]! : role === "fixed" ? (value ?? 0) : 0;
      const se = place < 0 ? 0 : (errors?.[place] ?? Number.NaN);
      return [{ level: level === "within" ? (1 as const) : (2 as const), lhs, op, rhs, estimate, se }];
    }),
  );
}

function negativeVariances(tables: TwoLevelTables, fitted: Solution): Warning[] {
  const names = parametersOf(tables, fitted, null).flatMap(({ level, lhs, op, rhs, estimate }) =>
    op === "~~" && lhs === rhs && estimate < 0 ? [messages.atLevel({ name: lhs, level })] : [],
  );
  return names.length === 0
    ? []
    : [{ code: "negative-variance", message: messages.negativeVariance({ names }) }];
}

interface ChiSquare {
  readonly chi2: number;
  readonly df: number;
}

const indicesOfAll = (tested: TestedFit | null) => indicesOf(tested, FIT_INDICES);

function fitOf(own: ChiSquare, alone: ChiSquare, n: number): TwoLevelFit {
  const { chi2, df } = own;
  if (df <= 0) return { ...own, p: null, ...indicesOfAll(null) };
  const statisticOf = (one: ChiSquare) => ({ chiSquare: one.chi2, expected: one.df, df: one.df });
  const [model, independence] = [statisticOf(own), statisticOf(alone)];
  const { low, high, closeFitP } = rmseaInterval({ chiSquare: chi2, df, factor: 1, over: df, n, groups: 1 });
  const rmsea = { estimate: rmseaEstimate(model, { n, groups: 1 }), low, high };
  return {
    ...own,
    p: chiSquareUpper(chi2, df),
    ...indicesOfAll({ model, independence, rmsea, closeFitP }),
  };
}

/**
 * The Yuan-Bentler correction with observed information and the saturated model's scores.
 * @see Yuan & Bentler (2000), Sociological Methodology, 30, 165-200; Asparouhov & Muthén (2005). Reference: lavaan,
 *   "yuan.bentler.mplus".
 */
function scaledFit(
  solutions: readonly Solution[],
  meats: readonly Float64Array[],
  { own, alone, n }: { readonly own: ChiSquare; readonly alone: ChiSquare; readonly n: number },
): TwoLevelModel["scaled"] {
  const [model = 0, saturated = 0, baseline = 0] = solutions.map(({ covariance }, k) =>
    covariance === null ? Number.NaN : covariance.reduce((sum, value, at) => sum + value * meats[k]![at]!, 0),
  );
  const scaled = ({ chi2, df }: ChiSquare, traceOf: number) => {
    const scaling = df > 0 ? (saturated - traceOf) / df : 1;
    return { chi2: chi2 / scaling, df, scaling };
  };
  const { scaling, ...statistic } = scaled(own, model);
  return { ...fitOf(statistic, scaled(alone, baseline), n), scaling };
}

/** Of one level: correlations of the model of all moments less those implied; over the variances too (Bollen 1989). */
function residualOf(implied: Float64Array, all: Float64Array, p: number): number {
  const correlation = (matrix: Float64Array, i: number, j: number): number =>
    matrix[i * p + j]! / Math.sqrt(matrix[i * (p + 1)]! * matrix[j * (p + 1)]!);
  let sum = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < i; j++) sum += (correlation(all, i, j) - correlation(implied, i, j)) ** 2;
  }
  return Math.sqrt((2 * sum) / (p * (p + 1)));
}
