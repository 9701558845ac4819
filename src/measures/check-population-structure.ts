import { ItemwiseError } from "../errors";
import { cholesky } from "../numeric/linear-algebra/matrix";
import type { Measure, MeasurePopulation } from "./measure-schema";
import { parseStructure } from "./parse-structure";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

type Where = { readonly id: string; readonly path: string };

/** What is wrong with the loadings and correlations that a population gives one of the structures. */
export function populationStructureProblems(
  measure: Measure,
  population: MeasurePopulation,
  { id, path }: Where,
): MeasureProblem[] {
  const declared = measure.structures[id];
  if (declared === undefined) return [{ path, problem: `"${id}" is no structure of the definition` }];
  const factors = factorsOf(declared.model);
  if (factors === null) return [];
  const { loadings } = population.structures[id]!;
  const strangers = Object.keys(loadings).filter((factor) => !factors.some((own) => own.id === factor));
  const problems = [
    ...strangers.map((factor) => ({
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

/** Null where the model cannot be read: its own check says so. */
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

/** The correlations of the factors as a matrix, in their order; 0 where none is given. */
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

/** With several factors the loadings of an item may explain more than all of its variance. */
function communalityProblems(population: MeasurePopulation, { id, path }: Where): MeasureProblem[] {
  const { loadings, correlations } = population.structures[id]!;
  const factors = Object.keys(loadings);
  const phi = factorCorrelationsOf(factors, correlations);
  const items = new Set(factors.flatMap((factor) => Object.keys(loadings[factor]!)));
  return [...items].flatMap((item) => {
    const own = factors.map((factor) => loadings[factor]![item] ?? 0);
    const explained = own.reduce(
      (sum, a, i) => sum + own.reduce((part, b, j) => part + a * b * phi[i]![j]!, 0),
      0,
    );
    return problemIf(
      !(explained < 1),
      `${path}.loadings`,
      `the factors explain all of the variance of item ${item} or more`,
    );
  });
}
