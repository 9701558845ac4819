import { namesIn } from "../../measures/model-syntax/expression";
import type { ModelParts, ModelStatement } from "../../measures/model-syntax/model-parts";
import { modelError } from "../../measures/model-syntax/tokenize";
import * as messages from "./messages";
import type { ModelParameter, ModelTable } from "./model-table";
import type { ExploratoryBlock } from "./rotation-settings";

/**
 * The exploratory blocks that a model names. @throws ItemwiseError "bad-model" where a block's factors have different
 * items, or its rows have values that a rotation would change
 */
export function exploratoryBlocks(
  statements: readonly ModelStatement[],
  parts: ModelParts,
): ExploratoryBlock[] {
  const blockOf = new Map<string, string>();
  for (const statement of statements) {
    const { lhs, block } = statement;
    if (block === undefined) continue;
    const known = blockOf.get(lhs) ?? block;
    if (known !== block)
      throw modelError(
        statement,
        () => messages.factorInTwoBlocks({ factor: lhs, first: known, second: block }),
        messages.blockHint,
      );
    blockOf.set(lhs, block);
  }
  if (blockOf.size === 0) return [];
  for (const statement of statements) checkStatement(statement, blockOf, parts);
  return [...new Set(blockOf.values())].map((name) => {
    const factors = parts.factors.filter((factor) => blockOf.get(factor) === name);
    const items = parts.indicators.get(factors[0] ?? "") ?? [];
    for (const factor of factors) {
      const own = parts.indicators.get(factor) ?? [];
      const odd = [...items, ...own].find((item) => !items.includes(item) || !own.includes(item));
      const at = statements.find(({ lhs, op }) => lhs === factor && op === "=~");
      if (odd === undefined || at === undefined) continue;
      throw modelError(at, () => messages.itemOfSomeFactors({ item: odd, block: name }), messages.blockHint);
    }
    return { name, factors, items };
  });
}

function checkStatement(
  statement: ModelStatement,
  blockOf: ReadonlyMap<string, string>,
  parts: ModelParts,
): void {
  const { lhs, op, rhs, fixed, start, equals } = statement;
  const block = blockOf.get(lhs);
  if (block === undefined) return;
  if ((op === "~~" || op === "~") && blockOf.get(rhs) === block)
    throw modelError(
      statement,
      () => messages.rotationDetermines({ parameter: `${lhs} ${op} ${rhs}`, block }),
      messages.blockHint,
    );
  if (op !== "=~") return;
  if (parts.indicators.has(rhs))
    throw modelError(statement, () => messages.factorAmongItems({ block, factor: rhs }), messages.blockHint);
  if ([...fixed, ...start, ...equals].some((entry) => entry !== null))
    throw modelError(statement, () => messages.loadingWithValue({ block }), messages.blockHint);
}

type Rotated = Pick<ModelTable, "parameters" | "groups" | "exploratory">;

/**
 * By group, the first group that has the same loadings in a block (itself where it has its own): such groups are
 * rotated together. @throws ItemwiseError "bad-model" where groups share only some loadings of the block
 */
export function rotatedWith({ parameters, groups }: Rotated, block: ExploratoryBlock): number[] {
  const numbers = groups.map((_, group) =>
    parameters
      .filter(({ lhs, op, group: own }) => own === group && op === "=~" && block.factors.includes(lhs))
      .map(({ lhs, rhs, free }) => [`${lhs} ${rhs}`, free] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, free]) => free),
  );
  return numbers.map((own, group) => {
    const first = numbers.findIndex((other) => other.some((free) => free >= 0 && own.includes(free)));
    if (first < 0 || first === group || numbers[first]!.every((free, at) => free === own[at]))
      return Math.max(first, 0);
    throw modelError(
      { line: 1, column: 1 },
      () => messages.groupsShareSome({ block: block.name }),
      messages.groupsShareSomeHint,
    );
  });
}

/** The number of conditions that a rotation imposes: as many as its transformations have free elements. */
export function rotationConditionCount(table: Rotated): number {
  const { exploratory } = table;
  if (exploratory === undefined) return 0;
  return exploratory.blocks.reduce((sum, block) => {
    const m = block.factors.length;
    const own = new Set(rotatedWith(table, block)).size;
    return sum + (own * m * (m - 1)) / (exploratory.isOblique ? 1 : 2);
  }, 0);
}

export const isWithin = ({ lhs, op, rhs }: ModelParameter, { factors }: ExploratoryBlock): boolean =>
  op === "~~" && factors.includes(lhs) && factors.includes(rhs);

/**
 * Refuses a model that is not the same after a rotation of its blocks: whatever a factor of a block has, all of its
 * factors must have, free, and equal across groups only where these are rotated together.
 * @throws ItemwiseError "bad-model"
 */
export function checkSymmetry(table: ModelTable): void {
  const { parameters, exploratory, groups } = table;
  for (const block of exploratory?.blocks ?? []) {
    const together = rotatedWith(table, block);
    const rows = new Map<string, ModelParameter[]>();
    for (const row of parameters) {
      const { lhs, op, rhs, group } = row;
      if (isWithin(row, block)) continue;
      const ends = [lhs, rhs].filter((name) => block.factors.includes(name));
      if (ends.length === 0) continue;
      const other = ends[0] === lhs ? rhs : lhs;
      const isFirst = op === "~~" || ends[0] === lhs;
      const key = `${group} ${op} ${isFirst} ${other}`;
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
    for (const own of rows.values()) {
      const [{ lhs, op, rhs }] = own as [ModelParameter];
      const isZero = own.every(({ role, value }) => role === "fixed" && value === 0);
      if (isZero || (own.length === block.factors.length && own.every(({ role }) => role === "free")))
        continue;
      throw modelError(
        { line: 1, column: 1 },
        () => messages.parameterOfSomeFactors({ parameter: `${lhs} ${op} ${rhs}`, block: block.name }),
        messages.symmetricHint,
      );
    }
    const constrained = constraintNames(table);
    const touched = new Map([...rows.values()].flat().map((row) => [row.free, row] as const));
    for (const { free, lhs, op, rhs, group } of parameters) {
      const row = touched.get(free);
      if (free < 0 || row === undefined) continue;
      const isSame = row.lhs === lhs && row.op === op && row.rhs === rhs;
      const isConstrained = constrained.has(row.label ?? "");
      if (isSame && !isConstrained && together[group] === together[row.group]) continue;
      const given = {
        parameter: `${lhs} ${op} ${rhs}`,
        group: groups.length > 1 ? String(groups[group]) : null,
        block: block.name,
      };
      throw modelError({ line: 1, column: 1 }, () => messages.rotationBreaks(given), messages.symmetricHint);
    }
  }
}

function constraintNames({ constraints }: Pick<ModelTable, "constraints">): ReadonlySet<string> {
  const names = constraints.flatMap(({ left, right }) => [...namesIn(left), ...namesIn(right)]);
  return new Set(names.map(({ name }) => name));
}
