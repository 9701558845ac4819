import { nullIfProblem } from "../errors";
import { cholesky } from "../numeric/linear-algebra/matrix";
import { sumBy } from "../numeric/sums/sum";
import type { Measure, MeasureGroup, MeasureItem, MeasurePopulation } from "./measure-schema";
import * as messages from "./messages";
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
  if (declared === undefined) return [{ path, problem: messages.noStructure({ name: id }) }];
  const factors = factorsOf(declared.model);
  if (factors === null) return [];
  const { loadings } = population.structures[id]!;
  const unknownFactors = Object.keys(loadings).filter((factor) => !factors.some((own) => own.id === factor));
  const problems = [
    ...unknownFactors.map((factor) => ({
      path: `${path}.loadings.${factor}`,
      problem: messages.noSuchFactor({ factor }),
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
const factorsOf = (model: string): readonly Factor[] | null => nullIfProblem(() => parseStructure(model));

function loadingProblems(
  { id, items }: Factor,
  given: Readonly<Record<string, number>> | undefined,
  path: string,
): MeasureProblem[] {
  if (items.length === 0) return [{ path, problem: messages.factorWithoutItems({ factor: id }) }];
  if (given === undefined) return [{ path, problem: messages.factorWithoutLoadings({ factor: id }) }];
  return [
    ...items
      .filter((item) => !Object.hasOwn(given, item))
      .map((item) => ({ path: `${path}.${id}`, problem: messages.itemWithoutLoading({ item }) })),
    ...Object.entries(given).flatMap(([item, loading]) => {
      const at = `${path}.${id}.${item}`;
      if (!items.includes(item)) return [{ path: at, problem: messages.noSuchItemOnFactor({ factor: id }) }];
      return problemIf(!(Math.abs(loading) < 1), at, messages.loadingRange);
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
    if (unknown !== undefined) return [{ path: at, problem: messages.noSuchFactor({ factor: unknown }) }];
    if (first === second) return [{ path: at, problem: messages.oneFactorTwice() }];
    return problemIf(!(Math.abs(value) < 1), at, messages.correlationRange);
  });
  const pairs = factors.flatMap((a, i) => factors.slice(i + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const found = given.filter(([x, y]) => (x === a && y === b) || (x === b && y === a)).length;
    if (found !== 1)
      problems.push({ path, problem: messages.correlationTimes({ one: a, other: b, n: found }) });
  }
  if (problems.length > 0) return problems;
  return problemIf(cholesky(factorCorrelationsOf(factors, given)) === null, path, messages.noSuchFactors);
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
    const explained = sumBy(itemLoadings, (a, i) =>
      itemLoadings.reduce((part, b, j) => part + a * b * phi[i]![j]!, 0),
    );
    return problemIf(!(explained < 1), `${path}.loadings`, () => messages.allVarianceExplained({ item }));
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
      .map(({ id }) => ({ path: `${path}.answers`, problem: messages.itemWithoutShares({ item: id }) })),
    ...Object.keys(population.groups).flatMap((name) => groupProblems(measure, population, name)),
    ...problemIf(
      population.weightVariation > 0 && measure.weight?.type !== "design",
      `${path}.weightVariation`,
      messages.noDesignWeight,
    ),
    ...problemIf(
      population.clusters !== null && measure.cluster === null,
      `${path}.clusters`,
      messages.noClusterColumn,
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
    if (item === undefined) return [{ path: `${path}.${id}`, problem: messages.noItem({ name: id }) }];
    return frequencyProblems(item, given, `${path}.${id}`);
  });
}

function frequencyProblems(
  item: MeasureItem,
  given: Readonly<Record<string, number>>,
  path: string,
): MeasureProblem[] {
  if (item.scale === "continuous") return [{ path, problem: messages.onlyOrderedSimulated() }];
  const codes = item.categories.map(({ code }) => String(code));
  const known = new Set([...codes, ...item.missing.map(({ code }) => String(code))]);
  const strangers = Object.keys(given).filter((code) => !known.has(code));
  const valid = codes.reduce((sum, code) => sum + (given[code] ?? 0), 0);
  return [
    ...strangers.map((code) => ({
      path: `${path}.${code}`,
      problem: messages.noSuchCode({ item: item.id }),
    })),
    ...problemIf(!(valid > 0), path, messages.nothingChosen),
  ];
}

function groupProblems(measure: Measure, population: MeasurePopulation, name: string): MeasureProblem[] {
  const path = `population.groups.${name}`;
  const group: MeasureGroup | undefined = measure.groups[name];
  if (group === undefined) return [{ path, problem: messages.noGroup({ name }) }];
  if (group.values !== null || group.bands !== null) {
    return [{ path, problem: messages.groupNotSimulated() }];
  }
  const labels = group.labels === null ? null : Object.values(group.labels);
  const factors = new Set(
    Object.values(population.structures).flatMap(({ loadings }) => Object.keys(loadings)),
  );
  return Object.entries(population.groups[name]!).flatMap(([level, { answers, means }]) => {
    const at = `${path}.${level}`;
    const both = Object.keys(answers).length > 0 && Object.keys(means).length > 0;
    return [
      ...problemIf(labels !== null && !labels.includes(level), at, () =>
        messages.noLevelOfGroup({ group: name, level }),
      ),
      ...answersProblems(measure, answers, `${at}.answers`),
      ...Object.keys(means)
        .filter((factor) => !factors.has(factor))
        .map((factor) => ({ path: `${at}.means.${factor}`, problem: messages.noFactorOfPopulation() })),
      ...problemIf(both, at, messages.answersOrMeans),
    ];
  });
}
