import type { Warning } from "../errors";
import { MAX_ERROR } from "./estimation/find-maximum";
import type { FittedIrt } from "./model/fitted-irt";

/** A steeper slope is a step: answers are almost deterministic. */
const MAX_SLOPE = 15;
/** Larger correlations mean that two factors are one. */
const ONE_FACTOR = 0.99;

export function fitWarnings(fitted: FittedIrt): Warning[] {
  return [
    ...convergenceWarnings(fitted),
    ...inexactSums(fitted),
    ...steepItems(fitted),
    ...joinedFactors(fitted),
    ...noErrors(fitted),
  ];
}

function convergenceWarnings({ convergence }: FittedIrt): Warning[] {
  if (convergence.converged) return [];
  return [
    {
      code: "not-converged",
      message: `The likelihood was still rising after ${convergence.iterations} steps (by ${convergence.change.toPrecision(2)} in the last): the estimates are not final.`,
    },
  ];
}

function inexactSums({ quadrature: { error } }: FittedIrt): Warning[] {
  if (error === undefined || error <= MAX_ERROR) return [];
  return [
    {
      code: "inexact-likelihood",
      message: `Given the answers the factors are so much alike that points of each pattern's own may miss its probability by ${(100 * error).toPrecision(2)} %: take quasi-Monte-Carlo points, or join factors.`,
    },
  ];
}

function steepItems({ model, values }: FittedIrt): Warning[] {
  const steep = new Set<string>();
  model.parameters.forEach(({ kind, item, group, free }, row) => {
    if (kind !== "a" || free < 0 || !(Math.abs(values[row]!) > MAX_SLOPE)) return;
    const where = model.groups[group] === "" ? "" : ` (${model.groups[group]})`;
    steep.add(`${model.items[item]!.id}${where}`);
  });
  if (steep.size === 0) return [];
  return [
    {
      code: "steep-item",
      message: `The slope of ${[...steep].join(", ")} runs off beyond ${MAX_SLOPE}: the answers are tied (almost) perfectly to others or too few, and its value and standard error mean nothing. Leave an item out or give the slopes a prior.`,
    },
  ];
}

function joinedFactors({ model, values }: FittedIrt): Warning[] {
  const variance = (group: number, factor: number): number =>
    values[
      model.parameters.findIndex(
        (p) => p.kind === "cov" && p.group === group && p.place === factor && p.second === factor,
      )
    ]!;
  return model.parameters.flatMap(({ kind, group, place, second, free }, row): Warning[] => {
    if (kind !== "cov" || place === second || free < 0) return [];
    const r = values[row]! / Math.sqrt(variance(group, place) * variance(group, second));
    if (!(Math.abs(r) > ONE_FACTOR)) return [];
    const where = model.groups[group] === "" ? "" : ` in ${model.groups[group]}`;
    return [
      {
        code: "factors-not-distinct",
        message: `The correlation of ${model.factors[second]} and ${model.factors[place]}${where} goes to ${r.toFixed(3)}: the answers do not tell the two factors apart.`,
      },
    ];
  });
}

function noErrors({ covariance, model }: FittedIrt): Warning[] {
  if (covariance !== null || model.free === 0) return [];
  return [
    {
      code: "no-standard-errors",
      message:
        "The information matrix is singular at the estimates: the answers do not determine all parameters, and there are no standard errors.",
    },
  ];
}
