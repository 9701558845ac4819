import { ItemwiseError } from "../../errors";

/** What reading may take, whatever the file claims: 150 MB and sixty times its size. */
const ALWAYS = 150_000_000;
const TIMES = 60;
/** How far objects may lie in objects. */
export const DEEPEST = 400;

/** Counts what is made of a file, so that a small one can't become too much: a row of numbers from a to b is kept in a few bytes. */
export class RMemory {
  #left: number;

  constructor(
    readonly file: string,
    packed: number,
  ) {
    this.#left = ALWAYS + TIMES * packed;
  }

  /** Throws "too-large" where so many bytes more are too many. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left >= 0) return;
    throw new ItemwiseError("too-large", `${this.file}: it holds far more than a file of its size should.`, {
      hint: 'Make sure that the file is a data frame of answers; in R: saveRDS(x[columns], "file.rds") keeps the columns needed.',
    });
  }
}

export function tooDeep(file: string): ItemwiseError {
  return new ItemwiseError("too-large", `${file}: its objects are nested too deeply.`, {
    hint: 'Save the data frame alone; in R: saveRDS(as.data.frame(x), "file.rds").',
  });
}
