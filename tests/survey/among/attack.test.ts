import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { analyze } from "../../../src/analysis/analyze";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

const ITEMS = ["a", "b", "c"];
const ANSWERS = [1, 2, 3, 4, 5, 6];
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "group:near": ["2", "3"],
  "group:far": ["4", "5", "6"],
};
const LEAST = 5;

const measure = parseMeasure({
  id: "three",
  items: ITEMS.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
  groups: { place: { column: "place" }, sex: { column: "sex" } },
  release: { crossed: [] },
  sets: { any: ITEMS },
  among: {
    told: {
      label: "Whom they told",
      columns: "t{answer}_{item}",
      answers: ANSWERS.map((code) => ({
        code,
        label: `Answer ${code}`,
        group: code === 1 ? null : code < 4 ? "near" : "far",
      })),
      groups: { near: "Near", far: "Far" },
      none: 1,
    },
  },
});

function survey(seed: number, people: number): string {
  const random = createRandom(seed);
  const rates = [0.35, 0.45, 0.2, 0.02, 0.05, 0.03];
  const lines = Array.from({ length: people }, () => {
    const place = ["n", "s", "e", "w"][Math.min(3, Math.floor(4.5 * random.uniform()))];
    const sex = random.uniform() < 0.5 ? "boy" : "girl";
    const cells = ITEMS.flatMap(() => {
      if (random.uniform() > 0.4) return [0, ...ANSWERS.map(() => "")];
      const nobody = random.uniform() < 0.35;
      return [
        1,
        ...rates.map((rate, at) => (at === 0 ? Number(nobody) : Number(!nobody && random.uniform() < rate))),
      ];
    });
    return [place, sex, ...cells].join(",");
  });
  const names = ITEMS.flatMap((id) => [id, ...ANSWERS.map((code) => `t${code}_${id}`)]);
  return [["place", "sex", ...names].join(","), ...lines].join("\n");
}

interface Interval {
  low: number;
  high: number;
}

const HALF = 0.0005;

/** A number of people that a reader looks for: of a variable, in a level. */
type Cells = Map<string, Interval>;
const cellKey = (variable: string, level: string): string => `${variable} | ${level}`;

/** Whole = sum of the parts. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What somebody works out of a released record who knows how answers, groups and levels add up. */
function attacked(told: Analysis): Cells {
  const [question] = told.among;
  const people = question?.people ?? [];
  const cells: Cells = new Map();
  const nOf = (level: string) => people.find((one) => `${one.group}=${one.level}` === level)?.n ?? null;
  for (const one of people) {
    const level = `${one.group}=${one.level}`;
    const most = nOf(level) ?? nOf("null=null") ?? told.data.n;
    // Shares are told to three decimals.
    const ends = one.estimate === null || one.n === null ? null : [one.estimate - HALF, one.estimate + HALF];
    const [low = 0, high = most] = ends?.map((share) => share * (one.n ?? 0)) ?? [];
    cells.set(cellKey(one.key, level), {
      low: Math.max(0, Math.ceil(low)),
      high: Math.min(most, Math.floor(high)),
    });
  }
  const levels = [...new Set(people.map(({ group, level }) => `${group}=${level}`))];
  const keys = [...new Set(people.map(({ key }) => key))];
  const sums: Sum[] = [
    ...keys.flatMap((key) =>
      [...new Set(people.flatMap(({ group }) => group ?? []))].map((group) => ({
        whole: cellKey(key, "null=null"),
        parts: levels.filter((level) => level.startsWith(`${group}=`)).map((level) => cellKey(key, level)),
      })),
    ),
    ...levels.flatMap((level) => [
      {
        whole: cellKey("any", level),
        parts: ["only:near", "only:far", "several"].map((key) => cellKey(key, level)),
      },
      {
        whole: cellKey("group:near", level),
        parts: ["only:near", "several"].map((key) => cellKey(key, level)),
      },
      {
        whole: cellKey("group:far", level),
        parts: ["only:far", "several"].map((key) => cellKey(key, level)),
      },
    ]),
  ];
  for (let round = 0; round < 60; round++) {
    for (const { whole, parts } of sums) tighten(cells, whole, parts);
    for (const level of levels) {
      const n = nOf(level);
      const [any, none] = [cells.get(cellKey("any", level)), cells.get(cellKey("none", level))];
      if (n !== null && any && none) {
        narrow(any, n - none.high, n - none.low);
        narrow(none, n - any.high, n - any.low);
      }
      for (const [group, answers] of Object.entries(GROUPS)) {
        const whole = cells.get(cellKey(group, level));
        const parts = answers.flatMap((key) => cells.get(cellKey(key, level)) ?? []);
        if (whole === undefined) continue;
        // A group is at least each of its answers, and at most all of them.
        narrow(
          whole,
          Math.max(...parts.map(({ low }) => low)),
          parts.reduce((sum, { high }) => sum + high, 0),
        );
        parts.forEach((part) => {
          const others = parts.reduce((sum, other) => sum + (other === part ? 0 : other.high), 0);
          narrow(part, whole.low - others, whole.high);
        });
      }
    }
  }
  return cells;
}

function narrow(cell: Interval, low: number, high: number): void {
  cell.low = Math.max(cell.low, low);
  cell.high = Math.min(cell.high, high);
}

function tighten(cells: Cells, whole: string, names: readonly string[]): void {
  const all = cells.get(whole);
  const parts = names.flatMap((name) => cells.get(name) ?? []);
  if (all === undefined || parts.length < names.length) return;
  const sum = (of: (one: Interval) => number): number => parts.reduce((total, one) => total + of(one), 0);
  narrow(
    all,
    sum(({ low }) => low),
    sum(({ high }) => high),
  );
  for (const part of parts) {
    narrow(
      part,
      all.low - (sum(({ high }) => high) - part.high),
      all.high - (sum(({ low }) => low) - part.low),
    );
  }
}

describe("somebody who adds up what is released of answers", () => {
  it.each([
    [12, 400],
    [14, 1200],
  ])("finds no hidden count of few people (seed %i, %i people)", (seed, people) => {
    const responses = readResponses(parseCsv(survey(seed, people)), measure, {
      groups: ["place", "sex"],
      outside: true,
    });
    const options = { parts: ["prevalence", "among"] as const, bootstrap: 0 };
    const truth = analyze(responses, options).among[0]?.people ?? [];
    const told = release(responses, options);
    const found = attacked(told);
    let hidden = 0;
    for (const one of told.among[0]?.people ?? []) {
      if (one.suppressed === null) continue;
      hidden++;
      const cell = found.get(cellKey(one.key, `${one.group}=${one.level}`));
      const own = truth.find(
        ({ key, group, level }) => key === one.key && group === one.group && level === one.level,
      );
      const count = Math.round((own?.estimate ?? 0) * (own?.n ?? 0));
      expect(cell?.low).toBeLessThanOrEqual(count);
      expect(cell?.high).toBeGreaterThanOrEqual(count);
      const most = own?.n ?? 0;
      expect((cell?.high ?? 0) - (cell?.low ?? 0), `${one.key} in ${one.level}`).toBeGreaterThanOrEqual(
        Math.min(LEAST, most),
      );
    }
    expect(hidden).toBeGreaterThan(0);
  });
});
