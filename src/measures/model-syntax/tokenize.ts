import type { ModelPlace } from "./model-error";

/** "refused" are operators of lavaan's that are not read. */
export type TokenKind =
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
  // These name their own kind.
  [null, /:=|==|=~|~~|~\*~|[~|+*?(),<>/^-]/y],
  ["other", /[^\s]/uy],
];

/** Whether a text can stand as a name in a model: a letter, then letters, digits, "_" and ".". */
export function isModelName(text: string): boolean {
  return WHOLE_NAME.test(text);
}

/** Cuts a model's text into tokens; comments and blanks are left out, the last token is "end of model". */
export function tokenize(text: string): Token[] {
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
