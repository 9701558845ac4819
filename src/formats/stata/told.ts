import { firstOf } from "../../errors";

/** What a writer has to tell, columns with the same to tell in one sentence. */
export class Told {
  readonly #sentences = new Map<string, string[]>();

  /** Something about one column, told after its name: "its label is cut". */
  of(name: string, what: string): void {
    const names = this.#sentences.get(what);
    if (names === undefined) this.#sentences.set(what, [name]);
    else names.push(name);
  }

  /** Something about all. */
  say(sentence: string): void {
    this.#sentences.set(sentence, []);
  }

  sentences(): string[] {
    return [...this.#sentences].map(([what, names]) =>
      names.length === 0 ? what : `${firstOf(names, 5)}: ${what}`,
    );
  }
}
