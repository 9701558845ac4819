import { nearestNames } from "../../data/csv/nearest-names";
import type { ModelParts, ModelStatement } from "../../measures/model-syntax/model-parts";
import { modelError } from "../../measures/model-syntax/tokenize";
import * as messages from "./messages";
import type { ModelTable } from "./model-table";

export interface KnownItems {
  readonly thresholds: ReadonlyMap<string, number>;
  readonly kind: ModelTable["kind"];
  readonly parameterization: ModelTable["parameterization"];
  readonly groups: number;
}

/** Checks a model's statements against items, groups and each other. @throws ItemwiseError "bad-model" */
export function checkStatements(
  statements: readonly ModelStatement[],
  parts: ModelParts,
  known: KnownItems,
): void {
  for (const statement of statements) {
    checkGroups(statement, known.groups);
    if (statement.op === "=~") checkLoading(statement, parts, known);
    else checkNames(statement, parts, known);
    checkThreshold(statement, known);
    checkDerived(statement, parts, known);
  }
}

function checkGroups(statement: ModelStatement, groups: number): void {
  for (const entries of [
    statement.fixed,
    statement.start,
    statement.labels,
    statement.lower ?? [null],
    statement.upper ?? [null],
  ]) {
    if (entries.length === 1 || entries.length === groups) continue;
    const given = { statement: textOf(statement), values: entries.length, groups };
    throw modelError(statement, () => messages.modifierGroups(given), messages.modifierGroupsHint);
  }
}

function checkLoading(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, rhs } = statement;
  if (known.thresholds.has(lhs))
    throw modelError(statement, () => messages.factorNamedAsItem({ factor: lhs }));
  if (rhs === "" && parts.indicators.get(lhs)?.length !== 0) {
    throw modelError(
      statement,
      () => messages.noPhantom({ factor: lhs }),
      () => messages.noPhantomHint({ factor: lhs }),
    );
  }
  if (rhs !== "" && !parts.indicators.has(rhs)) checkItem(statement, rhs, known);
}

function checkItem(statement: ModelStatement, name: string, known: KnownItems): void {
  if (known.thresholds.has(name)) return;
  const items = [...known.thresholds.keys()];
  const near = nearestNames(name, items);
  throw modelError(
    statement,
    () => messages.noItem({ name, isLoading: statement.op === "=~" }),
    () => (near.length > 0 ? messages.noItemHintNear({ near }) : messages.noItemHint({ items })),
  );
}

function checkNames(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  const names = op === "~~" || op === "~" ? [lhs, rhs] : [lhs];
  for (const name of names) {
    if (parts.indicators.has(name)) continue;
    checkItem(statement, name, known);
    if (!parts.items.includes(name))
      throw modelError(statement, () => messages.itemWithoutLoading({ item: name }));
  }
}

function checkThreshold(statement: ModelStatement, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  if (op !== "|" && op !== "~*~") return;
  const count = known.thresholds.get(lhs);
  const lacking = { name: lhs, what: LACKING[op] };
  if (count === undefined) throw modelError(statement, () => messages.hasNone({ ...lacking, is: "factor" }));
  if (known.kind === "continuous" || count === 0) {
    throw modelError(statement, () => messages.hasNone({ ...lacking, is: "continuous" }));
  }
  if (op === "|" && Number(rhs.slice(1)) > count) {
    const given = { item: lhs, categories: count + 1, thresholds: count, threshold: rhs };
    throw modelError(statement, () => messages.noThreshold(given));
  }
}

const LACKING = { "|": "threshold", "~*~": "scale" } as const;

/** Residual variances of ordered items under delta, and scales under theta, are no parameters. */
function checkDerived(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  if (known.kind === "continuous" || known.thresholds.get(lhs) === 0) return;
  if (known.parameterization === "theta" && op === "~*~") {
    throw modelError(
      statement,
      () => messages.scaleUnderTheta({ item: lhs }),
      () => messages.scaleUnderThetaHint({ item: lhs }),
    );
  }
  if (known.parameterization === "delta" && op === "~~" && lhs === rhs && !parts.indicators.has(lhs)) {
    throw modelError(
      statement,
      () => messages.residualUnderDelta({ item: lhs }),
      () => messages.residualUnderDeltaHint({ item: lhs }),
    );
  }
}

function textOf({ lhs, op, rhs }: ModelStatement): string {
  return op === "~1" ? `${lhs} ~ 1` : `${lhs} ${op} ${rhs}`;
}
