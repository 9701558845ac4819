import { CATALOG } from "./catalog";
import { type Comparison, compareStep } from "./compare";
import { type Run, type SideSummary, summarize } from "./record";
import type { Settings } from "./settings";

/** The steps of both sides over all rounds. */
export interface StepResults {
  readonly ours: SideSummary;
  /** Null without R. */
  readonly peer: SideSummary | null;
  /** By step that has figures to compare. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/** Our process, then R's, round by round. */
export async function inTurns(
  settings: Settings,
  sides: { readonly ours: () => Promise<Run>; readonly peer: (() => Promise<Run>) | null },
): Promise<StepResults> {
  const [mine, theirs]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < settings.rounds; round++) {
    mine.push(await sides.ours());
    if (sides.peer !== null) theirs.push(await sides.peer());
  }
  const ours = summarize(mine);
  if (ours === null) throw new Error("there were no rounds");
  const peer = summarize(theirs);
  const compared = CATALOG.flatMap((step) => {
    const comparison = peer && compareStep(step, { ours, peer }, settings);
    return comparison === null ? [] : [[step.id, comparison] as const];
  });
  return { ours, peer, comparisons: new Map(compared) };
}
