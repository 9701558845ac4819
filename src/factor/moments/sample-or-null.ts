import { nullIfProblem } from "../../errors";

/** Errors of a sample rather than of the options. */
const NOT_COMPUTABLE = [
  "constant-item",
  "constant-pair",
  "no-common-people",
  "no-information",
  "no-variance",
  "not-positive-definite",
  "not-positive-variance",
  "perfect-association",
  "singular-weight",
  "too-few-people",
  "unused-category",
  "wrong-moments",
];
/** The result for a drawn sample; null if it has none by chance, as if all answer an item alike. */
export const sampleOrNull = <T>(compute: () => T): T | null => nullIfProblem(compute, NOT_COMPUTABLE);
