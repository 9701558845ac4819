import { circularLoading } from "./circular-loading";
import { modelError } from "./model-error";
import type { ModelOperator, ModelStatement } from "./model-statement";
import { joinModifiers, saysNothing } from "./modifiers";
import { readModifiers } from "./read-modifiers";
import { TokenCursor } from "./token-cursor";
import type { Token } from "./tokenize";

const OPERATORS = { "=~": "=~", "~~": "~~", "|": "|", "~*~": "~*~", "~": "~1" } as const satisfies Record<
  string,
  ModelOperator
>;
const EXPECTED: Readonly<Record<ModelOperator, string>> = {
  "=~": "the name of an item",
  "~~": "a name",
  "|": "a threshold: t1, t2, ...",
  "~*~": "the item's name",
  "~1": "1",
};

/**
 * Reads a measurement model in lavaan's syntax: `f =~ a + b` (loadings; factors of factors too), `a ~~ b`
 * (covariances), `a | t1 + t2` (thresholds), `a ~*~ 1*a` (scales) and `a ~ 1` (intercepts, means), with the modifiers
 * `.7*`, `NA*`, `start(.5)*`, labels, and `c(1, NA)*` or `c(k1, k2)*` for groups. One formula on a line or after a
 * semicolon; it goes on after an operator, and before a `+`, on the next line. `#` and `!` begin comments. Several
 * formulas for one factor add up; modifiers given in two places are joined (`k*a + 1*a`).
 *
 * @param model the model's text
 * @returns the statements in the order of the text, one per pair of names
 * @throws ItemwiseError "bad-model" with line and column, both from 1, and what was expected there; regressions,
 *   constraints, defined parameters and composites are refused, and so are factors that load on each other in a circle
 *
 * @example
 * ```ts
 * const statements = parseModel("f =~ a + .8*b\na ~~ b");
 * statements.map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`); // ["f =~ a", "f =~ b", "a ~~ b"]
 * statements[1].fixed; // [0.8]
 * ```
 */
export function parseModel(model: string): ModelStatement[] {
  const cursor = new TokenCursor(model);
  const statements = new Map<string, ModelStatement>();
  for (cursor.skipLines(); cursor.peek().kind !== "end of model"; cursor.skipLines()) {
    for (const statement of readFormula(cursor)) addStatement(statements, statement);
    if (cursor.peek().kind !== "end of line" && cursor.peek().kind !== "end of model") {
      throw cursor.unexpected('"+" or the end of the line');
    }
  }
  const read = [...statements.values()];
  if (!read.some(({ op }) => op === "=~")) throw modelError(cursor.peek(), "it names no factor.");
  const circle = circularLoading(read);
  if (circle !== null) throw circularError(circle);
  return read;
}

function readFormula(cursor: TokenCursor): ModelStatement[] {
  const names = [cursor.take("name", "the name of a factor or an item")];
  while (cursor.peek().kind === "+") {
    cursor.next();
    names.push(cursor.take("name", "the name of a factor or an item"));
  }
  const operator = cursor.peek();
  if (!Object.hasOwn(OPERATORS, operator.kind)) throw cursor.unexpected('"=~", "~~", "|", "~*~" or "~ 1"');
  const op = OPERATORS[operator.kind as keyof typeof OPERATORS];
  cursor.next();
  const terms: ModelStatement[] = [];
  do {
    cursor.skipLines();
    terms.push(readTerm(cursor, op, operator));
  } while (cursor.passOver("+"));
  return names.flatMap((name) => terms.map((term) => ownTerm(name, term)));
}

/** A term without its left-hand side, which stays empty. */
function readTerm(cursor: TokenCursor, op: ModelOperator, operator: Token): ModelStatement {
  const modifiers = readModifiers(cursor);
  const token = cursor.peek();
  const { line, column } = token;
  if (op === "~1") {
    if (token.kind === "name") throw regression(operator);
    if (token.kind !== "number" || token.text !== "1") throw cursor.unexpected(EXPECTED[op]);
    cursor.next();
    return { lhs: "", op, rhs: "", ...modifiers, line, column };
  }
  const rhs = cursor.take("name", EXPECTED[op]).text;
  if (rhs === "NA") throw modelError(token, "NA is no name.");
  if (op === "|" && !/^t[1-9]\d*$/.test(rhs)) {
    throw modelError(token, `expected ${EXPECTED[op]}, found "${rhs}".`);
  }
  return { lhs: "", op, rhs, ...modifiers, line, column };
}

function ownTerm(name: Token, term: ModelStatement): ModelStatement {
  const lhs = name.text;
  if (lhs === "NA") throw modelError(name, "NA is no name.");
  if (term.op === "~*~" && term.rhs !== lhs) {
    throw modelError(term, `expected ${EXPECTED["~*~"]}, "${lhs}", found "${term.rhs}".`);
  }
  return { ...term, lhs };
}

function regression(operator: Token): Error {
  return modelError(
    operator,
    '"~": regressions are not read; this reads measurement models.',
    'Write "f =~ a + b" for items that measure a factor, "a ~ 1" for an intercept.',
  );
}

function addStatement(statements: Map<string, ModelStatement>, statement: ModelStatement): void {
  const { lhs, op, rhs } = statement;
  const [first, second] = op === "~~" && rhs < lhs ? [rhs, lhs] : [lhs, rhs];
  const key = `${first} ${op} ${second}`;
  const known = statements.get(key);
  if (known !== undefined && saysNothing(statement)) {
    const on =
      op === "=~" || op === "~~"
        ? `"${rhs}" stands twice on "${lhs}".`
        : `"${[lhs, op, rhs].join(" ").trim()}" stands twice.`;
    throw modelError(statement, on);
  }
  statements.set(key, known ? { ...known, ...joinModifiers(known, statement, statement) } : statement);
}

function circularError(statement: ModelStatement): Error {
  const { lhs, rhs } = statement;
  const problem = lhs === rhs ? `"${lhs}" loads on itself.` : `"${rhs}" loads on "${lhs}" in a circle.`;
  return modelError(
    statement,
    problem,
    "A factor of factors measures factors below it, which measure items.",
  );
}
