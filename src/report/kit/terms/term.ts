/** A term of the field, in words that a person outside it understands. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  /** How it stands in texts, as a pattern; the name itself where none is given. */
  readonly forms?: RegExp | undefined;
}
