import { surveyRegression } from "../../../src/survey/regression/survey-regression";
import { binaryOf, numbersOf, surveySample } from "../../support/survey-models";

const NUMBERS = ["meals", "ell", "age"];

/** "sex * age + race" as lists of names, in R's order. */
export function termsOf(formula: string): string[][] {
  const parts = formula.split("+").map((part) => part.trim());
  return parts.flatMap((part) => {
    if (part === "1") return [];
    if (!part.includes("*")) return [part.split(":")];
    const [one, other] = part.split("*").map((name) => name.trim());
    return [[one!], [other!], [one!, other!]];
  });
}

export function fitted(name: string, outcome: string, formula: string, margins: string[][] = []) {
  const table = surveySample(name);
  const there = new Set(table.items.map(({ id }) => id));
  const numeric = NUMBERS.filter((id) => there.has(id)).map((id) => numbersOf(table, id));
  const terms = termsOf(formula);
  // nhanes's age is a factor; nine's is one in "years" and a number in "age".
  return surveyRegression(table, binaryOf(table, outcome), { terms, numeric, margins });
}

export const asList = <T>(values: T | readonly T[]): readonly T[] =>
  Array.isArray(values) ? values : [values as T];
