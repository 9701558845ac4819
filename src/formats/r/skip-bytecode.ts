import { DEEPEST, type RMemory, tooDeep } from "./r-memory";
import type { RSource } from "./r-source";

const [PAIRS, CALL, CODE] = [2, 6, 21];
/** Lists of pairs and calls with attributes; a part that stands elsewhere again, and its first place. */
const [PAIRS_WITH, CALL_WITH, AGAIN, FIRST] = [239, 240, 243, 244];
const CALLS = new Set([PAIRS, CALL, PAIRS_WITH, CALL_WITH, AGAIN, FIRST]);

/**
 * Passes over compiled code, of which functions that were saved with data consist: its instructions, then its
 * constants, among which is the code that it was made of.
 *
 * @param item reads an object and passes over it
 */
export function skipBytecode(source: RSource, item: () => unknown, memory: RMemory): void {
  source.int();
  skipCode(0);

  function skipCode(depth: number): void {
    item();
    const count = source.int();
    for (let i = 0; i < count; i++) skipConstant(source.int(), depth + 1);
  }

  function skipConstant(type: number, depth: number): void {
    if (depth > DEEPEST) throw tooDeep(memory.file);
    if (type === CODE) skipCode(depth);
    else if (CALLS.has(type)) skipCall(type, depth);
    else item();
  }

  function skipCall(type: number, depth: number): void {
    if (type === AGAIN) source.int();
    else if (type === FIRST) {
      source.int();
      skipConstant(source.int(), depth + 1);
    } else {
      if (type === PAIRS_WITH || type === CALL_WITH) item();
      item();
      skipConstant(source.int(), depth + 1);
      skipConstant(source.int(), depth + 1);
    }
  }
}
