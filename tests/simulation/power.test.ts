import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../src/data/transform/dichotomize";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { fitMeasures } from "../../src/factor/cfa/tests/fit-measures";
import type { GroupMoments } from "../../src/factor/moments/group-moments";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { measureById } from "../../src/measures/built-in";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { normalQuantile } from "../../src/numeric/distributions/special";
import { createRandom } from "../../src/numeric/random/random";
import { measurePopulation } from "../../src/simulation/measure-population";
import { designSource, drawTable, type Population, personSource } from "../../src/simulation/population";
import {
  type IntervalOptions,
  peopleForWidth,
  plannedInterval,
} from "../../src/simulation/power/interval-width";
import {
  misfitPower,
  oneFactorTests,
  peopleForPower,
  rmseaPower,
} from "../../src/simulation/power/one-factor-tests";
import { planPrecision } from "../../src/simulation/power/plan-precision";
import { populationMoments } from "../../src/simulation/power/population-moments";
import { powerAnalysis, simulatedPower } from "../../src/simulation/power/power-analysis";
import { type PowerTask, powerReplicate } from "../../src/simulation/power/power-replicate";
import type { PowerSettings } from "../../src/simulation/power/power-result";
import { populationPrevalences } from "../../src/simulation/power/prevalences";
import { inRepository } from "../support/cli";
import { thrownBy } from "../support/error";

const reference = JSON.parse(readFileSync(inRepository("tests/reference/power.json"), "utf8"));
const { shares } = reference.population as { shares: readonly (readonly number[])[] };
const items = ["a", "b", "c", "d", "e", "f"];
const codes = [{ code: 1 }, { code: 2 }, { code: 3 }];

/** The reference's population as a definition. */
const definition = {
  id: "six",
  items: items.map((id) => ({ id, categories: codes })),
  dichotomize: { yes: [2, 3] },
  structures: { two: { model: "x =~ a + b + c\ny =~ d + e + f" } },
  sets: { any: items },
  cluster: { column: "cluster" },
  population: {
    structures: {
      two: {
        loadings: { x: { a: 0.8, b: 0.7, c: 0.6 }, y: { d: 0.75, e: 0.85, f: 0.65 } },
        correlations: [["x", "y", 0.7]],
      },
    },
    answers: Object.fromEntries(
      items.map((id, j) => [id, { "1": shares[j]![0]!, "2": shares[j]![1]!, "3": shares[j]![2]! }]),
    ),
    clusters: { size: 11, intraclass: 0.2 },
  },
} satisfies MeasureDefinition;
const six = parseMeasure(definition);
const clustered = measurePopulation(six);
const population: Population = { ...clustered, clusters: null };

const settings: PowerSettings = {
  measure: "six",
  structure: "two",
  categories: "dichotomized",
  group: null,
  n: 400,
  nPerGroup: 400,
  halfWidth: 0.03,
  confidence: 0.95,
  method: "logit",
  designEffect: null,
  nonResponse: 0.2,
  alpha: 0.05,
  target: 0.8,
  replicates: 0,
  replicateN: [400],
  randomSets: 20,
  seed: 1,
};

describe("the power of tests of RMSEA", () => {
  it("is that of R's pchisq, and of semTools", () => {
    for (const { hypothesis, truth, df, n, alpha, power } of reference.rmsea) {
      expect(Math.abs(rmseaPower({ hypothesis, truth }, { df, n, alpha }) - power)).toBeLessThan(1e-12);
    }
  });

  it("needs the people that a search from below finds in R", () => {
    for (const { hypothesis, truth, df, target, n } of reference.sizes) {
      const power = (people: number) => rmseaPower({ hypothesis, truth }, { df, n: people, alpha: 0.05 });
      expect(peopleForPower(power, target)).toBe(n);
    }
  });

  it("is the level where what is tested is true, and never more than nobody has", () => {
    expect(rmseaPower({ hypothesis: 0.05, truth: 0.05 }, { df: 20, n: 300, alpha: 0.05 })).toBeCloseTo(
      0.05,
      10,
    );
    expect(peopleForPower(() => 0.5, 0.8)).toBeNull();
  });
});

describe("the interval that is planned", () => {
  it("is as wide as R's, by every method, with design effect, clusters and finite population", () => {
    for (const { prevalence, n, halfWidth, people, ...rest } of reference.intervals) {
      const options = { ...rest, people } as IntervalOptions;
      const found = plannedInterval(prevalence, n, options)?.halfWidth ?? Number.NaN;
      expect(Math.abs(found - halfWidth)).toBeLessThan(1e-12);
    }
  });

  it("needs the people that a search from below finds in R", () => {
    for (const { prevalence, halfWidth, method, designEffect, people, n } of reference.needed) {
      const options = { method, designEffect, people, confidence: 0.95, clusterSize: 1 };
      expect(peopleForWidth(prevalence, halfWidth, options)).toBe(n);
    }
  });

  it("of 0 % is none by the log odds, and one by the others", () => {
    const options = { confidence: 0.95, designEffect: 1, clusterSize: 1, people: null } as const;
    expect(plannedInterval(0, 100, { ...options, method: "logit" })).toBeNull();
    expect(peopleForWidth(0, 0.03, { ...options, method: "logit" })).toBeNull();
    expect(peopleForWidth(0, 0.03, { ...options, method: "beta" })).toBe(60);
    expect(plannedInterval(0, 60, { ...options, method: "beta" })?.high).toBeCloseTo(
      1 - 0.025 ** (1 / 60),
      12,
    );
  });

  it("has no length where everybody is asked, nor where there are not two clusters", () => {
    const options = {
      method: "logit",
      confidence: 0.95,
      designEffect: 1,
      clusterSize: 30,
      people: 500,
    } as const;
    expect(plannedInterval(0.2, 500, options)).toEqual({ low: 0.2, high: 0.2, halfWidth: 0 });
    expect(plannedInterval(0.2, 30, options)).toBeNull();
    expect(peopleForWidth(0.2, 0.0001, options)).toBeLessThanOrEqual(500);
    expect(peopleForWidth(0.2, 0.03, { ...options, people: 3 })).toBe(3);
  });
});

describe("the prevalences of a population", () => {
  const { none, noneBoth, itemIntraclass } = reference.population;

  it("of items are their shares; of a set what mvtnorm integrates, within .0005", () => {
    const found = populationPrevalences(population, six);
    for (const [j, item] of items.entries()) {
      const row = found.find(({ variable }) => variable === item);
      expect(row?.prevalence).toBeCloseTo(1 - shares[j]![0]!, 12);
      expect(row?.intraclass).toBe(0);
    }
    const any = found.find(({ variable }) => variable === "any");
    expect(Math.abs((any?.prevalence ?? 0) - (1 - none))).toBeLessThan(5e-4);
  });

  it("have the intraclass correlations that mvtnorm gives, of a set within .003", () => {
    const found = populationPrevalences(clustered, six);
    for (const [j, expected] of itemIntraclass.entries()) {
      expect(Math.abs(found[j]!.intraclass - expected)).toBeLessThan(1e-10);
    }
    const any = found.find(({ variable }) => variable === "any");
    const expected = (noneBoth - none * none) / (none * (1 - none));
    expect(Math.abs((any?.intraclass ?? 0) - expected)).toBeLessThan(3e-3);
  });

  it("count as answering whom the codes for no answer leave", () => {
    const built = measureById("disrupting-harm");
    const own = populationPrevalences(measurePopulation(built, { group: "country" }), built);
    const row = own.find(({ group, variable }) => group === "Kenya" && variable === "a");
    expect(row?.answering).toBeCloseTo(1 - 25 / 1015, 12);
    const set = own.find(({ group, variable }) => group === "Kenya" && variable === "any");
    expect(set!.answering).toBeLessThan(row!.answering);
    expect(set!.answering).toBeGreaterThan(0.8);
  });

  it("are asked of yes at the upper end alone, also of reversed items", () => {
    const middle = parseMeasure({ ...definition, dichotomize: { yes: [2] } });
    expect(thrownBy(() => populationPrevalences(population, middle)).code).toBe("dichotomy-order");
    const reversed = parseMeasure({
      ...definition,
      items: definition.items.map((item) => ({ ...item, reverse: item.id === "a" })),
    });
    const [a] = populationPrevalences(measurePopulation(reversed), reversed);
    expect(a?.prevalence).toBeCloseTo(1 - shares[0]![0]!, 12);
  });
});

describe("the misfit of one factor", () => {
  it.each([
    ["binary", "dichotomized"],
    ["ordered", "declared"],
  ] as const)(
    // lavaan has the expected answers of 400,000 people, this program the covariance of 200,000 drawn ones.
    "of %s answers is lavaan's, within 3 percent",
    (name, categories) => {
      const { df, perPerson, scale, differencePerPerson } = reference.population[name];
      const moments = populationMoments(population, six, { items, categories, seed: 5 });
      const found = oneFactorTests("x =~ a + b + c\ny =~ d + e + f", moments);
      expect(found.oneFactorDf).toBe(df);
      expect(Math.abs(found.fitTest!.perPerson / found.fitTest!.scale / perPerson - 1)).toBeLessThan(0.03);
      expect(Math.abs(found.fitTest!.scale / scale - 1)).toBeLessThan(0.03);
      expect(
        Math.abs(found.differenceTest!.perPerson / found.differenceTest!.scale / differencePerPerson - 1),
      ).toBeLessThan(0.03);
    },
  );

  it("is refused at the level where there is none, and always by many people", () => {
    const moments = populationMoments(population, six, { items, categories: "dichotomized", seed: 5 });
    const { fitTest, differenceTest } = oneFactorTests("x =~ a + b + c\ny =~ d + e + f", moments);
    for (const test of [fitTest!, differenceTest!]) {
      const none = { ...test, perPerson: 0, variancePerPerson: 0 };
      // A chi-square of the right mean and variance is not quite the weighted sum that the statistic is.
      expect(Math.abs(misfitPower(none, { n: 1000, alpha: 0.05 }) - 0.05)).toBeLessThan(0.003);
      expect(misfitPower(test, { n: 50_000, alpha: 0.05 })).toBeGreaterThan(0.9999);
    }
  });

  it("is nothing to test where the structure is one factor", () => {
    const moments = populationMoments(population, six, { items, categories: "dichotomized", seed: 5 });
    const found = oneFactorTests(`g =~ ${items.join(" + ")}`, moments);
    expect(found).toMatchObject({ df: 9, oneFactorDf: null, fitTest: null, differenceTest: null });
  });

  it("cannot be planned with a category that nobody chooses", () => {
    const [group] = population.groups;
    const never = {
      ...group!,
      thresholds: [[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], ...group!.thresholds.slice(1)],
    };
    const odd = { ...population, groups: [never] };
    const options = { items, categories: "dichotomized", seed: 5 } as const;
    const error = thrownBy(() => populationMoments(odd, six, options));
    expect(error.code).toBe("rare-category");
    expect(error.hint).not.toContain("--constant-items");
  });
});

describe("the covariance of a population's moments", () => {
  it("is that of a drawn sample with weights and clusters, within 4 percent", () => {
    const both = { ...clustered, weightVariation: 0.5 };
    const options = { items, categories: "dichotomized", seed: 5 } as const;
    const { people, sample } = populationMoments(both, six, options);
    const drawn = drawTable(both, six, { sizes: [200_000], seed: 6, replicate: 0 });
    const [found] = ordinalMoments(dichotomize(drawn, six), { items, missing: "pairwise" });
    const size = sample.moments.length;
    const trace = ({ gamma }: GroupMoments, from: number, to: number): number =>
      Array.from({ length: to - from }, (_, k) => gamma[(from + k) * (size + 1)]!).reduce((a, b) => a + b);
    for (const [from, to] of [
      [0, items.length],
      [items.length, size],
    ] as const) {
      expect(Math.abs(trace(sample, from, to) / trace(found!, from, to) - 1)).toBeLessThan(0.04);
      expect(trace(sample, from, to) / trace(people, from, to)).toBeGreaterThan(1.25);
    }
  });
});

describe("a simulated sample", () => {
  const task: PowerTask = { population, measure: six, categories: "dichotomized", randomSets: 20 };

  it("depends on seed and replicate alone, whatever was drawn before", () => {
    const first = powerReplicate(task, { n: 300, seed: 4, replicate: 7 });
    powerReplicate(task, { n: 300, seed: 4, replicate: 8 });
    expect(powerReplicate(JSON.parse(JSON.stringify(task)), { n: 300, seed: 4, replicate: 7 })).toEqual(
      first,
    );
    expect(powerReplicate(task, { n: 300, seed: 4, replicate: 8 })).not.toEqual(first);
  });

  it("is analyzed as cfa analyses a file of the same people, with weights and clusters", () => {
    const measure = parseMeasure({ ...definition, weight: { column: "w" } });
    const own = { ...clustered, weightVariation: 0.5 };
    const found = powerReplicate({ ...task, measure, population: own }, { n: 400, seed: 4, replicate: 2 });
    const people = personSource(own, own.groups[0]!, createRandom(4, 3000));
    const design = designSource(own, { random: createRandom(4, 3500), before: 0 });
    const answers = new Int16Array(items.length);
    const lines = Array.from({ length: 400 }, () => {
      people.next(answers);
      const { weight, cluster } = design();
      return [weight, cluster, ...answers.map((category) => category + 1)].join();
    });
    const responses = readResponses(parseCsv(["w,cluster,a,b,c,d,e,f", ...lines].join("\n")), measure);
    const table = dichotomize(patternTable(responses, { design: true }), measure);
    const { fitted, parts } = fitCfa(table, `g =~ ${items.join(" + ")}`, { missing: "pairwise" });
    expect(found.oneFactorP).toBeCloseTo(fitMeasures(fitted, parts).scaled!.p!, 10);
    const equal = powerReplicate(task, { n: 400, seed: 4, replicate: 2 });
    expect(Math.abs(found.oneFactorP! - equal.oneFactorP!)).toBeGreaterThan(1e-4);
  });

  it("says why where it cannot be analyzed", () => {
    const [group] = population.groups;
    const rare = { ...group!, thresholds: group!.thresholds.map(() => [normalQuantile(0.99), 3]) };
    const outcome = powerReplicate(
      { ...task, population: { ...population, groups: [rare] } },
      { n: 12, seed: 1, replicate: 0 },
    );
    expect(outcome).toMatchObject({ oneFactorP: null, factors: null });
    expect(outcome.modelProblem).toMatch(/^[a-z-]+$/);
  });

  it.each([
    ["equal weights", population],
    ["unequal weights", { ...population, weightVariation: 0.75 }],
    ["unequal weights in clusters", { ...clustered, weightVariation: 0.5 }],
  ] as const)(
    // Common answers and 500 people or more: here theory is near, unlike with rare ones.
    "with %s is refused as often as theory says, within four Monte Carlo errors",
    (_, own) => {
      const moments = populationMoments(own, six, { items, categories: "dichotomized", seed: 5 });
      const { differenceTest } = oneFactorTests("x =~ a + b + c\ny =~ d + e + f", moments);
      const n = own.clusters === null ? 500 : 880;
      const outcomes = Array.from({ length: 100 }, (_, replicate) =>
        powerReplicate({ ...task, population: own }, { n, seed: 2, replicate }),
      );
      const {
        oneFactorAgainstStructure: found,
        fitOfStructure,
        rules,
        failed,
      } = simulatedPower(outcomes, { n, alpha: 0.05, factors: 2 });
      const power = misfitPower(differenceTest!, { n, alpha: 0.05 });
      expect(found?.of).toBe(100);
      expect(fitOfStructure!.share).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 100));
      expect(failed).toEqual([]);
      expect(Math.abs(found!.share - power)).toBeLessThan(4 * Math.sqrt((power * (1 - power)) / 100));
      expect(rules.map(({ rule }) => rule)).toContain("recommended");
    },
  );
});

describe("a power analysis", () => {
  const input = { measure: six, everybody: population, divided: null, settings };

  it("survives JSON and has what its plan needs", () => {
    const result = powerAnalysis(input);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.schema).toBe("itemwise/power@1");
    expect(result.df).toBe(8);
    const [a] = result.precision;
    expect(a?.needed?.approached).toBe(Math.ceil((a?.needed?.interviews ?? 0) / 0.8));
    expect(result.precision.at(-1)).toMatchObject({ variable: "any", kind: "set" });
    expect(result.simulated).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toEqual(["theory-alone"]);
  });

  it("simulates the samples that are asked for and tells how far it is", () => {
    const told: number[] = [];
    const result = powerAnalysis({
      ...input,
      settings: { ...settings, replicates: 3, replicateN: [150, 300] },
      onProgress: (done, total) => told.push(done / total),
    });
    expect(result.simulated.map(({ n, replicates }) => [n, replicates])).toEqual([
      [150, 3],
      [300, 3],
    ]);
    expect(told).toHaveLength(6);
  });

  it("needs fewer people where there are not many, and more for a power of .90", () => {
    const finite = parseMeasure({ ...definition, population: { ...definition.population, people: 2000 } });
    const few = powerAnalysis({ ...input, everybody: { ...measurePopulation(finite), clusters: null } });
    const many = powerAnalysis(input);
    for (const [k, row] of few.precision.entries()) {
      expect(row.people).toBe(2000);
      expect(row.needed!.answers).toBeLessThan(many.precision[k]!.needed!.answers);
    }
    for (const test of [...many.rmsea, ...many.factorTests])
      expect(test.needed90).toBeGreaterThan(test.needed!);
  });

  it("never interviews more people than there are", () => {
    const measure = measureById("disrupting-harm");
    const many = measurePopulation(measure);
    const few = { ...many, groups: many.groups.map((group) => ({ ...group, people: 777 })) };
    const { rows } = planPrecision(measure, few, { ...settings, halfWidth: 0.0001 });
    expect(new Set(rows.map(({ needed }) => needed?.interviews))).toEqual(new Set([777]));
  });

  it("divides people by 1 plus the squared variation of the weights, and by nothing else", () => {
    const weighted = powerAnalysis({
      ...input,
      everybody: { ...population, weightVariation: 0.5 },
      settings: { ...settings, n: 500, nPerGroup: 500 },
    });
    const equal = powerAnalysis(input);
    for (const key of ["rmsea", "factorTests"] as const) {
      for (const [k, { power, needed }] of equal[key].entries()) {
        expect(weighted[key][k]!.power).toBeCloseTo(power, 9);
        expect(Math.abs(weighted[key][k]!.needed! - 1.25 * needed!)).toBeLessThan(1.25);
      }
    }
    expect(weighted.oneFactorRmsea).toBe(equal.oneFactorRmsea);
    expect(weighted.population).toMatchObject({ weightVariation: 0.5, clusters: null });
  });

  it("says that tests of RMSEA know no clusters, where there are any", () => {
    const { warnings, factorTests: tests } = powerAnalysis({ ...input, everybody: clustered });
    expect(warnings.map(({ code }) => code)).toContain("rmsea-without-clusters");
    const people = powerAnalysis(input).factorTests;
    for (const [k, { power }] of tests.entries()) expect(power).toBeLessThan(people[k]!.power);
  });

  it("multiplies the design effect of clusters", () => {
    const [a] = powerAnalysis({ ...input, everybody: clustered }).precision;
    expect(a?.designEffect).toBeCloseTo(1 + 10 * reference.population.itemIntraclass[0], 8);
    const given = { ...settings, designEffect: 2 };
    expect(powerAnalysis({ ...input, settings: given }).precision[0]?.designEffect).toBe(2);
  });
});
