/** Three outcomes that are assumed to go with the number of items reported: nothing of them is published. */
import { createRandom } from "../../src/numeric/random/random";
import { SEED } from "./settings";
import type { SimulatedCountry } from "./simulate";

/** Streams of random numbers from here on. */
const STREAM = 200_000;

/**
 * Log odds of a yes: of a child without any item, the mean of the sexes and 14 to 15 years old, and by how much they rise
 * with each item reported, for girls and with each year of age.
 */
export const OUTCOMES = [
  {
    name: "WB_ANXIETY",
    label: "Often anxious, last four weeks",
    start: -1.7,
    item: 0.25,
    girl: 0.3,
    year: 0.05,
  },
  {
    name: "WB_SUICIDAL",
    label: "Thoughts of suicide, last twelve months",
    start: -2.9,
    item: 0.3,
    girl: 0.25,
    year: 0.1,
  },
  {
    name: "WB_SELFHARM",
    label: "Self-harm, last twelve months",
    start: -3.1,
    item: 0.3,
    girl: 0.35,
    year: 0.1,
  },
] as const;

/** Standard deviations, on the log odds, of what a child's three answers share and of what a country's children do. */
const OF_CHILD = 0.8;
const OF_COUNTRY = 0.3;
/** Shares who preferred not to say, and who did not know. */
const NO_ANSWER = [
  [888, 0.04],
  [999, 0.03],
] as const;

/** A column by outcome: 0 no, 1 yes, 888, 999; by child, the countries one after the other. */
export function drawOutcomes(countries: readonly SimulatedCountry[]): Float64Array[] {
  const drawn = countries.map(({ country, children, codes }) => {
    const random = createRandom(SEED, STREAM + country.code);
    const levels = OUTCOMES.map(() => OF_COUNTRY * random.normal());
    return Array.from(children.age, (age, child) => {
      const items = codes.filter((answers) => answers[child]! >= 2 && answers[child]! < 888).length;
      const own = OF_CHILD * random.normal();
      return OUTCOMES.map(({ start, item, girl, year }, at) => {
        const sex = children.sex[child] === 2 ? 0.5 : -0.5;
        const logOdds = start + item * items + girl * sex + year * (age - 3.5) + levels[at]! + own;
        const yes = Number(random.uniform() < 1 / (1 + Math.exp(-logOdds)));
        const place = random.uniform();
        const [[refused, first], [unknown, second]] = NO_ANSWER;
        return place < first ? refused : place < first + second ? unknown : yes;
      });
    });
  });
  return OUTCOMES.map((_, at) => Float64Array.from(drawn.flat(), (answers) => answers[at]!));
}
