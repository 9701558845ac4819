import { toCsv } from "../data/csv/to-csv";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { createRandom } from "../numeric/random/random";
import * as messages from "./messages";
import { clusterCount, designSource, type PersonDesign, type Population, personSource } from "./population";

/** Rows per piece of text. */
const ROWS_PER_CHUNK = 500;
/** Streams per group, for answers and for weights. */
const STREAMS = 2;

export interface SimulateOptions {
  /** People of each of the population's groups, in its order. */
  readonly sizes: readonly number[];
  readonly seed: number;
}

/**
 * A sample as the text of a CSV file in the raw form that the measure reads: the column of the grouping, of the weight,
 * of strata (one) and clusters if the measure names them, then a column per item with the declared codes. Columns for
 * where an item last happened are left out. The text comes in pieces, so that memory is bounded; the same population,
 * sizes and seed give the same bytes.
 * @param options.sizes people of each group (`sampleSizes`)
 * @returns the pieces in order, the line of names first
 * @throws ItemwiseError "finite-population-column" where the measure names a column for the finite population
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const text = [...simulateCsv(measurePopulation(measure), measure, { sizes: [2], seed: 1 })].join("");
 * const table = parseCsv(text);
 * table.header.slice(0, 3); // ["wgt_scaled", "G1a", "G1c"]
 * table.rows; // 2
 * ```
 */
export function* simulateCsv(
  population: Population,
  measure: Measure,
  { sizes, seed }: SimulateOptions,
): Generator<string> {
  checkColumns(measure);
  const columns = designColumns(population, measure);
  yield toCsv([...columns.map(({ name }) => name), ...population.items.map(({ column }) => column)], []);
  let before = 0;
  for (const [k, group] of population.groups.entries()) {
    const people = personSource(population, group, createRandom(seed, STREAMS * k));
    const design = designSource(population, { random: createRandom(seed, STREAMS * k + 1), before });
    const answers = new Int16Array(population.items.length);
    for (let done = 0; done < sizes[k]!; ) {
      const rows: (string | number)[][] = [];
      for (; done < sizes[k]! && rows.length < ROWS_PER_CHUNK; done++) {
        people.next(answers);
        const place = { code: group.code ?? "", ...design() };
        rows.push([...columns.map(({ cell }) => cell(place)), ...codesOf(population, answers)]);
      }
      yield withoutHeader(rows);
    }
    before += clusterCount(population, sizes[k]!);
  }
}

function withoutHeader(rows: readonly (readonly (string | number)[])[]): string {
  const [first, ...others] = rows;
  return first === undefined ? "" : toCsv(first.map(String), others);
}

function codesOf({ items }: Population, answers: Int16Array): number[] {
  return items.map(({ codes, missing }, j) => {
    const answer = answers[j]!;
    return answer >= 0 ? codes[answer]! : missing[-2 - answer]!;
  });
}

interface Place extends PersonDesign {
  readonly code: string;
}
interface DesignColumn {
  readonly name: string;
  readonly cell: (place: Place) => string | number;
}

function designColumns(population: Population, measure: Measure): DesignColumn[] {
  const { grouping, weightVariation } = population;
  const columns: DesignColumn[] = [];
  if (grouping !== null) columns.push({ name: grouping.column, cell: ({ code }) => code });
  if (measure.weight !== null) {
    const digits = weightVariation === 0 ? 0 : 6;
    columns.push({ name: measure.weight.column, cell: ({ weight }) => weight.toFixed(digits) });
  }
  if (measure.stratum !== null) columns.push({ name: measure.stratum.column, cell: () => 1 });
  if (measure.cluster !== null) {
    columns.push({ name: measure.cluster.column, cell: ({ cluster }) => cluster + 1 });
  }
  return columns;
}

function checkColumns(measure: Measure): void {
  if (measure.fpc === null) return;
  const { column } = measure.fpc;
  throw new ItemwiseError(
    "finite-population-column",
    () => messages.finitePopulationColumn({ measure: measure.id, column }),
    { hint: messages.finitePopulationColumnHint },
  );
}
