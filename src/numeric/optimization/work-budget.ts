/**
 * How much may be computed, counted in steps and not by a clock: the same on every machine, so that what comes of giving
 * up does not differ either.
 */
export class WorkBudget {
  #spent = 0;

  /** @param most about so many multiplications */
  constructor(readonly most: number) {}

  get spent(): number {
    return this.#spent;
  }

  get isSpent(): boolean {
    return this.#spent >= this.most;
  }

  spend(work: number): void {
    this.#spent += work;
  }
}
