import { exp } from "../../numeric/elementary/exp";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout } from "../model/model-layout";

/** What a group answers to an item, as a share of the highest score: of yes-or-no items the share of yes. */
export interface ImpliedShare {
  readonly observed: number;
  readonly implied: number;
}

/**
 * What the people of a group answered to an item, and what a fitted model says that they would on average.
 *
 * @returns null where nobody of the group answered
 */
export function impliedShare(
  fitted: FittedIrt,
  { groups }: IrtPatterns,
  { item, group }: { item: number; group: number },
): ImpliedShare | null {
  const { columns, weight, rows } = groups[group]!;
  const highest = fitted.model.items[item]!.categories - 1;
  let [sum, people] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const category = columns[item]![row]!;
    if (category < 0) continue;
    sum += weight[row]! * category;
    people += weight[row]!;
  }
  if (!(people > 0)) return null;
  return { observed: sum / people / highest, implied: expectedShare(fitted, { item, group, shift: 0 }) };
}

/** The mean share of the highest score in a group whose intercepts of an item are moved by a shift, in logits. */
export function expectedShare(
  { model, values, quadrature }: FittedIrt,
  { item, group, shift }: { item: number; group: number; shift: number },
): number {
  const { slopes, intercepts } = modelLayout(model, group).items[item]!;
  const a = values[slopes[0]!]!;
  const weights = quadrature.weights[group]!;
  let [sum, total] = [0, 0];
  quadrature.nodes[group]!.forEach((theta, q) => {
    total += weights[q]!;
    for (const row of intercepts) sum += weights[q]! / (1 + exp(-(a * theta + values[row]! + shift)));
  });
  return sum / total / intercepts.length;
}
