/** Everything about the survey on cycling that is assumed, which is everything: ours to choose. */

/**
 * Seed of every random stream. The first that was tried: with it two factors fit (RMSEA below .05) and one does not, as
 * they should with these loadings and so many people.
 */
export const SEED = 20261;

export const PEOPLE = 812;

/** Correlation of what is left of the two factors beside sex and age. */
export const FACTOR_CORRELATION = 0.45;

/** What is added to a factor for men, and for every ten years beyond 45, in standard deviations of the factor. */
export const MEANS = [
  { man: 0.3, decade: -0.1 },
  { man: 0, decade: -0.05 },
] as const;

/** Five answers, from the lowest. */
export const ANSWERS = [
  "Strongly disagree",
  "Disagree",
  "Neither agree nor disagree",
  "Agree",
  "Strongly agree",
];

/** A latent answer beyond a threshold gives the next answer; an item's own ease moves them all. */
export const THRESHOLDS = [-1.4, -0.5, 0.2, 1.2] as const;

interface Item {
  readonly factor: 0 | 1;
  readonly text: string;
  /** Of the latent answer, of variance 1; negative where the item is worded against its factor. */
  readonly loading: number;
  /** How much easier it is to agree than to a usual item. */
  readonly ease: number;
}

/** The first five ask whether cycling in town feels safe and comfortable, the other five whether it is useful. */
export const ITEMS: readonly Item[] = [
  { factor: 0, text: "I feel safe when I cycle in town.", loading: 0.82, ease: 0.1 },
  { factor: 0, text: "The streets that I use have enough room for bicycles.", loading: 0.68, ease: -0.3 },
  { factor: 0, text: "Drivers here take care of people on bicycles.", loading: 0.7, ease: -0.4 },
  { factor: 0, text: "Cycling in town makes me nervous.", loading: -0.72, ease: -0.2 },
  { factor: 0, text: "I am at ease when I cross a big junction by bicycle.", loading: 0.76, ease: -0.1 },
  { factor: 1, text: "By bicycle I get where I want to in good time.", loading: 0.75, ease: 0.3 },
  { factor: 1, text: "A bicycle is handy for everyday errands.", loading: 0.8, ease: 0.4 },
  { factor: 1, text: "Cycling saves me money.", loading: 0.62, ease: 0.5 },
  { factor: 1, text: "For most of my trips a bicycle is of no use.", loading: -0.7, ease: -0.2 },
  { factor: 1, text: "Cycling fits well into my day.", loading: 0.74, ease: 0.1 },
];

/** Chances: that an item has "no answer", that somebody stops before the end, that sex has no answer, age none. */
export const MISSING = { noAnswer: 0.015, stops: 0.02, sex: 0.01, age: 0.015 } as const;

/** The code of "no answer". */
export const NO_ANSWER = 99;

/** Ages, all as likely but for the oldest, of whom fewer cycle. */
export const AGES = { youngest: 16, oldest: 82 } as const;
