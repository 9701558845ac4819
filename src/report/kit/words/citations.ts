import { REFERENCES, type ReferenceId } from "./references";

/** Numbers the works in the order in which they are first cited. */
export interface Citations {
  /** "[3]" or "[3, 7]". */
  cite(...ids: readonly ReferenceId[]): string;
  /** The works cited so far, in the order of their numbers. */
  list(): readonly string[];
}

export function createCitations(): Citations {
  const cited: ReferenceId[] = [];
  const numberOf = (id: ReferenceId): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  return {
    cite: (...ids) => `[${ids.map(numberOf).join(", ")}]`,
    list: () => cited.map((id) => REFERENCES[id]),
  };
}
