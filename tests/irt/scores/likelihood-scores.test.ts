import { describe, expect, it } from "vitest";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { fittedCurves } from "../../../src/irt/estimation/fitted-curves";
import { modelLayout } from "../../../src/irt/model/model-layout";
import { likelihoodScores } from "../../../src/irt/scores/likelihood-scores";
import { mapScores } from "../../../src/irt/scores/score-rows";
import { createRandom } from "../../../src/numeric/random/random";
import { tableOf } from "../../support/table";
import { answersIn, fittedModel, stored } from "../model-reference";

const METHODS = { map: mapScores, ml: likelihoodScores, wle: likelihoodScores } as const;

describe("scores beside mirt", () => {
  const cases = stored.scores.flatMap((own) =>
    (["map", "ml", "wle"] as const).flatMap((method) => {
      const theirs = own[method];
      return theirs === undefined ? [] : [[`${own.model}, ${method}`, { ...own, method, theirs }] as const];
    }),
  );
  it.each(cases)("%s", (_, { data, model, answers, method, theirs }) => {
    const fitted = fittedModel(data, model);
    const scores =
      method === "map"
        ? METHODS.map(fitted, answersIn(answers))
        : METHODS[method](fitted, method, answersIn(answers));
    theirs.forEach(([score, error], row) => {
      const own = scores.estimates[scores.of[row]!]!;
      const ownError = scores.standardErrors[scores.of[row]!]!;
      if (typeof score === "string") {
        expect([own, ownError]).toEqual([
          score === "Inf" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
          Number.NaN,
        ]);
        return;
      }
      expect(Math.abs(own - score)).toBeLessThan(1e-5);
      // mirt's curvature is of differences; our errors of WLE are from the information.
      if (error !== null && method !== "wle") expect(Math.abs(ownError / error - 1)).toBeLessThan(3e-4);
    });
  });
});

describe("likelihoodScores", () => {
  it("of the three-parameter model solve Warm's equation, by differences of the curves", () => {
    const fitted = fittedModel("lsat7", "3PL");
    const texts = ["00111", "10100", "11111", "01.10", "00000"];
    const { of, estimates, standardErrors } = likelihoodScores(fitted, "wle", answersIn(texts));
    const h = 1e-3;
    texts.forEach((text, row) => {
      const level = estimates[of[row]!]!;
      const curves = fittedCurves(fitted, 0, Float64Array.of(level - h, level, level + h));
      let [slope, information, bias] = [0, 0, 0];
      curves.forEach((own, j) => {
        if (text[j] === ".") return;
        for (let k = 0; k < 2; k++) {
          const [before, p, after] = [own[k * 3]!, own[k * 3 + 1]!, own[k * 3 + 2]!];
          const first = (after - before) / (2 * h);
          const second = (after - 2 * p + before) / (h * h);
          information += (first * first) / p;
          bias += (first * second) / p;
          if (Number(text[j]) === k) slope += first / p;
        }
      });
      expect(Math.abs(slope + bias / (2 * information))).toBeLessThan(1e-5);
      expect(standardErrors[of[row]!]).toBeCloseTo(1 / Math.sqrt(information), 5);
    });
  });

  it("have honest WLE standard errors at an extreme level, too", () => {
    const random = createRandom(8);
    const draw = () => Array.from({ length: 20 }, () => random.integer(2));
    const some = fitStructure(
      tableOf(Array.from({ length: 60 }, draw)),
      { kind: "one factor" },
      { standardErrors: false },
    ).fitted;
    const values = some.values.slice();
    modelLayout(some.model, 0).items.forEach(({ slopes, intercepts }, j) => {
      values[slopes[0]!] = 1 + (j % 4) / 3;
      values[intercepts[0]!] = -values[slopes[0]!]! * (-1.5 + (3 * j) / 19);
    });
    const fitted = { ...some, values };
    const level = -3;
    const people = 1000;
    const columns = fittedCurves(fitted, 0, Float64Array.of(level)).map(([, yes = 0]) =>
      Int16Array.from({ length: people }, () => Number(random.uniform() < yes)),
    );
    const answers = { rows: people, columns, group: new Int16Array(people) };
    const { of, estimates, standardErrors } = likelihoodScores(fitted, "wle", answers);
    const covered = of.filter((row) => Math.abs(estimates[row]! - level) <= 1.96 * standardErrors[row]!);
    // By the curvature 89 %.
    expect(covered.length / people).toBeGreaterThan(0.915);
  });

  it("are NaN where nothing says more, and of one factor", () => {
    const people = [
      [0, 1, 0],
      [1, 0, 1],
      [1, 1, 1],
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 0],
      [null, null, null],
    ];
    const structure = { kind: "confirmatory", model: "x =~ 0*a + 1*b + 1*c" } as const;
    const { fitted } = fitStructure(tableOf(people), structure);
    const { of, estimates, standardErrors } = likelihoodScores(fitted, "wle", answersIn(["1..", "01."]));
    const [none, some] = [of[0]!, of[1]!];
    expect([estimates[none], standardErrors[none]]).toEqual([Number.NaN, Number.NaN]);
    expect(Number.isFinite(estimates[some])).toBe(true);
    const two = fitStructure(tableOf(people.map((row) => [...row, ...row])), {
      kind: "confirmatory",
      model: "x =~ 1*a + 1*b + 1*c\ny =~ 1*d + 1*e + 1*f\nx ~~ 0*y",
    }).fitted;
    expect(() => likelihoodScores(two, "ml")).toThrow(expect.objectContaining({ code: "several-factors" }));
  });
});
