import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { DIF_METHOD_NAMES, type DifMethodName } from "../../../src/irt/dif/dif-method-names";
import { type ItemCurve, linkedCurves, lordTest, rajuAreas } from "../../../src/irt/dif/item-curve-tests";
import { type MethodDifItem, methodDif } from "../../../src/irt/dif/method-dif";

interface Figures {
  readonly statistic?: readonly number[] | undefined;
  readonly df?: readonly number[] | undefined;
  readonly p?: readonly number[] | undefined;
  readonly effect?: readonly number[] | undefined;
  readonly alpha?: readonly number[] | undefined;
  /** Of SIBTEST, beside the crossing one. */
  readonly beta?: readonly number[] | undefined;
  readonly uniform?: readonly number[] | undefined;
  readonly rounds?: number | null;
  readonly threshold?: number;
}
interface Answers {
  readonly items: readonly string[];
  readonly group: string;
  readonly answers: readonly string[];
  readonly four?: string;
}
interface Curves {
  readonly columns: readonly string[];
  readonly parameters: readonly (readonly number[])[];
  readonly lord: readonly number[];
  readonly signed: readonly number[];
  readonly unsigned: readonly number[];
}

/** scripts/reference/dif-methods.R: difR 5.1, mirt 1.45.1, base R, lavaan 0.6-19, formulas written in R. */
const { data, expected, curves, own } = JSON.parse(
  readFileSync(new URL("../../reference/dif-methods.json", import.meta.url), "utf8"),
) as {
  readonly data: Readonly<Record<"sim" | "verbal" | "poly", Answers>>;
  readonly expected: Readonly<
    Record<"sim" | "verbal", Record<"plain" | "purified", Record<string, Figures>>>
  > &
    Readonly<Record<"four" | "poly", Record<string, Figures>>>;
  readonly curves: Readonly<Record<string, Curves>>;
  readonly own: Readonly<Record<"sim" | "poly", Figures>> & {
    readonly mimic: Readonly<Record<"sim" | "polyWithP2", Figures>>;
  };
};

const tableOf = ({ items, answers, group }: Answers, groups = group) =>
  fromAnswers({
    items: Object.fromEntries(items.map((id, j) => [id, answers.map((row) => Number(row[j]))])),
    groups: { group: [...groups] },
  });
const TABLES = {
  sim: tableOf(data.sim),
  verbal: tableOf(data.verbal),
  poly: tableOf(data.poly),
  four: tableOf(data.verbal, data.verbal.four),
};

const found = (of: keyof typeof TABLES, method: DifMethodName, purify = false) =>
  methodDif(TABLES[of], { method, by: "group", purify, adjust: "none" });

/** Greatest difference of a figure, relative to those above 1; items by index. */
const distance = (
  items: readonly MethodDifItem[],
  key: "statistic" | "df" | "p" | "effect",
  other: readonly number[] | undefined,
  left: readonly number[] = [],
): number =>
  Math.max(
    ...items.map((item, j) => {
      const [value, there] = [item[key] ?? Number.NaN, other?.[j] ?? Number.NaN];
      return left.includes(j) ? 0 : Math.abs(value - there) / Math.max(1, Math.abs(there));
    }),
  );

function expectFigures(
  items: readonly MethodDifItem[],
  figures: Figures | undefined,
  left?: readonly number[],
) {
  for (const key of ["statistic", "df", "p", "effect"] as const) {
    if (figures?.[key] !== undefined)
      expect(distance(items, key, figures[key], left), key).toBeLessThan(1e-8);
  }
}

describe("methodDif", () => {
  it.each(["sim", "verbal"] as const)("agrees with difR and mirt on binary items: %s", (of) => {
    for (const stage of ["plain", "purified"] as const) {
      const there = expected[of][stage];
      const at = (method: DifMethodName) => found(of, method, stage === "purified");
      const mantel = at("mantel-haenszel");
      // difR corrects for continuity even where the difference is smaller than the correction; R does not.
      const small = mantel.items.flatMap(({ statistic }, j) => ((statistic ?? 0) < 0.05 ? [j] : []));
      expectFigures(mantel.items, there.mantelHaenszel, small);
      const deltas = there.mantelHaenszel?.alpha?.map((alpha) => -2.35 * Math.log(alpha));
      expect(distance(mantel.items, "effect", deltas)).toBeLessThan(1e-8);
      const shares = at("standardization");
      expectFigures(shares.items, there.standardization);
      const trend = at("breslow-day-trend");
      expectFigures(trend.items, there.breslowDayTrend);
      if (stage === "purified") {
        expect(mantel.purification).toEqual({ rounds: there.mantelHaenszel?.rounds, settled: true });
        expect(shares.purification).toEqual({ rounds: there.standardization?.rounds, settled: true });
        expect(trend.purification).toEqual({ rounds: there.breslowDayTrend?.rounds, settled: true });
      }
    }
    const there = expected[of].plain;
    expectFigures(found(of, "breslow-day").items, there.breslowDay);
    // In samples of this size the largest R² underflows in difR, so that its R² is Cox and Snell’s.
    const { statistic, p, effect } = there.logistic ?? {};
    expectFigures(found(of, "logistic").items, { statistic, p, ...(of === "verbal" ? { effect } : {}) });
    const deltas = found(of, "transformed-difficulties").items;
    expectFigures(deltas, { effect: there.transformedDifficulties?.effect });
    const sd = (deltas[0]?.effect ?? 0) / (deltas[0]?.statistic ?? 0);
    expect(1.959963984540054 * sd).toBeCloseTo(there.transformedDifficulties?.threshold ?? 0, 7);
  });

  it("agrees with mirt's SIBTEST where each score's neighbors have people", () => {
    // Elsewhere mirt's mean of nobody is 0.
    const without = { sim: [3, 4, 6, 7, 11], verbal: [13] } as const;
    for (const of of ["sim", "verbal"] as const) {
      expectFigures(found(of, "sibtest").items, expected[of].plain.sibtest, without[of]);
    }
    const purified = found("sim", "sibtest", true);
    expectFigures(purified.items, expected.sim.purified.sibtest);
    expect(purified.purification).toEqual({ rounds: 1, settled: true });
    expectFigures(found("poly", "sibtest").items, expected.poly.sibtest, [2, 4, 5]);
    for (const of of ["sim", "poly"] as const) {
      expectFigures(found(of, "crossing-sibtest").items, own[of]);
      expectFigures(found(of, "sibtest").items, { effect: own[of].beta, statistic: own[of].uniform });
    }
    // Where mirt's crossing is between the same scores.
    const crossing = found("sim", "crossing-sibtest").items;
    expectFigures(
      crossing,
      expected.sim.plain.crossingSibtest,
      crossing.flatMap((_, j) => ([0, 1, 2, 5, 9, 12].includes(j) ? [] : [j])),
    );
  });

  it("agrees with base R on ordered items and several groups", () => {
    const { generalizedMantelHaenszel, mantel, liuAgresti } = expected.poly;
    const general = found("poly", "generalized-mantel-haenszel");
    expectFigures(general.items, generalizedMantelHaenszel);
    expect(general.items[0]).toMatchObject({ df: 3, effect: null });
    expectFigures(found("poly", "mantel").items, mantel);
    const odds = found("poly", "liu-agresti").items;
    expectFigures(odds, { effect: liuAgresti?.alpha?.map((alpha) => Math.log(alpha)) });
    // The second was made harder for the focal group: by .5 in its steps.
    expect(odds.map(({ size }) => size).join("")).toBe("ACAAAA");
    expectFigures(
      found("four", "generalized-mantel-haenszel").items,
      expected.four.generalizedMantelHaenszel,
    );
    expectFigures(found("four", "logistic").items, expected.four.logistic);
  });

  it("agrees with lavaan's MIMIC model, with other items' direct effects too", () => {
    const close = (items: readonly MethodDifItem[], there: Figures) => {
      expect(distance(items, "effect", there.effect)).toBeLessThan(1e-4);
      expect(distance(items, "statistic", there.statistic)).toBeLessThan(1e-3);
    };
    close(found("sim", "mimic").items, own.mimic.sim);
    const purified = found("poly", "mimic", true);
    const anchors = purified.items.filter(({ anchor }) => anchor).map(({ id }) => id);
    expect(anchors).not.toContain("p2");
    if (anchors.length === 5) close(purified.items, own.mimic.polyWithP2);
  });

  it("leaves one item of a pair without a combination of answers out of the MIMIC models", () => {
    const url = new URL("../../reference/mimic-pairs.json", import.meta.url);
    const there: Figures = JSON.parse(readFileSync(url, "utf8"));
    const answers = data.sim.answers.map((row) =>
      row[0] === "0" ? `00${row.slice(2, 6)}` : row.slice(0, 6),
    );
    const table = tableOf({ ...data.sim, items: data.sim.items.slice(0, 6), answers });
    const { items, warnings } = methodDif(table, { method: "mimic", by: "group" });
    expect(distance(items, "effect", there.effect)).toBeLessThan(1e-4);
    expect(distance(items, "statistic", there.statistic)).toBeLessThan(1e-3);
    expect(warnings.map(({ message }) => message).join()).toContain("i1 with i2");
    expect(found("sim", "mimic").warnings).toEqual([]);
  });

  it("finds the planted differences by curves estimated in each group", () => {
    for (const method of ["lord", "raju"] as const) {
      const result = methodDif(TABLES.sim, { method, by: "group", purify: true, adjust: "none" });
      const items = result.items.filter(({ flagged }) => flagged).map(({ id }) => id);
      expect(items).toEqual(expect.arrayContaining(["i3", "i7", "i11"]));
      expect(items.length).toBeLessThanOrEqual(6);
      expect(result.items[2]?.effect).toBeGreaterThan(0.3);
    }
  });

  it("says where weights do not enter, and takes them where they do", () => {
    const weighted = {
      ...TABLES.sim,
      weighting: "design" as const,
      weight: TABLES.sim.count.map((count, row) => count * (1 + (row % 2))),
      weightSquared: TABLES.sim.count.map((count, row) => count * (1 + (row % 2)) ** 2),
    };
    const of = (method: DifMethodName) => methodDif(weighted, { method, by: "group", adjust: "none" });
    for (const method of ["mantel-haenszel", "sibtest", "lord"] as const) {
      const { items, warnings } = of(method);
      expect(warnings.map(({ code }) => code)).toEqual(["design-ignored"]);
      expect(items.map(({ p }) => p)).toEqual(found("sim", method).items.map(({ p }) => p));
    }
    const { items, warnings } = of("logistic");
    expect(warnings).toEqual([]);
    expect(items[2]?.statistic).not.toBeCloseTo(found("sim", "logistic").items[2]?.statistic ?? 0, 3);
  });

  it("has the sign that the tables' notes say: the third item is harder for the focal group", () => {
    const sign = (method: DifMethodName) => Math.sign(found("sim", method).items[2]?.effect ?? 0);
    for (const method of [
      "mantel-haenszel",
      "standardization",
      "mantel",
      "transformed-difficulties",
      "mimic",
    ] as const)
      expect([method, sign(method)]).toEqual([method, -1]);
    for (const method of ["liu-agresti", "sibtest", "lord", "raju"] as const)
      expect([method, sign(method)]).toEqual([method, 1]);
  });

  it("adjusts p for the number of items, and pools others against a focal level", () => {
    const plain = found("sim", "mantel-haenszel").items;
    const holm = methodDif(TABLES.sim, { method: "mantel-haenszel", by: "group" }).items;
    expect(holm.map(({ p }) => p)).toEqual(plain.map(({ p }) => p));
    // The second smallest of 15.
    expect(holm[2]?.adjustedP).toBeCloseTo(14 * (plain[2]?.p ?? 0), 12);
    expect(holm[2]?.flagged).toBe(true);
    const pooled = methodDif(TABLES.four, { method: "mantel-haenszel", by: "group", focal: "3" });
    expect(pooled.levels.map(({ label }) => label)).toEqual(["not 3", "3"]);
    const turned = methodDif(TABLES.sim, { method: "sibtest", by: "group", focal: "0" }).items;
    expect(turned[2]?.effect).toBeCloseTo(-(found("sim", "sibtest").items[2]?.effect ?? 0), 12);
  });
});

describe("curves of items", () => {
  const read = ({ columns, parameters }: Curves): ItemCurve[] =>
    parameters.map((row) => {
      const at = (name: string): number => row[columns.indexOf(name)] ?? 0;
      return {
        a: columns.includes("a") ? at("a") : 1,
        b: at("b"),
        c: at("c"),
        varianceA: at("se(a)") ** 2,
        varianceB: at("se(b)") ** 2,
        covariance: at("cov(a,b)"),
      };
    });
  const all = (n: number): number[] => Array.from({ length: n }, (_, j) => j);

  it.each(["1PL", "2PL", "3PLc"])("Lord's chi-square and Raju's areas agree with difR: %s", (model) => {
    const there = curves[model];
    if (there === undefined) throw new Error("no such model");
    const [reference, focal] = [read(there).slice(0, 15), read(there).slice(15)];
    linkedCurves(reference, focal, all(15)).forEach((curve, j) => {
      const other = reference[j] ?? curve;
      const test = lordTest([other, curve]);
      const { signed, unsigned } = rajuAreas(other, curve);
      expect("statistic" in test ? test.statistic : null).toBeCloseTo(there.lord[j] ?? Number.NaN, 7);
      expect(signed.z).toBeCloseTo(there.signed[j] ?? Number.NaN, 7);
      expect(unsigned.z).toBeCloseTo(Math.abs(there.unsigned[j] ?? Number.NaN), 7);
    });
  });

  it("Lord's chi-square of four groups agrees with difR", () => {
    const there = curves.four;
    if (there === undefined) throw new Error("no such model");
    const groups = [0, 1, 2, 3].map((group) => read(there).slice(24 * group, 24 * (group + 1)));
    const reference = groups[0] ?? [];
    const linked = groups.map((own, group) => (group === 0 ? own : linkedCurves(reference, own, all(24))));
    all(24).forEach((j) => {
      const test = lordTest(linked.flatMap((own) => own[j] ?? []));
      const value = "statistic" in test ? (test.statistic ?? Number.NaN) : Number.NaN;
      expect(Math.abs(value / (there.lord[j] ?? Number.NaN) - 1)).toBeLessThan(1e-6);
    });
  });

  it("areas are those between the curves", () => {
    const reference = { a: 1.3, b: -0.2, varianceA: 0.01, varianceB: 0.01, covariance: 0 };
    const focal = { ...reference, a: 0.7, b: 0.4 };
    const p = ({ a, b }: ItemCurve, theta: number): number => 1 / (1 + Math.exp(-a * (theta - b)));
    let [signed, unsigned] = [0, 0];
    for (let theta = -80; theta < 80; theta += 0.001) {
      const difference = p(reference, theta) - p(focal, theta);
      signed += difference * 0.001;
      unsigned += Math.abs(difference) * 0.001;
    }
    const areas = rajuAreas(reference, focal);
    expect(areas.signed.area).toBeCloseTo(signed, 4);
    expect(areas.unsigned.area).toBeCloseTo(unsigned, 4);
  });
});

describe("awkward answers", () => {
  /** People by digits; "." is no answer. The second half is the focal group. */
  const people = (rows: readonly string[]) =>
    fromAnswers({
      items: Object.fromEntries(
        Array.from(rows[0] ?? "", (_, j) => [
          `i${j + 1}`,
          rows.map((row) => (row[j] === "." ? null : Number(row[j]))),
        ]),
      ),
      categories: [0, 1],
      groups: { group: rows.map((_, at) => (at < rows.length / 2 ? "r" : "f")) },
    });
  const rows = data.sim.answers.map((row) => row.slice(0, 6));
  const [first, second] = [rows.slice(0, 200), rows.slice(750, 950)];
  const set = (row: string, j: number, value: string): string => row.slice(0, j) + value + row.slice(j + 1);
  const CASES: Readonly<Record<string, readonly string[]>> = {
    "ten people": [...rows.slice(0, 5), ...rows.slice(750, 755)],
    "an item all 0 in a group": [...first, ...second.map((row) => set(row, 1, "0"))],
    "an item without answers in a group": [...first, ...second.map((row) => set(row, 1, "."))],
    "an item that all answer alike": [...first, ...second].map((row) => set(row, 1, "1")),
    "groups with no score in common": [...first.map(() => "000001"), ...second.map(() => "111110")],
    separation: [...first.map((row) => set(row, 1, "0")), ...second.map((row) => set(row, 1, "1"))],
    "nobody complete": [...first, ...second].map((row, at) => set(row, at % 6, ".")),
    "two answers that differ in no item": [...first, ...second].map((_, at) =>
      at % 2 === 0 ? "111111" : "000000",
    ),
  };

  it.each(Object.keys(CASES))("give figures or reasons, and never NaN: %s", (name) => {
    const table = people(CASES[name] ?? []);
    for (const method of DIF_METHOD_NAMES) {
      for (const purify of [false, true]) {
        let items: readonly MethodDifItem[];
        try {
          items = methodDif(table, { method, by: "group", purify }).items;
        } catch (error) {
          expect(error, `${method}: ${error}`).toMatchObject({ code: "few-items" });
          continue;
        }
        for (const { id, problem, flagged, size, anchor, adjustedP, ...figures } of items) {
          const known = Object.values(figures).filter((value) => value !== null);
          for (const value of known) expect(Number.isFinite(value), `${method} ${id}`).toBe(true);
          expect(known.length === 0, `${method} ${id} ${problem}`).toBe(problem !== null);
        }
      }
    }
  });

  it("are named where nothing can be compared", () => {
    const table = people(CASES["ten people"] ?? []);
    const refused = (options: Partial<Parameters<typeof methodDif>[1]>, from = table) => {
      try {
        methodDif(from, { method: "mantel-haenszel", by: "group", ...options });
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(refused({ method: "alpha" as DifMethodName })).toMatchObject({ code: "unknown-choice" });
    expect(refused({ focal: "x" })).toMatchObject({ code: "unknown-choice" });
    expect(refused({ adjust: "fdr" as "holm" })).toMatchObject({ code: "unknown-choice" });
    expect(refused({ by: "x" })).toMatchObject({ code: "unknown-grouping" });
    expect(refused({ items: ["i1", "i2"] })).toMatchObject({
      code: "few-items",
      message: "This method can test 2 of the items, and it needs 3.",
    });
    expect(refused({}, TABLES.four)).toMatchObject({ code: "many-groups" });
    expect(refused({}, TABLES.poly)).toMatchObject({
      code: "few-items",
      hint: expect.stringContaining("mantel"),
    });
    const one = people(first.slice(0, 40));
    const alone = {
      ...one,
      groupings: one.groupings.map((own) => ({ ...own, codes: own.codes.map(() => 0) })),
    };
    expect(refused({}, alone)).toMatchObject({ code: "few-groups" });
  });

  it("flag an item that a group answers alike, and take it out of the score", () => {
    const table = people(CASES["an item all 0 in a group"] ?? []);
    const found = (method: DifMethodName) =>
      methodDif(table, { method, by: "group", purify: true }).items.map(({ statistic, flagged, anchor }) => ({
        isTested: statistic !== null,
        flagged,
        anchor,
      }));
    for (const method of ["mantel-haenszel", "liu-agresti"] as const) {
      expect(found(method)[1], method).toEqual({ isTested: true, flagged: true, anchor: false });
    }
    for (const method of ["logistic", "sibtest", "lord", "mimic"] as const) {
      const items = found(method);
      expect(items[1], method).toEqual({ isTested: false, flagged: false, anchor: false });
      expect(items.filter(({ isTested }) => isTested).length, method).toBeGreaterThan(3);
    }
  });

  it("do not match people by two items, of which one differs as the other", () => {
    const differing = [...first, ...second.map((row) => set(row, 2, "0"))];
    const { purification, items } = methodDif(people(differing), {
      method: "mantel-haenszel",
      by: "group",
      items: ["i1", "i2", "i3"],
      purify: true,
    });
    expect(items.map(({ anchor }) => anchor)).toEqual([true, true, true]);
    expect(purification?.settled).toBe(false);
  });

  it("say so where they test no item", () => {
    const { warnings } = methodDif(people(CASES["ten people"] ?? []), { method: "lord", by: "group" });
    expect(warnings).toMatchObject([{ code: "no-item-tested" }]);
  });
});
