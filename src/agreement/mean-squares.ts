import { averaging, type Ratings } from "./ratings";

/** Mean squares of a two-way layout of people by ratings, a rating a cell. */
export interface MeanSquares {
  readonly n: number;
  /** Ratings of each person. */
  readonly ratings: number;
  /** Between people, between ratings, and what is left. */
  readonly people: number;
  readonly columns: number;
  readonly error: number;
  /** Within people: between ratings and what is left together. */
  readonly within: number;
}

/** The three that the coefficients are made of: between people, between ratings over n, what is left. */
export type Triple = readonly [people: number, columns: number, error: number];

export interface LinearizedSquares {
  readonly squares: MeanSquares;
  readonly triple: Triple;
  /** By row, what a person there does to each of the triple, times n. */
  readonly influences: readonly [Float64Array, Float64Array, Float64Array];
}

/**
 * Mean squares by the weighted means and covariances of the ratings, times n / (n - 1): without weights, those of the
 * analysis of variance.
 *
 * @param ratings complete, two or more of two or more people
 * @see McGraw & Wong (1996), Psychological Methods, 1, 30-46, table 3. Reference: psych `ICC(lmer = FALSE)`.
 */
export function meanSquares(ratings: Ratings): LinearizedSquares {
  const { scores, n } = ratings;
  const k = scores.length;
  const { rows } = ratings.table;
  const average = averaging(ratings);
  const means = scores.map(average);
  const center = means.reduce((sum, mean) => sum + mean, 0) / k;
  const factor = n / (n - 1);
  const [ofPeople, ofColumns, ofError] = [
    new Float64Array(rows),
    new Float64Array(rows),
    new Float64Array(rows),
  ];
  const columns = means.reduce((sum, mean) => sum + (mean - center) ** 2, 0) / (k - 1);
  for (let row = 0; row < rows; row++) {
    let [total, squares, along] = [0, 0, 0];
    for (let j = 0; j < k; j++) {
      const deviation = scores[j]![row]! - means[j]!;
      total += deviation;
      squares += deviation * deviation;
      along += (means[j]! - center) * deviation;
    }
    ofPeople[row] = (factor * total * total) / k;
    ofError[row] = (factor * (squares - (total * total) / k)) / (k - 1);
    ofColumns[row] = (2 * along) / (k - 1);
  }
  const [people, error] = [average(ofPeople), average(ofError)];
  return {
    squares: {
      ...{ n, ratings: k, people, columns: n * columns, error },
      within: columns + ((n - 1) / n) * error,
    },
    triple: [people, columns, error],
    influences: [ofPeople.map((value) => value - people), ofColumns, ofError.map((value) => value - error)],
  };
}

/** By row, the influence of a number whose slopes along the triple are known. */
export function influenceAlong({ influences }: LinearizedSquares, slopes: Triple): Float64Array {
  return influences[0].map((_, row) =>
    slopes.reduce((sum, slope, part) => sum + slope * (influences[part as 0 | 1 | 2][row] ?? 0), 0),
  );
}
