import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { bootstrapSample, drawnWeight, multinomialCounts } from "../../data/transform/resample";
import { byValidAnswers, takeRows } from "../../data/transform/select";
import type { Random } from "../../numeric/random/random";
import type { SampleDesign } from "./sample-design";

/**
 * A bootstrap sample that follows the sampling design: in every stratum one unit less than it has, drawn with replacement,
 * the weights of the n units multiplied by n / (n - 1) and by how often each was drawn. Of a linear estimate this has the
 * variance of linearization in expectation. Units are clusters, or people where there are no clusters (of these, as in
 * `bootstrapSample`, a row's drawn weight has the exact mean and variance).
 *
 * A stratum with a single unit stays as it is in every sample and adds nothing to the spread. A finite population
 * correction is not heeded: the spread is that of a sample drawn with replacement.
 *
 * @param table the answers, with the rows that the design speaks of; not changed
 * @param design of the table; null for independent people (then `bootstrapSample`)
 * @returns a table with the same rows, weighted by design; rows of units that were not drawn have count and weight 0
 * @see Rao, J. N. K., & Wu, C. F. J. (1988). Resampling inference with complex survey data. JASA, 83, 231-241; Rao, Wu &
 *   Yue (1992), Survey Methodology, 18, 209-217, section 2.3 (weights). Reference: variances by R's survey.
 */
export function resampleUnits(
  table: PatternTable,
  design: SampleDesign | null,
  random: Random,
): PatternTable {
  if (design === null) return bootstrapSample(table, random);
  return design.cluster === null ? ofPeople(table, design, random) : ofClusters(table, design, random);
}

/**
 * Bootstrap samples by valid answers alone: as `resampleUnits`, with rows alike in them joined, so that what is computed
 * from a sample walks neither the units nor the codes of what was not answered.
 *
 * @returns answers: the rows that all samples have, for their columns (counts and weights are not those of the table)
 */
export function answerSampler(
  table: PatternTable,
  design: SampleDesign | null,
): { answers: PatternTable; draw: (random: Random) => PatternTable } {
  if (design === null) {
    const answers = byValidAnswers(table);
    return { answers, draw: (random) => bootstrapSample(answers, random) };
  }
  const { group, first } = groupRows(table.rows, table.columns);
  const answers = {
    ...takeRows(table, first),
    groupings: [],
    stratum: null,
    cluster: null,
  };
  const draw = (random: Random): PatternTable => {
    const { weighting, ...drawn } = resampleUnits(table, design, random);
    const add = (values: Float64Array): Float64Array => {
      const sums = new Float64Array(first.length);
      for (let row = 0; row < values.length; row++) sums[group[row]!]! += values[row]!;
      return sums;
    };
    return {
      ...answers,
      weighting,
      count: add(drawn.count),
      weight: add(drawn.weight),
      weightSquared: add(drawn.weightSquared),
    };
  };
  return { answers, draw };
}

/** Whether a bootstrap of the units says anything: some stratum has two of them. */
export function hasSeveralUnits({ unitsIn }: SampleDesign): boolean {
  return unitsIn.some((units) => units >= 2);
}

function ofClusters(table: PatternTable, design: SampleDesign, random: Random): PatternTable {
  const times = timesDrawn(design, random);
  const sample = emptied(table);
  for (let row = 0; row < table.rows; row++) {
    const drawn = times[design.cluster![row]!]!;
    if (drawn === 0) continue;
    const factor = drawn * raised(design.unitsIn[design.stratum[row]!]!);
    sample.count[row] = drawn * table.count[row]!;
    sample.weight[row] = factor * table.weight[row]!;
    sample.weightSquared[row] = factor * factor * table.weightSquared[row]!;
  }
  return sample;
}

/** By cluster: how often it was drawn; units of a stratum that have no row here take part in the draw. */
function timesDrawn({ stratum, cluster, unitsIn }: SampleDesign, random: Random): Float64Array {
  const stratumOf: number[] = [];
  cluster!.forEach((unit, row) => {
    stratumOf[unit] = stratum[row]!;
  });
  const members: number[][] = Array.from(unitsIn, () => []);
  stratumOf.forEach((own, unit) => {
    members[own]!.push(unit);
  });
  const times = new Float64Array(stratumOf.length);
  members.forEach((units, own) => {
    const size = unitsIn[own]!;
    if (size < 2) for (const unit of units) times[unit] = 1;
    for (let draw = 1; draw < size; draw++) {
      const unit = units[random.integer(size)];
      if (unit !== undefined) times[unit]!++;
    }
  });
  return times;
}

function ofPeople(table: PatternTable, { stratum, unitsIn }: SampleDesign, random: Random): PatternTable {
  const sample = emptied(table);
  const rowsIn: number[][] = Array.from(unitsIn, () => []);
  for (let row = 0; row < table.rows; row++) if (table.count[row]! > 0) rowsIn[stratum[row]!]!.push(row);
  rowsIn.forEach((rows, own) => {
    const draws = Math.round(unitsIn[own]!) - 1;
    if (rows.length > 0) drawPeople(table, rows, { draws, units: unitsIn[own]!, random, sample });
  });
  return sample;
}

/** Fills the rows of a stratum; people of the whole sample who have no row here take part in the draw. */
function drawPeople(
  table: PatternTable,
  rows: readonly number[],
  { draws, units, random, sample }: { draws: number; units: number; random: Random; sample: PatternTable },
): void {
  const counts = Float64Array.from([...rows.map((row) => table.count[row]!), 0]);
  const here = counts.reduce((people, count) => people + count, 0);
  counts[rows.length] = Math.max(0, units - here);
  const drawn = draws < 1 ? counts : multinomialCounts(counts, random, draws);
  const factor = draws < 1 ? 1 : units / draws;
  rows.forEach((row, place) => {
    const people = drawn[place]!;
    if (people === 0) return;
    const weight = table.weighting === "design" ? drawnWeight(table, row, { drawn: people, random }) : people;
    sample.count[row] = people;
    sample.weight[row] = factor * weight;
    sample.weightSquared[row] = (factor * factor * people * table.weightSquared[row]!) / table.count[row]!;
  });
}

/** What keeps the variance of n - 1 units that of n. */
function raised(units: number): number {
  return units < 2 ? 1 : units / (units - 1);
}

function emptied(table: PatternTable): PatternTable {
  const empty = (): Float64Array => new Float64Array(table.rows);
  return { ...table, weighting: "design", count: empty(), weight: empty(), weightSquared: empty() };
}
