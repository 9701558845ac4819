import { type Expression, readExpression } from "./expression";
import * as messages from "./messages";
import { type ModelOperator, type ModelStatement, modelParts } from "./model-parts";
import { isUnspecified, joinModifiers, readModifiers } from "./read-modifiers";
import {
  type Expected,
  type ModelPlace,
  modelError,
  type Relation,
  type Token,
  TokenCursor,
  unexpectedToken,
} from "./tokenize";

/** A relation between labels: `ind := a*b` defines, `a == 2*b`, `a < b` and `a > 0` constrain. */
export type ModelRelation = ModelDefinition | ModelConstraint;

export interface ModelDefinition extends ModelPlace {
  readonly op: ":=";
  readonly name: string;
  readonly expression: Expression;
}

export interface ModelConstraint extends ModelPlace {
  readonly op: Exclude<Relation, ":=">;
  readonly left: Expression;
  readonly right: Expression;
}

const RELATIONS: ReadonlySet<string> = new Set([":=", "==", "<", ">"]);

function startsRelation(cursor: TokenCursor): boolean {
  for (let ahead = 0; ; ahead++) {
    const { kind } = cursor.peek(ahead);
    if (RELATIONS.has(kind)) return true;
    if (ENDS.has(kind)) return false;
  }
}

const ENDS: ReadonlySet<string> = new Set(["=~", "~~", "~", "|", "~*~", "end of line", "end of model"]);

function readRelation(cursor: TokenCursor): ModelRelation {
  const { line, column } = cursor.peek();
  const left = readExpression(cursor);
  const operator = cursor.next();
  const right = (): Expression => readExpression(cursor);
  switch (operator.kind) {
    case "==":
    case "<":
    case ">":
      return { op: operator.kind, left, right: right(), line, column };
    case ":=":
      if (left.kind !== "name")
        throw modelError({ line, column }, messages.onlyNameDefined, messages.defineHint);
      return { op: ":=", name: left.name, expression: right(), line, column };
    default:
      throw unexpectedToken(operator, "relation", messages.defineHint);
  }
}

const EXPECTED: Readonly<Record<ModelOperator, Expected>> = {
  "=~": "item",
  "~": "name-or-one",
  "~~": "name",
  "|": "threshold",
  "~*~": "own-name",
  "~1": ["1"],
};

export interface ReadModel {
  /** In text order, one per pair of names. */
  readonly statements: readonly ModelStatement[];
  readonly relations: readonly ModelRelation[];
}

/**
 * Reads a model in lavaan's syntax: `f =~ a + b` (loadings, also of factors), `f ~ x + g` (regressions), `a ~~ b`
 * (covariances), `a | t1 + t2` (thresholds), `a ~*~ 1*a` (scales) and `a ~ 1` (intercepts, means), with the modifiers `.7*`,
 * `NA*`, `start(.5)*`, `lower(0)*`, `upper(1)*`, labels (`k*`, `label("k")*`), `equal("f=~a")*`, and `c(1, NA)*` or
 * `c(k1, k2)*` for groups; `f =~ 0` declares a factor without indicators, and
 * `efa("b")*f + efa("b")*g =~ a + b + c` an exploratory block. `ind := a*b` defines from
 * labels, `a == b`, `a < b` and `a > b` constrain them. One formula per line or after a semicolon; it
 * continues after an operator, and before a `+`, on the next line. `#` and `!` begin comments. Formulas for one name add
 * up; modifiers given in two places are joined (`k*a + 1*a`).
 * @throws ItemwiseError "bad-model" with line and column, both from 1, and what was expected there; composites, products,
 *   blocks of groups and circular loadings are refused
 */
export function readModel(model: string): ReadModel {
  const cursor = new TokenCursor(model);
  const statements = new Map<string, ModelStatement>();
  const relations: ModelRelation[] = [];
  for (cursor.skipLines(); cursor.peek().kind !== "end of model"; cursor.skipLines()) {
    if (startsRelation(cursor)) relations.push(readRelation(cursor));
    else for (const statement of readFormula(cursor)) addStatement(statements, statement);
    if (cursor.peek().kind !== "end of line" && cursor.peek().kind !== "end of model") {
      throw cursor.unexpected("end");
    }
  }
  const read = [...statements.values()];
  if (!read.some(({ op }) => op === "=~" || op === "~" || op === "~~")) {
    throw modelError(cursor.peek(), messages.modelOfNothing);
  }
  const circle = circularLoading(read);
  if (circle !== null) throw circularError(circle);
  return { statements: read, relations };
}

/** As `readModel`. @throws ItemwiseError "bad-model" also without factors, or for more than a measurement model */
export function parseModel(model: string): ModelStatement[] {
  const { statements, relations } = readModel(model);
  const more = statements.find(
    ({ op, rhs, equals, lower, upper }) =>
      op === "~" ||
      (op === "=~" && rhs === "") ||
      equals.some((name) => name !== null) ||
      lower !== undefined ||
      upper !== undefined,
  );
  const what = more === undefined ? relations[0] : more;
  if (what !== undefined) {
    const beyond = more === undefined ? "operator" : beyondMeasurement(more);
    throw modelError(
      what,
      () => messages.beyondMeasurement({ what: beyond, operator: what.op }),
      messages.beyondMeasurementHint,
    );
  }
  if (statements.some(({ op }) => op === "=~")) return [...statements];
  throw modelError({ line: 1, column: 1 }, messages.modelWithoutFactor);
}

function beyondMeasurement({ op, rhs, lower, upper }: ModelStatement) {
  if (op === "~") return "regression";
  if (op === "=~" && rhs === "") return "factor";
  return lower === undefined && upper === undefined ? "equal" : "bound";
}

function readFormula(cursor: TokenCursor): ModelStatement[] {
  const names = [readOutcome(cursor)];
  while (cursor.peek().kind === "+") {
    cursor.next();
    names.push(readOutcome(cursor));
  }
  const operator = cursor.peek();
  const op = operatorOf(operator);
  if (op === null) throw cursor.unexpected(["=~", "~~", "~", "|", "~*~"]);
  const inBlock = names.find(({ block }) => block !== undefined);
  if (op !== "=~" && inBlock !== undefined)
    throw modelError(inBlock.name, messages.blockPlace, messages.blockHint);
  cursor.next();
  const terms: ModelStatement[] = [];
  do {
    cursor.skipLines();
    terms.push(readTerm(cursor, op));
  } while (cursor.passOver("+"));
  return names.flatMap(({ name, block }) =>
    terms.map((term) => ({ ...completedTerm({ name, block }, term), block })),
  );
}

interface Outcome {
  readonly name: Token;
  readonly block?: string | undefined;
}

/** A name on the left, with the exploratory block of a factor: `efa("b")*f`. */
function readOutcome(cursor: TokenCursor): Outcome {
  const first = cursor.take("name", "factor-or-item");
  if (first.text !== "efa" || cursor.peek().kind !== "(") return { name: first };
  cursor.next();
  const block = cursor.take("string", "block").text.slice(1, -1).trim();
  if (block === "") throw modelError(first, messages.blockWithoutName, messages.blockHint);
  cursor.take(")", [")"]);
  cursor.take("*", ["*"]);
  return { name: cursor.take("name", "factor-or-item"), block };
}

function operatorOf({ kind }: Token): ModelOperator | null {
  switch (kind) {
    case "=~":
    case "~~":
    case "~":
    case "|":
    case "~*~":
      return kind;
    default:
      return null;
  }
}

/** A term without its left-hand side. */
function readTerm(cursor: TokenCursor, op: ModelOperator): ModelStatement {
  const modifiers = readModifiers(cursor);
  const token = cursor.peek();
  const { line, column } = token;
  if (op === "~" && token.kind !== "name") {
    if (token.kind !== "number" || token.text !== "1") throw cursor.unexpected(EXPECTED[op]);
    cursor.next();
    return { lhs: "", op: "~1", rhs: "", ...modifiers, line, column };
  }
  if (op === "=~" && token.kind === "number" && Number(token.text) === 0 && isUnspecified(modifiers)) {
    cursor.next();
    return { lhs: "", op, rhs: "", ...modifiers, line, column };
  }
  const rhs = cursor.take("name", EXPECTED[op]).text;
  if (rhs === "NA") throw modelError(token, messages.naNoName);
  if (op === "|" && !/^t[1-9]\d*$/.test(rhs)) throw unexpectedToken(token, EXPECTED[op]);
  return { lhs: "", op, rhs, ...modifiers, line, column };
}

function completedTerm({ name, block }: Outcome, term: ModelStatement): ModelStatement {
  const lhs = name.text;
  if (lhs === "NA") throw modelError(name, messages.naNoName);
  if (term.op === "=~" && term.rhs === "" && block !== undefined)
    throw modelError(term, () => messages.blockFactorEmpty({ block }), messages.blockHint);
  if (term.op === "~" && term.rhs === lhs)
    throw modelError(term, () => messages.regressedOnItself({ name: lhs }));
  if (term.op === "~*~" && term.rhs !== lhs)
    throw modelError(term, () => messages.expectedOwnName({ name: lhs, text: term.rhs }));
  return { ...term, lhs };
}

function addStatement(statements: Map<string, ModelStatement>, statement: ModelStatement): void {
  const { lhs, op, rhs } = statement;
  const [first, second] = op === "~~" && rhs < lhs ? [rhs, lhs] : [lhs, rhs];
  const key = `${first} ${op} ${second}`;
  const known = statements.get(key);
  const [one, other] = [known?.block, statement.block];
  if (one !== undefined && other !== undefined && one !== other)
    throw modelError(
      statement,
      () => messages.inTwoBlocks({ name: lhs, first: one, second: other }),
      messages.blockHint,
    );
  statements.set(
    key,
    known
      ? { ...known, ...joinModifiers(known, statement, statement), block: known.block ?? statement.block }
      : statement,
  );
}

function circularError(statement: ModelStatement): Error {
  const { lhs, rhs } = statement;
  const problem = (): string =>
    lhs === rhs ? messages.loadsOnItself({ name: lhs }) : messages.loadsInCircle({ one: rhs, other: lhs });
  return modelError(statement, problem, messages.loadsInCircleHint);
}

/** The first loading in a circle of factors, or null: removes factors with nothing left below or above until circles remain. */
function circularLoading(statements: readonly ModelStatement[]): ModelStatement | null {
  const { factors, indicators, measures } = modelParts(statements);
  const left = new Set(factors);
  const neighbors = [indicators, measures].map((names) => ({
    of: (factor: string) => names.get(factor) ?? [],
    count: new Map(
      factors.map((factor) => [factor, (names.get(factor) ?? []).filter((name) => left.has(name)).length]),
    ),
  }));
  const [below, above] = [neighbors[0]!, neighbors[1]!];
  const waiting = factors.filter((factor) => below.count.get(factor) === 0 || above.count.get(factor) === 0);
  for (let factor = waiting.pop(); factor !== undefined; factor = waiting.pop()) {
    if (!left.delete(factor)) continue;
    for (const [from, to] of [
      [below, above],
      [above, below],
    ] as const) {
      for (const name of from.of(factor)) {
        const count = (to.count.get(name) ?? 0) - 1;
        to.count.set(name, count);
        if (count === 0) waiting.push(name);
      }
    }
  }
  return statements.find(({ lhs, op, rhs }) => op === "=~" && left.has(lhs) && left.has(rhs)) ?? null;
}
