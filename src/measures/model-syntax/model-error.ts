import { ItemwiseError } from "../../errors";

/** A place in a model's text, both from 1. */
export interface ModelPlace {
  readonly line: number;
  readonly column: number;
}

const HINT =
  'Write one factor or one regression on a line, as in "abuse =~ a + b + c" or "sleep ~ abuse + age".';

/** The error "bad-model", which says where in the text the problem stands. */
export function modelError({ line, column }: ModelPlace, problem: string, hint = HINT): ItemwiseError {
  return new ItemwiseError("bad-model", `model, line ${line}, column ${column}: ${problem}`, { hint });
}
