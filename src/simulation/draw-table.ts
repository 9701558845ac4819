import { declaredItem } from "../data/answers/encode-item";
import type { PatternTable } from "../data/answers/pattern-table";
import { collapse } from "../data/patterns/build-pattern-table";
import type { Measure } from "../measures/measure";
import { createRandom } from "../numeric/random/random";
import { personSource } from "./draw-answers";
import { clusterCount, designSource } from "./draw-design";
import type { Population } from "./population";

export interface DrawTableOptions {
  /** People of each of the population's groups, in its order. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Which of the seed's samples, from 0; each has streams of its own for up to 500 groups. */
  readonly replicate: number;
}

/** Streams of one sample: a half for answers, a half for weights. */
const STREAMS = 1000;

/**
 * A sample in memory, in the measure's declared categories, with design weights where the population's vary and with
 * clusters where it has any.
 *
 * @returns distinct answers (by cluster) with their counts and weights; one grouping where the population is divided
 *
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const table = drawTable(measurePopulation(measure), measure, { sizes: [100], seed: 1, replicate: 0 });
 * table.count.reduce((sum, count) => sum + count, 0); // 100
 * ```
 */
export function drawTable(population: Population, measure: Measure, options: DrawTableOptions): PatternTable {
  const { sizes, seed, replicate } = options;
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const columns = population.items.map(() => new Int16Array(rows));
  const codes = new Int16Array(rows);
  const answers = new Int16Array(columns.length);
  const weight = new Float64Array(rows);
  const cluster = new Int32Array(rows);
  let row = 0;
  let before = 0;
  population.groups.forEach((group, k) => {
    const stream = STREAMS * replicate + k;
    const source = personSource(population, group, createRandom(seed, stream));
    const design = designSource(population, { random: createRandom(seed, stream + STREAMS / 2), before });
    for (const end = row + sizes[k]!; row < end; row++) {
      source.next(answers);
      const place = design();
      weight[row] = place.weight;
      cluster[row] = place.cluster;
      codes[row] = k;
      for (let j = 0; j < columns.length; j++) columns[j]![row] = answers[j]!;
    }
    before += clusterCount(population, sizes[k]!);
  });
  const { grouping, groups, weightVariation, clusters } = population;
  const levels = groups.map(({ label }) => label);
  return collapse({
    items: measure.items.map(declaredItem),
    rows,
    columns,
    count: new Float64Array(rows).fill(1),
    weight,
    weightSquared: weight.map((own) => own * own),
    weighting: weightVariation > 0 ? "design" : "none",
    groupings: grouping === null ? [] : [{ name: grouping.name, levels, codes }],
    stratum: null,
    cluster: clusters === null ? null : cluster,
  });
}
