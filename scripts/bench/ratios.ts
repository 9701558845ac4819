/** R's time over ours by step: what is kept of a benchmark, and what is told of it. */
import type { Results } from "./results";
import type { StepResults } from "./rounds";

/** Of a step, in seconds. */
export interface StepTimes {
  readonly ours: number;
  readonly peer: number;
}

/** By "data set, step, cold or warm". */
export type Times = Readonly<Record<string, StepTimes>>;

/** A fall of a ratio by so much is told. */
const FALL = 0.2;
/** Seconds: of shorter steps the times are mostly chance. */
const SHORTEST = 0.01;
/** Steps that take R longer than this, in seconds, should be so many times faster here, cold; no step slower. */
const LONG = 0.2;
const FASTER = 10;

/** The times of all steps that both sides have, and whose figures agree. */
export function timesOf({ people, items, rows }: Pick<Results, "people" | "items" | "rows">): Times {
  const sets = [
    ["people", people],
    ["items", items],
    ...rows.map((result) => [`${result.rows} rows`, result] as const),
  ] as const;
  return Object.fromEntries(sets.flatMap(([name, results]) => timesIn(name, results)));
}

function timesIn(name: string, { ours, peer, comparisons }: StepResults): [string, StepTimes][] {
  return [...ours.steps].flatMap(([id, mine]) => {
    const other = peer?.steps.get(id);
    if (other === undefined || (comparisons.get(id)?.mismatches.length ?? 0) > 0) return [];
    const cold: [string, StepTimes] = [`${name}, ${id}, cold`, { ours: mine.cold, peer: other.cold }];
    if (mine.warm === null || other.warm === null) return [cold];
    return [cold, [`${name}, ${id}, warm`, { ours: mine.warm, peer: other.warm }]];
  });
}

const ratioOf = ({ ours, peer }: StepTimes): number => peer / ours;

/** A line for each ratio that has fallen by a fifth or more. */
export function fallenLines(now: Times, before: Times): string[] {
  return Object.entries(now).flatMap(([name, times]) => {
    const earlier = before[name];
    if (earlier === undefined || times.ours < SHORTEST) return [];
    const [ratio, had] = [ratioOf(times), ratioOf(earlier)];
    if (ratio > (1 - FALL) * had) return [];
    const fall = Math.round(100 * (1 - ratio / had));
    return [
      `${name}: ${had.toFixed(2)} times R's speed before, ${ratio.toFixed(2)} now: a fall by ${fall} %`,
    ];
  });
}

/** A line for each step that is not as fast as all should be, cold. */
export function missedLines(now: Times): string[] {
  return Object.entries(now).flatMap(([name, times]) => {
    if (!name.endsWith(", cold")) return [];
    const ratio = ratioOf(times);
    const wanted = times.peer > LONG ? FASTER : 1;
    if (ratio >= wanted) return [];
    const milliseconds = (seconds: number): string => `${(1000 * seconds).toPrecision(3)} ms`;
    return [
      `${name}: ${milliseconds(times.ours)}, R ${milliseconds(times.peer)}: ${ratio.toFixed(2)} times R's speed, not ${wanted}`,
    ];
  });
}
