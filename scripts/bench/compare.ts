import type { StepEntry } from "./catalog";
import type { SideSummary } from "./record";
import type { Settings } from "./settings";

/** Whether both sides did the same work. */
export interface Comparison {
  /** How many figures were compared, and the largest difference, relative for figures above 1. */
  readonly figures: number;
  readonly largest: number;
  /** What differs by more than the step's tolerance, or stands on one side alone: "step: figure: ours 1, theirs 2". */
  readonly mismatches: readonly string[];
}

/**
 * Compares the figures of a step.
 *
 * @returns null where the step has no figures to compare, or is on one side alone
 */
export function compareStep(
  { id, tolerance }: StepEntry,
  sides: { readonly ours: SideSummary; readonly peer: SideSummary },
  settings: Settings,
): Comparison | null {
  const [ours, theirs] = [sides.ours.steps.get(id)?.numbers, sides.peer.steps.get(id)?.numbers];
  if (tolerance === null || ours === undefined || theirs === undefined) return null;
  const most = tolerance(settings);
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  if (names.length === 0) throw new Error(`${id} has no figures to compare`);
  const pairs = names.map((name) => ({ name, mine: ours[name] ?? null, other: theirs[name] ?? null }));
  const compared = pairs.map((pair) => ({ ...pair, difference: differenceOf(pair.mine, pair.other) }));
  return {
    figures: names.length,
    largest: compared.reduce((largest, { difference }) => Math.max(largest, difference), 0),
    mismatches: compared
      .filter(({ difference }) => !(difference <= most))
      .map(({ name, mine, other }) => `${id}: ${name}: ours ${mine}, theirs ${other}`),
  };
}

/** Infinite where a figure is missing. */
function differenceOf(mine: number | null, other: number | null): number {
  if (mine === null || other === null) return Number.POSITIVE_INFINITY;
  return Math.abs(mine - other) / Math.max(1, Math.abs(other));
}
