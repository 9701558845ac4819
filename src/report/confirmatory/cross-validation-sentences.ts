import type { Analysis } from "../../analysis/analysis";
import { conventionClause } from "../kit/words/fit-sentences";
import { modelLabel } from "../kit/words/model-names";
import { counted, listed, quoted } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

/** What was explored in one half, and what came of it in the other. */
export function crossValidationSentences(analysis: Analysis): readonly string[] {
  const { crossValidation } = analysis;
  if (crossValidation === null) return [];
  const { explored, confirmed, n, stratifiedBy, seed } = crossValidation;
  const within = stratifiedBy === null ? "" : `, within the levels of ${stratifiedBy}`;
  return [
    `The people were divided at random${within} (seed ${seed}): ${counted(n[0], "person", "people")} for the exploratory analysis, ${counted(n[1], "person", "people")} for confirming what it found.`,
    ...explored.map(({ factors, model, notPlaced, problem }) => {
      if (problem !== null)
        return `With ${counted(factors, "factor")} the first half gave no model. ${typeset(problem)}`;
      const left =
        notPlaced.length === 0
          ? ""
          : ` ${listed(notPlaced)} ${notPlaced.length === 1 ? "loads" : "load"} on none well enough and ${notPlaced.length === 1 ? "is" : "are"} left out.`;
      return `With ${counted(factors, "factor")} the first half gave ${groupsOf(model)}${sameAs(analysis, model)}.${left}`;
    }),
    ...differentItems([
      ...explored.flatMap(({ model, problem }) => (problem === null ? [factorsOf(model)] : [])),
      ...analysis.measure.structures.map(({ factors }) => factors.map(({ items }) => items)),
    ]),
    ...confirmed.map(({ structure, fit, converged, problem }) => {
      const name = quoted(modelLabel(analysis, structure));
      if (fit === null || !converged) {
        return `In the second half ${name} has no answer${problem === null ? "." : `: ${typeset(problem)}`}`;
      }
      return `In the second half ${name} ${conventionClause(fit)}.`;
    }),
  ];
}

/** The items of every factor of a model's text. */
function factorsOf(model: string): string[][] {
  return model
    .split("\n")
    .flatMap((line) => line.split("=~")[1] ?? [])
    .map((items) => items.split("+").map((item) => item.trim()));
}

const inOrder = (groups: readonly (readonly string[])[]): string =>
  groups
    .map((items) => [...items].sort().join(" "))
    .sort()
    .join(" | ");

/** Names the declared structure that a model has found again. */
function sameAs({ measure }: Analysis, model: string): string {
  const found = inOrder(factorsOf(model));
  const same = measure.structures.find(({ factors }) => inOrder(factors.map(({ items }) => items)) === found);
  return same === undefined ? "" : `, which is the structure ${quoted(same.label)}`;
}

/** Models that leave out different items are not comparable by their fit. */
function differentItems(models: readonly (readonly (readonly string[])[])[]): readonly string[] {
  const items = new Set(models.map((factors) => inOrder([[...new Set(factors.flat())]])));
  return items.size > 1
    ? [
        "Models of different items are fitted to different correlations: their fits are not comparable with each other.",
      ]
    : [];
}

/** "the groups of items (f, g, h, i) and (a, c, d, e)" from a model's text. */
function groupsOf(model: string): string {
  const groups = factorsOf(model).map((items) => items.join(", "));
  return groups.length === 1
    ? `one group of items (${groups[0]})`
    : `the groups of items ${listed(groups.map((group) => `(${group})`))}`;
}
