/** The values that the sample was drawn from, for whoever wants to see whether an analysis finds them again. */
import { latentThresholds } from "../../src/simulation/measure-population";
import { BY_CONSTRUCTION } from "./by-construction";
import { ITEM_COLUMNS, type PublishedItem } from "./published";
import * as settings from "./settings";
import type { SimulatedCountry } from "./simulate";
import { structureAt } from "./structure";

/** A JSON-safe record of the population: structure and thresholds by country. */
export function population(countries: readonly SimulatedCountry[]) {
  return {
    about: "Population values of disrupting-harm.csv, a simulated survey: the children in it are invented.",
    structure:
      "Loadings and factor correlations by country are what the published figures imply under a normal family of one parameter, the apartness; other families would imply others. Strict invariance by country is false by construction.",
    byConstruction: BY_CONSTRUCTION,
    seed: settings.SEED,
    items: ITEM_COLUMNS,
    factors: settings.FACTORS.map(({ name, items }) => ({ name, items: items.map((j) => ITEM_COLUMNS[j]) })),
    assumed: {
      atApartnessOne: structureValues(1),
      ageSlopes: settings.AGE_SLOPES,
      weights: settings.WEIGHTS,
      missing: settings.MISSING,
      onlineLeaning: settings.ONLINE_LEANING,
      contexts: settings.CONTEXTS,
    },
    countries: Object.fromEntries(
      countries.map(({ country, apartness }) => [
        country.name,
        {
          apartness,
          ...structureValues(apartness),
          thresholds: Object.fromEntries(country.items.map((item, j) => [ITEM_COLUMNS[j], thresholds(item)])),
        },
      ]),
    ),
  };
}

function structureValues(apartness: number) {
  const { loadings, factorCorrelations } = structureAt(apartness);
  return { loadings, factorCorrelations };
}

/** Cuts between codes 1|2, 2|3, 3|4 and 4|5 of a latent answer of variance 1, from the published counts of valid answers; null where none is above. */
function thresholds(item: PublishedItem): (number | null)[] {
  const counts = [1, 2, 3, 4, 5].map((code) => item.counts.get(code) ?? 0);
  return latentThresholds(counts).map((cut) => (cut === Number.POSITIVE_INFINITY ? null : cut));
}
