/** What a regression leaves out, in sentences. */
import type { Warning } from "../../errors";
import type { FittedModel } from "./fitted-model";
import { isIdentified } from "./predict";

const MOST_NAMED = 8;
/** A combination of more variables than this is no name, but a person. */
const MOST_IN_NAME = 2;

/** The cells that the model foretells, and the coefficients without a finite value because of them. */
export function foretoldWarning(model: FittedModel, outcome: string): Warning[] {
  const { fit, columns } = model;
  const cells = [...fit.foretold.keys()].filter((cell) => fit.foretold[cell] !== 0);
  if (cells.length === 0) return [];
  const parts = [-1, 1].flatMap((sign) => {
    const own = cells.filter((cell) => fit.foretold[cell] === sign);
    const among =
      model.variables.length > MOST_IN_NAME
        ? `${own.length} combinations of ${model.variables.map(({ name }) => name).join(", ")}`
        : listed(own.map((cell) => cellName(model, cell)));
    return own.length === 0 ? [] : [`nobody says ${sign < 0 ? "yes" : "no"} among ${among}`];
  });
  const identified = isIdentified(fit);
  const finite = new Set(fit.basis.filter((_, k) => identified[k]));
  const infinite = columns.filter((_, j) => !finite.has(j) && !fit.dependentColumns.includes(j));
  const message = `${outcome}: ${parts.join(", and ")}, which the model can only say with coefficients of no finite value: ${listed(infinite.map(({ label }) => label))} left out. Where all levels of a factor are, put another one first.`;
  return [{ code: "separated-outcome", message }];
}

/** The columns that are combinations of those ahead. */
export function dependentWarning({ fit, columns }: FittedModel, outcome: string): Warning[] {
  const names = fit.dependentColumns.map((j) => columns[j]!.label);
  if (names.length === 0) return [];
  const message = `${outcome}: no coefficient for ${listed(names)}: no people have this combination, or the terms before tell it already.`;
  return [{ code: "dependent-coefficient", message }];
}

export function fewUnits(outcome: string, df: number): Warning {
  const message = `${outcome}: ${df} degrees of freedom are left (sampling units less strata, plus 1, less coefficients): p and intervals are not defined.`;
  return { code: "few-units", message };
}

/** Warnings of what regressions on the same variables have in common, as of one outcome. */
export function namedWarnings(warnings: readonly Warning[], outcome: string): Warning[] {
  return warnings.map(({ code, message }) => ({ code, message: `${outcome}: ${message}` }));
}

function cellName({ variables, values }: FittedModel, cell: number): string {
  const parts = variables.map(({ name, levels }, variable) => {
    const value = values[variable]![cell]!;
    return `${name} ${levels === null ? value : levels[value]}`;
  });
  return parts.length === 0 ? "all" : parts.join(" with ");
}

/** The first of some names. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const first = names.slice(0, MOST_NAMED).join("; ");
  return more > 0 ? `${first}; and ${more} more` : first;
}
