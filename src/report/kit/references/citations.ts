import { apaText } from "./apa";
import { REFERENCES, type ReferenceId } from "./references";
import type { CitedWork } from "./work";

/** Numbers the works in the order in which they are first cited. */
export interface Citations {
  /** "[3]" or "[3, 7]". */
  cite(...ids: readonly ReferenceId[]): string;
  /** The works cited so far in APA style, in the order of their numbers. */
  list(): readonly string[];
  /** The same works as records. */
  works(): readonly CitedWork[];
}

export function createCitations(): Citations {
  const cited: ReferenceId[] = [];
  const numberOf = (id: ReferenceId): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  return {
    cite: (...ids) => `[${ids.map(numberOf).join(", ")}]`,
    list: () => cited.map((id) => apaText(REFERENCES[id])),
    works: () => cited.map((id) => ({ id, ...REFERENCES[id] })),
  };
}
