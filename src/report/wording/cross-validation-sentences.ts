import type { Analysis } from "../../analysis";
import { fitClause } from "./fit-sentences";
import { modelLabel } from "./model-names";
import { counted, listed, quoted } from "./phrases";
import { typeset } from "./typeset";

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
      return `With ${counted(factors, "factor")} the first half gave ${groupsOf(model)}.${left}`;
    }),
    ...confirmed.map(({ structure, fit, converged, problem }) => {
      const name = quoted(modelLabel(analysis, structure));
      if (fit === null || !converged) {
        return `In the second half ${name} has no answer${problem === null ? "." : `: ${typeset(problem)}`}`;
      }
      return `In the second half ${name} ${fitClause(fit)}.`;
    }),
  ];
}

/** "f, g, h, i and a, c, d, e as groups of items" from a model's text. */
function groupsOf(model: string): string {
  const groups = model
    .split("\n")
    .map((line) => line.split("=~")[1])
    .filter((items) => items !== undefined)
    .map((items) =>
      items
        .split("+")
        .map((item) => item.trim())
        .join(", "),
    );
  return groups.length === 1
    ? `one group of items (${groups[0]})`
    : `the groups of items ${listed(groups.map((group) => `(${group})`))}`;
}
