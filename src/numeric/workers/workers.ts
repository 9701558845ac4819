/** Work for many replicates: each result depends on the input and its number alone, so in any order, anywhere. */
export interface ReplicateJob<Input, Output> {
  /** Identifies the job in every process. */
  readonly id: string;
  /** Called once for an input, then for every replicate 0, 1, ... Input and output survive structured cloning. */
  readonly prepare: (input: Input) => (replicate: number) => Output;
}

export interface ReplicateOptions {
  readonly count: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface PendingWork<Output> {
  (): Output[];
  readonly cancel?: (() => void) | undefined;
}

/** Computes replicates; results are in the replicates' order and the same whoever computes them. */
export interface Workers {
  replicate<Input, Output>(
    job: ReplicateJob<Input, Output>,
    input: Input,
    options: ReplicateOptions,
  ): Output[];
  /** Begins the work now; the function returned waits for it. */
  begin<Input, Output>(
    job: ReplicateJob<Input, Output>,
    input: Input,
    options: ReplicateOptions,
  ): PendingWork<Output>;
}

/**
 * Computes replicates in sequence in this thread, once they are waited for.
 * @example
 * ```ts
 * const squares = { id: "squares", prepare: (power: number) => (replicate: number) => replicate ** power };
 * inline.replicate(squares, 2, { count: 4 }); // [0, 1, 4, 9]
 * ```
 */
export const inline: Workers = {
  replicate(job, input, { count, onProgress }) {
    const run = job.prepare(input);
    return Array.from({ length: count }, (_, replicate) => {
      const output = run(replicate);
      onProgress?.(replicate + 1, count);
      return output;
    });
  },
  begin: (job, input, options) => () => inline.replicate(job, input, options),
};
