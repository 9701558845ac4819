import { describe, expect, it } from "vitest";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { nineTable, tableOf } from "../../support/table";
import { expectMoments, type MomentsReference, nineDesign, reference } from "./reference";

const five = [..."abcde"];
const four = [..."abcd"];

function expectGroups(ours: ReturnType<typeof ordinalMoments>, theirs: readonly MomentsReference[]): void {
  expect(ours.map((group) => group.group)).toEqual(theirs.map((group) => group.group));
  theirs.forEach((group, index) => {
    expect(ours[index]?.names).toEqual(group.names);
    expectMoments(ours[index], group);
  });
}

describe("ordinalMoments by group", () => {
  const binary = nineTable("binary", { groups: true });
  const weighted = nineTable("binary", { groups: true, weighted: true });

  it("are lavaan's thresholds, correlations, gamma and numbers of people, listwise and pairwise", () => {
    const { listwise, pairwise, country } = reference.groups;
    expectGroups(ordinalMoments(binary, { items: five, by: "sex", missing: "listwise" }), listwise);
    expectGroups(ordinalMoments(binary, { items: five, by: "sex", missing: "pairwise" }), pairwise);
    expectGroups(ordinalMoments(binary, { items: four, by: "country", missing: "listwise" }), country);
  });

  it("are lavaan's with the weights of each group scaled to its people", () => {
    const { weighted: listwise, weightedPairwise } = reference.groups;
    expectGroups(ordinalMoments(weighted, { items: five, by: "sex", missing: "listwise" }), listwise);
    expectGroups(ordinalMoments(weighted, { items: five, by: "sex", missing: "pairwise" }), weightedPairwise);
  });

  it("are lavaan's for five categories", () => {
    const graded = nineTable("ordinal", { groups: true });
    const { graded: listwise, gradedPairwise } = reference.groups;
    const three = [..."abc"];
    expectGroups(ordinalMoments(graded, { items: three, by: "sex", missing: "listwise" }), listwise);
    expectGroups(ordinalMoments(graded, { items: three, by: "sex", missing: "pairwise" }), gradedPairwise);
  });

  it("come in the order of the levels and items asked for", () => {
    const [second, first] = ordinalMoments(binary, {
      items: ["b", "a"],
      by: "sex",
      levels: ["2", "1"],
      missing: "listwise",
    });
    expect([second?.group, first?.group]).toEqual(["2", "1"]);
    expect(first?.names).toEqual(["b|t1", "a|t1", "b~~a"]);
    expect(first?.covariance).toEqual(Float64Array.of(1, first?.moments[2] ?? 0, first?.moments[2] ?? 0, 1));
    expect(first?.thresholds).toEqual([1, 1]);
  });
});

describe("ordinalMoments of awkward tables", () => {
  const binary = nineTable("binary", { groups: true });

  it("do not count people without any answer under pairwise deletion, as lavaan does not", () => {
    const more = {
      ...binary,
      rows: binary.rows + 1,
      columns: binary.columns.map((column) => Int16Array.of(...column, -1)),
      count: Float64Array.of(...binary.count, 10),
      weight: Float64Array.of(...binary.weight, 10),
      weightSquared: Float64Array.of(...binary.weightSquared, 10),
      groupings: binary.groupings.map((grouping) => ({
        ...grouping,
        codes: Int16Array.of(...grouping.codes, 0),
      })),
    };
    const ours = ordinalMoments(more, { items: five, by: "sex", missing: "pairwise" });
    expectGroups(ours, reference.groups.pairwiseEmpty);
  });

  it("leave out people of no group", () => {
    const table = tableOf(
      [...Array(40).keys()].map((k) => [k % 2, Number(k % 5 === 0), Number(k % 3 === 0)]),
      { groups: { site: [...Array(40).keys()].map((k) => (k < 30 ? "x" : "y")) } },
    );
    const unknown = {
      ...table,
      groupings: table.groupings.map((grouping) => ({
        ...grouping,
        codes: grouping.codes.map((code) => (code === 1 ? -1 : code)),
      })),
    };
    const options = { items: ["a", "b", "c"], by: "site", missing: "listwise" } as const;
    const [only, ...others] = ordinalMoments(unknown, options);
    expect(others).toEqual([]);
    expect(only).toEqual(ordinalMoments(table, { ...options, levels: ["x"] })[0]);
  });

  it("take the adjusted table's variance for a pair with an empty cell, all else being lavaan's", () => {
    const { answers, groups, reference: theirs } = reference.zeroCell;
    const table = tableOf(
      answers.map((text) => [...text].map(Number)),
      { groups: { group: groups.map(String) } },
    );
    const [first, second] = ordinalMoments(table, {
      items: ["a", "b", "c"],
      by: "group",
      missing: "listwise",
    });
    if (theirs[0] === undefined || theirs[1] === undefined) throw new Error("two groups");
    expectMoments(first, theirs[0]);
    expectMoments(second, theirs[1], { skip: "a~~b" });
    expect([first?.adjustedPairs, second?.adjustedPairs]).toEqual([[], [["a", "b"]]]);
    // lavaan's is that of the raw table at the adjusted correlation: as if the empty cell were precise.
    const at = second?.names.indexOf("a~~b") ?? -1;
    const variance = second?.gamma[at * 6 + at] ?? Number.NaN;
    expect(variance).toBeGreaterThan(theirs[1].gamma[15] ?? Number.NaN);
  });

  it("name the group in which there are none", () => {
    const people = [...Array(60).keys()].map((k) => [k % 2, Number(k % 3 === 0), Number(k % 7 === 0)]);
    const groups = people.map((_, k) => (k < 30 ? "x" : "y"));
    const withItem = (change: (row: number[], k: number) => (number | null)[]) =>
      tableOf(people.map(change), { groups: { site: groups } });
    const run = (table: ReturnType<typeof tableOf>) => (): unknown =>
      ordinalMoments(table, { items: ["a", "b", "c"], by: "site", missing: "pairwise" });
    expect(run(withItem(([a = 0, b = 0], k) => [a, b, k < 30 ? b : k % 2]))).toThrow(
      expect.objectContaining({
        code: "perfect-association",
        message: expect.stringMatching(/^site x: .*b and c/),
      }),
    );
    expect(run(withItem(([a = 0, b = 0, c = 0], k) => [a, k < 30 ? b : 1, c]))).toThrow(
      expect.objectContaining({ code: "constant-item", message: expect.stringMatching(/^site y: item b/) }),
    );
    expect(run(withItem(([a = 0, b = 0], k) => [a, b, k < 30 ? k % 3 : k % 2]))).toThrow(
      expect.objectContaining({
        code: "unused-category",
        message: 'site y: nobody chose "2" on item c, as people of other groups did.',
      }),
    );
    expect(run(withItem(([a = 0, b = 0], k) => [a, b, k < 30 ? null : k % 2]))).toThrow(
      expect.objectContaining({ code: "constant-item", message: expect.stringMatching(/^site x: item c/) }),
    );
  });

  it("refuse an unknown item, grouping and level", () => {
    const options = { items: five, missing: "listwise" } as const;
    expect(() => ordinalMoments(binary, { ...options, items: ["z"] })).toThrow(/no item "z"/);
    expect(() => ordinalMoments(binary, { ...options, by: "village" })).toThrow(/no grouping "village"/);
    expect(() => ordinalMoments(binary, { ...options, by: "sex", levels: ["3"] })).toThrow(/unknown sex: 3/);
  });
});

describe("ordinalMoments under strata and clusters", () => {
  const table = nineDesign();
  const options = { items: four, missing: "listwise", clusterLabels: "within-strata" } as const;

  it("are the linearized ones of R's survey, for the whole and for a domain", () => {
    expectMoments(ordinalMoments(table, options)[0], reference.design.both);
    const [, girls] = ordinalMoments(table, { ...options, by: "sex" });
    expectMoments(girls, reference.design.girls);
  });

  it("are those with strata or clusters alone", () => {
    const { strataOnly, clustersOnly } = reference.design;
    expectMoments(ordinalMoments({ ...table, cluster: null }, options)[0], strataOnly);
    const units = sampleDesign(table, "within-strata")?.cluster ?? null;
    const nested = { ...table, stratum: null, cluster: units };
    expectMoments(ordinalMoments(nested, { ...options, clusterLabels: "unique" })[0], clustersOnly);
  });

  it("have a single unit's total about zero, and say so", () => {
    const { lonely } = reference.design;
    const kept = nineDesign({
      keep: ({ stratum, psu }) => stratum !== lonely.stratum || psu === lonely.unit,
    });
    const ours = ordinalMoments(kept, options)[0];
    expectMoments(ours, lonely);
    expect(ours?.warnings?.map((warning) => warning.code)).toEqual(["lonely-psu"]);
  });

  it("come near a delete-one jackknife of the sampling units", () => {
    const { gamma, n } = ordinalMoments(table, options)[0] ?? { gamma: new Float64Array(100), n: Number.NaN };
    reference.design.jackknife.standardErrors.forEach((wanted, k) => {
      const ratio = Math.sqrt((gamma[k * 10 + k] ?? Number.NaN) / n) / wanted;
      // Equal to first order: 312 units.
      expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
    });
  });

  it("say that clusters have people in several groups", () => {
    const [boys] = ordinalMoments(table, { ...options, by: "sex" });
    expect(boys?.warnings?.map((warning) => warning.code)).toEqual(["clusters-across-groups"]);
    expect(boys?.warnings?.[0]?.message).toMatch(/^312 clusters have people in other groups/);
  });

  it("refuse clusters that straddle strata, unless labels are numbered within strata", () => {
    expect(() => ordinalMoments(table, { ...options, clusterLabels: "unique" })).toThrow(
      expect.objectContaining({ code: "clusters-straddle-strata", message: expect.stringContaining("312") }),
    );
  });

  it("keep the design effect of an adjusted pair", () => {
    const cells = [
      { answers: [0, 0], people: 822 },
      { answers: [0, 1], people: 8 },
      { answers: [1, 0], people: 12 },
    ];
    const people = cells.flatMap((cell) => Array<number[]>(cell.people).fill(cell.answers));
    const plain = tableOf(people);
    // Clusters of two people who answered alike: 822 and 830 are even.
    const ones = new Float64Array(people.length).fill(1);
    const each = {
      ...plain,
      rows: people.length,
      columns: [0, 1].map((j) => Int16Array.from(people, (answers) => answers[j] ?? -1)),
      count: ones,
      weight: ones,
      weightSquared: ones,
      stratum: null,
      cluster: Int32Array.from(people, (_, k) => k >> 1),
    };
    const [own, clustered] = [plain, each].map(
      (table) => ordinalMoments(table, { items: ["a", "b"], missing: "listwise" })[0],
    );
    const clusters = people.length / 2;
    expect(clustered?.gamma[8]).toBeCloseTo(
      (own?.gamma[8] ?? Number.NaN) * 2 * (clusters / (clusters - 1)),
      8,
    );
  });

  it("are the plain ones times n / (n - 1) where each person is a cluster", () => {
    const people = [...Array(97).keys()].map((k) => [k % 4, Number(k % 5 === 0), Number(k % 3 === 0)]);
    const plain = tableOf(people);
    const rows = people.map((_, k) => k);
    const ones = new Float64Array(97).fill(1);
    const each = {
      ...plain,
      rows: 97,
      columns: [0, 1, 2].map((j) => Int16Array.from(people, (answers) => answers[j] ?? -1)),
      count: ones,
      weight: ones,
      weightSquared: ones,
      cluster: Int32Array.from(rows),
    };
    const items = ["a", "b", "c"];
    const own = ordinalMoments(plain, { items, missing: "listwise" })[0];
    for (const sample of [each, { ...each, cluster: null, stratum: new Int32Array(97) }]) {
      const ours = ordinalMoments(sample, { items, missing: "listwise" })[0];
      expect(ours?.moments).toEqual(own?.moments);
      ours?.gamma.forEach((value, cell) => {
        expect(value).toBeCloseTo(((own?.gamma[cell] ?? Number.NaN) * 97) / 96, 11);
      });
    }
  });
});
