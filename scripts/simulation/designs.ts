import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { normalQuantile } from "../../src/numeric/distributions/special";
import type { Random } from "../../src/numeric/random/random";

/** Nine items, two correlated factors: the population that answers are drawn from. */
export const LOADINGS = [0.83, 0.79, 0.86, 0.81, 0.56, 0.6, 0.8, 0.84, 0.78] as const;
export const FACTORS = [0, 0, 0, 0, 1, 1, 1, 1, 1] as const;
export const FACTOR_CORRELATION = 0.7;
export const ITEMS = LOADINGS.map((_, j) => `y${j + 1}`);

/** Items of two factors with variance 1: what yes-or-no and graded answers are drawn from. */
export interface Population {
  readonly loadings: readonly number[];
  /** By item: the factor that it loads on. */
  readonly factors: readonly number[];
  readonly correlation: number;
}

const NINE: Population = { loadings: LOADINGS, factors: FACTORS, correlation: FACTOR_CORRELATION };

export interface Design {
  readonly id: string;
  readonly label: string;
  /** By item: share of people below each threshold. */
  readonly below: readonly (readonly number[])[];
}

const yes = (shares: readonly number[]): number[][] => shares.map((share) => [1 - share]);

export const DESIGNS: readonly Design[] = [
  {
    id: "common",
    label: "yes or no, 25 to 50 % yes",
    below: yes([0.3, 0.35, 0.25, 0.4, 0.5, 0.45, 0.3, 0.35, 0.4]),
  },
  {
    id: "rare",
    label: "yes or no, 5 to 17 % yes",
    below: yes([0.057, 0.057, 0.058, 0.054, 0.17, 0.165, 0.1, 0.093, 0.078]),
  },
  {
    id: "rarest",
    label: "yes or no, 2 to 5 % yes",
    below: yes([0.02, 0.025, 0.03, 0.02, 0.05, 0.05, 0.035, 0.03, 0.03]),
  },
  {
    id: "graded",
    label: "four categories",
    below: LOADINGS.map((_, j) => [0.4, 0.65, 0.85].map((share) => share + (j % 3) * 0.04)),
  },
];

/** Answers of so many people; each group's factors have variance 1 and mean 0. */
export function draw(design: Design, options: { n: number; groups?: number; random: Random }): PatternTable {
  const { n, groups = 1, random } = options;
  const thresholds = design.below.map((shares) => shares.map(normalQuantile));
  const total = n * groups;
  const answers = ITEMS.map(() => new Array<number>(total));
  for (let person = 0; person < total; person++) {
    drawPerson(thresholds, random).forEach((answer, j) => {
      answers[j]![person] = answer;
    });
  }
  return fromAnswers({
    items: Object.fromEntries(ITEMS.map((id, j) => [id, answers[j]!])),
    categories: thresholds[0]!.concat(0).map((_, k) => k),
    ...(groups > 1
      ? { groups: { group: Array.from({ length: total }, (_, person) => `g${Math.floor(person / n) + 1}`) } }
      : {}),
  });
}

/** One person's answers: by item, the number of thresholds below the imagined continuous answer. */
export function drawPerson(
  thresholds: readonly (readonly number[])[],
  random: Random,
  { loadings, factors, correlation }: Population = NINE,
): number[] {
  const first = random.normal();
  const second = correlation * first + Math.sqrt(1 - correlation ** 2) * random.normal();
  return loadings.map((loading, j) => {
    const trait = factors[j] === 0 ? first : second;
    const latent = loading * trait + Math.sqrt(1 - loading ** 2) * random.normal();
    return thresholds[j]!.filter((threshold) => latent > threshold).length;
  });
}

const itemsOf = (factor: number): string[] => ITEMS.filter((_, j) => FACTORS[j] === factor);

/** The model that is true of the answers. */
export const MODEL = `f =~ ${itemsOf(0).join(" + ")}\ng =~ ${itemsOf(1).join(" + ")}`;

/** The same with loadings and thresholds held equal over groups and residual variances of 1 (theta): also true. */
export function strictModel(groups: number, thresholds: number): string {
  const all = (text: string): string => `c(${new Array<string>(groups).fill(text).join(", ")})`;
  const later = (first: string, rest: string): string =>
    `c(${[first, ...new Array<string>(groups - 1).fill(rest)].join(", ")})`;
  const ofItem = (factor: string) => (id: string) => [
    `${factor} =~ ${later("NA", "NA")}*${id} + ${all(`l${id}`)}*${id}`,
    ...Array.from({ length: thresholds }, (_, k) => `${id} | ${all(`t${k}${id}`)}*t${k + 1}`),
  ];
  return [
    ...itemsOf(0).flatMap(ofItem("f")),
    ...itemsOf(1).flatMap(ofItem("g")),
    ...["f", "g"].flatMap((factor) => [
      `${factor} ~~ ${later("1", "NA")}*${factor}`,
      `${factor} ~ ${later("0", "NA")}*1`,
    ]),
  ].join("\n");
}
