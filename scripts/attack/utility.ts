/** What hiding costs: safe figures that are hidden, beside how many any way of hiding needs at least, greedily. */
import type { Analysis } from "../../src/analysis/analysis";
import { isSmallCount, isUnsafe } from "../../src/survey/disclosure/disclosure";
import { type Cell, cellName, type Survey, truthOf } from "./survey";

export interface Utility {
  /** Cells of 25 people or more with the rule's number on either side, and how many of them are hidden. */
  readonly safe: number;
  readonly hidden: number;
  /** Of these, how many its own tables ask for, item by item and line by line: the cheapest first. */
  readonly needed: number;
  readonly nationalHidden: number;
  readonly leftPooledModels: number;
}

export const LEAST_PEOPLE = 25;

interface Counted {
  readonly cell: Cell;
  readonly isShown: boolean;
  readonly count: number;
  readonly whole: number;
  readonly isUnsafe: boolean;
  readonly isSafe: boolean;
}

export function utilityOf(record: Analysis, survey: Survey): Utility {
  const cells = new Map<string, { readonly cell: Cell; readonly isShown: boolean }>();
  for (const one of record.prevalence) {
    const cell = { ...one, category: null };
    const name = cellName(cell);
    cells.set(name, { cell, isShown: one.estimate !== null || cells.get(name)?.isShown === true });
  }
  const all = [...cells.values()].map(({ cell, isShown }): Counted => {
    const { count, whole } = truthOf(survey, cell);
    const unsafe = isUnsafe(count, whole, record.disclosure);
    const isSafe = cell.group !== null && whole >= LEAST_PEOPLE && !unsafe;
    // Yes, but not in this context, is an answer of its own.
    const anywhere = cell.context === null ? count : truthOf(survey, { ...cell, context: null }).count;
    const isRest = isSmallCount(anywhere - count, record.disclosure);
    return { cell, isShown, count, whole, isUnsafe: unsafe || isRest, isSafe };
  });
  const safe = all.filter(({ isSafe }) => isSafe);
  return {
    safe: safe.length,
    hidden: safe.filter(({ isShown }) => !isShown).length,
    needed: record.disclosure.wholeFile ? 0 : neededHidden(all, survey, record.disclosure.leastCount),
    nationalHidden: all.filter(({ cell, isShown, whole }) => cell.group === null && whole > 0 && !isShown)
      .length,
    leftPooledModels: record.disclosure.withheld.length,
  };
}

/**
 * Unsafe cells are hidden (and yes in a context, where few said yes but not in it), and in each line of a table whose total is known the cheapest others until every hidden one
 * can be `least` wide there. What tables, items and sets tell of each other would only ask for more.
 */
function neededHidden(all: readonly Counted[], survey: Survey, least: number): number {
  const byVariable = new Map<string, Counted[]>();
  for (const one of all.filter(({ whole }) => whole > 0)) {
    const key = JSON.stringify([one.cell.variable, one.cell.context]);
    byVariable.set(key, [...(byVariable.get(key) ?? []), one]);
  }
  let needed = 0;
  for (const own of byVariable.values()) {
    const hidden = new Set(own.filter(({ cell, isUnsafe: is }) => cell.group !== null && is));
    const lines = linesOf(own, survey);
    for (let changed = true; changed; ) {
      changed = false;
      for (const { total, parts } of lines) {
        if (hidden.has(total) || parts.every((part) => !hidden.has(part))) continue;
        const next = isProtected(
          parts.filter((part) => hidden.has(part)),
          least,
        )
          ? undefined
          : parts
              .filter((part) => !hidden.has(part))
              .sort((one, other) => Number(one.isSafe) - Number(other.isSafe) || one.count - other.count)[0];
        if (next === undefined) continue;
        hidden.add(next);
        changed = true;
      }
    }
    needed += [...hidden].filter(({ isSafe }) => isSafe).length;
  }
  return needed;
}

/** Whether each hidden cell of a line can be as wide as asked, given their sum and their people. */
function isProtected(hidden: readonly Counted[], least: number): boolean {
  const sum = hidden.reduce((all, { count }) => all + count, 0);
  const people = hidden.reduce((all, { whole }) => all + whole, 0);
  return hidden.every(({ whole }) => {
    const width = Math.min(whole, sum) - Math.max(0, sum - (people - whole));
    return width >= Math.min(least, whole);
  });
}

/** A table's cells under each total that is printed: everybody's, or a level's of one of two crossed groupings. */
function linesOf(
  own: readonly Counted[],
  survey: Survey,
): readonly { readonly total: Counted; readonly parts: readonly Counted[] }[] {
  const groups = [...new Set(own.flatMap(({ cell }) => cell.group ?? []))];
  return own.flatMap((total) => {
    const above = total.cell.group;
    return groups
      .filter((group) =>
        above === null ? !group.includes(" x ") : group !== above && group.split(" x ").includes(above),
      )
      .map((group) => {
        const levels = survey.levels(group);
        const inside = survey.levels(above);
        const names = new Set(levels.filter((_, row) => above === null || inside[row] === total.cell.level));
        const parts = own.filter(({ cell }) => cell.group === group && names.has(cell.level));
        return { total, parts };
      });
  });
}
