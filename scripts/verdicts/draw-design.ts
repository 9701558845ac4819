/** A sample of a design's population. */
import type { AnalyzedItem, PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { type DesignPopulation, designPopulation } from "./design-population";
import type { Design } from "./designs";

const INTRACLASS = 0.05;
const WEIGHT_VARIATION = 0.5;
/** Samples of one design that have streams of their own. */
const SAMPLES = 100_000;

/**
 * A sample as a pattern table: the same design, seed and replicate give the same. Designs for tuning and those for rates
 * draw from different seeds.
 *
 * @param population from `designPopulation`, where many samples are drawn
 */
export function drawDesign(
  design: Design,
  {
    seed,
    replicate,
    population = designPopulation(design),
  }: {
    readonly seed: number;
    readonly replicate: number;
    readonly population?: DesignPopulation | undefined;
  },
): PatternTable {
  const random = createRandom(seed + (design.use === "rates" ? 1 : 0), design.id * SAMPLES + replicate);
  const { people, answers, clusters } = design;
  const columns = population.items.map(() =>
    answers === "continuous" ? new Float64Array(people) : new Int16Array(people),
  );
  const cluster = Int32Array.from({ length: people }, (_, person) =>
    Math.floor((person * (clusters ?? people)) / people),
  );
  const person = personSource(population, clusters !== null, random);
  for (let row = 0; row < people; row++) {
    const latent = person(row === 0 || cluster[row] !== cluster[row - 1]);
    columns.forEach((column, j) => {
      column[row] = answers === "continuous" ? latent[j]! : category(latent[j]!, population.thresholds[j]!);
    });
  }
  const weight = Float64Array.from({ length: people }, () => (design.weights ? weightDraw(random) : 1));
  return collapse({
    items: population.items.map((id, j) => itemOf(id, population.thresholds[j]!)),
    rows: people,
    columns,
    count: new Float64Array(people).fill(1),
    weight,
    weightSquared: weight.map((own) => own * own),
    weighting: design.weights ? "design" : "none",
    groupings: [],
    stratum: null,
    cluster: clusters === null ? null : cluster,
  });
}

/** The next person's latent answers; the same array each time. */
function personSource(
  { traitRoot, restRoot, shape, loadings }: DesignPopulation,
  clustered: boolean,
  random: Random,
): (newCluster: boolean) => Float64Array {
  const [between, within] = clustered ? [Math.sqrt(INTRACLASS), Math.sqrt(1 - INTRACLASS)] : [0, 1];
  const shared = new Float64Array(traitRoot.length);
  const draws = new Float64Array(traitRoot.length);
  const traits = new Float64Array(traitRoot.length);
  const rests = new Float64Array(loadings.length);
  const latent = new Float64Array(loadings.length);
  return (newCluster) => {
    for (let f = 0; clustered && newCluster && f < shared.length; f++) shared[f] = random.normal();
    for (let f = 0; f < draws.length; f++) draws[f] = between * shared[f]! + within * random.normal();
    for (let j = 0; j < rests.length; j++) rests[j] = random.normal();
    for (let f = 0; f < traits.length; f++) {
      const normal = lowerProduct(traitRoot[f]!, draws, f);
      traits[f] = shape === null ? normal : shape(normal);
    }
    for (let j = 0; j < latent.length; j++) {
      latent[j] = lowerProduct(restRoot[j]!, rests, j);
      for (let f = 0; f < traits.length; f++) latent[j]! += loadings[j]![f]! * traits[f]!;
    }
    return latent;
  };
}

function lowerProduct(row: readonly number[], values: Float64Array, last: number): number {
  let sum = 0;
  for (let k = 0; k <= last; k++) sum += row[k]! * values[k]!;
  return sum;
}

function category(latent: number, thresholds: readonly number[]): number {
  let found = 0;
  while (found < thresholds.length && latent > thresholds[found]!) found++;
  return found;
}

/** Log-normal of mean 1. */
function weightDraw(random: Random): number {
  const variance = Math.log(1 + WEIGHT_VARIATION ** 2);
  return Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
}

function itemOf(id: string, thresholds: readonly number[]): AnalyzedItem {
  const scores = thresholds.length === 0 ? [] : [0, ...thresholds.map((_, k) => k + 1)];
  return {
    id,
    label: id,
    wording: null,
    missing: [],
    scale: scores.length === 0 ? "continuous" : "ordinal",
    categories: scores.map((score) => ({ label: String(score), score })),
  };
}
