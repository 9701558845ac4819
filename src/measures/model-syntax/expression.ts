import * as messages from "./messages";
import { type ModelPlace, modelError, type Token, type TokenCursor } from "./tokenize";

export const FUNCTIONS = ["exp", "log", "sqrt", "abs"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Arithmetic with labels, which defines or constrains parameters. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | ({ readonly kind: "name"; readonly name: string } & ModelPlace)
  | { readonly kind: "call"; readonly function: FunctionName; readonly of: Expression }
  | { readonly kind: "minus"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/" | "^";
      readonly left: Expression;
      readonly right: Expression;
    };

/** Deeper nesting would exhaust the stack. */
const MAX_DEPTH = 200;

/** Reads sums of products of powers, with R's precedence: `-a^2` is `-(a^2)`, and powers associate to the right. */
export function readExpression(cursor: TokenCursor, depth = 0): Expression {
  let left = readProduct(cursor, depth);
  for (;;) {
    const token = cursor.peek();
    if (token.kind === "+" || token.kind === "-") {
      cursor.next();
      left = { kind: "operation", operator: token.kind, left, right: readProduct(cursor, depth) };
    } else if (token.kind === "number" && token.text.startsWith("-")) {
      // "a -1" is a difference.
      left = { kind: "operation", operator: "+", left, right: readProduct(cursor, depth) };
    } else return left;
  }
}

function readProduct(cursor: TokenCursor, depth: number): Expression {
  let left = readSigned(cursor, depth);
  for (;;) {
    const { kind } = cursor.peek();
    if (kind !== "*" && kind !== "/") return left;
    cursor.next();
    left = { kind: "operation", operator: kind, left, right: readSigned(cursor, depth) };
  }
}

function readSigned(cursor: TokenCursor, depth: number): Expression {
  if (depth > MAX_DEPTH) throw modelError(cursor.peek(), messages.nestedDeeply, messages.expressionHint);
  cursor.skipLines();
  const { kind } = cursor.peek();
  if (kind === "+" || kind === "-") {
    cursor.next();
    const of = readSigned(cursor, depth + 1);
    return kind === "-" ? { kind: "minus", of } : of;
  }
  return readPower(cursor, depth);
}

function readPower(cursor: TokenCursor, depth: number): Expression {
  const token = cursor.peek();
  const isNegative = token.kind === "number" && token.text.startsWith("-");
  const base = readAtom(cursor, depth);
  if (cursor.peek().kind !== "^") return base;
  cursor.next();
  const right = readSigned(cursor, depth + 1);
  if (!isNegative || base.kind !== "number") return { kind: "operation", operator: "^", left: base, right };
  const left: Expression = { kind: "number", value: -base.value };
  return { kind: "minus", of: { kind: "operation", operator: "^", left, right } };
}

function readAtom(cursor: TokenCursor, depth: number): Expression {
  const token = cursor.peek();
  if (token.kind === "number") {
    cursor.next();
    return { kind: "number", value: Number(token.text) };
  }
  if (token.kind === "(") {
    cursor.next();
    return closed(cursor, readExpression(cursor, depth + 1));
  }
  const name = cursor.take("name", "operand");
  if (cursor.peek().kind !== "(") {
    const { text, line, column } = name;
    return { kind: "name", name: text, line, column };
  }
  cursor.next();
  return {
    kind: "call",
    function: functionNamed(name),
    of: closed(cursor, readExpression(cursor, depth + 1)),
  };
}

function closed(cursor: TokenCursor, expression: Expression): Expression {
  cursor.skipLines();
  cursor.take(")", "operator");
  return expression;
}

function functionNamed(token: Token): FunctionName {
  const found = FUNCTIONS.find((name) => name === token.text);
  if (found !== undefined) return found;
  throw modelError(token, () => messages.functionNotRead({ name: token.text }), messages.expressionHint);
}

export function namesIn(expression: Expression): (ModelPlace & { readonly name: string })[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "name":
      return [expression];
    case "operation":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    default:
      return namesIn(expression.of);
  }
}

/** The expression with its names replaced by other names or numbers. */
export function renamed(expression: Expression, name: (old: string) => string | number): Expression {
  switch (expression.kind) {
    case "number":
      return expression;
    case "name": {
      const other = name(expression.name);
      return typeof other === "number" ? { kind: "number", value: other } : { ...expression, name: other };
    }
    case "operation":
      return { ...expression, left: renamed(expression.left, name), right: renamed(expression.right, name) };
    default:
      return { ...expression, of: renamed(expression.of, name) };
  }
}

const RANK = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 } as const;
const MINUS_RANK = 3;

/** An expression as text, with the brackets that it needs. */
export function expressionText(expression: Expression, rank = 0): string {
  switch (expression.kind) {
    case "number":
      return expression.value < 0 && rank > 1 ? `(${expression.value})` : String(expression.value);
    case "name":
      return expression.name;
    case "call":
      return `${expression.function}(${expressionText(expression.of)})`;
    case "minus":
      return bracketed(`-${expressionText(expression.of, MINUS_RANK)}`, MINUS_RANK < rank);
    case "operation": {
      const { operator, left, right } = expression;
      const precedence = RANK[operator];
      const [before, after] = operator === "^" ? [precedence + 1, precedence] : [precedence, precedence + 1];
      const blank = precedence === 1 ? " " : "";
      const text = `${expressionText(left, before)}${blank}${operator}${blank}${expressionText(right, after)}`;
      return bracketed(text, precedence < rank);
    }
  }
}

function bracketed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
