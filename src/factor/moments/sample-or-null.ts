import { ItemwiseError } from "../../errors";

/** What can be wrong with a sample that is not wrong with the options. */
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
/** What a drawn sample gives; null where it cannot give it by chance, such as where all answer an item alike. */
export function sampleOrNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ItemwiseError && NOT_COMPUTABLE.has(error.code)) return null;
    throw error;
  }
}
