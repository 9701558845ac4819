/** Derivatives by rows of a model, added up by the free parameters behind them. */
import type { IrtModel } from "./irt-model";

export interface DerivativeTotals {
  readonly gradient: Float64Array;
  readonly complete: Float64Array | null;
}

/**
 * Adds derivatives by some rows to those by the free parameters behind them.
 */
export function addRows(
  model: IrtModel,
  rows: readonly number[],
  {
    own,
    gradient,
    complete,
  }: DerivativeTotals & { own: { gradient: Float64Array; information: Float64Array | null } },
): void {
  const free = rows.map((row) => model.parameters[row]!.free);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    if (free[i]! < 0) continue;
    gradient[free[i]!]! += own.gradient[i]!;
    if (complete === null || own.information === null) continue;
    for (let j = 0; j < size; j++) {
      if (free[j]! >= 0) complete[free[i]! * model.free + free[j]!]! += own.information[i * size + j]!;
    }
  }
}
