export interface PartProgress {
  readonly id: string;
  readonly part: string;
  /** Finished parts (computed or from memory), and all that were asked for. */
  readonly done: number;
  readonly of: number;
}

/**
 * Called with progress: a step (a part, or work within it) with its done and total counts, and the position among
 * parts. Its exceptions stop the analysis.
 */
export type OnProgress = (step: string, done: number, total: number, at: PartProgress) => void;

/** Reports an analysis's progress. */
export interface Progress {
  begin(id: string, title: string): void;
  end(): void;
  /** Work within the current part. */
  readonly onStep: (step: string, done: number, total: number) => void;
}

/** Wraps an exception of `onProgress`, so that it is not collected as a failure of a model. */
class Stopped extends Error {
  constructor(readonly reason: unknown) {
    super("The analysis was stopped.");
  }
}

/** Runs an analysis with so many parts; an exception of `onProgress` stops it. */
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
