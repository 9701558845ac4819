import { ItemwiseError } from "../errors";
import { cholesky } from "../numeric/linear-algebra/matrix";
import type { Measure, MeasureGroup, MeasureItem, MeasurePopulation } from "./measure-schema";
import { modelParts } from "./model-syntax/model-parts";
import { readModel } from "./model-syntax/parse-model";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

type Where = { readonly id: string; readonly path: string };

/** Problems of the loadings and correlations that a population gives one of the structures. */
function populationStructureProblems(
  measure: Measure,
  population: MeasurePopulation,
  { id, path }: Where,
): MeasureProblem[] {
  const declared = measure.structures[id];
  if (declared === undefined) return [{ path, problem: `"${id}" is no structure of the definition` }];
  const factors = factorsOf(declared.model);
  if (factors === null) return [];
  const { loadings } = population.structures[id]!;
  const unknownFactors = Object.keys(loadings).filter((factor) => !factors.some((own) => own.id === factor));
  const problems = [
    ...unknownFactors.map((factor) => ({
      path: `${path}.loadings.${factor}`,
      problem: `the model has no factor "${factor}"`,
    })),
    ...factors.flatMap((factor) => loadingProblems(factor, loadings[factor.id], `${path}.loadings`)),
    ...correlationProblems(
      factors.map((factor) => factor.id),
      population.structures[id]!.correlations,
      `${path}.correlations`,
    ),
  ];
  return problems.length > 0 ? problems : communalityProblems(population, { id, path });
}

type Factor = ReturnType<typeof parseStructure>[number];

/** Null where the model cannot be read, which another check reports. */
function factorsOf(model: string): readonly Factor[] | null {
  try {
    return parseStructure(model);
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

function loadingProblems(
  { id, items }: Factor,
  given: Readonly<Record<string, number>> | undefined,
  path: string,
): MeasureProblem[] {
  const none = `factor "${id}" has no items of its own: a population has factors of items only`;
  if (items.length === 0) return [{ path, problem: none }];
  if (given === undefined) return [{ path, problem: `factor "${id}" has no loadings` }];
  return [
    ...items
      .filter((item) => !Object.hasOwn(given, item))
      .map((item) => ({ path: `${path}.${id}`, problem: `item ${item} has no loading` })),
    ...Object.entries(given).flatMap(([item, loading]) => {
      const at = `${path}.${id}.${item}`;
      if (!items.includes(item))
        return [{ path: at, problem: `the model has no such item on factor "${id}"` }];
      return problemIf(!(Math.abs(loading) < 1), at, "a standardized loading lies between -1 and 1");
    }),
  ];
}

function correlationProblems(
  factors: readonly string[],
  given: readonly (readonly [string, string, number])[],
  path: string,
): MeasureProblem[] {
  const problems = given.flatMap(([first, second, value], index) => {
    const at = `${path}[${index}]`;
    const unknown = [first, second].find((name) => !factors.includes(name));
    if (unknown !== undefined) return [{ path: at, problem: `the model has no factor "${unknown}"` }];
    if (first === second) return [{ path: at, problem: "names one factor twice" }];
    return problemIf(!(Math.abs(value) < 1), at, "a correlation lies between -1 and 1");
  });
  const pairs = factors.flatMap((a, i) => factors.slice(i + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const found = given.filter(([x, y]) => (x === a && y === b) || (x === b && y === a)).length;
    if (found !== 1) {
      const problem = found === 0 ? "has no value" : `stands ${found} times`;
      problems.push({ path, problem: `the correlation of ${a} with ${b} ${problem}` });
    }
  }
  if (problems.length > 0) return problems;
  return problemIf(
    cholesky(factorCorrelationsOf(factors, given)) === null,
    path,
    "there are no factors with these correlations (the matrix is not positive definite)",
  );
}

/** Factor correlation matrix in the order of the factors; 0 where none is given. */
export function factorCorrelationsOf(
  factors: readonly string[],
  given: readonly (readonly [string, string, number])[],
): number[][] {
  return factors.map((a) =>
    factors.map((b) => {
      if (a === b) return 1;
      return given.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;
    }),
  );
}

/** With several factors, an item's loadings may explain more than all of its variance. */
function communalityProblems(population: MeasurePopulation, { id, path }: Where): MeasureProblem[] {
  const { loadings, correlations } = population.structures[id]!;
  const factors = Object.keys(loadings);
  const phi = factorCorrelationsOf(factors, correlations);
  const items = new Set(factors.flatMap((factor) => Object.keys(loadings[factor]!)));
  return [...items].flatMap((item) => {
    const itemLoadings = factors.map((factor) => loadings[factor]![item] ?? 0);
    const explained = itemLoadings.reduce(
      (sum, a, i) => sum + itemLoadings.reduce((part, b, j) => part + a * b * phi[i]![j]!, 0),
      0,
    );
    return problemIf(
      !(explained < 1),
      `${path}.loadings`,
      `the factors explain all of the variance of item ${item} or more`,
    );
  });
}

interface ModelFactor {
  readonly id: string;
  /** Empty for a second-order factor. */
  readonly items: readonly string[];
}

/** Factors and their items, in order, from the loadings of a model in lavaan's syntax. @throws ItemwiseError "bad-model" */
export function parseStructure(model: string): ModelFactor[] {
  const { factors, indicators } = modelParts(readModel(model).statements);
  return factors.map((id) => ({
    id,
    items: (indicators.get(id) ?? []).filter((name) => !indicators.has(name)),
  }));
}

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
