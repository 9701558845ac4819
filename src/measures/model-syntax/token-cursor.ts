import type { ItemwiseError } from "../../errors";
import { modelError } from "./model-error";
import { type Token, type TokenKind, tokenize } from "./tokenize";

const REFUSED: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  "<=": ["such constraints are", 'Write "<": a constraint may be met exactly.'],
  ">=": ["such constraints are", 'Write ">": a constraint may be met exactly.'],
  "<~": ["composites are", "Make the sum of the columns beforehand, and name that."],
  ":": [
    "blocks of groups or levels, and products of variables, are",
    'Groups are told by the data; "c(1, NA)*" has a modifier for each. Make a product of columns beforehand, and name that.',
  ],
  "%": ['"%" is', 'A model has "=~", "~~", "~", "|", "~*~", ":=", "==", "<" and ">".'],
};

/** Walks over the tokens of a model. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(model: string) {
    this.#tokens = tokenize(model);
  }

  /** The token that comes next, or one further on. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  /** Moves on and gives the token passed. */
  next(): Token {
    const token = this.peek();
    if (token.kind !== "end of model") this.#at++;
    return token;
  }

  /** Passes a token of this kind. Throws "bad-model" where another stands. */
  take(kind: TokenKind, expected: string): Token {
    if (this.peek().kind !== kind) throw this.unexpected(expected);
    return this.next();
  }

  /** Passes a token of this kind if it comes next, on a later line too; the lines stay where it does not. */
  passOver(kind: TokenKind): boolean {
    let ahead = 0;
    while (this.peek(ahead).kind === "end of line") ahead++;
    if (this.peek(ahead).kind !== kind) return false;
    this.#at += ahead + 1;
    return true;
  }

  skipLines(): void {
    while (this.peek().kind === "end of line") this.#at++;
  }

  /** The error that names what was expected here and what stands here. */
  unexpected(expected: string): ItemwiseError {
    const token = this.peek();
    const refused = token.kind === "refused" ? REFUSED[token.text] : undefined;
    if (refused !== undefined) {
      return modelError(token, `"${token.text}": ${refused[0]} not read.`, refused[1]);
    }
    const found = token.kind.startsWith("end of") ? `the ${token.kind}` : `"${token.text}"`;
    return modelError(token, `expected ${expected}, found ${found}.`);
  }
}
