import { ItemwiseError } from "../errors";
import { factorCorrelationsOf } from "../measures/check-population-structure";
import type { Measure, MeasureGroup, MeasureItem, MeasurePopulation } from "../measures/measure";
import { structuresOf } from "../measures/structure";
import { normalQuantile } from "../numeric/distributions/special";
import { choose } from "../words/choose";
import * as messages from "./messages";
import type { Population, PopulationGroup } from "./population";

export interface MeasurePopulationOptions {
  /** One of the population's structures. @default the first that the measure declares */
  readonly structure?: string | undefined;
  /** The grouping by which answers differ; by default all people answer alike. */
  readonly group?: string | undefined;
}

/**
 * The population of a measure's definition, for drawing samples.
 * @throws ItemwiseError "no-population" where the measure has none, or none by that grouping; "unknown-choice" for an
 *   unknown structure or grouping
 * @example
 * ```ts
 * const population = measurePopulation(measureById("disrupting-harm"), { group: "country" });
 * population.structure.id; // "two-factor"
 * population.groups.length; // 12
 * ```
 */
export function measurePopulation(measure: Measure, options: MeasurePopulationOptions = {}): Population {
  const { population } = measure;
  if (population === null)
    throw new ItemwiseError("no-population", () => messages.noPopulation({ measure: measure.id }), {
      hint: messages.noPopulationHint,
    });
  const declared = structuresOf(measure).filter(({ id }) => Object.hasOwn(population.structures, id));
  const byId = Object.fromEntries(declared.map((structure) => [structure.id, structure]));
  const { id, label, model, factors } = choose(
    "population-structure",
    byId,
    options.structure ?? declared[0]?.id ?? "",
  );
  const { loadings, correlations } = population.structures[id]!;
  const names = factors.map((factor) => factor.id);
  const rows = measure.items.map((item) => names.map((factor) => loadings[factor]?.[item.id] ?? 0));
  return {
    origin: measure.id,
    source: population.source,
    structure: { id, label, model },
    items: measure.items.map(itemOf),
    factors: names,
    loadings: rows,
    factorCorrelations: factorCorrelationsOf(names, correlations),
    ...groupsOf(measure, population, { ...options, names, rows }),
    missingClustering: population.missingClustering,
    weightVariation: population.weightVariation,
    clusters: population.clusters,
  };
}

/** An item as it is drawn: the codes in ascending order of the trait. */
export function itemOf({
  id,
  label,
  column,
  categories,
  missing,
  reverse,
}: MeasureItem): Population["items"][number] {
  const codes = categories.map(({ code }) => code);
  return {
    id,
    label,
    column,
    codes: reverse ? codes.reverse() : codes,
    missing: missing.map(({ code }) => code),
  };
}

interface Context {
  readonly group?: string | undefined;
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

function groupsOf(
  measure: Measure,
  population: MeasurePopulation,
  { group, names, rows }: Context,
): Pick<Population, "grouping" | "groups"> {
  const everybody = answersOf(measure, population.answers);
  if (group === undefined) {
    return {
      grouping: null,
      groups: [{ label: "", code: null, share: 1, people: population.people, ...everybody }],
    };
  }
  const declared = choose("group-of-measure", measure.groups, group);
  const levels = Object.hasOwn(population.groups, group) ? Object.entries(population.groups[group]!) : [];
  if (levels.length === 0) {
    const groups = Object.keys(population.groups);
    throw new ItemwiseError(
      "no-population",
      () => messages.undividedPopulation({ measure: measure.id, group }),
      {
        hint: () => messages.undividedPopulationHint({ groups, group }),
      },
    );
  }
  const groups = levels.map(([label, { share, people, answers, means }]): PopulationGroup => {
    const own = answersOf(measure, { ...population.answers, ...answers });
    const shifts = rows.map((loadings) =>
      loadings.reduce((sum, loading, f) => sum + loading * (means[names[f]!] ?? 0), 0),
    );
    const thresholds = own.thresholds.map((cuts, j) => cuts.map((cut) => cut - shifts[j]!));
    return { label, code: codeOf(declared, label), share, people, missing: own.missing, thresholds };
  });
  return { grouping: { name: group, column: declared.column }, groups };
}

/** The first code labeled with the level; the level itself without labels. */
function codeOf({ labels }: MeasureGroup, level: string): string {
  return Object.entries(labels ?? {}).find(([, label]) => label === level)?.[0] ?? level;
}

function answersOf(
  measure: Measure,
  answers: MeasurePopulation["answers"],
): Pick<PopulationGroup, "thresholds" | "missing"> {
  const given = measure.items.map((item) => {
    const own = answers[item.id] ?? {};
    const { codes, missing } = itemOf(item);
    const frequency = (code: number): number => own[String(code)] ?? 0;
    const valid = codes.map(frequency);
    const none = missing.map(frequency);
    const all = [...valid, ...none].reduce((sum, value) => sum + value, 0);
    return { thresholds: latentThresholds(valid), missing: none.map((value) => value / all) };
  });
  return {
    thresholds: given.map(({ thresholds }) => thresholds),
    missing: given.map(({ missing }) => missing),
  };
}

/**
 * Thresholds of a standard normal latent answer that give its categories these frequencies.
 * @param frequencies of the categories in ascending order, counts or shares, not negative, their sum above 0
 * @returns one fewer, ascending; Infinity with nothing above, -Infinity with nothing below
 * @example
 * ```ts
 * latentThresholds([1, 1]); // [0]
 * latentThresholds([3, 0]); // [Infinity]
 * ```
 */
export function latentThresholds(frequencies: readonly number[]): number[] {
  const all = frequencies.reduce((sum, value) => sum + value, 0);
  return frequencies.slice(1).map((_, cut) => {
    const above = frequencies.slice(cut + 1).reduce((sum, value) => sum + value, 0);
    return normalQuantile(1 - above / all);
  });
}
