import type { Warning } from "../errors";
import { MAX_ERROR } from "./estimation/find-maximum";
import * as messages from "./messages";
import type { FittedIrt } from "./model/fitted-irt";

/** A steeper slope is a step: answers are almost deterministic. */
const MAX_SLOPE = 15;
/** With a larger standard deviation a tenth of the people and more lie beyond points from -6 to 6 or near their ends. */
const MAX_DEVIATION = 4;
/** Larger correlations mean that two factors are one. */
const ONE_FACTOR = 0.99;

export function fitWarnings(fitted: FittedIrt): Warning[] {
  return [
    ...convergenceWarnings(fitted),
    ...inexactSums(fitted),
    ...steepItems(fitted),
    ...wideFactors(fitted),
    ...joinedFactors(fitted),
    ...noErrors(fitted),
  ];
}

function convergenceWarnings({ convergence }: FittedIrt): Warning[] {
  if (convergence.converged) return [];
  return [
    {
      code: "not-converged",
      message: messages.notConverged({
        steps: convergence.iterations,
        change: convergence.change.toPrecision(2),
      }),
    },
  ];
}

function inexactSums({ quadrature: { error } }: FittedIrt): Warning[] {
  if (error === undefined || error <= MAX_ERROR) return [];
  return [
    {
      code: "inexact-likelihood",
      message: messages.inexactLikelihood({ error: (100 * error).toPrecision(2) }),
    },
  ];
}

function steepItems({ model, values }: FittedIrt): Warning[] {
  const steep = new Set<string>();
  model.parameters.forEach(({ kind, item, group, free }, row) => {
    if (kind !== "a" || free < 0 || !(Math.abs(values[row]!) > MAX_SLOPE)) return;
    const { id } = model.items[item]!;
    const label = model.groups[group]!;
    steep.add(label === "" ? id : messages.itemInGroup({ item: id, group: label }));
  });
  if (steep.size === 0) return [];
  return [
    {
      code: "steep-item",
      message: messages.steepItem({ items: [...steep], most: MAX_SLOPE }),
    },
  ];
}

/** Free variances that the points cannot hold: of slopes fixed at 1 where answers are almost perfectly predictable. */
function wideFactors({ model, values, quadrature: { kind } }: FittedIrt): Warning[] {
  if (kind !== "grid" && kind !== "dimension-reduced") return [];
  const wide = new Set(
    model.parameters.flatMap(({ kind: own, place, second, free }, row) =>
      own === "cov" && place === second && free >= 0 && values[row]! > MAX_DEVIATION ** 2
        ? [model.factors[place]!]
        : [],
    ),
  );
  if (wide.size === 0) return [];
  return [{ code: "wide-factor", message: messages.wideFactor({ factors: [...wide], most: MAX_DEVIATION }) }];
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
    return [
      {
        code: "factors-not-distinct",
        message: messages.factorsNotDistinct({
          first: model.factors[second]!,
          second: model.factors[place]!,
          group: model.groups[group] || null,
          r,
        }),
      },
    ];
  });
}

function noErrors({ covariance, model }: FittedIrt): Warning[] {
  if (covariance !== null || model.free === 0) return [];
  return [
    {
      code: "no-standard-errors",
      message: messages.noStandardErrors(),
    },
  ];
}
