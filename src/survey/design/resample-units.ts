import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { bootstrapSample, drawnWeight, multinomialCounts } from "../../data/transform/resample";
import { byValidAnswers, takeRows } from "../../data/transform/select";
import type { Random } from "../../numeric/random/random";
import type { SampleDesign } from "./sample-design";

/**
 * A bootstrap sample that follows the sampling design: in every stratum, one unit fewer than its n is drawn with
 * replacement, and weights are multiplied by n / (n - 1) and the times drawn. For linear estimates its variance is that
 * of linearization in expectation. Units are clusters, or people where there are no clusters (for these, a row's drawn
 * weight has the exact mean and variance, as in `bootstrapSample`).
 *
 * A stratum with a single unit stays as it is and adds nothing to the spread. A finite population correction is
 * ignored.
 * @param table the rows of the design; not changed
 * @param design null for independent people (then `bootstrapSample`)
 * @returns a table with the same rows, weighted by design; rows of units not drawn have count and weight 0
 * @see Rao, J. N. K., & Wu, C. F. J. (1988). Resampling inference with complex survey data. JASA, 83, 231-241; Rao, Wu &
 *   Yue (1992), Survey Methodology, 18, 209-217, section 2.3 (weights). Reference: variances by R's survey.
 */
export function resampleUnits(
  table: PatternTable,
  design: SampleDesign | null,
  random: Random,
): PatternTable {
  if (design === null) return bootstrapSample(table, random);
  return design.cluster === null
    ? resamplePeople(table, design, random)
    : resampleClusters(table, design, random);
}

/**
 * Bootstrap samples by valid answers alone: as `resampleUnits`, with rows of the same answers joined.
 * @returns answers: the rows of all samples, for their columns (counts and weights are not the table's)
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

/** Whether some stratum has two units, so that a bootstrap of the units makes sense; replicate weights hide the units. */
export function hasSeveralUnits({ unitsIn, replicates }: SampleDesign): boolean {
  return replicates === undefined && unitsIn.some((units) => units >= 2);
}

/** Why a sample without several units to resample is not drawn: its weights hide the units, or there are too few. */
export function whyNotResampled({ replicates }: SampleDesign): "replicates" | "calibrated" | "units" {
  if (replicates === undefined) return "units";
  return replicates.calibrated ? "calibrated" : "replicates";
}

function resampleClusters(table: PatternTable, design: SampleDesign, random: Random): PatternTable {
  const times = timesDrawn(design, random);
  const sample = withoutPeople(table);
  for (let row = 0; row < table.rows; row++) {
    const drawn = times[design.cluster![row]!]!;
    if (drawn === 0) continue;
    const factor = drawn * varianceFactor(design.unitsIn[design.stratum[row]!]!);
    sample.count[row] = drawn * table.count[row]!;
    sample.weight[row] = factor * table.weight[row]!;
    sample.weightSquared[row] = factor * factor * table.weightSquared[row]!;
  }
  return sample;
}

/** By cluster: how often it was drawn; units without rows here take part in the draw. */
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

function resamplePeople(
  table: PatternTable,
  { stratum, unitsIn }: SampleDesign,
  random: Random,
): PatternTable {
  const sample = withoutPeople(table);
  const rowsIn: number[][] = Array.from(unitsIn, () => []);
  for (let row = 0; row < table.rows; row++) if (table.count[row]! > 0) rowsIn[stratum[row]!]!.push(row);
  rowsIn.forEach((rows, own) => {
    const draws = Math.round(unitsIn[own]!) - 1;
    if (rows.length > 0) drawPeople(table, rows, { draws, units: unitsIn[own]!, random, sample });
  });
  return sample;
}

/** Draws the people of a stratum; people of the whole sample without rows here take part in the draw. */
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

/** Scales n - 1 drawn units to the variance of n. */
function varianceFactor(units: number): number {
  return units < 2 ? 1 : units / (units - 1);
}

function withoutPeople(table: PatternTable): PatternTable {
  const empty = (): Float64Array => new Float64Array(table.rows);
  return { ...table, weighting: "design", count: empty(), weight: empty(), weightSquared: empty() };
}
