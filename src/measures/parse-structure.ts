import { ItemwiseError } from "../errors";

/** A factor of a model and the items that load on it. */
export interface ModelFactor {
  readonly id: string;
  readonly items: readonly string[];
}

interface Token {
  readonly kind: "name" | "number" | "=~" | "+" | "*" | "end of line" | "end of model" | "other";
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const TOKENS: readonly (readonly [Token["kind"] | "skip", RegExp])[] = [
  ["skip", /[^\S\n]+|[#!][^\n]*/y],
  ["end of line", /[\n;]/y],
  ["number", /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy],
  ["name", /\p{L}[\p{L}\p{N}_.]*/uy],
  ["=~", /=~/y],
  ["+", /\+/y],
  ["*", /\*/y],
  ["other", /~~|~\*~|:=|[<>=]=?|[^\s]/uy],
];

const HINT = 'Write one factor on a line, as in "abuse =~ a + b + c".';

/**
 * Reads the factors of a measurement model in lavaan's syntax: `f =~ a + b`, one factor on a line or after a
 * semicolon, `#` before comments. A formula may go on after `+` or `=~` on the next line, and a factor that is named
 * again gets further items. A fixed value, `NA` or a label before an item (`1*a`) is read over: it does not change
 * which items belong to the factor.
 *
 * @param model the model's text
 * @returns the factors in order, each with its items in order
 * @throws ItemwiseError "bad-model" with line and column, both from 1, and what was expected there
 *
 * @example
 * ```ts
 * parseStructure("f =~ a + b # first\ng =~ c + d"); // [{ id: "f", items: ["a", "b"] }, { id: "g", items: ["c", "d"] }]
 * ```
 */
export function parseStructure(model: string): ModelFactor[] {
  const tokens = tokenise(model.replace(/\r\n?/g, "\n"));
  const factors = new Map<string, string[]>();
  let at = 0;
  const peek = (): Token => tokens[at]!;
  const skipLines = (): void => {
    while (peek().kind === "end of line") at++;
  };
  const take = (kind: Token["kind"], expected: string): Token => {
    const token = peek();
    if (token.kind !== kind) throw unexpected(token, expected);
    at++;
    return token;
  };
  const takeItem = (): Token => {
    skipLines();
    if (tokens[at + 1]?.kind === "*") {
      if (peek().kind !== "number" && peek().kind !== "name") throw unexpected(peek(), "the name of an item");
      at += 2;
    }
    return take("name", "the name of an item");
  };
  for (skipLines(); peek().kind !== "end of model"; skipLines()) {
    const factor = take("name", "the name of a factor");
    take("=~", '"=~"');
    const items = factors.get(factor.text) ?? [];
    factors.set(factor.text, items);
    for (;;) {
      const item = takeItem();
      if (items.includes(item.text))
        throw modelError(item, `"${item.text}" stands twice on "${factor.text}".`);
      items.push(item.text);
      const end = at;
      skipLines();
      if (peek().kind === "+") at++;
      else if (at > end || peek().kind === "end of model") break;
      else throw unexpected(peek(), '"+" or the end of the line');
    }
  }
  if (factors.size === 0) throw modelError(peek(), "it names no factor.");
  return [...factors].map(([id, items]) => ({ id, items }));
}

function tokenise(model: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < model.length; ) {
    const [kind, text] = nextToken(model, at);
    if (kind !== "skip") tokens.push({ kind, text, line, column: at - lineStart + 1 });
    at += text.length;
    if (text === "\n") {
      line++;
      lineStart = at;
    }
  }
  tokens.push({ kind: "end of model", text: "", line, column: model.length - lineStart + 1 });
  return tokens;
}

function nextToken(model: string, at: number): [Token["kind"] | "skip", string] {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const text = pattern.exec(model)?.[0];
    if (text !== undefined) return [kind, text];
  }
  return ["other", model.charAt(at)];
}

function unexpected(token: Token, expected: string): ItemwiseError {
  const found = token.kind.startsWith("end of") ? `the ${token.kind}` : `"${token.text}"`;
  return modelError(token, `expected ${expected}, found ${found}.`);
}

function modelError(token: Token, problem: string): ItemwiseError {
  return new ItemwiseError("bad-model", `model, line ${token.line}, column ${token.column}: ${problem}`, {
    hint: HINT,
  });
}
