/** Everything about the sample that is assumed rather than published: ours to choose, and written out beside the data. */

/** Seed of every random stream. */
export const SEED = 20240611;

/**
 * The three latent factors, their items (indices into `ITEM_COLUMNS`, in order) and the loading of each of these on
 * its own factor where a country's apartness is 1; an item's latent answer has variance 1 within a country.
 */
export const FACTORS = [
  { name: "harassment", items: [0, 1], loading: 0.81 },
  { name: "abuse", items: [2, 3, 4], loading: 0.87 },
  { name: "exploitation", items: [5, 6, 7, 8], loading: 0.87 },
] as const;

/** Bracket that each country's apartness is looked for in. */
export const APARTNESS = { smallest: 0.2, largest: 1.8 } as const;

/** Correlations of the factors where the apartness is 1: harassment is nearly one with abuse, so that two factors fit well. */
export const FACTOR_CORRELATIONS = [
  [1, 0.88, 0.81],
  [0.88, 1, 0.83],
  [0.81, 0.83, 1],
] as const;

/** Standard deviations that every factor's mean rises for one standard deviation of age: older children report more, girls a little more so. */
export const AGE_SLOPES = { boy: 0.12, girl: 0.2 } as const;

/** Coefficient of variation of the weights within a country (log-normal), and the range they are held to. */
export const WEIGHTS = { coefficientOfVariation: 0.5, smallest: 0.25, largest: 4 } as const;

/**
 * A child's propensity not to answer (of variance 1): the share that is the child's own and not the item's, and how
 * that own part correlates with the level of the factors. Chosen together so that about 728 children have a missing
 * answer and no yes (published), and a few more than 300 a missing answer and a yes.
 */
export const MISSING = { clustering: 0.951, leaning: 0.11 } as const;

/** Number of boys; the other 5,780 children are girls (published). */
export const BOYS = 6132;

/** Weighted shares of areas 1 urban, 2 peri-urban, 3 rural (published in total; assumed the same in every country). */
export const AREA_SHARES = [0.35, 0.1, 0.55] as const;

/** Percent of boys and of girls for whom any item last happened online (published in total). */
export const ANY_ONLINE_BY_SEX = { boy: 16.97, girl: 17.03 } as const;

/** Ids that stand on two rows each: different children (published). */
export const REPEATED_IDS = 24;

/** How much more a child leans to online for every item reported, against a chance part of variance 1; Thailand's figures need it. */
export const ONLINE_LEANING = 2;

/** Where an item last happened: chances of each answer, given whether any of it was online. */
export const CONTEXTS = {
  online: { socialMediaOnly: 0.78, gameOnly: 0.12, alsoInPerson: 0.12, alsoOther: 0.05 },
  offline: { inPersonOnly: 0.72, otherOnly: 0.22 },
} as const;
