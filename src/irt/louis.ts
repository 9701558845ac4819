import { addRows } from "./derivative-totals";
import type { SharedExpectation } from "./expectation/expectation";
import { itemDerivatives } from "./item-curves";
import { type GroupState, type Likelihood, stateOfGroup } from "./likelihood";
import { type GroupRows, parameterValues } from "./model-layout";
import { addMeans, addPattern, emptyMoments, type ScoredParameter, scoreVariance } from "./score-moments";
import { answerScores, latentScores } from "./score-tables";

/** Products that a step of the differenced gradient takes beside one of the exact information. */
const PER_STEP = 24;

/**
 * The observed information of a model of one factor on a grid, without differences: what the complete data would tell,
 * less what is lost with the factor (the variance of each pattern's scores under its posterior distribution).
 *
 * @returns row-major, symmetric; null where it is not to be had: several factors, priors, points that follow the
 *   patterns, or so many parameters in a group that differences of the gradient are cheaper
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function louisInformation(likelihood: Likelihood, estimates: Float64Array): Float64Array | null {
  const { model } = likelihood;
  const simple = simpleGroups(likelihood);
  if (simple === null) return null;
  const values = parameterValues(model, estimates);
  const complete = new Float64Array(model.free * model.free);
  const gradient = new Float64Array(model.free);
  for (let group = 0; group < simple.length; group++) {
    const state = stateOfGroup(likelihood, values, group);
    if (state === null) return null;
    const { rows, information } = ownInformation(likelihood, values, {
      group,
      state,
      ...simple[group]!,
    });
    const own = { gradient: new Float64Array(rows.length), information };
    addRows(model, rows, { own, gradient, complete });
  }
  return complete;
}

type Simple = NonNullable<SharedExpectation["simple"]>;

/** The patterns by group; null where the information is not to be had so. */
function simpleGroups(likelihood: Likelihood): Simple[] | null {
  const { model, expectations, layouts } = likelihood;
  if (model.factors.length !== 1 || model.parameters.some(({ prior }) => prior !== null)) return null;
  const simple = expectations.flatMap((one) =>
    "simple" in one && one.simple !== undefined ? [one.simple] : [],
  );
  if (simple.length < expectations.length) return null;
  let [exact, differenced] = [0, 0];
  simple.forEach(({ patterns: { rows } }, group) => {
    exact += rows * scoredParameters(layouts[group]!).components ** 2;
    differenced += rows * PER_STEP * model.free;
  });
  return exact <= differenced ? simple : null;
}

/** By item its slope and intercepts, then the mean and the variance. */
function scoredParameters({ items, means, covariances }: GroupRows): {
  parameters: ScoredParameter[];
  components: number;
} {
  const parameters: ScoredParameter[] = [];
  let components = 0;
  for (const { slopes, intercepts } of items) {
    const own = Array.from(intercepts, (_, k) => components + k);
    parameters.push({ row: slopes[0]!, components: own, timesFactor: true });
    own.forEach((component, k) => {
      parameters.push({ row: intercepts[k]!, components: [component], timesFactor: false });
    });
    components += own.length;
  }
  for (const row of [means[0]!, covariances[0]!]) {
    parameters.push({ row, components: [components++], timesFactor: false });
  }
  return { parameters, components };
}

/** By the rows of a group. */
function ownInformation(
  likelihood: Likelihood,
  values: Float64Array,
  { group, state, patterns, visit }: Simple & { group: number; state: GroupState },
): { rows: number[]; information: Float64Array } {
  const { axes } = likelihood.expectations[group]!;
  const layout = likelihood.layouts[group]!;
  const { nodes } = axes[0]!;
  const { parameters } = scoredParameters(layout);
  const latent = latentScores(nodes, state.latent.weights, {
    mean: values[layout.means[0]!]!,
    variance: values[layout.covariances[0]!]!,
  });
  const answers = state.items.map((item, j) => answerScores(item, axes[j]!));
  const tables = { answers, latent: latent.scores, nodes };
  const moments = emptyMoments(tables, parameters.length);
  const weighted = new Float64Array(nodes.length);
  const curves = { probabilities: state.probabilities, weights: state.latent.weights };
  visit(curves, ({ row, marginals: [posterior] }) => {
    const weight = patterns.weight[row]!;
    const categoryOf = (item: number): number => patterns.columns[item]![row]!;
    for (let q = 0; q < weighted.length; q++) weighted[q] = weight * posterior![q]!;
    addPattern(moments, categoryOf, weighted);
    addMeans(moments, tables, { categoryOf, posterior: posterior!, weight });
  });
  const information = scoreVariance(moments, tables, parameters).map((value) => -value);
  addBlocks(information, [
    ...state.items.map((item, j) => itemDerivatives(joined(moments.counts[j]!), item, axes[j]!).information),
    latent.information(moments.people),
  ]);
  return { rows: parameters.map(({ row }) => row), information };
}

function joined(rows: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let start = 0;
  for (const row of rows) {
    out.set(row, start);
    start += row.length;
  }
  return out;
}

/** Adds square blocks along the diagonal. */
function addBlocks(into: Float64Array, blocks: readonly Float64Array[]): void {
  const size = Math.sqrt(into.length);
  let start = 0;
  for (const block of blocks) {
    const own = Math.sqrt(block.length);
    for (let i = 0; i < own; i++) {
      for (let j = 0; j < own; j++) into[(start + i) * size + start + j]! += block[i * own + j]!;
    }
    start += own;
  }
}
