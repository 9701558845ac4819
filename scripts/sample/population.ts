/** The values that the sample was drawn from, for whoever wants to see whether an analysis finds them again. */
import { latentThresholds } from "../../src/simulation/measure-population";
import { BY_CONSTRUCTION } from "./by-construction";
import { latentCorrelations } from "./latent-answers";
import { ITEM_COLUMNS, type PublishedCountry, type PublishedItem } from "./published";
import * as settings from "./settings";

/** A JSON-safe record of the population: structure within countries, and thresholds by country. */
export function population(published: readonly PublishedCountry[]) {
  return {
    about: "Population values of disrupting-harm.csv, a simulated survey: the children in it are invented.",
    byConstruction: BY_CONSTRUCTION,
    seed: settings.SEED,
    items: ITEM_COLUMNS,
    factors: settings.FACTORS.map(({ name, items }) => ({ name, items: items.map((j) => ITEM_COLUMNS[j]) })),
    loadings: settings.LOADINGS,
    factorCorrelations: settings.FACTOR_CORRELATIONS,
    latentCorrelations: latentCorrelations(),
    assumed: {
      ageSlopes: settings.AGE_SLOPES,
      weights: settings.WEIGHTS,
      missingClustering: settings.MISSING_CLUSTERING,
      onlineLeaning: settings.ONLINE_LEANING,
      contexts: settings.CONTEXTS,
    },
    thresholds: Object.fromEntries(
      published.map(({ name, items }) => [
        name,
        Object.fromEntries(items.map((item, j) => [ITEM_COLUMNS[j], thresholds(item)])),
      ]),
    ),
  };
}

/** Cuts between codes 1|2, 2|3, 3|4 and 4|5 of a latent answer of variance 1, from the published counts of valid answers; null where none is above. */
function thresholds(item: PublishedItem): (number | null)[] {
  const counts = [1, 2, 3, 4, 5].map((code) => item.counts.get(code) ?? 0);
  return latentThresholds(counts).map((cut) => (cut === Number.POSITIVE_INFINITY ? null : cut));
}
