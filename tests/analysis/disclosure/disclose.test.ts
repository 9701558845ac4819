import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { analysisOf } from "../../../src/analysis/analyze";
import type { AnalysisSettings } from "../../../src/analysis/settings";
import { type Responses, readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type Measure, parseMeasure } from "../../../src/measures/measure";

import { createRandom } from "../../../src/numeric/random/random";
import { buildReport } from "../../../src/report/build-report";
import { reportToMarkdown } from "../../../src/report/plain/report-to-markdown";

const IDS = ["a", "b", "c", "d"];
const measure: Measure = parseMeasure({
  id: "four",
  items: IDS.map((id) => ({
    id,
    categories: [{ code: 0 }, { code: 1 }],
    missing: [{ code: 8, label: "Refused" }],
    contexts: { online: { columns: [`${id}_online`] } },
  })),
  sets: { any: IDS, two: ["a", "b"] },
  groups: { country: { column: "country" }, sex: { column: "sex", missing: ["9"] } },
});

/** A survey of a few hundred people with rare items, a small group and people of unknown sex. */
function survey(seed: number): Responses {
  const { uniform: random } = createRandom(seed);
  const people = 120 + Math.floor(random() * 200);
  const rates = IDS.map(() => 0.02 + random() * random() * 0.3);
  const lines = Array.from({ length: people }, () => {
    const country = random() < 0.12 ? 3 : random() < 0.5 ? 1 : 2;
    const sex = random() < 0.02 ? 9 : random() < 0.5 ? 1 : 2;
    const trait = random() < 0.3 ? 3 : 0.5;
    const answers = rates.map((rate) => (random() < 0.02 ? 8 : random() < rate * trait ? 1 : 0));
    const online = answers.map((answer) => (answer === 1 ? Number(random() < 0.6) : ""));
    return [country, sex, ...answers, ...online].join(",");
  });
  const header = ["country", "sex", ...IDS, ...IDS.map((id) => `${id}_online`)].join(",");
  return readResponses(parseCsv([header, ...lines].join("\n")), measure, {
    groups: ["country", "sex"],
    contexts: true,
  });
}

const analyzed = (responses: Responses, disclosure: AnalysisSettings["disclosure"]): Analysis =>
  JSON.parse(
    JSON.stringify(
      analysisOf(responses, { parts: ["prevalence", "comparison"], constantItems: "drop", disclosure }),
    ),
  );

type Row = Analysis["prevalence"][number];
const keyOf = (row: Row, missing: string = row.missing): string =>
  JSON.stringify([row.variable, row.context, missing, row.group, row.level]);

/** Every count of people that an attacker forms from the record, with what it is of. */
function derived(record: Analysis): { readonly what: string; readonly count: number; readonly n: number }[] {
  const found: { what: string; count: number; n: number }[] = [];
  const known = new Map<string, number>();
  const add = (what: string, count: number, n: number): void => {
    if (Math.abs(count - Math.round(count)) < 1e-6) found.push({ what, count: Math.round(count), n });
  };
  for (const row of record.prevalence) {
    // Of these nobody is a count: they are means of what was drawn, or weighted, of known counts.
    if (row.missing === "imputed" || row.missing === "ipw") continue;
    if (row.estimate === null || row.n === null) continue;
    const count = row.estimate * row.n;
    known.set(keyOf(row), count);
    add(keyOf(row), count, row.n);
    if (row.effectiveN !== null && row.deff !== null) expect(row.effectiveN * row.deff).toBeCloseTo(row.n, 6);
  }
  for (const row of record.prevalence) {
    const own = known.get(keyOf(row));
    if (own === undefined) continue;
    const of = keyOf(row);
    const n = row.n!;
    // A missing answer taken as no changes who is counted, not who says yes.
    const asKnown = known.get(keyOf(row, "known"));
    // Missing answers taken as yes say how many did not answer, which the numbers of people do.
    if (asKnown !== undefined && row.missing !== "as-yes") add(`${of} less known`, own - asKnown, n);
    const anywhere = known.get(keyOf({ ...row, context: null }));
    if (row.context !== null && anywhere !== undefined) add(`any less ${of}`, anywhere - own, n);
    const whole = known.get(keyOf({ ...row, variable: "any" }));
    if (row.variable === "two" && whole !== undefined) add(`any less ${of}`, whole - own, n);
    if (row.group !== null && !row.group.includes(" x ")) {
      const everybody = known.get(keyOf({ ...row, group: null, level: null }));
      const siblings = record.prevalence.filter(
        (one) =>
          one.group === row.group &&
          one.variable === row.variable &&
          one.context === row.context &&
          one.missing === row.missing,
      );
      const counts = siblings.map((one) => known.get(keyOf(one)));
      const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      const hidden = counts.filter((count) => count === undefined).length;
      // One hidden level, or all levels shown: what is left is one count of people.
      if (everybody !== undefined && hidden <= 1)
        add(`everybody less the others of ${of}`, everybody - shown, n);
    }
  }
  return found;
}

/** People with `yes` in a pair, from shares and numbers. */
function pairCounts({ risks }: Analysis): { readonly what: string; readonly count: number }[] {
  return (risks?.pairs ?? []).flatMap(({ a, b, n, both, aGivenB, bGivenA }) => {
    if (n === null || both === null) return [];
    const people = n * both;
    const onlyA = bGivenA === null || bGivenA === 0 ? null : people / bGivenA - people;
    const onlyB = aGivenB === null || aGivenB === 0 ? null : people / aGivenB - people;
    return [people, onlyA, onlyB].flatMap((count) => (count === null ? [] : [{ what: `${a} ${b}`, count }]));
  });
}

const SEEDS = Array.from({ length: 12 }, (_, at) => 4711 + at);

describe("an attacker with the record of an unweighted survey", () => {
  it.each(SEEDS)("finds no count of 1 to 4 people, nor its complement, by arithmetic (%i)", (seed) => {
    const record = analyzed(survey(seed), "standard");
    const { leastCount } = record.disclosure;
    const isSmall = (count: number): boolean => count > 0 && count < leastCount;
    const leaks = derived(record).filter(({ count, n }) => isSmall(count) || isSmall(n - count));
    expect(leaks).toEqual([]);
    expect(pairCounts(record).filter(({ count }) => isSmall(Math.round(count)))).toEqual([]);
    for (const { n, estimate } of record.risks?.combinations ?? []) {
      expect(isSmall(n)).toBe(false);
      expect(estimate).not.toBeNull();
    }
    for (const { n } of record.risks?.distribution ?? []) expect(isSmall(n)).toBe(false);
    for (const { missing, asked, proportions } of record.items) {
      // The only way in which anybody did not answer is known from the numbers of people.
      const ways = Object.values(missing).filter((count) => count !== 0);
      const counts = [...(ways.length > 1 ? ways : []), ...asked.map(({ count }) => count)];
      for (const count of counts) expect(count !== null && isSmall(count)).toBe(false);
      for (const share of proportions) expect(share === null || share > 0 || share === 0).toBe(true);
    }
    const { complete, byNumber, none } = record.data.missing;
    for (const count of [complete, none, ...byNumber]) expect(count !== null && isSmall(count)).toBe(false);
    expect(isSmall(record.data.n - (complete ?? 0))).toBe(false);
  });

  it.each(SEEDS.slice(0, 4))(
    "is told one reason for everything hidden, which is null throughout (%i)",
    (seed) => {
      const record = analyzed(survey(seed), "standard");
      const reasons = new Set(
        [...record.prevalence, ...record.contrasts].map(({ suppressed }) => suppressed),
      );
      for (const reason of reasons) {
        expect([null, "too few people", "it could identify people"]).toContain(reason);
      }
      expect(reasons.size).toBeGreaterThan(1);
      for (const { suppressed, estimate, se, low, high, deff, effectiveN } of record.prevalence) {
        if (suppressed !== null)
          expect([estimate, se, low, high, deff, effectiveN]).toEqual(Array(6).fill(null));
      }
      for (const { suppressed, difference, se, low, high, p, adjustedP } of record.contrasts) {
        if (suppressed !== null)
          expect([difference, se, low, high, p, adjustedP]).toEqual(Array(6).fill(null));
      }
      const hidden = new Set(
        record.prevalence.filter((row) => row.suppressed !== null).map((row) => keyOf(row)),
      );
      for (const { variable, context, missing, group, levels } of record.rankings) {
        for (const { level } of levels) {
          expect(hidden.has(JSON.stringify([variable, context, missing, group, level]))).toBe(false);
        }
      }
    },
  );

  it.each(SEEDS.slice(0, 4))("sees multiples of 5 alone in strict mode (%i)", (seed) => {
    const record = analyzed(survey(seed), "strict");
    for (const { n, estimate } of record.prevalence) {
      if (n !== null) expect(n % 5).toBe(0);
      if (n === null || estimate === null) continue;
      const count = estimate * n;
      expect(Math.abs(count - 5 * Math.round(count / 5))).toBeLessThan(1e-9);
    }
    for (const { missing, asked } of record.items) {
      for (const count of [...Object.values(missing), ...asked.map((one) => one.count)]) {
        expect((count ?? 0) % 5).toBe(0);
      }
    }
    for (const { levels } of record.data.groups) for (const { n } of levels) expect((n ?? 0) % 5).toBe(0);
    for (const { n, estimate } of [
      ...(record.risks?.combinations ?? []),
      ...(record.risks?.distribution ?? []),
    ]) {
      const count = (estimate ?? 0) * record.risks!.n;
      expect(n % 5).toBe(0);
      expect(Math.abs(count - 5 * Math.round(count / 5))).toBeLessThan(1e-9);
    }
    for (const { n, both } of record.risks?.pairs ?? []) {
      const count = (both ?? 0) * (n ?? 0);
      expect(Math.abs(count - 5 * Math.round(count / 5))).toBeLessThan(1e-9);
    }
    expect(record.regression).toEqual([]);
  });

  it("sees everything without disclosure control, and the report says so at its top", () => {
    const record = analyzed(survey(4711), "none");
    expect(record.disclosure.hidden).toEqual([]);
    for (const { suppressed, n } of record.prevalence) if ((n ?? 0) > 0) expect(suppressed).toBeNull();
    const [top] = reportToMarkdown(buildReport(record, measure)).split("\n## ");
    expect(top).toMatch(/nothing is hidden|disclosure control/i);
  });
});
