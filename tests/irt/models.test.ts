import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { fitIrt } from "../../src/irt/estimation/fit-irt";
import { fitStructure } from "../../src/irt/estimation/fit-structure";
import { itemMetrics } from "../../src/irt/information/item-metrics";
import { standardErrorOf } from "../../src/irt/information/standard-error-of";
import { irt } from "../../src/irt/irt";
import { IRT_MODEL_NAMES, type IrtModelName } from "../../src/irt/model/irt-models";
import { modelLayout } from "../../src/irt/model/model-layout";
import { irtModel } from "../../src/irt/model/structure-to-model";
import { withEqualities } from "../../src/irt/model/with-equalities";
import { createRandom } from "../../src/numeric/random/random";
import { tableOf } from "../support/table";
import { fittedModel, type StoredModel, stored } from "./model-reference";

/**
 * mirt's EM stops where a step changes no parameter by 1e-9: by then slopes fixed at 1 leave it 1.4e-4 from the maximum,
 * with a lognormal prior 1.2e-4; our gradient there is below 1e-6 of a person.
 */
function tolerance({ model }: StoredModel): number {
  return model === "partial credit" || model === "sequential Rasch" || model === "4PL" ? 2e-4 : 3e-5;
}

const logit = (p: number): number => Math.log(p / (1 - p));

describe("item response models beside mirt", () => {
  it.each(stored.models.map((own) => [`${own.model} on ${own.data}`, own] as const))("%s", (_, theirs) => {
    const fitted = fittedModel(theirs.data, theirs.model);
    const near = tolerance(theirs);
    expect(fitted.convergence.converged).toBe(true);
    expect(Math.abs(fitted.logLikelihood - theirs.logLik)).toBeLessThan(theirs.model === "4PL" ? 1e-4 : 2e-6);
    expect(Math.abs(2 * (fitted.model.free - fitted.logLikelihood) - theirs.aic)).toBeLessThan(2e-4);
    const compared: [number, number][] = [];
    const errors: [number, number][] = [];
    const add = (
      own: readonly (number | null)[],
      other: readonly (number | null)[] | undefined,
      se = false,
    ) =>
      other?.forEach((value, k) => {
        if (value === null) expect(own[k]).toBeNull();
        else (se ? errors : compared).push([own[k] ?? Number.NaN, value]);
      });
    itemMetrics(fitted).forEach((own, j) => {
      const item = theirs.items[j]!;
      add(own.a, [item.a]);
      add(own.se.a, item.aSe === undefined ? undefined : [item.aSe], true);
      add(own.d, item.d);
      add(own.se.d, item.dSe, true);
      add(own.difficulty, item.difficulty);
      add(own.se.difficulty, item.difficultySe, true);
      add(own.categoryScores, item.scores);
      add(own.se.categoryScores, item.scoresSe, true);
      for (const end of ["lower", "upper"] as const) {
        const theirValue = item[end];
        const value = own[end];
        if (theirValue === undefined || value === null) expect(value).toBeNull();
        else {
          compared.push([logit(value), theirValue]);
          const error = item[`${end}Se`];
          if (error !== undefined) errors.push([(own.se[end] ?? 0) / value / (1 - value), error]);
        }
      }
    });
    const variance = modelLayout(fitted.model, 0).covariances[0]!;
    compared.push([fitted.values[variance]!, theirs.variance]);
    if (theirs.varianceSe !== null)
      errors.push([standardErrorOf(fitted, [[variance, 1]])!, theirs.varianceSe]);
    for (const [own, other] of compared) expect(Math.abs(own - other)).toBeLessThan(near);
    for (const [own, other] of errors) expect(Math.abs(own / other - 1)).toBeLessThan(1e-4);
    expect(compared.length).toBeGreaterThan(10);
  });
});

/** Answers of people to items with these category probabilities. */
function drawn(
  people: number,
  { items, probabilities }: { items: number; probabilities: (theta: number, item: number) => number[] },
  theta: (person: number) => number = () => 0,
) {
  const random = createRandom(3);
  return Array.from({ length: people }, (_, person) => {
    const level = theta(person) + random.normal();
    return Array.from({ length: items }, (__, item) => {
      let left = random.uniform();
      return probabilities(level, item).findIndex((p) => {
        left -= p;
        return left < 0;
      });
    });
  });
}

function partialCredit(slope: number, steps: readonly number[]) {
  return (theta: number): number[] => {
    const weights = [1];
    for (const step of steps) weights.push(weights.at(-1)! * Math.exp(slope * (theta - step)));
    const total = weights.reduce((sum, value) => sum + value, 0);
    return weights.map((value) => value / total);
  };
}

const POLYTOMOUS = [
  "partial credit",
  "generalized partial credit",
  "rating scale",
  "nominal",
  "sequential",
] as const;

describe("several groups", () => {
  const curve = partialCredit(1, [-0.8, 0.1, 0.9]);
  const people = drawn(1600, { items: 5, probabilities: (theta) => curve(theta) }, (person) =>
    person % 2 === 0 ? 0 : 0.7,
  );
  const groups = { site: people.map((_, person) => (person % 2 === 0 ? "a" : "b")) };
  const table = tableOf(people, { groups });

  it.each(POLYTOMOUS)("%s: equal items show the difference of the means", (model) => {
    const { fitted } = fitStructure(table, { kind: "one factor" }, { model, by: "site" });
    expect(fitted.convergence.converged).toBe(true);
    const mean = modelLayout(fitted.model, 1).means[0]!;
    const error = standardErrorOf(fitted, [[mean, 1]])!;
    expect(error).toBeLessThan(0.1);
    expect(Math.abs(fitted.values[mean]! - 0.7)).toBeLessThan(3 * error);
  });

  it("the rating scale's steps are those of a group where no item is equal, and the likelihoods add up", () => {
    const apart = fitStructure(
      table,
      { kind: "one factor" },
      { model: "rating scale", by: "site", equal: [] },
    );
    const alone = ["a", "b"].map((site) => {
      const rows = people.filter((_, person) => groups.site[person] === site);
      return fitStructure(tableOf(rows), { kind: "one factor" }, { model: "rating scale" }).fitted;
    });
    const sum = alone.reduce((total, { logLikelihood }) => total + logLikelihood, 0);
    expect(apart.fitted.logLikelihood).toBeCloseTo(sum, 5);
    expect(apart.fitted.model.free).toBe(2 * alone[0]!.model.free);
  });
});

describe("sequential models", () => {
  const answers = drawn(400, {
    items: 4,
    probabilities: (theta) => partialCredit(1, [-0.8, 0.1, 0.9])(theta),
  });

  it("are two-parameter models of the steps that people reached, with one slope by item", () => {
    const { fitted } = fitStructure(tableOf(answers), { kind: "one factor" }, { model: "sequential" });
    const steps = answers.map((row) =>
      row.flatMap((answer) => [0, 1, 2].map((k) => (answer < k ? null : Number(answer > k)))),
    );
    const items = Object.fromEntries(
      Array.from({ length: 12 }, (_, j) => [`s${j}`, steps.map((row) => row[j] ?? null)]),
    );
    const binary = irtModel({
      items: Object.keys(items).map((id) => ({ id, categories: 2 })),
      structure: { kind: "one factor" },
      name: "2PL",
    });
    const oneSlope = withEqualities(binary, ({ kind, item, value }) => {
      if (kind === "a") return `slope of ${Math.floor(item / 3)}`;
      return kind === "d" ? `step ${item}` : value;
    });
    const expanded = fitIrt(fromAnswers({ items }), oneSlope);
    expect(expanded.logLikelihood).toBeCloseTo(fitted.logLikelihood, 6);
    expect(expanded.model.free).toBe(fitted.model.free);
  });
});

describe("awkward answers", () => {
  const few = [
    [0, 1, 2, 0],
    [1, 1, 2, 1],
    [2, 2, 2, 1],
    [0, 0, 1, 0],
    [2, 2, 2, 2],
    [1, 2, 2, 2],
    [0, 0, 0, 0],
    [1, 1, 1, 2],
    [2, 1, 2, 2],
    [0, 1, 0, 1],
  ];
  const binary = few.map((row) => row.map((answer) => Number(answer > 0)));

  it.each(IRT_MODEL_NAMES)("%s of ten people: finite figures, or null", (model) => {
    const two = ["Rasch", "2PL", "3PL", "4PL"].includes(model);
    const result = irt(tableOf(two ? binary : few), { kind: "one factor" }, { model });
    expect(
      JSON.stringify(result, (_, value) =>
        Number.isNaN(value) || value === Number.POSITIVE_INFINITY ? "bad" : value,
      ),
    ).not.toContain('"bad"');
    expect(Number.isFinite(result.logLik)).toBe(true);
  });

  it.each(["nominal", "generalized partial credit"] as const)(
    "%s: perfect separation ends, with a warning",
    (model) => {
      const apart = Array.from({ length: 60 }, (_, k) => [k % 3, k % 3, k % 3, k % 3]);
      const result = irt(tableOf(apart), { kind: "one factor" }, { model });
      expect(result.warnings.map(({ code }) => code)).toContain("steep-item");
      expect([result.converged, result.convergence.converged]).toEqual([false, false]);
    },
  );

  it("slopes of 1 and answers that repeat one another: the variance runs off, with a warning", () => {
    const apart = Array.from({ length: 60 }, (_, k) => [k % 3, k % 3, k % 3, k % 3]);
    const { warnings } = irt(tableOf(apart), { kind: "one factor" }, { model: "partial credit" });
    expect(warnings.map(({ code }) => code)).toContain("wide-factor");
  });

  it("a category that nobody chose is left out with a warning; the rating scale model names the item", () => {
    const gap = few.map((row) => row.map((answer, j) => (j === 1 && answer === 1 ? 2 : answer)));
    const table = tableOf(gap, { categories: 3 });
    const { warnings, fitted } = fitStructure(table, { kind: "one factor" }, { model: "partial credit" });
    expect([warnings.map(({ code }) => code), fitted.model.items[1]?.categories]).toEqual([
      ["unused-category"],
      2,
    ]);
    expect(() => fitStructure(table, { kind: "one factor" }, { model: "rating scale" })).toThrow(
      expect.objectContaining({
        code: "bad-model",
        message: expect.stringContaining("b has another number"),
      }),
    );
  });

  it("constant items and models without such answers are refused", () => {
    const constant = tableOf(
      few.map(([, ...row]) => [1, ...row]),
      { categories: 3 },
    );
    const fitting =
      (model: IrtModelName, table = constant) =>
      () =>
        irt(table, { kind: "one factor" }, { model });
    expect(fitting("nominal")).toThrow(expect.objectContaining({ code: "constant-item" }));
    expect(fitting("3PL", tableOf(few))).toThrow(expect.objectContaining({ code: "bad-model" }));
    expect(fitting("gpcm" as "nominal", tableOf(few))).toThrow(
      expect.objectContaining({ code: "unknown-choice", message: "unknown item response model: gpcm." }),
    );
  });
});

describe("several factors", () => {
  it.each(["generalized partial credit", "nominal"] as const)(
    "%s: a grid and adaptive points agree",
    (model) => {
      const random = createRandom(5);
      const curve = partialCredit(1.2, [-0.6, 0.5]);
      const people = Array.from({ length: 300 }, () => {
        const [f, g] = [random.normal(), random.normal()];
        return [f, f, f, g, g, g].map((level) => {
          const u = random.uniform();
          const [none = 0, some = 0] = curve(level);
          return u < none ? 0 : u < none + some ? 1 : 2;
        });
      });
      const structure = { kind: "confirmatory", model: "x =~ a + b + c\ny =~ d + e + f" } as const;
      const of = (quadrature: "grid" | "adaptive", points: number) =>
        fitStructure(tableOf(people), structure, { model, quadrature, points }).fitted;
      const [grid, adaptive] = [of("grid", 31), of("adaptive", 7)];
      expect(Math.abs(grid.logLikelihood - adaptive.logLikelihood)).toBeLessThan(0.01);
      const errors = (fitted: typeof grid) =>
        itemMetrics(fitted).flatMap(({ se }) => [...se.d, ...se.categoryScores]);
      errors(grid).forEach((error, k) => {
        if (error !== null) expect(Math.abs(error / errors(adaptive)[k]! - 1)).toBeLessThan(0.01);
      });
    },
  );
});
