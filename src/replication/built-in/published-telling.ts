/** Published figures of whom children told, and why no one, in percent (data/published, from the source's public tables). */

/** Answers by code: all countries together, then by country in the order of `TOLD_COUNTRIES`; of children with anything online. */
export const TOLD: Readonly<Record<number, readonly number[]>> = {
  1: [51.1, 51.5, 46.3, 45.2, 58.8, 48.9, 46.3, 53.8, 53.8, 54.9, 50.7, 59.1, 57.3],
  2: [19.9, 19.8, 17.3, 20.4, 20.6, 19.7, 14.5, 39.2, 8.6, 21.2, 15.6, 31, 1.9],
  3: [21.3, 14.3, 15.4, 20.3, 23.7, 17.9, 18, 23.8, 10.8, 21.7, 25.8, 39, 18.3],
  4: [25.8, 22.8, 17.5, 30.8, 36.6, 22.7, 27.7, 32, 12.5, 22.1, 19.6, 33.6, 15],
  5: [45.6, 45, 48.3, 48.2, 46.8, 48.2, 50.4, 35.1, 45.1, 38.7, 46.3, 45.5, 29.7],
  6: [8.7, 11.2, 10.4, 3.6, 10, 9.2, 15, 14.7, 0.4, 5.9, 4.5, 7.1, 5.1],
  7: [6.3, 4.7, 6.3, 3.8, 10.7, 6.2, 7.8, 8.9, 2.7, 4.4, 6.2, 4.7, 5.8],
  8: [2.9, 3.8, 1.4, 1.7, 5.6, 1.4, 4.2, 5.1, 0.4, 0.9, 2.4, 1.6, 4.4],
  9: [3.3, 5.2, 4.7, 1.7, 3.6, 2.6, 4.6, 5.4, 0, 1.8, 1.2, 2.7, 5.2],
  10: [3.3, 4, 3.2, 4.2, 1.3, 2.8, 3.5, 4.9, 0.4, 2.5, 4.2, 3.2, 0],
  11: [1.1, 0.5, 0.2, 3.4, 0.9, 0, 0.8, 1.5, 0, 0, 2, 0, 0],
};

export const TOLD_COUNTRIES = [
  "Ethiopia",
  "Kenya",
  "Mozambique",
  "Namibia",
  "Tanzania",
  "Uganda",
  "Cambodia",
  "Indonesia",
  "Malaysia",
  "Philippines",
  "Thailand",
  "Viet Nam",
] as const;

/** By item, in the order of the measure: of all experiences of it, wherever it happened. */
export const TOLD_BY_ITEM: Readonly<Record<number, readonly number[]>> = {
  2: [8.6, 9.7, 9.9, 9, 11.6, 14.1, 10.2, 12.5, 12.9],
  3: [11.1, 9.9, 10.5, 12.2, 12.6, 15.6, 13.3, 14.8, 15.1],
  4: [12.4, 13.7, 15.4, 16, 16.3, 16.7, 16.9, 18.4, 19.2],
  5: [29.6, 31.9, 29.3, 30.9, 29.2, 31.3, 30.1, 30.6, 32.3],
  6: [4.1, 3.9, 4.9, 4.7, 2.8, 4.5, 4.4, 4.3, 4.9],
  7: [2.7, 2, 2, 3, 2, 2, 3.1, 4.6, 4.6],
  8: [0.9, 1, 0.9, 1.1, 1.2, 1, 1.6, 1.3, 1.4],
  9: [0.6, 0.6, 0.9, 1.1, 1.2, 1.4, 2, 1.2, 1.4],
  10: [1.2, 1.2, 2.1, 1.4, 2.3, 1.7, 2.1, 1.5, 2.2],
  11: [1, 0.4, 0.5, 0.1, 0.3, 0.1, 0.4, 0.3, 0.3],
};

/** Reasons by code: all items, then by item; of experiences that no one was told of. */
export const REASONS: Readonly<Record<number, readonly number[]>> = {
  1: [37.6, 37, 30.7, 37.9, 40.2, 39.9, 42.8, 48.1, 36, 44.9],
  2: [19.6, 17.7, 18.9, 17.8, 23.6, 24.2, 24.6, 18.4, 17.5, 17.6],
  3: [8.5, 8.8, 5, 8.9, 11.6, 8.4, 9.2, 8, 12.3, 11.5],
  4: [10, 7.5, 6.9, 10.8, 14.4, 11.8, 11.4, 11.4, 14.6, 12.7],
  5: [6.5, 5.3, 5.7, 6.8, 6.4, 9.7, 8.4, 8.8, 8, 3],
  6: [14.2, 17.3, 18.5, 14.1, 9.9, 13.9, 12.1, 7.7, 9.9, 5.9],
  7: [4.2, 4.7, 4.5, 4.3, 4.6, 3.8, 4.4, 1.4, 5.8, 1.1],
  8: [4, 3.9, 3.9, 3, 3.5, 5.9, 3.8, 8, 2.8, 1.7],
  9: [5, 7.1, 7.3, 3.7, 2.7, 4.9, 2.7, 2.6, 2.8, 1.4],
  10: [3.4, 4.3, 4.8, 3.1, 1.3, 2.8, 2.6, 1.6, 3, 3.9],
  11: [1, 1.2, 1.2, 1.9, 1.1, 0.5, 0.8, 0.4, 0, 0],
  12: [0.5, 0.9, 0.1, 0, 0.3, 0.5, 0.7, 1.1, 0.5, 0],
  13: [2.5, 2.9, 2.6, 2.2, 2.4, 1.7, 1.2, 2.6, 3.4, 3],
};

/** Children with anything online: estimated number, and its 95 % interval. */
export const BURDEN: Readonly<Record<string, readonly [number, number, number]>> = {
  Ethiopia: [775526, 581437, 1018510],
  Kenya: [1096163, 932413, 1269843],
  Mozambique: [634331, 536934, 744858],
  Namibia: [47686, 40172, 55612],
  Tanzania: [456274, 353053, 589653],
  Uganda: [755632, 623496, 907413],
  Cambodia: [215962, 179843, 256539],
  Indonesia: [1665769, 1250027, 2150872],
  Malaysia: [306234, 241236, 380807],
  Philippines: [3580485, 3043351, 4035759],
  Thailand: [769133, 642336, 896437],
  "Viet Nam": [410438, 300307, 548994],
  "All 12": [10713632, 9924786, 11495650],
};

/** Log odds of telling by outcome and predictor, of those whose published interval leaves out 0. */
export const MODELS: Readonly<Record<string, readonly (readonly [term: string, logOdds: number])[]>> = {
  any: [
    ["sex: Girl", 0.33],
    ["age", -0.14],
    ["inequitable", 0.3],
    ["mediation", 0.19],
    ["help: Yes", 0.33],
  ],
  "group:formal": [
    ["age", -0.24],
    ["mediation", 0.3],
  ],
  "group:informal": [
    ["age", -0.13],
    ["inequitable", 0.3],
    ["help: Yes", 0.39],
  ],
  2: [
    ["sex: Girl", -0.39],
    ["skills", -0.27],
  ],
  5: [["sex: Girl", 0.31]],
  6: [
    ["sex: Girl", 0.55],
    ["education: Yes", 0.92],
  ],
};
