/** What is assumed of whom children told: ours to choose, and written out in data/sample/README.md. */

/** Streams of random numbers from here on. */
export const STREAM = 100_000;

/** Answers to "whom did you tell", by code; 1 is no one. */
export const NO_ONE = 1;
export const CHANNELS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export const REASONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** Share of a child's leaning to tell somebody that is the same for everybody who could be told. */
export const SHARED = 0.3;

/** By how much more a child leans to tell anybody for each doubling of the number of items that it reported. */
export const MORE_ITEMS = 0.6;

/** Of the children online who told nobody: the share who ticked no answer at all. */
export const SILENT = 0.05;

/** Weighted instances with "no one", and the effective numbers by item that the published intervals imply. */
export const NO_ONE_INSTANCES = 2751;
export const NO_ONE_EFFECTIVE = [519, 523, 290, 250, 197, 123, 133, 128, 108] as const;

/** Shares of instances with "no one" by number of reasons: none, one (the others have several). */
export const NUMBER_OF_REASONS = { none: 0.096, one: 0.746 } as const;

/**
 * Log odds by who was told, as published (random intercepts of countries, complete cases): girl, a year of age, premarital
 * sex acceptable, inequitable attitudes, mediation, sex education, knows where to get help, digital skills.
 */
export const LEANINGS: Readonly<Record<number, readonly number[]>> = {
  2: [-0.39, -0.19, 0.46, 0.29, 0.21, -0.04, 0.19, -0.27],
  3: [0.15, -0.27, 0.04, 0.31, 0.26, 0.27, 0.13, 0.05],
  4: [0.24, -0.15, 0.38, 0.33, 0.14, 0.22, 0.16, 0.09],
  5: [0.31, -0.03, 0.28, 0.26, -0.02, 0.17, 0.43, 0.06],
  6: [0.55, -0.13, -0.38, 0.21, 0.2, 0.92, -0.01, -0.05],
  7: [0.02, -0.18, 0.32, 0.17, 0.18, 0.06, -0.38, -0.04],
  8: [-0.05, -0.25, 0.31, 0, 0.23, -0.75, -0.19, 0.16],
  9: [-0.18, -0.33, -0.11, 0.16, 0.17, 0.48, -0.65, -0.15],
  10: [0.11, -0.26, -0.76, 0.32, 0.33, -0.35, -0.24, -0.21],
  11: [0, 0, 0, 0, 0, 0, 0, 0],
};

/** Columns of predictors: answers 0 and 1, or 1 to `answers`; the mean of the latent answer by country is drawn with this spread. */
export const COLUMNS = [
  { name: "I7a", label: "Premarital sex is acceptable", answers: 2, mean: -0.8, missing: 0.19, of: 0 },
  { name: "I7b", label: "Attitude on gender, first statement", answers: 2, mean: -0.3, missing: 0.12, of: 0 },
  {
    name: "I7c",
    label: "Attitude on gender, second statement",
    answers: 2,
    mean: -0.1,
    missing: 0.12,
    of: 0,
  },
  { name: "I7f", label: "Attitude on gender, third statement", answers: 2, mean: -0.5, missing: 0.12, of: 0 },
  { name: "E1a", label: "Parents' mediation, first statement", answers: 5, mean: 0, missing: 0.08, of: 1 },
  {
    name: "E1b",
    label: "Parents' mediation, second statement",
    answers: 5,
    mean: -0.2,
    missing: 0.08,
    of: 1,
  },
  { name: "E1c", label: "Parents' mediation, third statement", answers: 5, mean: 0.2, missing: 0.08, of: 1 },
  { name: "E1e", label: "Parents' mediation, fifth statement", answers: 5, mean: 0.1, missing: 0.08, of: 1 },
  { name: "AII_A16", label: "Has had sex education", answers: 2, mean: 0.1, missing: 0.12, of: 2 },
  { name: "G17", label: "Knows where to get help", answers: 2, mean: 0, missing: 0.11, of: 3 },
  { name: "D1f", label: "Knows how to report harmful content", answers: 4, mean: 0.1, missing: 0.15, of: 4 },
] as const;

/** Correlation of the latent answers of columns of one kind, and spread of their means between countries. */
export const TOGETHER = 0.4;
export const BETWEEN_COUNTRIES = 0.3;
/** Share of the variance of the propensity to leave such questions out that is the child's own. */
export const LEAVING_OUT = 0.55;
/** Cuts of a latent answer, by number of answers. */
export const CUTS: Readonly<Record<number, readonly number[]>> = {
  2: [0],
  4: [-0.9, 0, 0.9],
  5: [-1.1, -0.4, 0.4, 1.1],
};
/** What stands in the file where a child preferred not to say or did not know, one as often as the other. */
export const NO_ANSWER = [888, 999] as const;
