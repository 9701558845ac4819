/** Whom samples of the disrupting-harm measure are simulated from. */
import type { MeasureDefinition } from "../measure-schema";

/** Codes of the columns below: never to very often, prefer not to say, don't know. */
const CODES = [1, 2, 3, 4, 5, 888, 999];
const ITEMS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/** Published weighted numbers of children by item (a row each) and code. */
export const ANSWERS = [
  [9488, 898, 775, 172, 63, 169, 346],
  [9545, 815, 813, 175, 99, 184, 280],
  [10199, 614, 379, 100, 67, 237, 316],
  [10335, 558, 336, 106, 61, 223, 294],
  [10529, 422, 319, 84, 60, 210, 289],
  [10819, 291, 248, 75, 38, 180, 260],
  [10740, 303, 216, 79, 48, 198, 329],
  [10799, 284, 236, 104, 48, 199, 243],
  [10815, 294, 182, 82, 63, 196, 281],
];

/** By country: children in the sample, and their answers. */
export const COUNTRY_ANSWERS: Readonly<
  Record<string, { readonly children: number; readonly counts: readonly number[][] }>
> = {
  Ethiopia: {
    children: 1000,
    counts: [
      [715, 95, 66, 25, 5, 11, 82],
      [727, 99, 54, 26, 7, 14, 73],
      [780, 62, 44, 10, 4, 17, 83],
      [787, 60, 43, 13, 2, 13, 81],
      [818, 37, 35, 9, 4, 9, 89],
      [848, 32, 28, 5, 9, 9, 70],
      [858, 20, 17, 11, 2, 11, 81],
      [854, 28, 19, 16, 4, 9, 70],
      [853, 28, 13, 12, 2, 11, 82],
    ],
  },
  Kenya: {
    children: 1014,
    counts: [
      [777, 88, 92, 21, 12, 12, 13],
      [793, 71, 98, 20, 11, 13, 8],
      [861, 58, 47, 10, 12, 13, 12],
      [851, 56, 59, 12, 14, 12, 10],
      [886, 35, 52, 7, 7, 16, 11],
      [922, 30, 25, 9, 3, 17, 8],
      [899, 31, 31, 6, 3, 22, 21],
      [922, 24, 29, 7, 6, 19, 5],
      [904, 37, 24, 3, 7, 24, 14],
    ],
  },
  Mozambique: {
    children: 999,
    counts: [
      [766, 71, 105, 11, 7, 23, 17],
      [700, 74, 135, 20, 30, 33, 7],
      [848, 46, 33, 22, 9, 35, 5],
      [859, 51, 35, 3, 9, 37, 4],
      [847, 54, 36, 6, 16, 34, 6],
      [886, 29, 41, 3, 4, 30, 7],
      [893, 23, 27, 7, 4, 30, 14],
      [892, 18, 30, 8, 9, 33, 10],
      [886, 22, 24, 8, 14, 36, 9],
    ],
  },
  Namibia: {
    children: 994,
    counts: [
      [806, 62, 84, 24, 5, 4, 10],
      [827, 55, 74, 19, 8, 5, 6],
      [890, 33, 36, 9, 6, 9, 10],
      [908, 33, 18, 11, 3, 13, 7],
      [895, 33, 35, 13, 7, 5, 7],
      [926, 15, 19, 12, 3, 3, 15],
      [926, 32, 10, 7, 4, 5, 10],
      [924, 21, 16, 11, 6, 6, 9],
      [927, 31, 12, 12, 3, 3, 5],
    ],
  },
  Tanzania: {
    children: 996,
    counts: [
      [891, 38, 9, 3, 0, 2, 53],
      [895, 39, 6, 2, 2, 3, 49],
      [881, 47, 6, 3, 1, 7, 53],
      [861, 60, 11, 7, 1, 3, 53],
      [918, 20, 3, 1, 2, 2, 50],
      [928, 14, 2, 1, 1, 1, 48],
      [929, 9, 2, 4, 1, 4, 47],
      [918, 21, 6, 3, 1, 2, 44],
      [930, 13, 3, 3, 1, 3, 43],
    ],
  },
  Uganda: {
    children: 1016,
    counts: [
      [726, 82, 132, 27, 12, 12, 24],
      [723, 89, 153, 14, 7, 18, 12],
      [758, 97, 100, 12, 7, 19, 23],
      [796, 69, 86, 18, 8, 21, 18],
      [854, 56, 57, 5, 8, 20, 17],
      [879, 35, 56, 9, 5, 20, 12],
      [882, 26, 49, 8, 6, 15, 31],
      [857, 42, 65, 11, 7, 18, 15],
      [894, 33, 36, 4, 11, 18, 20],
    ],
  },
  Cambodia: {
    children: 992,
    counts: [
      [771, 87, 52, 10, 6, 18, 48],
      [772, 75, 71, 12, 3, 12, 47],
      [839, 55, 26, 6, 5, 13, 48],
      [829, 58, 30, 3, 4, 11, 57],
      [840, 50, 29, 4, 5, 15, 49],
      [867, 27, 30, 4, 1, 13, 49],
      [852, 35, 26, 6, 7, 19, 48],
      [874, 29, 23, 6, 3, 11, 46],
      [882, 20, 22, 10, 3, 11, 44],
    ],
  },
  Indonesia: {
    children: 995,
    counts: [
      [889, 47, 21, 3, 1, 18, 17],
      [891, 36, 22, 5, 1, 29, 12],
      [934, 17, 5, 0, 1, 28, 10],
      [946, 3, 6, 2, 0, 28, 9],
      [954, 3, 6, 3, 0, 22, 7],
      [965, 4, 3, 1, 0, 18, 3],
      [967, 5, 4, 1, 0, 14, 3],
      [964, 6, 4, 2, 1, 15, 3],
      [964, 4, 6, 0, 2, 17, 2],
    ],
  },
  Malaysia: {
    children: 995,
    counts: [
      [870, 58, 29, 3, 1, 21, 13],
      [882, 60, 23, 2, 0, 19, 8],
      [903, 34, 9, 2, 1, 28, 18],
      [935, 23, 3, 4, 0, 20, 10],
      [932, 20, 4, 1, 0, 28, 9],
      [951, 12, 5, 0, 1, 15, 11],
      [947, 17, 9, 0, 0, 10, 13],
      [950, 10, 3, 0, 0, 21, 10],
      [962, 9, 3, 0, 0, 15, 6],
    ],
  },
  Philippines: {
    children: 950,
    counts: [
      [622, 156, 96, 13, 0, 27, 36],
      [618, 147, 108, 21, 3, 17, 36],
      [719, 116, 38, 7, 2, 25, 42],
      [761, 108, 21, 6, 5, 19, 30],
      [757, 98, 39, 6, 3, 19, 29],
      [800, 74, 19, 5, 2, 21, 28],
      [749, 83, 29, 9, 2, 33, 44],
      [796, 68, 24, 12, 1, 26, 23],
      [759, 77, 29, 9, 3, 25, 47],
    ],
  },
  Thailand: {
    children: 967,
    counts: [
      [775, 46, 76, 30, 15, 12, 13],
      [796, 25, 64, 34, 27, 10, 10],
      [827, 32, 34, 18, 18, 33, 6],
      [837, 24, 22, 26, 15, 37, 6],
      [855, 13, 22, 30, 8, 31, 9],
      [863, 18, 19, 26, 8, 28, 6],
      [864, 19, 11, 18, 20, 27, 8],
      [863, 13, 16, 28, 9, 33, 5],
      [870, 18, 8, 20, 16, 27, 7],
    ],
  },
  "Viet Nam": {
    children: 994,
    counts: [
      [880, 68, 12, 2, 0, 10, 22],
      [922, 45, 6, 1, 0, 10, 11],
      [958, 18, 1, 0, 0, 11, 6],
      [966, 12, 0, 0, 0, 8, 8],
      [974, 4, 0, 0, 0, 10, 6],
      [985, 2, 0, 0, 0, 4, 3],
      [974, 3, 1, 1, 0, 7, 8],
      [985, 3, 0, 0, 0, 4, 2],
      [983, 3, 0, 0, 0, 5, 3],
    ],
  },
};

const loading = (value: number, items: string): Record<string, number> =>
  Object.fromEntries([...items].map((item) => [item, value]));

/** Published answers on factors that are assumed: the source prints no coefficients. */
export const disruptingHarmPopulation: NonNullable<MeasureDefinition["population"]> = {
  source:
    "Answers by country: Ghai et al. (2026), Nature, doi 10.1038/s41586-026-10525-4. Loadings, correlations of the factors, the clustering of missing answers and the spread of the weights are assumed: no source prints them. The three factors are those of the sample survey; the two are the nearest to them.",
  structures: {
    "two-factor": {
      loadings: {
        exploitation: loading(0.87, "fghi"),
        abuse: { ...loading(0.76, "ab"), ...loading(0.85, "cde") },
      },
      correlations: [["exploitation", "abuse", 0.85]],
    },
    "three-factor": {
      loadings: {
        exploitation: loading(0.87, "fghi"),
        harassment: loading(0.81, "ab"),
        abuse: loading(0.87, "cde"),
      },
      correlations: [
        ["exploitation", "harassment", 0.81],
        ["exploitation", "abuse", 0.83],
        ["harassment", "abuse", 0.88],
      ],
    },
  },
  answers: answersOf(ANSWERS),
  groups: {
    country: Object.fromEntries(
      Object.entries(COUNTRY_ANSWERS).map(([country, { children, counts }]) => [
        country,
        { share: children, answers: answersOf(counts) },
      ]),
    ),
  },
  missingClustering: 0.75,
  weightVariation: 0.5,
};

function answersOf(counts: readonly (readonly number[])[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    ITEMS.map((item, j) => [
      item,
      Object.fromEntries(CODES.map((code, k) => [String(code), counts[j]?.[k] ?? 0])),
    ]),
  );
}
