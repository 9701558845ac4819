import { innerProduct } from "../../../numeric/linear-algebra/dense";
import { answeredDerivatives } from "../../model/curves/answered-curves";
import { addRows } from "../../model/irt-model";
import { freeCells, latentInformation } from "../../model/model-layout";
import type { AdaptiveEStep } from "../e-step/e-step";
import { type AnswerScores, answerScores } from "./answer-scores";
import { type CellMargins, cellMargins, type LatentStatistics, latentStatistics } from "./cell-moments";
import type { GroupAt } from "./group-information";
import { addLatentCurvature } from "./latent-point-scores";

/**
 * Adds the observed information of a group with adaptive points: the complete-data information less the variance of
 * each pattern's derivatives under its posterior distribution; returns these derivatives.
 */
export function addAdaptiveInformation(
  about: GroupAt,
  expectation: AdaptiveEStep,
  information: Float64Array,
): Float64Array {
  const group = { ...about, expectation };
  const scores = subtractVariances(group, information);
  addComplete(group, information);
  return scores;
}

interface Group extends GroupAt {
  readonly expectation: AdaptiveEStep;
}

function addComplete({ model, layout, expectation, state }: Group, information: Float64Array): void {
  const { answers } = expectation;
  const { items, probabilities, latent } = state;
  const { counts, latent: people } = expectation.expect(probabilities, latent);
  const totals = { gradient: new Float64Array(model.free), complete: information };
  layout.items.forEach(({ slopes, intercepts }, j) => {
    const own = answeredDerivatives(counts[j]!, items[j]!, answers[j]!);
    addRows(model, [...slopes, ...intercepts], { own, ...totals });
  });
  const { means, cells } = freeCells(model, layout);
  const fisher = latentInformation(latent, { means, cells, people: people.people });
  addLatentCurvature(model, { layout, latent, people, fisher }, information);
}

/** Sums over patterns of the distribution's statistics, before its derivatives are formed. */
interface Sums {
  readonly free: number;
  /** free x free, of the answers: their variance after adding the transposed matrix. */
  readonly halves: Float64Array;
  /** statistics x free, and statistics x statistics. */
  readonly crossed: Float64Array;
  readonly latent: Float64Array;
}

/** Subtracts the variances of the patterns' derivatives; returns these. */
function subtractVariances(
  { model, layout, expectation, state }: Group,
  information: Float64Array,
): Float64Array {
  const { free } = model;
  const { patterns, points } = expectation;
  const { mean } = state.latent;
  const m = mean.length;
  const size = points.perFactor ?? 0;
  const { means, cells, rows } = freeCells(model, layout);
  const margins = cellMargins(m, size);
  const answers = answerScores({ model, layout, expectation, items: state.items });
  const statistics = latentStatistics(margins, state.latent, { means, cells, size });
  const latentPlaces = rows.map((row) => model.parameters[row]!.free);
  const scores = new Float64Array(patterns.rows * free);
  const sums: Sums = {
    free,
    halves: new Float64Array(free * free),
    crossed: new Float64Array(statistics.count * free),
    latent: new Float64Array(statistics.count ** 2),
  };
  const work = { margins, size, m, carried: new Float64Array(m * size) };
  const values = new Float64Array(m * size);
  expectation.visit(state.probabilities, state.latent, ({ row, cells: probabilities, distances, center }) => {
    margins.fill(probabilities);
    answers.readRow(row);
    for (let f = 0; f < m; f++) {
      const from = center[f]! - mean[f]!;
      for (let a = f * size; a < (f + 1) * size; a++) values[a] = from + distances[a]!;
    }
    statistics.read(values);
    const own = scores.subarray(row * free, (row + 1) * free);
    addAnswers(answers, work, own);
    addDistribution(statistics, latentPlaces, own);
    const weight = patterns.weight[row]!;
    addAnswerVariances(answers, work, { ...sums, weight });
    addStatistics(statistics, answers, { ...work, ...sums, weight });
  });
  for (let i = 0; i < free; i++)
    for (let j = 0; j < free; j++)
      information[i * free + j]! -= sums.halves[i * free + j]! + sums.halves[j * free + i]!;
  subtractCombinations(statistics, latentPlaces, { ...sums, information });
  return scores;
}

interface Work {
  readonly margins: CellMargins;
  readonly size: number;
  readonly m: number;
  /** factors x points: scratch. */
  readonly carried: Float64Array;
}

function addAnswers(answers: AnswerScores, { margins, size }: Work, scores: Float64Array): void {
  const { places, factors, values, means } = answers;
  const count = answers.count();
  for (let i = 0; i < count; i++) {
    const margin = margins.of(1 << factors[i]!);
    let sum = 0;
    for (let a = 0, at = i * size; a < size; a++, at++) sum += margin[a]! * values[at]!;
    means[i] = sum;
    scores[places[i]!]! += sum;
  }
}

function addDistribution(
  { combinations, centers, means }: LatentStatistics,
  places: readonly number[],
  scores: Float64Array,
): void {
  for (let l = 0; l < places.length; l++) {
    scores[places[l]!]! += innerProduct(combinations[l]!, means) - centers[l]!;
  }
}

function addAnswerVariances(
  answers: AnswerScores,
  { margins, size, m, carried }: Work,
  { halves, free, weight }: Sums & { weight: number },
): void {
  const { places, factors, values, means } = answers;
  const count = answers.count();
  for (let i = 0; i < count; i++) {
    const f = factors[i]!;
    const start = i * size;
    const margin = margins.of(1 << f);
    for (let b = 0; b < size; b++) carried[f * size + b] = margin[b]! * values[start + b]!;
    for (let g = f + 1; g < m; g++) {
      const joint = margins.of((1 << f) | (1 << g));
      for (let b = 0; b < size; b++) {
        let sum = 0;
        for (let a = 0, at = b; a < size; a++, at += size) sum += joint[at]! * values[start + a]!;
        carried[g * size + b] = sum;
      }
    }
    const to = places[i]! * free;
    const mean = means[i]!;
    for (let j = i, own = i * size; j < count; j++) {
      let sum = -mean * means[j]!;
      for (let at = factors[j]! * size, end = at + size; at < end; at++, own++)
        sum += carried[at]! * values[own]!;
      // Half of the diagonal, as the transposed matrix is added.
      halves[to + places[j]!]! += j === i ? (weight * sum) / 2 : weight * sum;
    }
  }
}

function addStatistics(
  { count, means, squares, atPoints }: LatentStatistics,
  answers: AnswerScores,
  { size, m, crossed, latent, free, weight }: Omit<Work, "carried"> & Sums & { weight: number },
): void {
  const { places, factors, values, means: answerMeans } = answers;
  const given = answers.count();
  const width = m * size;
  for (let l = 0; l < count; l++) {
    const mean = means[l]!;
    for (let i = 0; i < given; i++) {
      let sum = -mean * answerMeans[i]!;
      for (let a = 0, at = l * width + factors[i]! * size, own = i * size; a < size; a++, at++, own++)
        sum += atPoints[at]! * values[own]!;
      crossed[l * free + places[i]!]! += weight * sum;
    }
    for (let k = 0; k < count; k++)
      latent[l * count + k]! += weight * (squares[l * count + k]! - mean * means[k]!);
  }
}

/** The contribution of the distribution's parameters to the variances, from that of its statistics. */
function subtractCombinations(
  { count, combinations }: LatentStatistics,
  places: readonly number[],
  { free, information, crossed, latent }: Sums & { information: Float64Array },
): void {
  combinations.forEach((one, l) => {
    const place = places[l]!;
    for (let j = 0; j < free; j++) {
      let sum = 0;
      for (let s = 0; s < count; s++) sum += one[s]! * crossed[s * free + j]!;
      information[place * free + j]! -= sum;
      information[j * free + place]! -= sum;
    }
    combinations.forEach((other, k) => {
      let sum = 0;
      for (let s = 0; s < count; s++)
        for (let t = 0; t < count; t++) sum += one[s]! * other[t]! * latent[s * count + t]!;
      information[place * free + places[k]!]! -= sum;
    });
  });
}
