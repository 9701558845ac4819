import { ItemwiseError } from "../../errors";
import { lengthOf } from "../../numeric/elementary/length";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { logitInformation } from "./logit-information";

export interface InformationLine {
  /** Of the line, by factor, of any length; where there is one factor it may be left out. */
  readonly direction?: readonly number[] | undefined;
  /** A point of the line, by factor; the group's means by default. */
  readonly through?: readonly number[] | undefined;
  /** Index of the group whose items are meant. @default 0 */
  readonly group?: number | undefined;
}

/** Information at places of a line: distances from the point that it goes through. */
export interface InformationAlong {
  /** By item of the model, one number for each place. */
  readonly items: (places: readonly number[]) => Float64Array[];
  /** Of all items together. */
  readonly test: (place: number) => number;
}

/**
 * Fisher's information of the items about a movement along a line through the space of the factors: an item's is the
 * squared slope along it times the information about its logit.
 *
 * @throws ItemwiseError "bad-direction" where the direction is none
 * @see Reckase & McKinley (1991), Applied Psychological Measurement, 15, 361-373; Samejima (1969). Checked against mirt
 *   1.45.1's `testinfo`.
 */
export function informationAlong(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  { direction, through, group = 0 }: InformationLine = {},
): InformationAlong {
  const { items, means } = modelLayout(model, group);
  const unit = unitVector(direction ?? (means.length === 1 ? [1] : []), means.length);
  const start = through ?? Array.from(means, (row) => values[row]!);
  const lines = items.map(({ factors, slopes, intercepts }) => {
    const on = (point: readonly number[]): number =>
      slopes.reduce((sum, row, s) => sum + values[row]! * point[factors[s]!]!, 0);
    return {
      slope: on(unit),
      logit: on(start),
      intercepts: Float64Array.from(intercepts, (row) => values[row]!),
    };
  });
  const at = ({ slope, logit, intercepts }: (typeof lines)[number], place: number): number =>
    slope === 0 ? 0 : slope ** 2 * logitInformation(logit + slope * place, intercepts);
  return {
    items: (places) => lines.map((line) => Float64Array.from(places, (place) => at(line, place))),
    test: (place) => lines.reduce((sum, line) => sum + at(line, place), 0),
  };
}

function unitVector(direction: readonly number[], factors: number): number[] {
  const length = lengthOf(direction);
  if (direction.length === factors && length > 0 && Number.isFinite(length)) {
    return direction.map((value) => value / length);
  }
  throw new ItemwiseError("bad-direction", `(${direction.join(", ")}) is no direction.`, {
    hint: `Give one number for each of the ${factors} factors, not all 0.`,
  });
}
