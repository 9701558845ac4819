import { Presets, SingleBar } from "cli-progress";
import { type AnalysisPart, type AnalysisSize, SLOW_PARTS } from "../analysis/analysis-parts";
import type { PartProgress } from "../analysis/run-parts";
import { MAX_ITEMS_TOGETHER } from "../factor/model/criteria";
import { notify } from "./exit";

export type OnProgress = (step: string, done: number, total: number) => void;

export interface Progress {
  readonly onProgress: OnProgress;
  stop(): void;
}

export function createProgress(): Progress {
  if (!process.stderr.isTTY) return { onProgress: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: "{step} |{bar}| {value}/{total}, {eta_formatted} left",
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let current = "";
  return {
    onProgress(step, done, total) {
      if (step !== current) {
        if (current !== "") bar.stop();
        bar.start(total, done, { step });
        current = step;
      } else bar.update(done, { step });
    },
    stop: () => {
      if (current !== "") bar.stop();
      current = "";
    },
  };
}

/** Analyses of fewer seconds say nothing but what the bar shows. */
const MIN_SECONDS = 15;
/** Between two lines. */
const MIN_BETWEEN = 5;

/** Progress of a long analysis in lines of standard error, on a terminal or not, with the time that is left. */
export interface LongProgress {
  /** Expected in all; null for an analysis that is not long. */
  readonly seconds: number | null;
  /** A part starts. */
  onPart(at: PartProgress): void;
}

/**
 * @param estimate seconds that the analysis may take
 * @param bar the bar, which is taken away before a line is written
 */
export function longProgress(estimate: number, bar: Progress): LongProgress {
  if (estimate < MIN_SECONDS) return { seconds: null, onPart: () => {} };
  const start = Date.now();
  let last = start;
  let spent = 0;
  let before = "";
  return {
    seconds: estimate,
    onPart({ id, part, done, of }) {
      spent += shareOf(before);
      before = id;
      const now = Date.now();
      if (now - last < 1000 * MIN_BETWEEN) return;
      last = now;
      const left = secondsLeft({ estimate, elapsed: (now - start) / 1000, spent });
      bar.stop();
      notify(`${done} of ${of} parts are done, ${spoken(left)} left; now: ${part}\n`);
    },
  };
}

/**
 * Measured with two threads: seconds for each pair of items; for each pair and person; for each two pairs, whose covariance
 * models need; and for each pair and person where all parts are computed that take long.
 */
const SECONDS = { pair: 2.2e-4, pairOfPeople: 5e-7, pairOfPairs: 3.5e-6, slow: 1e-5 } as const;

/** The seconds that an analysis of so many items and people may take. */
export function expectedSeconds(size: AnalysisSize, parts: readonly AnalysisPart[]): number {
  const pairs = size.items * size.items;
  if (size.items > MAX_ITEMS_TOGETHER)
    return pairs * (SECONDS.pair + (SECONDS.pairOfPeople / 20) * size.people);
  const slow = SLOW_PARTS.filter((part) => parts.includes(part)).length / SLOW_PARTS.length;
  const ofPeople = SECONDS.pairOfPeople + slow * SECONDS.slow;
  return pairs * (SECONDS.pair + ofPeople * size.people + SECONDS.pairOfPairs * pairs);
}

/** Rough shares of an analysis's time, in percent; other parts take hardly any. */
const SHARES: Readonly<Record<string, number>> = {
  answers: 5,
  correlation: 15,
  retention: 45,
  efa: 5,
  cfa: 15,
  reliability: 10,
};

const shareOf = (id: string): number => (SHARES[id] ?? 0) / 100;

/** A machine is at most so many times slower or faster than expected. */
const MAX_PACE = 8;

/**
 * The estimate of the parts that are left, at the pace of the finished ones.
 * @param at.spent expected share of the time for finished parts
 */
export function secondsLeft(at: {
  readonly estimate: number;
  readonly elapsed: number;
  readonly spent: number;
}): number {
  const { estimate, elapsed, spent } = at;
  const pace = spent > 0 ? elapsed / (spent * estimate) : 1;
  return (1 - spent) * estimate * Math.min(MAX_PACE, Math.max(1 / MAX_PACE, pace));
}

/** "about 40 seconds", "about 3 minutes". */
export function spoken(seconds: number): string {
  if (seconds >= 90) return `about ${Math.round(seconds / 60)} minutes`;
  return `about ${Math.max(5, 5 * Math.round(seconds / 5))} seconds`;
}
