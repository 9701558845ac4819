import { toCsv } from "../data/to-csv";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { createRandom, type Random } from "../numeric/random";
import { personSource } from "./draw-answers";
import type { Population } from "./population";

/** Rows of text that are handed on together. */
const ROWS_PER_CHUNK = 500;
/** A group has two streams of its own, for answers and for weights. */
const STREAMS = 2;

export interface SimulateOptions {
  /** People of each of the population's groups, in its order. */
  readonly sizes: readonly number[];
  readonly seed: number;
}

/**
 * A sample as the text of a CSV file in the raw form that the measure reads: the column of the grouping, of the weight,
 * of strata (one) and clusters where the measure names them, then a column per item with the declared codes. Columns
 * that say where an item last happened are left out.
 *
 * The text comes in pieces, so that a sample of any size needs no more memory than a piece; the same population, sizes
 * and seed give the same bytes.
 *
 * @throws ItemwiseError "finite-population-column" where the measure names a column for the finite population
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
    const weights = createRandom(seed, STREAMS * k + 1);
    const answers = new Int16Array(population.items.length);
    for (let done = 0; done < sizes[k]!; ) {
      const rows: (string | number)[][] = [];
      for (; done < sizes[k]! && rows.length < ROWS_PER_CHUNK; done++) {
        people.next(answers);
        const place = { code: group.code ?? "", person: done, before, weights };
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

interface Place {
  readonly code: string;
  /** Number of the person in the group, from 0. */
  readonly person: number;
  /** Clusters of the groups before. */
  readonly before: number;
  readonly weights: Random;
}
interface DesignColumn {
  readonly name: string;
  readonly cell: (place: Place) => string | number;
}

function designColumns(population: Population, measure: Measure): DesignColumn[] {
  const { grouping, weightVariation, clusters } = population;
  const columns: DesignColumn[] = [];
  if (grouping !== null) columns.push({ name: grouping.column, cell: ({ code }) => code });
  if (measure.weight !== null) {
    const name = measure.weight.column;
    columns.push({ name, cell: ({ weights }) => drawWeight(weightVariation, weights) });
  }
  if (measure.stratum !== null) columns.push({ name: measure.stratum.column, cell: () => 1 });
  if (measure.cluster !== null) {
    const size = clusters?.size ?? 1;
    const cell = ({ person, before }: Place): number => before + Math.floor(person / size) + 1;
    columns.push({ name: measure.cluster.column, cell });
  }
  return columns;
}

/** Clusters of so many people of one group. */
function clusterCount({ clusters }: Population, people: number): number {
  return Math.ceil(people / (clusters?.size ?? 1));
}

/** Log-normal with mean 1, to six decimals and never 0. */
function drawWeight(variation: number, random: Random): string {
  if (variation === 0) return "1";
  const variance = Math.log(1 + variation ** 2);
  const weight = Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
  return Math.max(weight, 1e-6).toFixed(6);
}

function checkColumns(measure: Measure): void {
  if (measure.fpc === null) return;
  throw new ItemwiseError(
    "finite-population-column",
    `measure ${measure.id} reads a finite population from the column "${measure.fpc.column}", which a simulation does not draw.`,
    { hint: 'Simulate by a copy of the definition with "fpc": null.' },
  );
}
