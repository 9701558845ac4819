/**
 * Work done once for each of many replicates (bootstrap samples, random data sets, regroupings). A replicate's result
 * depends on the input and on its number alone, so that they may be computed anywhere and in any order.
 */
export interface ReplicateJob<Input, Output> {
  /** By which a worker finds the job; the same in every process. */
  readonly id: string;
  /**
   * Called once for an input, then for every replicate 0, 1, ... Input and output survive the structured clone algorithm
   * (plain records, arrays, typed arrays).
   */
  readonly prepare: (input: Input) => (replicate: number) => Output;
}

export interface ReplicateOptions {
  readonly count: number;
  /** Told how many of them are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface BegunWork<Output> {
  (): Output[];
  /** Nobody will wait for it: whoever computes it stops after what is at hand. */
  readonly end?: (() => void) | undefined;
}

/** Who computes replicates; the results are in the replicates' order and the same whoever does. */
export interface Workers {
  replicate<Input, Output>(
    job: ReplicateJob<Input, Output>,
    input: Input,
    options: ReplicateOptions,
  ): Output[];
  /**
   * The same, begun now and waited for by the function that is returned: whoever else computes goes on with it in the
   * meantime.
   */
  begin<Input, Output>(
    job: ReplicateJob<Input, Output>,
    input: Input,
    options: ReplicateOptions,
  ): BegunWork<Output>;
}

/**
 * Computes replicates one after the other, here; what is begun, not before it is waited for.
 *
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
