import { ItemwiseError, type Said } from "../../errors";
import * as messages from "./messages";

/** A place in a model's text, both from 1. */
export interface ModelPlace {
  readonly line: number;
  readonly column: number;
}

export function modelError(place: ModelPlace, problem: Said, hint: Said = messages.modelHint): ItemwiseError {
  const [line, column] = [String(place.line), String(place.column)];
  const what = typeof problem === "string" ? () => problem : problem;
  return new ItemwiseError("bad-model", () => messages.atPlace({ line, column, problem: what() }), { hint });
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

const REFUSED: Readonly<Record<string, Parameters<typeof messages.refused>[0]["what"]>> = {
  "<=": "at-most",
  ">=": "at-least",
  "<~": "composite",
  ":": "block",
  "%": "percent",
};

/** What should stand in a place: a code of the message, or symbols as written. */
export type Expected =
  | Exclude<Parameters<typeof messages.expected>[0]["what"], "symbols">
  | readonly string[];

/** An error about a token that stands where something else is expected. */
export function unexpectedToken(token: Token, expected: Expected, hint?: Said): ItemwiseError {
  const { kind, text } = token;
  const found = kind === "end of line" ? "line" : kind === "end of model" ? "model" : "text";
  const isCode = typeof expected === "string";
  const what = isCode ? expected : "symbols";
  const symbols = isCode ? [] : expected;
  const problem = (): string => messages.expected({ what, symbols: quoted(symbols), found, text });
  return modelError(token, problem, hint);
}

/** Symbols in quotation marks, digits without. */
const quoted = (symbols: readonly string[]): string[] =>
  symbols.map((text) => (/^\d+$/.test(text) ? text : messages.inQuotes({ text })));

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
  take(kind: TokenKind, expected: Expected): Token {
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

  unexpected(expected: Expected): ItemwiseError {
    const token = this.peek();
    const { text } = token;
    const before = this.#tokens[this.#at - 1];
    const isLevel = text === ":" && before?.text.toLowerCase() === "level";
    const what = isLevel ? "level" : token.kind === "refused" ? REFUSED[text] : undefined;
    if (what === undefined) return unexpectedToken(token, expected);
    return modelError(
      token,
      () => messages.refused({ text, what }),
      () => messages.refusedHint({ what }),
    );
  }
}
