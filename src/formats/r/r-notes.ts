import { firstOf } from "../../errors";
import type { RMemory } from "./r-memory";

/** What reading a column needs of the table that it is in. */
export interface RContext {
  readonly rows: number;
  readonly notes: RNotes;
  /** Has the file's name, too. */
  readonly memory: RMemory;
}

const MOST_NAMES = 10;

/** What is to be told of columns, one sentence a matter whatever the number of columns. */
export class RNotes {
  readonly #columns = new Map<string, Set<string>>();

  /** @param sentence without its point; the columns' names are put behind it */
  of(column: string, sentence: string): void {
    const columns = this.#columns.get(sentence) ?? new Set();
    this.#columns.set(sentence, columns.add(column));
  }

  sentences(): string[] {
    return [...this.#columns].map(([sentence, columns]) => `${sentence}: ${quoted([...columns])}.`);
  }
}

/** Names in quotes, the first ten and how many more. */
export function quoted(names: readonly string[]): string {
  return firstOf(
    names.map((name) => `"${name}"`),
    MOST_NAMES,
  );
}
