import { ItemwiseError } from "../../errors";
import type { GroupTable } from "./group-tables";

/** Runs a step for one group; an error of the user's data names the group. */
export function inGroup<T>({ by, label }: GroupTable, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (by === null || !(error instanceof ItemwiseError)) throw error;
    const { code, hint, message } = error;
    throw new ItemwiseError(code, `${by} ${label}: ${message}`, { hint, cause: error });
  }
}
