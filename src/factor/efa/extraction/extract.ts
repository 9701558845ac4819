import { choose } from "../../../words/choose";
import type { Extraction } from "../solution";
import type { Extract } from "./best-start";
import { extractMinres } from "./minres";
import { extractMl } from "./ml";
import { extractPrincipalAxis } from "./principal-axis";

const BY_NAME: Readonly<Record<Extraction, Extract>> = {
  minres: extractMinres,
  ml: extractMl,
  pa: extractPrincipalAxis,
};

/** The extraction of a name ("minres", "ml", "pa"). @throws ItemwiseError "unknown-choice" */
export function extractionByName(name: string): Extract {
  return choose("extraction", BY_NAME, name);
}
