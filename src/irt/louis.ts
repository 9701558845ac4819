import { eachAnswerPosterior } from "./expectation/answer-posteriors";
import type { GroupPatterns } from "./irt-patterns";
import { itemDerivatives } from "./item-curves";
import { type GroupState, type Likelihood, stateOfGroup } from "./likelihood";
import { parameterValues } from "./model-layout";
import { answerScores, latentScores } from "./score-tables";
import { ScoreVariance } from "./score-variance";

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
  const out = new Float64Array(model.free * model.free);
  for (let group = 0; group < simple.length; group++) {
    const state = stateOfGroup(likelihood, values, group);
    if (state === null) return null;
    const own = { group, state, patterns: simple[group]!, rows: freeRows(likelihood, group) };
    spread(model.free, ownInformation(likelihood, values, own), { rows: own.rows, model, out });
  }
  return out;
}

/** The patterns by group; null where the information is not to be had so. */
function simpleGroups(likelihood: Likelihood): GroupPatterns[] | null {
  const { model, expectations } = likelihood;
  if (model.factors.length !== 1 || model.parameters.some(({ prior }) => prior !== null)) return null;
  const patterns = expectations.flatMap((one) =>
    "simple" in one && one.simple !== undefined ? [one.simple.patterns] : [],
  );
  if (patterns.length < expectations.length) return null;
  const [exact, differenced] = patterns.reduce(
    ([less, more], { rows }, group) => [
      less + rows * freeRows(likelihood, group).length ** 2,
      more + rows * PER_STEP * model.free,
    ],
    [0, 0],
  );
  return exact <= differenced ? patterns : null;
}

/** A group's rows with a free parameter: by item its slope and intercepts, then the mean and the variance. */
function freeRows({ model, layouts }: Likelihood, group: number): number[] {
  const { items, means, covariances } = layouts[group]!;
  const all = [
    ...items.flatMap(({ slopes, intercepts }) => [...slopes, ...intercepts]),
    ...means,
    ...covariances,
  ];
  return all.filter((row) => model.parameters[row]!.free >= 0);
}

interface OwnGroup {
  readonly group: number;
  readonly state: GroupState;
  readonly patterns: GroupPatterns;
  readonly rows: readonly number[];
}

/** Adds a matrix by rows to that by the free parameters behind them. */
function spread(
  free: number,
  own: Float64Array,
  { rows, model, out }: { rows: readonly number[]; model: Likelihood["model"]; out: Float64Array },
): void {
  const places = rows.map((row) => model.parameters[row]!.free);
  places.forEach((to, i) => {
    places.forEach((other, j) => {
      out[to * free + other]! += own[i * rows.length + j]!;
    });
  });
}

/** By the free rows of a group. */
function ownInformation(likelihood: Likelihood, values: Float64Array, own: OwnGroup): Float64Array {
  const { group, state, patterns, rows } = own;
  const { points, axes } = likelihood.expectations[group]!;
  const size = rows.length;
  const layout = likelihood.layouts[group]!;
  const at = new Map(rows.map((row, place) => [row, place]));
  const placesOf = (wanted: Iterable<number>): number[] => Array.from(wanted, (row) => at.get(row) ?? -1);
  const items = layout.items.map(({ slopes, intercepts }, j) => ({
    places: placesOf([...slopes, ...intercepts]),
    categories: answerScores(state.items[j]!, axes[j]!),
  }));
  const latentPlaces = placesOf([...layout.means, ...layout.covariances]);
  const latent = latentScores(axes[0]!.nodes, state.latent.weights, {
    mean: values[layout.means[0]!]!,
    variance: values[layout.covariances[0]!]!,
  });
  const people = new Float64Array(points.points);
  const counts = state.probabilities.map((curve) => new Float64Array(curve.length));
  const lost = new ScoreVariance(size, points.points);
  const curves = {
    factorOf: layout.items.map(() => 0),
    probabilities: state.probabilities,
    weights: state.latent.weights,
  };
  eachAnswerPosterior(patterns, points, curves, ({ row, marginals: [posterior] }) => {
    const weight = patterns.weight[row]!;
    lost.clear();
    lost.put(latent.scores, latentPlaces);
    addTo(people, { start: 0, posterior: posterior!, weight });
    items.forEach(({ places, categories }, j) => {
      const category = patterns.columns[j]![row]!;
      if (category < 0) return;
      lost.put(categories[category]!, places);
      addTo(counts[j]!, { start: category * points.points, posterior: posterior!, weight });
    });
    lost.add(posterior!, weight);
  });
  const out = lost.negative();
  items.forEach(({ places }, j) => {
    const own = itemDerivatives(counts[j]!, state.items[j]!, axes[j]!).information;
    addComplete(out, { places, size, own });
  });
  addComplete(out, { places: latentPlaces, size, own: latent.information(people) });
  return out;
}

function addTo(
  into: Float64Array,
  { start, posterior, weight }: { start: number; posterior: Float64Array; weight: number },
): void {
  for (let q = 0; q < posterior.length; q++) into[start + q]! += weight * posterior[q]!;
}

function addComplete(
  out: Float64Array,
  { places, size, own }: { places: readonly number[]; size: number; own: Float64Array },
): void {
  places.forEach((to, i) => {
    places.forEach((other, j) => {
      if (to >= 0 && other >= 0) out[to * size + other]! += own[i * places.length + j]!;
    });
  });
}
