import { populationStructureProblems } from "./check-population-structure";
import type { Measure, MeasureGroup, MeasureItem, MeasurePopulation } from "./measure-schema";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

/** The checks of a definition's population against its items, structures and groups. */
export function populationProblems(measure: Measure): MeasureProblem[] {
  const { population } = measure;
  if (population === null) return [];
  const path = "population";
  return [
    ...Object.keys(population.structures).flatMap((id) =>
      populationStructureProblems(measure, population, { id, path: `${path}.structures.${id}` }),
    ),
    ...answersProblems(measure, population.answers, `${path}.answers`),
    ...measure.items
      .filter(({ id }) => !Object.hasOwn(population.answers, id))
      .map(({ id }) => ({ path: `${path}.answers`, problem: `item ${id} has no answers` })),
    ...Object.keys(population.groups).flatMap((name) => groupProblems(measure, population, name)),
    ...problemIf(
      population.weightVariation > 0 && measure.weight?.type !== "design",
      `${path}.weightVariation`,
      'the definition names no column of design weights ("weight")',
    ),
    ...problemIf(
      population.clusters !== null && measure.cluster === null,
      `${path}.clusters`,
      'the definition names no column for them ("cluster")',
    ),
  ];
}

function answersProblems(
  measure: Measure,
  answers: Readonly<Record<string, Readonly<Record<string, number>>>>,
  path: string,
): MeasureProblem[] {
  return Object.entries(answers).flatMap(([id, given]) => {
    const item = measure.items.find((candidate) => candidate.id === id);
    if (item === undefined) return [{ path: `${path}.${id}`, problem: `"${id}" is no item` }];
    return frequencyProblems(item, given, `${path}.${id}`);
  });
}

function frequencyProblems(
  item: MeasureItem,
  given: Readonly<Record<string, number>>,
  path: string,
): MeasureProblem[] {
  if (item.scale === "continuous") return [{ path, problem: "only ordered items can be simulated" }];
  const codes = item.categories.map(({ code }) => String(code));
  const known = new Set([...codes, ...item.missing.map(({ code }) => String(code))]);
  const strangers = Object.keys(given).filter((code) => !known.has(code));
  const valid = codes.reduce((sum, code) => sum + (given[code] ?? 0), 0);
  return [
    ...strangers.map((code) => ({
      path: `${path}.${code}`,
      problem: `item ${item.id} declares no such code`,
    })),
    ...problemIf(!(valid > 0), path, "none of the categories is ever chosen"),
  ];
}

function groupProblems(measure: Measure, population: MeasurePopulation, name: string): MeasureProblem[] {
  const path = `population.groups.${name}`;
  const group: MeasureGroup | undefined = measure.groups[name];
  if (group === undefined) return [{ path, problem: `"${name}" is no group of the definition` }];
  if (group.values !== null || group.bands !== null) {
    return [{ path, problem: 'samples can be simulated by a group with "labels", or by its codes' }];
  }
  const labels = group.labels === null ? null : Object.values(group.labels);
  const factors = new Set(
    Object.values(population.structures).flatMap(({ loadings }) => Object.keys(loadings)),
  );
  return Object.entries(population.groups[name]!).flatMap(([level, { answers, means }]) => {
    const at = `${path}.${level}`;
    const both = Object.keys(answers).length > 0 && Object.keys(means).length > 0;
    return [
      ...problemIf(labels !== null && !labels.includes(level), at, `group ${name} has no level "${level}"`),
      ...answersProblems(measure, answers, `${at}.answers`),
      ...Object.keys(means)
        .filter((factor) => !factors.has(factor))
        .map((factor) => ({ path: `${at}.means.${factor}`, problem: "is no factor of the population" })),
      ...problemIf(both, at, 'give "answers" or "means", not both: each says how answers differ'),
    ];
  });
}
