import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import type { Population, PopulationGroup } from "../population";

export interface YesItem {
  readonly id: string;
  /** Place among the population's items. */
  readonly place: number;
  /** Categories below the cut between the lower and the upper part. */
  readonly lower: number;
  /** Whether the upper part means yes (in a reverse-keyed item the lower one does). */
  readonly upperIsYes: boolean;
}

/**
 * Which categories of the latent order are yes: those of the measure's rule, or the upper one of two.
 *
 * @returns one by item; none where the measure has no rule and items have more than two categories
 * @throws ItemwiseError "dichotomy-order" where yes is not the categories at one end
 */
export function yesItems(population: Population, measure: Measure): YesItem[] {
  const yes = measure.dichotomize?.yes;
  return population.items.flatMap(({ id, codes }, place) => {
    const reverse = measure.items.find((item) => item.id === id)?.reverse ?? false;
    if (yes === undefined) {
      return codes.length === 2 ? [{ id, place, lower: 1, upperIsYes: !reverse }] : [];
    }
    const upper = codes.map((code) => yes.includes(code) !== reverse);
    const lower = upper.indexOf(true);
    if (lower < 1 || upper.slice(lower).includes(false)) {
      throw new ItemwiseError("dichotomy-order", `item ${id}: yes is not the categories at its upper end.`, {
        hint: "Reverse the item in the definition, or plan with the ordered answers (--ordinal).",
      });
    }
    return [{ id, place, lower, upperIsYes: !reverse }];
  });
}

/** The threshold between the lower and the upper part of a group's latent answers; may be infinite. */
export function yesThreshold({ thresholds }: PopulationGroup, { place, lower }: YesItem): number {
  return thresholds[place]![lower - 1]!;
}
