import { ItemwiseError } from "../../errors";
import type { ModelVariable } from "./model-variables";

/** A column of the model matrix: the product of its parts, 1 for the intercept, which has none. */
export interface ModelColumn {
  readonly label: string;
  /** Index of its term; -1 for the intercept. */
  readonly term: number;
  /** A variable's number (level null), or whether it has a level. */
  readonly parts: readonly { readonly variable: number; readonly level: number | null }[];
}

export const INTERCEPT = "(Intercept)";

/** A term as it is written: "age:sex". */
export function termName(term: readonly string[]): string {
  return term.join(":");
}

/**
 * The terms, those of fewer variables first.
 *
 * @throws ItemwiseError "bad-term" where a term is empty, has a variable twice or stands there twice
 */
export function orderedTerms(terms: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Set<string>();
  for (const term of terms) {
    const key = setName(term);
    if (term.length > 0 && new Set(term).size === term.length && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    throw new ItemwiseError("bad-term", `the term "${termName(term)}" cannot be used.`, {
      hint: 'A term is a list of different variables, ["age", "sex"], and stands in the model once.',
    });
  }
  return [...terms].sort((a, b) => a.length - b.length);
}

/**
 * The columns of a model with an intercept: treatment contrasts to the first level of each factor; all of a factor's
 * levels where the term without it is not in the model (Chambers & Hastie 1992, Statistical Models in S, section 2.4.1).
 */
export function modelColumns(
  terms: readonly (readonly string[])[],
  variables: readonly ModelVariable[],
): ModelColumn[] {
  const there = new Set(["", ...terms.map(setName)]);
  const columns: ModelColumn[] = [{ label: INTERCEPT, term: -1, parts: [] }];
  terms.forEach((names, term) => {
    const choices = names.map((name): ModelColumn["parts"] => {
      const variable = variables.findIndex((candidate) => candidate.name === name);
      const { levels } = variables[variable]!;
      if (levels === null) return [{ variable, level: null }];
      const contrasts = there.has(setName(names.filter((other) => other !== name)));
      return levels.map((_, level) => ({ variable, level })).slice(contrasts ? 1 : 0);
    });
    for (const parts of combinations(choices)) {
      columns.push({ label: labelOf(parts, variables), term, parts });
    }
  });
  return columns;
}

function setName(term: readonly string[]): string {
  return termName([...term].sort());
}

/** One choice from each list, the first list's changing fastest. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => list.flatMap((next) => all.map((some) => [...some, next])), [[]]);
}

/** As "age: 14-15, sex: Girl". */
function labelOf(parts: ModelColumn["parts"], variables: readonly ModelVariable[]): string {
  return parts
    .map(({ variable, level }) => {
      const { name, levels } = variables[variable]!;
      return level === null ? name : `${name}: ${levels?.[level]}`;
    })
    .join(", ");
}

/** Writes the columns' values where the variables have these; `at` gives a variable's. */
export function writeRow(
  columns: readonly ModelColumn[],
  at: (variable: number) => number,
  into: Float64Array,
): void {
  columns.forEach(({ parts }, j) => {
    let value = 1;
    for (const { variable, level } of parts) {
      const own = at(variable);
      value *= level === null ? own : Number(own === level);
    }
    into[j] = value;
  });
}
