import type { Linking } from "./link-groups";
import type { ShiftDraws } from "./random-shifts";

/** ETS's class A ends at a delta of 1, an odds ratio of 1.53: shifts below it are negligible (Zieky 1993). */
export const NEGLIGIBLE_SHIFT = 1 / 2.35;

/** What the answers leave open of one item in one group, drawn to 0 as far as shifts are small in all. */
export interface ShrunkenShift {
  /** Against the other groups, in logits, with 90 % of the draws. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which it is more than negligible (`NEGLIGIBLE_SHIFT`). */
  readonly beyond: number;
}

/**
 * Where three groups and more have the item, the shift itself, which is from what most of them have; of two the
 * difference of theirs, since nothing tells which of them it is that differs.
 *
 * @returns by cell of the linking
 */
export function shrunkenShifts(
  { cells }: Pick<Linking, "cells">,
  { draws, shifts }: ShiftDraws,
): ShrunkenShift[] {
  const size = cells.length;
  return cells.map(({ item }, at) => {
    const others = [...cells.keys()].filter((other) => other !== at && cells[other]!.item === item);
    const twin = others.length === 1 ? others[0]! : -1;
    const drawn = Float64Array.from(
      { length: draws },
      (_, draw) => shifts[draw * size + at]! - (twin < 0 ? 0 : shifts[draw * size + twin]!),
    );
    const beyond = drawn.filter((value) => Math.abs(value) > NEGLIGIBLE_SHIFT).length / draws;
    return { ...summary(drawn, 0.9), beyond };
  });
}

/** Mean of draws, and the quantiles between which the share given lies; the draws are sorted in place. */
export function summary(drawn: Float64Array, share: number): { estimate: number; low: number; high: number } {
  const estimate = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  drawn.sort();
  const at = (p: number): number => drawn[Math.min(drawn.length - 1, Math.floor(p * drawn.length))]!;
  return { estimate, low: at((1 - share) / 2), high: at((1 + share) / 2) };
}
