import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import type { Measure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { disclosureRules } from "../../../src/survey/disclosure/disclosure";
import { MAX_WORK, suppressCells } from "../../../src/survey/disclosure/suppress-cells";
import { prevalenceMargins } from "../../../src/survey/prevalence/prevalence";
import { yesTable } from "../../../src/survey/prevalence/yes-table";
import { readerOf } from "../../support/reader-attack";
import { dataFile } from "../../support/sample-survey";

const [header = "", ...rows] = dataFile("sample/disrupting-harm.csv").trim().split("\n");

const LABELS = { 0: "a", 1: "b", 2: "c", 3: "d", 4: "e" };

/** Every so many rows of the sample, by its groupings and others that are drawn by lot. */
function hiddenOf(step: number, groups: readonly string[]) {
  const { uniform } = createRandom(step);
  const drawn = groups.slice(4);
  const lines = rows.filter((_, at) => at % step === 0);
  const text = lines.map((line) => [line, ...drawn.map(() => Math.floor(uniform() * 5))].join(","));
  const own = Object.fromEntries(
    drawn.map((name) => [
      name,
      { column: name, label: name, labels: LABELS, values: null, bands: null, missing: [] },
    ]),
  );
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `${one} x ${other}`));
  const crossed = groups.length > 4 ? pairs.slice(0, 6) : pairs;
  const measure = {
    ...disruptingHarm,
    groups: { ...disruptingHarm.groups, ...own },
    release: { ...disruptingHarm.release, groups, crossed },
  } as Measure;
  const responses = readResponses(parseCsv([[header, ...drawn].join(","), ...text].join("\n")), measure, {
    groups: [...groups],
    contexts: true,
  });
  const { plan, options } = prevalenceMargins(yesTable(responses), measure, {
    crossed,
    disclosure: "standard",
  });
  const everything = plan.margins.flatMap(({ of, places }) =>
    plan.variables.flatMap(({ variable }) =>
      places.map((_, level) => options.hidden.reason(variable, null, { of, level })),
    ),
  );
  return { ...options.hidden, shown: everything.filter((reason) => reason === null).length };
}

const FOUR = ["country", "sex", "age", "area"];

const first = new Map<string, ReturnType<typeof hiddenOf>>();
/** What was hidden the first time. */
function firstOf(step: number, groups: readonly string[]): ReturnType<typeof hiddenOf> {
  const key = [step, ...groups].join();
  const hidden = first.get(key) ?? hiddenOf(step, groups);
  first.set(key, hidden);
  return hidden;
}

describe("the work of hiding", () => {
  it.each([
    [50, 238, FOUR],
    [150, 79, FOUR],
    [150, 79, [...FOUR, "five", "six"]],
    [1000, 12, [...FOUR, "five", "six"]],
  ])("ends for %i rows by many groupings, and what is shown still protects", (_, step, groups) => {
    const { budget, narrowest, unprotected } = firstOf(step, groups);
    expect(budget.spent).toBeLessThan(25 * MAX_WORK);
    expect(narrowest).toBeGreaterThanOrEqual(5);
    expect(unprotected).toBeLessThan(2);
  });

  it("is the same in every run", () => {
    expect(hiddenOf(79, FOUR).budget).toEqual(firstOf(79, FOUR).budget);
  });

  it("given up hides whole tables, those of most groupings first", () => {
    const { uniform } = createRandom(7);
    const inner = Array.from({ length: 6 }, () =>
      Array.from({ length: 4 }, () => Math.floor(40 * uniform() ** 3)),
    );
    const cell = (count: number, depth: number) => {
      const n = 60 * 6 ** (2 - depth);
      return { name: "x", count, whole: n, bound: n, published: true, cost: 4, subgroup: depth > 0, depth };
    };
    const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
    const [rowSums, columns] = [
      inner.map(sum),
      [0, 1, 2, 3].map((k) => sum(inner.map((row) => row[k] ?? 0))),
    ];
    const cells = [
      cell(sum(rowSums), 0),
      ...[...rowSums, ...columns].map((count) => cell(count, 1)),
      ...inner.flat().map((count) => cell(count, 2)),
    ];
    const at = (row: number, column: number): number => 11 + 4 * row + column;
    const lines = [
      ...rowSums.map((_, row) => ({ total: 1 + row, parts: [0, 1, 2, 3].map((column) => at(row, column)) })),
      ...columns.map((_, column) => ({
        total: 7 + column,
        parts: rowSums.map((_one, row) => at(row, column)),
      })),
      { total: 0, parts: rowSums.map((_, row) => 1 + row) },
      { total: 0, parts: columns.map((_, column) => 7 + column) },
    ];
    const rule = disclosureRules.standard;
    expect(suppressCells({ cells, lines }, rule).budget.hiddenDepth).toBeNull();
    for (const work of [1, 300, 3000, 10_000]) {
      const { reasons, budget, unprotected } = suppressCells({ cells, lines }, rule, work);
      const depth = budget.hiddenDepth ?? 3;
      cells.forEach((one, k) => {
        if (one.depth >= depth) expect(reasons[k]).not.toBeNull();
      });
      const known = cells.flatMap(({ count }, k) =>
        reasons[k] === null ? [{ terms: [[String(k), 1] as const], equals: count }] : [],
      );
      const sums = lines.map(({ total, parts }) => ({
        terms: [[String(total), -1] as const, ...parts.map((part) => [String(part), 1] as const)],
        equals: 0,
      }));
      const reader = readerOf([...known, ...sums], new Map(cells.map(({ bound }, k) => [String(k), bound])));
      const open = reasons.filter((reason, k) => {
        if (reason === null) return false;
        const { low, high } = reader([[String(k), 1]]);
        return high - low < 5;
      });
      expect(open.length).toBeLessThanOrEqual(unprotected.length);
    }
  });
});
