/** Where an analysis is among its parts. */
export interface PartProgress {
  /** The part that is being computed: its id, and as a reader calls it. */
  readonly id: string;
  readonly part: string;
  /** Parts that are done, computed or from memory, and how many are asked for. */
  readonly done: number;
  readonly of: number;
}

/**
 * Is called with the progress: a step (a part of the analysis when it begins, or work within it), how much of it is done, of how much;
 * and where the analysis is among its parts. What it throws stops the analysis, which throws it on.
 */
export type OnProgress = (step: string, done: number, total: number, at: PartProgress) => void;

/** Tells how far an analysis is. */
export interface Progress {
  /** A part begins. */
  begin(id: string, title: string): void;
  /** A part that was asked for is done with. */
  end(): void;
  /** Of work within the part that began last. */
  readonly onStep: (step: string, done: number, total: number) => void;
}

/** What was thrown where progress was reported: no failure of a model, which is why it is none of the errors that are kept. */
class Stopped extends Error {
  constructor(readonly reason: unknown) {
    super("The analysis was stopped.");
  }
}

/** Runs an analysis of so many parts; what `onProgress` throws ends it wherever it is. */
export function withProgress<T>(
  { onProgress, of }: { readonly onProgress: OnProgress | undefined; readonly of: number },
  run: (progress: Progress) => T,
): T {
  let [id, part] = ["", ""];
  let done = 0;
  const report = (step: string, stepDone: number, total: number): void => {
    try {
      onProgress?.(step, stepDone, total, { id, part, done, of });
    } catch (error) {
      throw new Stopped(error);
    }
  };
  try {
    return run({
      begin(own, title) {
        [id, part] = [own, title];
        report(title, done, of);
      },
      end() {
        done++;
      },
      onStep: report,
    });
  } catch (error) {
    throw error instanceof Stopped ? error.reason : error;
  }
}
