import { namesIn } from "../../measures/model-syntax/expression";
import { type ModelStatement, modelParts } from "../../measures/model-syntax/model-parts";
import type { ReadModel } from "../../measures/model-syntax/parse-model";
import type { Scaling } from "./default-rows";

/**
 * The scale of factors with which a model is the one that lavaan's `cfa()` and `sem()` fit: a first loading of 1 where
 * factors have predictors or no indicators, or loadings are held equal. There another scale gives another model, or
 * other tests of coefficients. Elsewhere fit is the same, and factors have a variance of 1.
 */
export function defaultScaling({ statements, relations }: ReadModel): Scaling {
  const { factors } = modelParts(statements);
  const loadings = statements.filter(({ op, block }) => op === "=~" && block === undefined);
  const labels = loadings.flatMap(labelsOf);
  const isConstrained = relations.some(
    (relation) =>
      relation.op === "==" &&
      [relation.left, relation.right].flatMap(namesIn).some(({ name }) => labels.includes(name)),
  );
  const isEqual =
    isConstrained ||
    new Set(labels).size < labels.length ||
    loadings.some(({ equals }) => equals.some((name) => name !== null));
  const hasOutcome = statements.some(({ op, lhs }) => op === "~" && factors.includes(lhs));
  const measured = new Set(statements.filter(measures).map(({ lhs }) => lhs));
  const hasPhantom = factors.some((factor) => !measured.has(factor));
  return isEqual || hasOutcome || hasPhantom ? "first-loading" : "variance";
}

/** Not of `f =~ 0`, nor of a loading fixed at 0. */
const measures = ({ op, rhs, fixed }: ModelStatement): boolean =>
  op === "=~" && rhs !== "" && !fixed.every((value) => value === 0);

/** Each once, though several groups have it. */
const labelsOf = ({ labels }: ModelStatement): string[] => [
  ...new Set(labels.filter((label) => label !== null)),
];
