import { fromAnswers } from "../../src/data/patterns/from-answers";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { parseStructure } from "../../src/measures/check-population-structure";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { type Draws, drawsFor } from "./draws";
import type { Generator } from "./outcome";

const ITEMS = ["a", "b", "c", "d", "e"] as const;
const OPERATORS = ["=~", "=~", "=~", "~~", "~", "|", "~*~", ":=", "==", "<", ">", "=", "~1"] as const;
const MODIFIERS = [
  "NA*",
  "1*",
  "0*",
  "start(.5)*",
  "l1*",
  "c(1,2)*",
  "c(a,a)*",
  'equal("x")*',
  "-.5*",
  "1e9*",
  "*",
] as const;

/** Models: statements from the grammar's own parts in good and bad order, with noise in them; read, and now and then fitted. */
export const modelInputs: Generator = (seed, place) => {
  const draws = drawsFor(seed, place);
  const model = draws.chance(0.05)
    ? draws.text(draws.logSize(0, 500))
    : Array.from({ length: draws.logSize(0, 6) }, () => statement(draws)).join(
        draws.pick(["\n", "\n", "; ", "\n# x\n", "\r\n"]),
      );
  const way = draws.pick(["parse", "parse", "structure", "fit"] as const);
  const run = (): unknown => {
    if (way === "parse") return parseModel(model);
    if (way === "structure") return parseStructure(model);
    return fitCfa(answers(seed, place), model, { missing: "pairwise" }).fitted.estimates;
  };
  return {
    about: `${way} ${JSON.stringify(model.slice(0, 600))}`,
    run,
    limit: way === "fit" ? 10_000 : 2000,
  };
};

function statement(draws: Draws): string {
  if (draws.chance(0.02)) return draws.text(5);
  const bad = draws.chance(0.05);
  const pieces = (): string => {
    const modifier = draws.chance(0.15) ? draws.pick(bad ? MODIFIERS : MODIFIERS.slice(0, 5)) : "";
    return `${modifier}${draws.pick(bad ? ["f", "g", "t1", "1", ...ITEMS] : ITEMS)}`;
  };
  const operator = bad ? draws.pick(OPERATORS) : draws.pick(["=~", "=~", "=~", "~~"]);
  const left = operator === "=~" && !bad ? draws.pick(["f", "g", "h"]) : draws.pick(ITEMS);
  const terms = Array.from({ length: draws.logSize(1, 6) }, pieces);
  const spoiled = bad && draws.chance(0.3) ? draws.text(1) : "";
  return `${left} ${operator} ${terms.join(bad ? draws.pick([" + ", "+", " ", " + + "]) : " + ")}${spoiled}`;
}

function answers(seed: number, place: number) {
  const draws = drawsFor(seed + 1, place);
  const people = draws.logSize(5, 300);
  const trait = Array.from({ length: people }, () => draws.normal());
  const column = (): number[] => trait.map((value) => (value + draws.normal() > 0.3 ? 1 : 0));
  return fromAnswers({ items: Object.fromEntries(ITEMS.map((id) => [id, column()])) });
}
