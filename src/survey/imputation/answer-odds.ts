/** The odds of a no by a logistic regression: products of e to minus the effects, so that units need no exponentials. */
import { exp } from "../../numeric/elementary/exp";
import { type Answers, layoutOf, type ModelShape } from "./answers";

/** e to minus each effect of a model. */
export interface Factors {
  /** By entry of the profiles. */
  readonly entries: Float64Array;
  /** By row (effects that do not vary, then those of each level) and column. */
  readonly columns: Float64Array;
}

export function factorsOf(answers: Answers, shape: ModelShape, estimates: Float64Array): Factors {
  const { profiles, words } = answers;
  const { column, value } = profiles;
  const { base, flags, levels } = layoutOf(answers, shape);
  const entries = new Float64Array(column.length);
  for (let entry = 0; entry < entries.length; entry++)
    entries[entry] = exp(-value[entry]! * estimates[base + column[entry]!]!);
  const k = shape.flags.length;
  const columns = new Float64Array((levels + 1) * 32 * words);
  for (let row = 0; row <= levels; row++) {
    for (let f = 0; f < k; f++) {
      const varying = row === 0 ? 0 : estimates[(row - 1) * k + f]!;
      columns[row * 32 * words + shape.flags[f]!] = exp(-estimates[flags + f]! - varying);
    }
  }
  return { entries, columns };
}

/** The part of a profile. */
export function oddsOfProfile({ profiles }: Answers, { entries }: Factors, profile: number): number {
  const { start, entry } = profiles;
  let odds = 1;
  for (let at = start[profile]!; at < start[profile + 1]!; at++) odds *= entries[entry[at]!]!;
  return odds;
}

/** The part of every profile. */
export function profileOdds(answers: Answers, factors: Factors): Float64Array {
  const odds = new Float64Array(answers.profiles.number);
  for (let profile = 0; profile < odds.length; profile++)
    odds[profile] = oddsOfProfile(answers, factors, profile);
  return odds;
}
