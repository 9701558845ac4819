import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { measureById } from "../../src/measures/built-in";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { normalCdf } from "../../src/numeric/distributions/special";
import { createRandom } from "../../src/numeric/random/random";
import { measurePopulation } from "../../src/simulation/measure-population";
import {
  drawTable,
  impliedCorrelations,
  type Population,
  personSource,
} from "../../src/simulation/population";
import { sampleSizes } from "../../src/simulation/sample-sizes";
import { simulateCsv } from "../../src/simulation/simulate-csv";
import { kishEffectiveN } from "../../src/survey/design/kish";
import { thrownBy } from "../support/error";

const measure = measureById("disrupting-harm");
const four = [1, 2, 3, 4].map((code) => ({ code }));
const definition = {
  id: "small",
  items: [
    { id: "a", categories: four, missing: [{ code: 9 }] },
    { id: "b", categories: four, missing: [{ code: 9 }] },
    { id: "c", categories: four, reverse: true },
    { id: "d", categories: four },
  ],
  structures: { two: { model: "x =~ a + b\ny =~ c + d" } },
  groups: { place: { column: "where", labels: { "1": "North", "2": "South" } } },
  cluster: { column: "school" },
  population: {
    structures: {
      two: { loadings: { x: { a: 0.8, b: 0.7 }, y: { c: 0.6, d: 0.9 } }, correlations: [["x", "y", 0.5]] },
    },
    answers: {
      a: { 1: 60, 2: 20, 3: 10, 4: 0, 9: 10 },
      b: { 1: 0.4, 2: 0.3, 3: 0.2, 4: 0.1, 9: 0.25 },
      c: { 1: 1, 2: 2, 3: 3, 4: 4 },
      d: { 1: 1, 2: 1, 3: 1, 4: 1 },
    },
    groups: { place: { North: { share: 3 }, South: { means: { x: 1, y: -0.5 } } } },
    clusters: { size: 20, intraclass: 0.3 },
  },
} satisfies MeasureDefinition;
const small = parseMeasure(definition);
const N = 100_000;

describe("simulated answers", () => {
  const population = measurePopulation(small);
  const table = drawTable({ ...population, clusters: null }, small, { sizes: [N], seed: 3, replicate: 0 });

  it("have the population's polychoric correlations, within four standard errors", () => {
    const found = correlate(table, { missing: "pairwise" });
    const expected = impliedCorrelations(population);
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const) {
      const error = found.standardErrors?.[i]?.[j] ?? Number.NaN;
      expect(Math.abs(found.matrix[i]![j]! - expected[i]![j]!)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.01);
    }
  });

  it("have its proportions, of answers and of codes for none, within four standard errors", () => {
    const { answers } = small.population!;
    for (const [j, item] of population.items.entries()) {
      const given = Object.entries(answers[item.id]!);
      const all = given.reduce((sum, [, value]) => sum + value, 0);
      for (const [code, value] of given) {
        const place = item.codes.indexOf(Number(code));
        const cell = place >= 0 ? place : -2 - item.missing.indexOf(Number(code));
        const share = value / all;
        const found =
          table.count.reduce((sum, n, row) => sum + (table.columns[j]![row] === cell ? n : 0), 0) / N;
        expect(Math.abs(found - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / N));
      }
    }
  });

  it("of a group with other means are cut by shifted thresholds", () => {
    const { groups } = measurePopulation(small, { group: "place" });
    expect(groups.map(({ label, code, share }) => [label, code, share])).toEqual([
      ["North", "1", 3],
      ["South", "2", 1],
    ]);
    const [north, south] = groups;
    expect(south!.thresholds[0]![0]! - north!.thresholds[0]![0]!).toBeCloseTo(-0.8, 12);
    expect(south!.thresholds[2]![0]! - north!.thresholds[2]![0]!).toBeCloseTo(0.3, 12);
    expect(north!.thresholds[0]![2]).toBe(Number.POSITIVE_INFINITY);
  });

  it("have factors of whose variance the clusters hold their share", () => {
    const [group] = population.groups;
    const one = {
      ...population,
      loadings: [
        [1 - 1e-9, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    } as Population;
    const cut = { ...group!, thresholds: [[0], [0], [0], [0]], missing: [[], [], [], []] };
    const people = personSource(one, cut, createRandom(5));
    const answers = new Int16Array(4);
    let both = 0;
    let pairs = 0;
    for (let k = 0; k < N; k++) {
      people.next(answers);
      const first = answers[0];
      people.next(answers);
      if (k % 10 !== 9) continue;
      pairs++;
      both += Number(first === 1 && answers[0] === 1);
    }
    const expected = 0.25 + Math.asin(0.3) / (2 * Math.PI);
    expect(Math.abs(both / pairs - expected)).toBeLessThan(4 * Math.sqrt(0.25 / pairs));
  });

  it("draw who gives no answer apart from the answers, clustered in people where that is asked for", () => {
    const own = measurePopulation(measure);
    const none = (one: Population): number => {
      const drawn = drawTable(one, measure, { sizes: [N], seed: 1, replicate: 0 });
      return drawn.count.reduce(
        (sum, n, row) => sum + (drawn.columns.every((column) => column[row]! < 0) ? n : 0),
        0,
      );
    };
    expect(none(own)).toBeGreaterThan(100);
    expect(none({ ...own, missingClustering: 0 })).toBe(0);
  });
});

describe("a simulated sample's design", () => {
  const population = measurePopulation(small, { group: "place" });

  it("has weights of the population's spread, and none where they are equal; the answers stay the same", () => {
    const alone = { ...measurePopulation(small), clusters: null };
    const options = { sizes: [20_000], seed: 3, replicate: 0 };
    const equal = drawTable(alone, small, options);
    const weighted = drawTable({ ...alone, weightVariation: 0.5 }, small, options);
    expect([equal.weighting, weighted.weighting]).toEqual(["none", "design"]);
    expect(weighted.columns).toEqual(equal.columns);
    expect(weighted.count).toEqual(equal.count);
    expect(kishEffectiveN(weighted) / 20_000).toBeCloseTo(1 / 1.25, 1);
    expect(weighted.weight.reduce((sum, weight) => sum + weight) / 20_000).toBeCloseTo(1, 1);
  });

  it("has the clusters that a file has, none of them of two groups", () => {
    const table = drawTable(population, small, { sizes: [50, 30], seed: 3, replicate: 0 });
    const sizes = new Map<number, number>();
    table.cluster!.forEach((cluster, row) => {
      sizes.set(cluster, (sizes.get(cluster) ?? 0) + table.count[row]!);
    });
    expect([...sizes].sort(([a], [b]) => a - b)).toEqual([
      [0, 20],
      [1, 20],
      [2, 10],
      [3, 20],
      [4, 10],
    ]);
  });
});

describe("a simulated file", () => {
  const population = measurePopulation(small, { group: "place" });
  const text = [...simulateCsv(population, small, { sizes: [50, 30], seed: 8 })].join("");

  it("is read by the definition that it is drawn from", () => {
    const table = parseCsv(text);
    expect(table.header).toEqual(["where", "school", "a", "b", "c", "d"]);
    const responses = readResponses(table, small, { groups: ["place"] });
    expect(responses.rowNumbers.length).toBe(80);
    expect(responses.groupings[0]?.levels).toEqual(["North", "South"]);
    expect([...new Set(table.columns[1])]).toEqual(["1", "2", "3", "4", "5"]);
    expect(patternTable(responses).items.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("has the same bytes for the same seed, and others for another", () => {
    const again = (seed: number) => [...simulateCsv(population, small, { sizes: [50, 30], seed })].join("");
    expect(again(8)).toBe(text);
    expect(again(9)).not.toBe(text);
  });

  it("comes in pieces, and the people of a group do not depend on how many others have", () => {
    const pieces = [...simulateCsv(population, small, { sizes: [1200, 30], seed: 8 })];
    expect(Math.max(...pieces.map((piece) => piece.split("\r\n").length))).toBeLessThan(502);
    const south = (of: string) =>
      of
        .split("\r\n")
        .filter((line) => line.startsWith("2,"))
        .map((line) => line.split(",").slice(2).join());
    expect(south(pieces.join(""))).toEqual(south(text));
  });

  it("has weights with mean 1 and the spread of the population", () => {
    const whole = [...simulateCsv(measurePopulation(measure), measure, { sizes: [20_000], seed: 2 })].join(
      "",
    );
    const weights = parseCsv(whole).columns[0]!.map(Number);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const spread = Math.sqrt(weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length);
    expect(mean).toBeCloseTo(1, 1);
    expect(spread).toBeCloseTo(0.5, 1);
  });
});

describe("sample sizes", () => {
  const population = measurePopulation(small, { group: "place" });

  it("are divided by the groups' shares, or are the same in each", () => {
    expect(sampleSizes(population, { n: 10 })).toEqual([8, 2]);
    expect(sampleSizes(population, { nPerGroup: 10 })).toEqual([10, 10]);
  });

  it("leave no group without anybody", () => {
    expect(thrownBy(() => sampleSizes(population, { n: 1 })).message).toMatch(/South/);
    expect(thrownBy(() => sampleSizes(population, { n: 1.5 })).code).toBe("sample-size");
  });
});

describe("the population of a definition", () => {
  const wrong = (population: object): string =>
    thrownBy(() => parseMeasure({ ...definition, population: { ...definition.population, ...population } }))
      .message;
  const two = definition.population.structures.two;

  it.each([
    [{ structures: { three: two } }, /population\.structures\.three: "three" is no structure/],
    [{ structures: { two: { ...two, loadings: { x: { a: 0.8, b: 0.7 } } } } }, /factor "y" has no loadings/],
    [
      { structures: { two: { ...two, loadings: { ...two.loadings, x: { a: 0.8 } } } } },
      /population\.structures\.two\.loadings\.x: item b has no loading/,
    ],
    [
      { structures: { two: { ...two, loadings: { ...two.loadings, x: { a: 1.2, b: 0.7 } } } } },
      /loadings\.x\.a: a standardized loading/,
    ],
    [{ structures: { two: { ...two, correlations: [] } } }, /the correlation of x with y has no value/],
    [{ structures: { two: { ...two, correlations: [["x", "z", 0.2]] } } }, /no factor "z"/],
    [{ answers: { ...definition.population.answers, a: { 1: 1, 7: 1 } } }, /population\.answers\.a\.7/],
    [{ answers: { ...definition.population.answers, a: { 9: 1 } } }, /none of the categories is ever chosen/],
    [{ answers: { a: { 1: 1 } } }, /item b has no answers/],
    [
      { answers: { ...definition.population.answers, a: { 1: -1 } } },
      /population\.answers\.a\.1: must be 0 or more/,
    ],
    [{ groups: { place: { East: {} } } }, /population\.groups\.place\.East: group place has no level "East"/],
    [{ groups: { place: { North: { means: { z: 1 } } } } }, /means\.z: is no factor/],
    [
      { groups: { place: { North: { means: { x: 1 }, answers: { a: { 1: 1, 2: 1 } } } } } },
      /give "answers" or "means", not both/,
    ],
    [{ clusters: { size: 0, intraclass: 0.1 } }, /population\.clusters\.size: must be 1 or more/],
    [
      { weightVariation: 0.5 },
      /population\.weightVariation: the definition names no column of design weights/,
    ],
    [{ typo: 1 }, /population\.typo/],
  ])("names the path of what is wrong: %j", (population, message) => {
    expect(wrong(population)).toMatch(message);
  });

  it("is refused where the correlations of three factors cannot be", () => {
    const three = {
      ...definition,
      structures: { three: { model: "x =~ a + b\ny =~ c\nz =~ d" } },
      population: {
        ...definition.population,
        structures: {
          three: {
            loadings: { x: { a: 0.8, b: 0.7 }, y: { c: 0.6 }, z: { d: 0.9 } },
            correlations: [
              ["x", "y", 0.9],
              ["x", "z", 0.9],
              ["y", "z", -0.9],
            ],
          },
        },
      },
    };
    expect(thrownBy(() => parseMeasure(three)).message).toMatch(/not positive definite/);
  });

  it("is asked for where a measure has none, or none by a group", () => {
    const none = parseMeasure({ ...definition, population: null });
    expect(thrownBy(() => measurePopulation(none)).hint).toMatch(/--from/);
    expect(thrownBy(() => measurePopulation(measure, { group: "sex" })).hint).toMatch(/country/);
    expect(thrownBy(() => measurePopulation(measure, { structure: "five" })).hint).toMatch(
      /two-factor, three-factor/,
    );
  });

  it("has the published answers of the built-in measure", () => {
    const [kenya] = measurePopulation(measure, { group: "country" }).groups.filter(
      ({ label }) => label === "Kenya",
    );
    expect(kenya).toMatchObject({ code: "2", share: 1014 });
    const valid = 777 + 88 + 92 + 21 + 12;
    expect(normalCdf(kenya!.thresholds[0]![0]!)).toBeCloseTo(777 / valid, 12);
    expect(kenya!.missing[0]![0]).toBeCloseTo(12 / (valid + 25), 12);
  });
});
