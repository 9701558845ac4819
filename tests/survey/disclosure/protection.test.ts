import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { createRandom } from "../../../src/numeric/random/random";
import { countIn, countTables, type TableBy } from "../../../src/survey/disclosure/count-tables";
import { disclosureRule, isUnsafe } from "../../../src/survey/disclosure/disclosure";
import { protect } from "../../../src/survey/disclosure/protect";
import type { Relation } from "../../../src/survey/disclosure/relations";
import { wholeAttack } from "../../support/whole-attack";

const rule = disclosureRule({ disclosure: "standard", threshold: null });
const total = (...of: string[]): TableBy => ({ of, isTotal: true, isDerived: false });
const shownBy = (...of: string[]): TableBy => ({ of, isTotal: false, isDerived: false });

/** People with groupings, and which of them said yes to each variable. */
interface Survey {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly yes: readonly (readonly boolean[])[];
}

function protectedSurvey(
  { groups, yes }: Survey,
  by: readonly TableBy[],
  relations: readonly Relation[] = [],
) {
  const people = yes[0]?.map((_, person) => `${person}`) ?? [];
  const table = fromAnswers({
    items: { a: people.map((_, person) => person % 2) },
    groups: { ...groups, person: people },
  });
  const tables = countTables(table, by);
  const { codes, levels } = table.groupings.find(({ name }) => name === "person") ?? {
    codes: [],
    levels: [],
  };
  const order = Array.from(codes, (code) => Number(levels[code]));
  const counts = yes.map((own) =>
    countIn(
      tables,
      Float64Array.from(order, (person) => Number(own[person])),
    ),
  );
  const fixed = tables.cells.map(({ table: at }) => by[at]?.isTotal === true);
  const printed = tables.cells.map(({ table: at }) => by[at]?.isDerived === false);
  const variables = counts.map((one) => ({ counts: one, printed, fixed }));
  const found = protect(tables, variables, relations, rule);
  /** Hidden cells as "table: place". */
  const hidden = (variable = 0): string[] =>
    tables.cells.flatMap(({ table: at, place }, cell) =>
      found.isHidden(variable, cell) ? [`${by[at]?.of.join(" x ")}: ${place}`] : [],
    );
  return { tables, counts, fixed, found, hidden };
}

/** So many people per combination of levels, of whom so many said yes. */
function crossedSurvey(
  cells: readonly (readonly [row: string, column: string, n: number, yes: number])[],
): Survey {
  const all = cells.flatMap(([row, column, n, yes]) =>
    Array.from({ length: n }, (_, k) => ({ row, column, yes: k < yes })),
  );
  return {
    groups: { row: all.map(({ row }) => row), column: all.map(({ column }) => column) },
    yes: [all.map((one) => one.yes)],
  };
}

describe("isUnsafe(count, whole)", () => {
  it.each([
    [0, 40, true],
    [4, 40, true],
    [5, 40, false],
    [35, 40, false],
    [36, 40, true],
    [40, 40, true],
    [5, 9, true],
    [0, 0, false],
  ])("of %i of %i is %s", (count, whole, expected) => {
    expect(isUnsafe(count, whole, rule)).toBe(expected);
  });

  it("goes by the measure's threshold, and never where nothing is hidden", () => {
    expect(isUnsafe(9, 40, disclosureRule({ disclosure: "standard", threshold: 10 }))).toBe(true);
    expect(isUnsafe(0, 40, disclosureRule({ disclosure: "none", threshold: 10 }))).toBe(false);
  });
});

describe("protect(tables, variables, relations, rule)", () => {
  const half = (yes: number): Survey =>
    crossedSurvey([
      ["r", "s", 60, yes],
      ["q", "s", 60, yes],
    ]);

  it("hides nothing where nothing is unsafe, and shows everybody's count however small", () => {
    expect(protectedSurvey(half(20), [total(), shownBy("row")]).hidden()).toEqual([]);
    const few = protectedSurvey(half(1), [total(), shownBy("row")]);
    expect(few.hidden()).toEqual(["row: 0", "row: 1"]);
    // Of two people in all, no range is wider than two.
    expect(few.found.forced).toBe(2);
  });

  it("hides the cheapest rectangle around an unsafe count", () => {
    const rows = [
      [3, 50, 30],
      [45, 60, 70],
      [30, 50, 20],
    ];
    const cells = rows.flatMap((row, r) => row.map((yes, c) => [`r${r}`, `c${c}`, 200, yes] as const));
    const by = [total(), total("row"), total("column"), shownBy("row", "column")];
    const { hidden, found } = protectedSurvey(crossedSurvey(cells), by);
    expect(hidden()).toEqual([0, 2, 6, 8].map((place) => `row x column: ${place}`));
    expect(found.forced).toBe(0);
  });

  it("knows that overlapping bands of one column share people", () => {
    const yes: Readonly<Record<number, number>> = { 12: 20, 13: 18, 14: 2, 15: 17, 16: 22 };
    const all = Object.entries(yes).flatMap(([age, count]) =>
      Array.from({ length: 50 }, (_, k) => ({ age: Number(age), yes: k < count })),
    );
    const survey: Survey = {
      groups: {
        younger: all.map(({ age }) => (age <= 13 ? "12-13" : "14-16")),
        older: all.map(({ age }) => (age <= 14 ? "12-14" : "15-16")),
      },
      yes: [all.map((one) => one.yes)],
    };
    const by = [total(), shownBy("younger"), shownBy("older")];
    expect(protectedSurvey(survey, by).hidden()).toEqual([]);
    // The two of 14 who said yes follow from the difference, which no table prints.
    const difference: TableBy = { of: ["younger", "older"], isTotal: false, isDerived: true };
    expect(protectedSurvey(survey, [...by, difference]).hidden().length).toBeGreaterThan(1);
  });

  it("hides a context where few said yes outside it", () => {
    const people = Array.from({ length: 300 }, (_, person) => person);
    const sex = people.map((person) => (person < 150 ? "boy" : "girl"));
    const any = people.map((person) => person % 3 === 0);
    const online = people.map((person) => person % 3 === 0 && person !== 0 && person !== 3);
    const context: Relation = { whole: 0, kind: "part", parts: [1] };
    const { hidden } = protectedSurvey(
      { groups: { sex }, yes: [any, online] },
      [total(), shownBy("sex")],
      [context],
    );
    // Beside the shown total of either, both would follow from one of them.
    expect([hidden(0), hidden(1)]).toEqual([
      ["sex: 0", "sex: 1"],
      ["sex: 0", "sex: 1"],
    ]);
  });

  it("is the same in every run", () => {
    const [one, two] = [1, 2].map(() => protectedSurvey(randomSurvey(3), TABLES, RELATIONS));
    expect(one?.hidden().length).toBeGreaterThan(0);
    expect(one?.hidden()).toEqual(two?.hidden());
  });
});

const TABLES = [total(), shownBy("p"), shownBy("q"), shownBy("p", "q"), shownBy("r")];
/** The third is the union of the first two. */
const RELATIONS: readonly Relation[] = [
  { whole: 2, kind: "within", parts: [0] },
  { whole: 2, kind: "within", parts: [1] },
  { whole: 2, kind: "cover", parts: [0, 1] },
];
const UNION = [{ whole: 2, parts: [0, 1] }];

function randomSurvey(seed: number, people = 160): Survey {
  const { uniform } = createRandom(seed);
  const draw = (levels: number): string[] =>
    Array.from({ length: people }, () => `${Math.floor(uniform() * levels)}`);
  const groups = { p: draw(2), q: draw(3), r: draw(2) };
  const [often, seldom] = [0.03 + 0.3 * uniform(), 0.02 + 0.15 * uniform()];
  const one = groups.p.map(() => uniform() < often);
  const two = groups.p.map(() => uniform() < seldom);
  return { groups, yes: [one, two, one.map((yes, at) => yes || two[at] === true)] };
}

describe("an attacker in whole numbers, over all atoms and variables together", () => {
  it("finds every hidden count of surveys drawn by lot in a range of five, or in all that totals leave", () => {
    let hidden = 0;
    const narrower: number[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const { tables, counts, fixed, found } = protectedSurvey(randomSurvey(seed), TABLES, RELATIONS);
      const isShown = (v: number, c: number): boolean => !found.isHidden(v, c);
      counts.forEach((own, variable) => {
        tables.cells.forEach((_, cell) => {
          if (isShown(variable, cell)) return;
          hidden++;
          const target = { variable, cell };
          const byTotals = { shown: (_v: number, c: number) => fixed[c] === true, parts: UNION };
          const room = wholeAttack(tables, counts, byTotals, target);
          const wanted = Math.min(rule.leastCount, own.whole[cell] ?? 0, room.high - room.low);
          const joint = wholeAttack(tables, counts, { shown: isShown, parts: UNION }, target);
          const width = joint.high - joint.low;
          if (width < wanted) narrower.push(wanted - width);
          const ownTables = { shown: (v: number, c: number) => v === variable && isShown(v, c), parts: [] };
          const alone = wholeAttack(tables, counts, ownTables, target);
          expect(alone.high - alone.low, `seed ${seed}`).toBeGreaterThanOrEqual(wanted);
          expect(width, `seed ${seed}`).toBeGreaterThanOrEqual(Math.min(1, wanted));
        });
      });
    }
    expect(hidden).toBeGreaterThan(40);
    // Variables are joined cell by cell: over atoms, few ranges are one narrower.
    expect(narrower.filter((by) => by > 1)).toEqual([]);
    expect(narrower.length).toBeLessThan(0.05 * hidden);
  }, 120_000);

  it("recovers counts of the same surveys where only unsafe ones are hidden", () => {
    let recovered = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const { tables, counts, fixed } = protectedSurvey(randomSurvey(seed), TABLES, RELATIONS);
      const shown = (v: number, c: number): boolean => {
        const { count = [], whole = [] } = counts[v] ?? {};
        return fixed[c] === true || !isUnsafe(count[c] ?? 0, whole[c] ?? 0, rule);
      };
      tables.cells.forEach((_, cell) => {
        if (shown(0, cell)) return;
        const { low, high } = wholeAttack(tables, counts, { shown, parts: [] }, { variable: 0, cell });
        if (low === high) recovered++;
      });
    }
    expect(recovered).toBeGreaterThan(0);
  });
});
