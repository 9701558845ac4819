/** A limit on work, counted in steps and not by a clock, so that giving up is the same on every machine. */
export class WorkBudget {
  #spent = 0;
  #most: number;

  /** @param most approximate number of multiplications */
  constructor(most: number) {
    this.#most = most;
  }

  get spent(): number {
    return this.#spent;
  }

  get isSpent(): boolean {
    return this.#spent >= this.#most;
  }

  /** For work that is bounded otherwise and must not be given up. */
  lift(): void {
    this.#most = Number.POSITIVE_INFINITY;
  }

  spend(work: number): void {
    this.#spent += work;
  }
}
