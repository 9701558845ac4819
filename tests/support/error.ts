import { ItemwiseError } from "../../src/errors";

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
