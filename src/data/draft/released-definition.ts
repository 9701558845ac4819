import type { MeasureDefinition } from "../../measures/measure";

/** A definition that may be passed on: a sensitive one loses its simulation population, whose counts may come from a pilot study. */
export function releasedDefinition<T extends MeasureDefinition>(definition: T): T {
  return definition.sensitive === false || definition.population == null
    ? definition
    : { ...definition, population: null };
}
