import { extractionByName } from "../../src/factor/efa/extraction/extract";
import type { Random } from "../../src/numeric/random/random";

/** Corrections of the correlations that do not bring the answers' nearer, before the search ends. */
const TRIALS = 5;
const MOST_ROUNDS = 100;

/**
 * Answers of a population in which so many factors account for the correlations and every item has the margin given:
 * latent answers from a factor model, replaced by the item's own answers in the order of their ranks; the model's correlations
 * are corrected by what the answers' lack of those wanted, as long as that brings them nearer (Ruscio & Kaczetow 2008).
 *
 * @param correlations of the items' answers
 * @param margins by item, the population's answers ascending
 * @returns by item, one answer per person
 */
export function comparisonPopulation(
  correlations: readonly (readonly number[])[],
  { factors, margins, random }: { factors: number; margins: readonly Float64Array[]; random: Random },
): Float64Array[] {
  const people = margins[0]?.length ?? 0;
  const normals = (): Float64Array => Float64Array.from({ length: people }, () => random.normal());
  const shared = Array.from({ length: factors }, normals);
  const own = margins.map(normals);
  const answersOf = (model: readonly (readonly number[])[]): Float64Array[] => {
    const { loadings } = extractionByName("minres")(model, factors);
    return margins.map((margin, j) => byRank(latentAnswers(loadings[j]!, shared, own[j]!), margin));
  };
  let best = {
    gap: Number.POSITIVE_INFINITY,
    answers: margins.slice(),
    model: correlations,
    rest: correlations,
  };
  let model = correlations;
  let step = 1;
  for (let round = 0, failed = 0; round < MOST_ROUNDS && failed < TRIALS; round++) {
    const answers = answersOf(model);
    const found = productMoments(answers);
    const rest = correlations.map((row, i) => row.map((value, j) => value - found[i]![j]!));
    const gap = rootMeanSquare(rest);
    if (gap < best.gap) {
      best = { gap, answers, model, rest };
      failed = 0;
      step = 1;
    } else {
      failed++;
      step /= 2;
    }
    const { model: nearest, rest: lacking } = best;
    model = nearest.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : Math.max(-1, Math.min(1, value + step * lacking[i]![j]!)))),
    );
  }
  return best.answers;
}

function latentAnswers(
  loadings: readonly number[],
  shared: readonly Float64Array[],
  own: Float64Array,
): Float64Array {
  const common = loadings.reduce((sum, loading) => sum + loading * loading, 0);
  const rest = Math.sqrt(Math.max(0, 1 - common));
  return own.map((value, person) => {
    let latent = rest * value;
    for (let f = 0; f < loadings.length; f++) latent += loadings[f]! * shared[f]![person]!;
    return latent;
  });
}

/** Each value's rank among them, and of the answers the one of that rank. */
function byRank(values: Float64Array, ascending: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return ascending[low]!;
  });
}

/** Correlations of columns; 0 with one that does not vary. */
export function productMoments(columns: readonly Float64Array[]): number[][] {
  const standard = columns.map((column) => {
    let sum = 0;
    for (const value of column) sum += value;
    const mean = sum / column.length;
    let square = 0;
    for (const value of column) square += (value - mean) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    return column.map((value) => scale * (value - mean));
  });
  const matrix = standard.map((_, i) => standard.map((__, j) => Number(i === j)));
  for (let i = 1; i < standard.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [standard[i]!, standard[j]!];
      let sum = 0;
      for (let k = 0; k < one.length; k++) sum += one[k]! * other[k]!;
      matrix[i]![j] = sum;
      matrix[j]![i] = sum;
    }
  }
  return matrix;
}

function rootMeanSquare(rest: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 1; i < rest.length; i++) {
    for (let j = 0; j < i; j++) sum += rest[i]![j]! ** 2;
  }
  return Math.sqrt(sum / ((rest.length * (rest.length - 1)) / 2));
}
