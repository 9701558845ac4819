import { ItemwiseError } from "../../src/errors";
import { inLanguage } from "../../src/words/language";

/** The ItemwiseError that a call throws; anything else, or nothing thrown, fails the test. */
export function thrownBy(call: () => unknown): ItemwiseError {
  try {
    call();
  } catch (error) {
    if (error instanceof ItemwiseError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The ItemwiseError that a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<ItemwiseError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ItemwiseError) return error;
    throw error;
  }
  throw new Error("the promise was fulfilled");
}

/** The words of an error, each once, that do not come from the catalog: those without brackets in the pseudo-language. */
export function wordsOutsideCatalog(error: ItemwiseError): string[] {
  const { message, hint } = inLanguage("qps", () => error.worded());
  return [...new Set(`${message} ${hint}`.replace(/\[[^\]]*\]/g, " ").match(/[A-Za-z]{3,}/g) ?? [])];
}
