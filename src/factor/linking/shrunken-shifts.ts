import type { Linking } from "./link-groups";
import type { ShiftDraws } from "./random-shifts";

/** ETS's class A ends at a delta of 1, an odds ratio of 1.53: shifts below it are negligible (Zieky 1993). */
export const NEGLIGIBLE_SHIFT = 1 / 2.35;

/** What the answers leave open of one item in one group, drawn to 0 as far as shifts are small in all. */
export interface ShrunkenShift {
  /** Against the median of the other groups, in logits, with 90 % of the draws. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which it is more than negligible (`NEGLIGIBLE_SHIFT`). */
  readonly beyond: number;
}

/** @returns by cell of the linking */
export function shrunkenShifts({ linked, cells }: Linking, { draws, shifts }: ShiftDraws): ShrunkenShift[] {
  const byItem = linked.items.map((_, item) => [...cells.keys()].filter((at) => cells[at]!.item === item));
  const effects = new Float64Array(draws * cells.length);
  for (let draw = 0; draw < draws; draw++) {
    const from = draw * cells.length;
    for (const own of byItem) {
      for (const at of own) {
        const others = own.filter((other) => other !== at).map((other) => shifts[from + other]!);
        effects[from + at] = shifts[from + at]! - median(others);
      }
    }
  }
  return cells.map((_, at) => {
    const drawn = Float64Array.from({ length: draws }, (_value, draw) => effects[draw * cells.length + at]!);
    const beyond = drawn.filter((value) => Math.abs(value) > NEGLIGIBLE_SHIFT).length / draws;
    return { ...summary(drawn, 0.9), beyond };
  });
}

function median(values: number[]): number {
  values.sort((one, other) => one - other);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

/** Mean of draws, and the quantiles between which the share given lies; the draws are sorted in place. */
export function summary(drawn: Float64Array, share: number): { estimate: number; low: number; high: number } {
  const estimate = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  drawn.sort();
  const at = (p: number): number => drawn[Math.min(drawn.length - 1, Math.floor(p * drawn.length))]!;
  return { estimate, low: at((1 - share) / 2), high: at((1 + share) / 2) };
}
