/** Names of methods and adjustments, for lists of choices that load nothing else. */

export const DIF_METHOD_NAMES = [
  "mantel-haenszel",
  "breslow-day",
  "breslow-day-trend",
  "standardization",
  "mantel",
  "liu-agresti",
  "generalized-mantel-haenszel",
  "logistic",
  "sibtest",
  "crossing-sibtest",
  "transformed-difficulties",
  "lord",
  "raju",
  "mimic",
] as const;
export type DifMethodName = (typeof DIF_METHOD_NAMES)[number];

/** Those of items with two answers; the others take more, too. */
export const BINARY_DIF_METHODS: readonly DifMethodName[] = [
  "mantel-haenszel",
  "breslow-day",
  "breslow-day-trend",
  "standardization",
  "transformed-difficulties",
  "lord",
  "raju",
];

export const DIF_ADJUSTMENTS = ["none", "holm", "false-discovery"] as const;
export type DifAdjustment = (typeof DIF_ADJUSTMENTS)[number];
