import { ItemwiseError, type Said } from "../../errors";

/** A place in a model's text, both from 1. */
export interface ModelPlace {
  readonly line: number;
  readonly column: number;
}

const HINT =
  'Write one factor or one regression on a line, as in "abuse =~ a + b + c" or "sleep ~ abuse + age".';

export function modelError({ line, column }: ModelPlace, problem: Said, hint: Said = HINT): ItemwiseError {
  const words = (): string => (typeof problem === "string" ? problem : problem());
  return new ItemwiseError("bad-model", () => `model, line ${line}, column ${column}: ${words()}`, { hint });
}

/** "refused" are operators of lavaan that are not supported. */
type TokenKind =
  | "name"
  | "number"
  | "string"
  | "=~"
  | "~~"
  | "~*~"
  | "~"
  | "|"
  | "+"
  | "*"
  | "?"
  | "("
  | ")"
  | ","
  | "-"
  | "/"
  | "^"
  | Relation
  | "refused"
  | "end of line"
  | "end of model"
  | "other";

/** `:=` defines, `==`, `<` and `>` constrain. */
export type Relation = ":=" | "==" | "<" | ">";

export interface Token extends ModelPlace {
  readonly kind: TokenKind;
  readonly text: string;
}

const NAME = String.raw`\p{L}[\p{L}\p{N}_.]*`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");

const TOKENS: readonly (readonly [TokenKind | "skip" | null, RegExp])[] = [
  ["skip", /[^\S\n]+|[#!][^\n]*/y],
  ["end of line", /[\n;]/y],
  ["number", /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy],
  ["name", new RegExp(NAME, "uy")],
  ["string", /"[^"\n]*"|'[^'\n]*'/y],
  ["refused", /[<>]=|<~|%|:(?!=)/y],
  // These are their own kind.
  [null, /:=|==|=~|~~|~\*~|[~|+*?(),<>/^-]/y],
  ["other", /[^\s]/uy],
];

/** Whether a text is a valid name in a model: a letter, then letters, digits, "_" and ".". */
export function isModelName(text: string): boolean {
  return WHOLE_NAME.test(text);
}

/** Splits a model's text into tokens, without comments and blanks; the last token is "end of model". */
function tokenize(text: string): Token[] {
  const model = text.replace(/\r\n?/g, "\n");
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < model.length; ) {
    const [kind, found] = nextToken(model, at);
    if (kind !== "skip") tokens.push({ kind, text: found, line, column: at - lineStart + 1 });
    at += found.length;
    if (found === "\n") {
      line++;
      lineStart = at;
    }
  }
  tokens.push({ kind: "end of model", text: "", line, column: model.length - lineStart + 1 });
  return tokens;
}

function nextToken(model: string, at: number): [TokenKind | "skip", string] {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const text = pattern.exec(model)?.[0];
    if (text !== undefined) return [kind ?? (text as TokenKind), text];
  }
  return ["other", model.charAt(at)];
}

const REFUSED: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  "<=": ["such constraints are", 'Write "<": a constraint may be met exactly.'],
  ">=": ["such constraints are", 'Write ">": a constraint may be met exactly.'],
  "<~": [
    "composites are",
    'Write one weight, or all, as "c =~ 0; c ~~ 0*c; c ~ 1*a + b", and what c predicts; a factor that a and b measure is "c =~ a + b".',
  ],
  ":": [
    "blocks of groups or levels, and products of variables, are",
    'Groups are told by the data; "c(1, NA)*" has a modifier for each. Make a product of columns beforehand, and name that.',
  ],
  "%": ['"%" is', 'A model has "=~", "~~", "~", "|", "~*~", ":=", "==", "<" and ">".'],
};

const LEVELS = [
  "levels are",
  "Fit a two-level model to a file of answers with itemwise cfa --model, and name the clusters with --cluster-column.",
] as const;

export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(model: string) {
    this.#tokens = tokenize(model);
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== "end of model") this.#at++;
    return token;
  }

  /** Takes a token of this kind; throws "bad-model" for another. */
  take(kind: TokenKind, expected: string): Token {
    if (this.peek().kind !== kind) throw this.unexpected(expected);
    return this.next();
  }

  /** Takes a token of this kind if it is next, even on a later line; otherwise stays in place. */
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

  unexpected(expected: string): ItemwiseError {
    const token = this.peek();
    const before = this.#tokens[this.#at - 1];
    const isLevel = token.text === ":" && before?.text.toLowerCase() === "level";
    const refused = isLevel ? LEVELS : token.kind === "refused" ? REFUSED[token.text] : undefined;
    if (refused !== undefined) {
      return modelError(token, `"${token.text}": ${refused[0]} not read.`, refused[1]);
    }
    const found = token.kind.startsWith("end of") ? `the ${token.kind}` : `"${token.text}"`;
    return modelError(token, `expected ${expected}, found ${found}.`);
  }
}
