import { nearestNames } from "../../data/csv/nearest-names";
import type { ModelParts, ModelStatement } from "../../measures/model-syntax/model-parts";
import { modelError } from "../../measures/model-syntax/tokenize";
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
    const has = groups === 1 ? "there are no groups" : `there are ${groups} groups`;
    throw modelError(
      statement,
      `the modifier of ${said(statement)} is for ${entries.length} groups, but ${has}.`,
      "Give one value for all groups, or one per group as in c(1, NA)*a.",
    );
  }
}

function checkLoading(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, rhs } = statement;
  if (known.thresholds.has(lhs)) throw modelError(statement, `factor "${lhs}" has the name of an item.`);
  if (rhs === "" && parts.indicators.get(lhs)?.length !== 0) {
    throw modelError(
      statement,
      `"${lhs} =~ 0" is of a factor without indicators, and "${lhs}" has some.`,
      "Leave it out.",
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
    `there is no item "${name}"${statement.op === "=~" ? "" : " and no such factor"}.`,
    near.length > 0 ? `Is ${near.join(" or ")} meant?` : `The items are ${items.join(", ")}.`,
  );
}

function checkNames(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  const names = op === "~~" || op === "~" ? [lhs, rhs] : [lhs];
  for (const name of names) {
    if (parts.indicators.has(name)) continue;
    checkItem(statement, name, known);
    if (!parts.items.includes(name)) throw modelError(statement, `item "${name}" loads on no factor.`);
  }
}

function checkThreshold(statement: ModelStatement, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  if (op !== "|" && op !== "~*~") return;
  const count = known.thresholds.get(lhs);
  if (count === undefined) throw modelError(statement, `"${lhs}" is a factor: it has no ${NAMES[op]}.`);
  if (known.kind === "continuous" || count === 0) {
    throw modelError(statement, `"${lhs}" is continuous: it has no ${NAMES[op]}.`);
  }
  if (op === "|" && Number(rhs.slice(1)) > count) {
    const has = count === 1 ? "one threshold" : `${count} thresholds`;
    throw modelError(statement, `"${lhs}" has ${count + 1} categories and so ${has}, no ${rhs}.`);
  }
}

const NAMES = { "|": "threshold", "~*~": "scale" } as const;

/** Residual variances of ordered items under delta, and scales under theta, are no parameters. */
function checkDerived(statement: ModelStatement, parts: ModelParts, known: KnownItems): void {
  const { lhs, op, rhs } = statement;
  if (known.kind === "continuous" || known.thresholds.get(lhs) === 0) return;
  if (known.parameterization === "theta" && op === "~*~") {
    throw modelError(
      statement,
      `under theta the scale of "${lhs}" follows from its residual variance.`,
      `Write "${lhs} ~~ 1*${lhs}", or choose delta.`,
    );
  }
  if (known.parameterization === "delta" && op === "~~" && lhs === rhs && !parts.indicators.has(lhs)) {
    throw modelError(
      statement,
      `under delta the residual variance of "${lhs}" follows from its scale.`,
      `Write "${lhs} ~*~ 1*${lhs}", or choose theta.`,
    );
  }
}

function said({ lhs, op, rhs }: ModelStatement): string {
  return op === "~1" ? `"${lhs} ~ 1"` : `"${lhs} ${op} ${rhs}"`;
}
