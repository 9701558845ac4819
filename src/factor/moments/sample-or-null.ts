import { ItemwiseError } from "../../errors";

/** Errors of a sample rather than of the options. */
const NOT_COMPUTABLE = new Set([
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
]);
/** The result for a drawn sample; null if it has none by chance, as if all answer an item alike. */
export function sampleOrNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ItemwiseError && NOT_COMPUTABLE.has(error.code)) return null;
    throw error;
  }
}
