import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { selectItems } from "../../src/data/transform/select";
import { intervalOn } from "../../src/numeric/distributions/interval";
import { alphaEstimate, standardizedAlphaEstimate } from "../../src/reliability/alpha-estimates";
import { sampledAnswers } from "../../src/reliability/complete-answers";
import { reliability } from "../../src/reliability/reliability";
import { type Estimate, errorOf, sampled } from "../../src/survey/design/estimate";
import { nineDesign } from "../factor/moments/reference";
import { type CoefficientReference, designReference } from "../support/design-reference";
import { type People, unitsTable } from "../support/units";

const reference = designReference.nine.alphas;
const scaleOf = (items: readonly string[]) => ({ scale: "s", structure: null, label: "Scale", items });
const examine = (who: People, options = {}) =>
  reliability(unitsTable(who), scaleOf(Object.keys(who.items)), options);

/** The ends to a tenth of a millionth; R's influences of ordinal alpha are central differences. */
function expectInterval(ours: readonly [number, number] | null, theirs: CoefficientReference): void {
  expect(ours).not.toBeNull();
  theirs.interval.forEach((end, place) => {
    expect(Math.abs(ours![place]! - end)).toBeLessThan(1e-7);
  });
  // And within theory of the delete-one jackknife of 312 units.
  expect(Math.abs(theirs.standardError / theirs.jackknife - 1)).toBeLessThan(0.01);
}

describe("intervals of the alphas under strata and clusters", () => {
  const table = nineDesign();

  it("are those of R's survey with the influences of the coefficients", () => {
    const ours = reliability(table, scaleOf(reference.items), { clusterLabels: "within-strata" });
    expect(ours.n).toBe(reference.n);
    expect(ours.alphaIntervalMethod).toBe("linearized");
    expect(ours.alpha).toBeCloseTo(reference.alpha.estimate, 12);
    expect(ours.standardizedAlpha).toBeCloseTo(reference.standardized.estimate, 12);
    expect(ours.ordinalAlpha).toBeCloseTo(reference.ordinal.estimate, 8);
    expectInterval(ours.alphaInterval, reference.alpha);
    expectInterval(ours.standardizedAlphaInterval, reference.standardized);
    expectInterval(ours.ordinalAlphaInterval, reference.ordinal);
  });

  it("rest on standard errors that agree closely, with clusters and with strata alone", () => {
    const cases = [
      [table, "clustered"],
      [{ ...table, cluster: null }, "stratified"],
    ] as const;
    for (const [own, kind] of cases) {
      const sample = sampledAnswers(own, reference.items, { labels: "within-strata" });
      const error = (of: (table: PatternTable) => Estimate | null): number =>
        errorOf(of(sample.table)!, sample).se!;
      const wanted = ({ standardError, stratified }: CoefficientReference): number =>
        kind === "clustered" ? standardError : stratified;
      expect(Math.abs(error(alphaEstimate) - wanted(reference.alpha))).toBeLessThan(1e-12);
      const standardized = error(standardizedAlphaEstimate);
      expect(Math.abs(standardized - wanted(reference.standardized))).toBeLessThan(1e-12);
      if (kind === "clustered") expect(sample.df).toBe(reference.df);
    }
  });

  it("are those of a person per unit without strata and clusters, weights heeded", () => {
    const alone = { ...table, stratum: null, cluster: null };
    const ours = reliability(alone, scaleOf(reference.items));
    const { table: answers } = sampledAnswers(table, reference.items, { labels: "within-strata" });
    const { low, high } = intervalOn("complement", errorOf(alphaEstimate(answers)!, sampled(answers, null)));
    expect(ours.alphaIntervalMethod).toBe("linearized");
    [low, high].forEach((end, side) => {
      expect(ours.alphaInterval![side]).toBeCloseTo(end!, 12);
    });
    expect(ours.standardizedAlphaInterval).not.toBeNull();
    expect(ours.ordinalAlphaInterval).not.toBeNull();
  });

  it("have bootstrap intervals of the units that are near the linearized ones, the same for a seed", () => {
    const scale = scaleOf(reference.items);
    const run = (seed: number) =>
      reliability(selectItems(table, reference.items), scale, {
        clusterLabels: "within-strata",
        bootstrap: 400,
        seed,
      });
    const { alphaInterval, alphaBootstrapInterval } = run(2);
    expect(run(2).alphaBootstrapInterval).toEqual(alphaBootstrapInterval);
    expect(run(3).alphaBootstrapInterval).not.toEqual(alphaBootstrapInterval);
    const width = alphaInterval![1] - alphaInterval![0];
    // A 2.5 % quantile of 400 draws has a standard error of 5 % of the interval's width.
    for (const end of [0, 1] as const) {
      expect(Math.abs(alphaBootstrapInterval![end] - alphaInterval![end])).toBeLessThan(0.2 * width);
    }
  });
});

const persons = fc
  .array(
    fc.tuple(
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      fc.double({ min: 0.3, max: 4, noNaN: true }),
    ),
    {
      minLength: 12,
      maxLength: 40,
    },
  )
  .map((drawn) => ({
    items: Object.fromEntries(["a", "b", "c"].map((id, j) => [id, drawn.map((one) => one[j] as number)])),
    weights: drawn.map((one) => one[3]),
  }));

describe("a design of one person per cluster", () => {
  it("has the variance of independent people times n / (n - 1)", () => {
    fc.assert(
      fc.property(persons, (who) => {
        const clusters = who.weights.map((_, person) => person);
        const sample = sampledAnswers(unitsTable({ ...who, clusters }), ["a", "b", "c"]);
        const { table } = sample;
        for (const alpha of [alphaEstimate(table), standardizedAlphaEstimate(table)]) {
          if (alpha === null) continue;
          const [ours, plain] = [errorOf(alpha, sample).se, errorOf(alpha, sampled(table, null)).se];
          if (ours !== null) expect(ours / plain!).toBeCloseTo(1, 9);
          // Influences add to nothing.
          const sum = alpha.influence.reduce((total, value, row) => total + value * table.weight[row]!, 0);
          expect(Math.abs(sum)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});

describe("the influence of alpha", () => {
  it("is the derivative of alpha with respect to a person's weight", () => {
    const items = { a: [0, 1, 2, 3, 1, 0, 2, 3], b: [0, 2, 1, 3, 2, 0, 1, 1], c: [1, 1, 2, 2, 0, 0, 3, 3] };
    const weights = [1, 2, 0.5, 1.5, 1, 3, 0.7, 1.2];
    const clusters = weights.map((_, person) => person);
    const alphas = (changed: readonly number[]) => examine({ items, weights: changed });
    const table = unitsTable({ items, weights, clusters });
    const step = 1e-5;
    weights.forEach((_, person) => {
      const moved = (by: number) =>
        alphas(weights.map((weight, who) => (who === person ? weight + by : weight)));
      for (const [key, found] of [
        ["alpha", alphaEstimate(table)],
        ["standardizedAlpha", standardizedAlphaEstimate(table)],
      ] as const) {
        const slope = (moved(step)[key]! - moved(-step)[key]!) / (2 * step);
        expect(found!.influence[person]!).toBeCloseTo(slope, 7);
      }
    });
  });
});

describe("designs that tell no interval", () => {
  const items = { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 1, 1, 1, 0, 0, 0, 1], c: [0, 0, 1, 1, 1, 1, 0, 1] };

  it.each([
    ["one cluster", { clusters: items.a.map(() => 0) }],
    ["one cluster in each stratum", { clusters: [0, 0, 0, 0, 1, 1, 1, 1], strata: [0, 0, 0, 0, 1, 1, 1, 1] }],
  ])("give null with a warning: %s", (_, design) => {
    const ours = examine({ items, ...design }, { bootstrap: 20 });
    expect(ours.alpha).not.toBeNull();
    expect(ours).toMatchObject({
      alphaInterval: null,
      alphaIntervalMethod: null,
      standardizedAlphaInterval: null,
      ordinalAlphaInterval: null,
      alphaBootstrapInterval: null,
    });
    expect(ours.warnings.map(({ code }) => code)).toContain("no-design-interval");
    expect(JSON.stringify(ours)).not.toContain("NaN");
  });

  it("survive an item without variation, items that are equal, and answers missing", () => {
    const clusters = [0, 0, 1, 1, 2, 2, 3, 3];
    const constant = examine({ items: { ...items, d: items.a.map(() => 1) }, clusters }, { bootstrap: 20 });
    expect(constant.alphaInterval).not.toBeNull();
    expect(constant.standardizedAlphaInterval).toBeNull();
    const equal = examine({ items: { a: items.a, b: items.a }, clusters });
    expect(equal).toMatchObject({ alphaInterval: null, ordinalAlphaInterval: null });
    const holes = examine({
      items: { ...items, d: [null, null, null, null, null, null, null, 1] },
      clusters,
    });
    expect(holes).toMatchObject({ alpha: null, alphaInterval: null, alphaIntervalMethod: null });
  });
});

describe("an interval on the scale of log(1 - x)", () => {
  it("is symmetric there, and stays below 1", () => {
    const { low, high } = intervalOn("complement", { estimate: 0.9, se: 0.2, df: 4 });
    expect(high).toBeLessThan(1);
    expect((1 - low!) * (1 - high!)).toBeCloseTo(0.01, 12);
    expect(intervalOn("complement", { estimate: 1, se: 0.1, df: 4 }).low).toBeNull();
  });
});
