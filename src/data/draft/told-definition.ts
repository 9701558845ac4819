import type { MeasureDefinition } from "../../measures/measure";

/**
 * A definition as it may be passed on: of a sensitive measure without the population that samples are simulated from,
 * whose counts may be those of one's own pilot study.
 */
export function toldDefinition<T extends MeasureDefinition>(definition: T): T {
  return definition.sensitive === false || definition.population == null
    ? definition
    : { ...definition, population: null };
}
