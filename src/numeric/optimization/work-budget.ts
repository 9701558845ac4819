/** A limit on work, counted in steps and not by a clock, so that giving up is the same on every machine. */
export class WorkBudget {
  #spent = 0;

  /** @param most approximate number of multiplications */
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
