import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorkBudget } from "../../../src/numeric/optimization/work-budget";
import { openAudit } from "../../../src/survey/disclosure/audit";
import type { Cell, CellSystem, Line } from "../../../src/survey/disclosure/cell-system";
import { disclosiveCount, disclosureRules } from "../../../src/survey/disclosure/disclosure";
import { type CountedVariable, marginSystem } from "../../../src/survey/disclosure/margin-system";
import { suppressCells } from "../../../src/survey/disclosure/suppress-cells";
import { targetsOf } from "../../../src/survey/disclosure/targets";
import { thrownBy } from "../../support/error";
import { integerAttack } from "../../support/integer-attack";

const rule = disclosureRules.standard;

function cell(name: string, count: number, more: Partial<Cell> = {}): Cell {
  return { name, count, whole: 400, bound: 400, published: true, cost: 4, subgroup: true, ...more };
}

function equal(total: number, parts: readonly number[]): Line {
  return { total, parts };
}

function hiddenOf(system: CellSystem): string[] {
  const { reasons } = suppressCells(system, rule);
  return system.cells.filter((_, at) => reasons[at] !== null).map(({ name }) => name);
}

/** People by the level of two or three groupings (the last level unknown) and whether they count. */
const people = fc.record({
  sizes: fc.constantFrom([2], [3], [2, 2], [3, 2], [2, 2, 2]),
  cells: fc.array(
    fc.tuple(fc.constantFrom(0, 1, 3, 7, 26, 40, 90), fc.constantFrom(0, 0.02, 0.05, 0.1, 0.3, 0.97, 1)),
    { minLength: 27, maxLength: 27 },
  ),
  unknown: fc.constantFrom(0, 0, 1),
});

/** All margins of one and two groupings, from a full table that may hold people of unknown level. */
function systemOf({
  sizes,
  cells,
  unknown,
}: typeof people extends fc.Arbitrary<infer T> ? T : never): CellSystem {
  const names = ["p", "q", "r"].slice(0, sizes.length);
  const groupings = names.map((name, at) => ({ name, levels: [...Array(sizes[at]).keys()].map(String) }));
  const of = [
    [],
    ...names.map((name) => [name]),
    ...names.flatMap((one, at) => names.slice(at + 1).map((two) => [one, two])),
  ];
  const full = sizes.reduce<number[][]>(
    (places, size) =>
      places.flatMap((place) => [...Array(size + unknown).keys()].map((level) => [...place, level])),
    [[]],
  );
  const margins = of.map((by) => {
    const size = by.map((name) => sizes[names.indexOf(name)]!);
    const counts = new Array<number>(size.reduce((product, one) => product * one, 1)).fill(0);
    const n = [...counts];
    full.forEach((place, at) => {
      const levels = by.map((name) => place[names.indexOf(name)]!);
      if (levels.some((level, k) => level >= size[k]!)) return;
      const index = levels.reduce((before, level, k) => before * size[k]! + level, 0);
      const [persons, share] = cells[at]!;
      n[index]! += persons;
      counts[index]! += Math.round(persons * share);
    });
    return { of: by, counts, n };
  });
  const variable: CountedVariable = { name: "a", margins };
  return marginSystem(groupings, [variable], []);
}

describe("suppressCells(system, rule)", () => {
  it("hides nothing where no count is small", () => {
    const cells = [cell("all", 90, { whole: 800, bound: 800 }), cell("boys", 40), cell("girls", 50)];
    expect(suppressCells({ cells, lines: [equal(0, [1, 2])] }, rule)).toEqual({
      reasons: [null, null, null],
      intervals: [null, null, null],
      narrowest: null,
      unprotected: [],
      budget: { spent: expect.any(Number), hiddenDepth: null },
    });
  });

  it("hides the cheapest rectangle around a small count in a two-way table", () => {
    // The middle row and column cost 40: the corners are the cheapest. They are 3 + d, 20 - d, 27 - d, 15 + d with d
    // from -3 to 20.
    const rows = [
      [3, 30, 20],
      [25, 35, 45],
      [27, 33, 15],
    ];
    const cells = rows.flatMap((row, r) =>
      row.map((count, c) => cell(`${r}${c}`, count, { cost: c === 1 || r === 1 ? 40 : 4 })),
    );
    const lines: Line[] = [];
    for (let k = 0; k < 3; k++) {
      cells.push(
        cell(
          `row ${k}`,
          rows[k]!.reduce((sum, x) => sum + x, 0),
          { cost: 900, whole: 1200, bound: 1200 },
        ),
      );
      lines.push(equal(cells.length - 1, [3 * k, 3 * k + 1, 3 * k + 2]));
      cells.push(
        cell(
          `column ${k}`,
          rows.reduce((sum, row) => sum + row[k]!, 0),
          { cost: 900, whole: 1200, bound: 1200 },
        ),
      );
      lines.push(equal(cells.length - 1, [k, k + 3, k + 6]));
    }
    expect(hiddenOf({ cells, lines })).toEqual(["00", "02", "20", "22"]);
    expect(suppressCells({ cells, lines }, rule).narrowest).toBe(23);
  });

  it.each([
    ["one hidden count in a row", [3, 40, 50]],
    ["none at all in a row", [0, 40, 50]],
    ["everyone in a row", [400, 40, 50]],
    ["a complement", [398, 40, 50]],
    ["two hidden counts with a small sum", [1, 2, 50]],
    ["two hidden counts with a sum of 5", [2, 3, 50]],
  ])("does not leave %s to subtraction", (_, counts) => {
    const cells = [
      cell(
        "all",
        counts.reduce((sum, x) => sum + x, 0),
        { whole: 1200, bound: 1200, subgroup: false, cost: 90 },
      ),
    ];
    cells.push(...counts.map((count, at) => cell(String(at), count)));
    const system = { cells, lines: [equal(0, [1, 2, 3])] };
    const { reasons, unprotected } = suppressCells(system, rule);
    const shown = reasons.map((reason) => reason === null);
    const hidden = [1, 2, 3].filter((at) => !shown[at]);
    expect(unprotected).toEqual([]);
    expect(hidden.length).toBeGreaterThan(1);
    for (const at of hidden) {
      const { low, high } = integerAttack(system, shown, [at]);
      expect(high - low).toBeGreaterThanOrEqual(5);
    }
    const { low, high } = integerAttack(system, shown, hidden);
    if (low === high) expect(disclosiveCount(low, 400 * hidden.length, { subgroup: true, rule })).toBeNull();
  });

  it("protects a difference that is not printed", () => {
    const cells = [cell("any", 42), cell("online", 40), cell("any, not online", 2, { published: false })];
    const { reasons, intervals } = suppressCells({ cells, lines: [equal(0, [1, 2])] }, rule);
    expect(reasons.filter((reason) => reason === "protects another figure")).not.toEqual([]);
    expect(intervals[2]!.high - intervals[2]!.low).toBeGreaterThanOrEqual(5);
  });

  it("ends on tables in which all must be hidden", () => {
    const cells = [
      cell("all", 4, { whole: 9, bound: 9 }),
      ...[1, 0, 3].map((x) => cell(String(x), x, { whole: 3, bound: 3 })),
    ];
    const { reasons, intervals, narrowest } = suppressCells({ cells, lines: [equal(0, [1, 2, 3])] }, rule);
    expect(reasons).not.toContain(null);
    expect(intervals).toEqual([{ low: 0, high: 9 }, ...Array(3).fill({ low: 0, high: 3 })]);
    expect(narrowest).toBe(9);
  });

  it("refuses counts that do not add up", () => {
    const cells = [cell("all", 4), cell("boys", 2), cell("girls", 3)];
    expect(thrownBy(() => suppressCells({ cells, lines: [equal(0, [1, 2])] }, rule))).toMatchObject({
      code: "inconsistent-counts",
    });
    expect(thrownBy(() => suppressCells({ cells: [cell("boys", 401)], lines: [] }, rule))).toMatchObject({
      code: "inconsistent-counts",
    });
  });

  it("leaves no hidden or derivable sensitive count to a reader who thinks in whole numbers", () => {
    fc.assert(
      fc.property(people, (table) => {
        const system = systemOf(table);
        const { reasons, intervals, unprotected } = suppressCells(system, rule);
        const shown = system.cells.map(({ published }, at) => published && reasons[at] === null);
        expect(unprotected).toEqual([]);
        system.cells.forEach(({ count, whole, bound, subgroup, published }, at) => {
          const sensitive = disclosiveCount(count, whole, { subgroup, rule }) !== null;
          if (published && sensitive) expect(shown[at]).toBe(false);
          if (shown[at] || !(published || sensitive)) return;
          const { low, high } = integerAttack(system, shown, [at]);
          expect(high - low).toBeGreaterThanOrEqual(Math.min(5, bound!));
          expect({ low, high }).toEqual(intervals[at]);
        });
        for (const { parts } of system.lines) {
          const unknown = parts.filter((at) => !shown[at]);
          if (unknown.length === 0) continue;
          const { low, high } = integerAttack(system, shown, unknown);
          const of = unknown.reduce((sum, at) => sum + system.cells[at]!.whole!, 0);
          const subgroup = unknown.length < parts.length;
          if (low === high) expect(disclosiveCount(low, of, { subgroup, rule })).toBeNull();
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("hides no more than it must: showing any added cell again would open something", () => {
    fc.assert(
      fc.property(people, (table) => {
        const system = systemOf(table);
        const { reasons } = suppressCells(system, rule);
        const part = { cells: [...system.cells.keys()], lines: system.lines };
        reasons.forEach((reason, again) => {
          if (reason !== "protects another figure") return;
          const shown = system.cells.map(
            ({ published }, at) => at === again || (published && reasons[at] === null),
          );
          const audit = openAudit(system, shown, { rule, budget: new WorkBudget(1e9) });
          const open = targetsOf(system, shown, { part, rule }).filter((target) =>
            audit.openInterval(target),
          );
          expect(open).not.toEqual([]);
        });
        if (reasons.every((reason) => reason === null || reason === "protects another figure")) {
          const sensitive = system.cells.some(
            ({ count, whole, subgroup }) => disclosiveCount(count, whole, { subgroup, rule }) !== null,
          );
          if (!sensitive) expect(reasons.filter((reason) => reason !== null)).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
