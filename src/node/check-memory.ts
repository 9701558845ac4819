import { getHeapStatistics } from "node:v8";
import { ItemwiseError } from "../errors";

/** The rest of the memory is needed to work on what was read, and where lists of cells grow. */
const SHARE = 0.5;

/**
 * Stops the reading of a file while there is memory to say so.
 *
 * @param file its name in the message
 * @throws ItemwiseError "too-large" where what was read takes most of the memory that Node.js may use
 */
export function checkMemory(file: string): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (used < SHARE * limit) return;
  const megabytes = Math.round(limit / 2 ** 20);
  throw new ItemwiseError(
    "too-large",
    `${file}: the file has more rows than can be held in the ${megabytes} MB that Node.js may use here.`,
    {
      hint: `Give it more (NODE_OPTIONS=--max-old-space-size=${4 * megabytes}), or a part of the file. Analyses need less memory than this where many rows are alike.`,
    },
  );
}
