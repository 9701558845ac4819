import { choose } from "../../words/choose";
import type { Measure } from "../measure";
import { disruptingHarm } from "./disrupting-harm";

/** The measures that come with the package. */
export const builtInMeasures: readonly Measure[] = [disruptingHarm];

/**
 * A measure that comes with the package, by its id.
 * @throws ItemwiseError "unknown-choice" that lists the ids there are
 * @example
 * ```ts
 * measureById("disrupting-harm").items.length; // 9
 * ```
 */
export function measureById(id: string): Measure {
  return choose("measure", Object.fromEntries(builtInMeasures.map((measure) => [measure.id, measure])), id);
}
