/** A sample of a design of groups. */
import type { AnalyzedItem, PatternTable } from "../../../src/data/answers/pattern-table";
import { collapse } from "../../../src/data/patterns/build-pattern-table";
import { createRandom, type Random } from "../../../src/numeric/random/random";
import type { GroupDesign } from "./group-designs";
import { type GroupOfPeople, type GroupPopulation, logistic } from "./group-population";

const INTRACLASS = 0.05;
const CLUSTER = 20;
const WEIGHT_VARIATION = 0.5;
/** Samples of one design that have streams of their own. */
const SAMPLES = 100_000;

/** Name of the grouping in samples. */
export const GROUPING = "group";

/**
 * A sample as a pattern table: the same design, seed and replicate give the same. Designs for tuning and those for rates
 * draw from different seeds.
 */
export function drawGroups(
  design: GroupDesign,
  {
    population,
    seed,
    replicate,
  }: { readonly population: GroupPopulation; readonly seed: number; readonly replicate: number },
): PatternTable {
  const random = createRandom(seed + (design.use === "rates" ? 1 : 0), design.id * SAMPLES + replicate);
  const { groups, items } = population;
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const columns = items.map(() => new Int16Array(people));
  const codes = new Int16Array(people);
  const cluster = new Int32Array(people);
  let row = 0;
  let clusters = 0;
  groups.forEach((group, g) => {
    const traits = traitsOf(group, population.shape, design.survey, random);
    traits.forEach((trait, person) => {
      if (person % CLUSTER === 0) clusters++;
      codes[row] = g;
      cluster[row] = clusters - 1;
      group.curves.forEach(({ slope, intercept }, j) => {
        columns[j]![row] = random.uniform() < logistic(slope * trait + intercept) ? 1 : 0;
      });
      row++;
    });
  });
  const weight = Float64Array.from({ length: people }, () => (design.survey ? weightDraw(random) : 1));
  return collapse({
    items: items.map(itemOf),
    rows: people,
    columns,
    count: new Float64Array(people).fill(1),
    weight,
    weightSquared: weight.map((own) => own * own),
    weighting: design.survey ? "design" : "none",
    groupings: [{ name: GROUPING, levels: groups.map(({ label }) => label), codes }],
    stratum: null,
    cluster: design.survey ? cluster : null,
  });
}

function traitsOf(
  { people, mean, sd }: GroupOfPeople,
  shape: (normal: number) => number,
  clustered: boolean,
  random: Random,
): number[] {
  const [between, within] = clustered ? [Math.sqrt(INTRACLASS), Math.sqrt(1 - INTRACLASS)] : [0, 1];
  let shared = 0;
  return Array.from({ length: people }, (_, person) => {
    if (clustered && person % CLUSTER === 0) shared = random.normal();
    return mean + sd * shape(between * shared + within * random.normal());
  });
}

/** Log-normal of mean 1. */
function weightDraw(random: Random): number {
  const variance = Math.log(1 + WEIGHT_VARIATION ** 2);
  return Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
}

/** An item of yes or no. */
export function itemOf(id: string): AnalyzedItem {
  return {
    id,
    label: id,
    wording: null,
    missing: [],
    scale: "ordinal",
    categories: [0, 1].map((score) => ({ label: String(score), score })),
  };
}
