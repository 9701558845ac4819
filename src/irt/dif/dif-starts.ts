import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";

interface Fit {
  readonly freed: ReadonlySet<string>;
  readonly fitted: FittedIrt;
}

/**
 * Where the search for a model's estimates starts: at those of the largest model that it frees more items than, and for
 * an item that was equal there at those of the last model that had it free. Rows of models of the same items and groups
 * are the same, whatever is free.
 *
 * @param fits in the order of fitting
 * @param freed the items that are free in the model
 * @returns undefined where no model was fitted
 */
export function difStarts(
  fits: readonly Fit[],
  model: IrtModel,
  freed: ReadonlySet<string>,
): Float64Array | undefined {
  const latest = [...fits].reverse();
  const within = latest.filter((fit) => [...fit.freed].every((item) => freed.has(item)));
  const base =
    within.reduce<Fit | undefined>(
      (most, fit) => (most !== undefined && most.freed.size >= fit.freed.size ? most : fit),
      undefined,
    ) ?? latest[0];
  if (base === undefined) return undefined;
  const fitOf = model.items.map(({ id }) =>
    !freed.has(id) || base.freed.has(id) ? base : (latest.find((fit) => fit.freed.has(id)) ?? base),
  );
  const starts = new Float64Array(model.free);
  model.parameters.forEach(({ free, kind, item }, row) => {
    if (free < 0) return;
    if (kind !== "a" && kind !== "d") {
      starts[free] = base.fitted.values[row]!;
      return;
    }
    const { fitted } = fitOf[item]!;
    starts[free] = fitted.values[firstSeen(fitted.model.parameters, row)]! * leveled(fitted, row);
  });
  return starts;
}

/** A curve that jumps between two points of the quadrature has no gradient: starts are no steeper than this. */
const STEEPEST = 6;

/** What an item's parameters in one group are multiplied by, so that its slope is not too steep. */
function leveled({ model, values }: FittedIrt, row: number): number {
  const { item, group } = model.parameters[row]!;
  const slope = model.parameters.findIndex(
    (one) => one.kind === "a" && one.item === item && one.group === group,
  );
  return Math.min(1, STEEPEST / Math.abs(values[slope]!));
}

/** The row itself, or where it was fixed for want of answers that of the first group where it was not. */
function firstSeen(parameters: IrtModel["parameters"], row: number): number {
  const own = parameters[row]!;
  if (own.free >= 0) return row;
  const other = parameters.findIndex(
    ({ kind, item, place, free }) =>
      free >= 0 && kind === own.kind && item === own.item && place === own.place,
  );
  return other < 0 ? row : other;
}
