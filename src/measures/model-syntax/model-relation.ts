import { type Expression, readExpression } from "./expression";
import { type ModelPlace, modelError } from "./model-error";
import type { TokenCursor } from "./token-cursor";
import type { Relation } from "./tokenize";

/** What a model's text says of labels: `ind := a*b` defines, `a == 2*b`, `a < b` and `a > 0` constrain. */
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

/** Whether the line that comes next relates labels. */
export function startsRelation(cursor: TokenCursor): boolean {
  for (let ahead = 0; ; ahead++) {
    const { kind } = cursor.peek(ahead);
    if (RELATIONS.has(kind)) return true;
    if (ENDS.has(kind)) return false;
  }
}

const ENDS: ReadonlySet<string> = new Set(["=~", "~~", "~", "|", "~*~", "end of line", "end of model"]);

/** Reads such a line. */
export function readRelation(cursor: TokenCursor): ModelRelation {
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
      if (left.kind !== "name") throw modelError({ line, column }, "only a name can be defined.", DEFINE);
      return { op: ":=", name: left.name, expression: right(), line, column };
    default:
      throw modelError(operator, `expected an operator or a relation, found "${operator.text}".`, DEFINE);
  }
}

const DEFINE = 'Write "name := expression", or "expression == expression".';
