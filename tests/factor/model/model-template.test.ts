import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import { fitMatrixCfa } from "../../../src/factor/cfa/matrix-cfa";
import { modelTemplate, type Template, type TemplateScale } from "../../../src/factor/model/model-template";
import { thrownBy } from "../../support/error";
import { outsideCatalog } from "../../support/outside-catalog";
import { data } from "../cfa/exploratory-reference";

interface Expected {
  readonly template: Template;
  readonly fit: Readonly<Record<"chisq" | "df" | "cfi" | "rmsea" | "srmr", number>>;
  readonly loadings: readonly { lhs: string; rhs: string; std: number; se: number }[];
  readonly bifactor?: { shares: number[]; puc: number; omegaHierarchical: number };
}

const { scales, models }: { scales: readonly TemplateScale[]; models: readonly Expected[] } = JSON.parse(
  readFileSync("tests/reference/templates.json", "utf8"),
);
const items = scales.flatMap((scale) => scale.items);
const people = fromAnswers({
  items: Object.fromEntries(
    items.map((id, j) => [id, data.bfi.map((text) => (text[j] === "." ? null : Number(text[j])))]),
  ),
  scale: "continuous",
});
const named = models.map((one) => [one.template, one] as const);

const fitted = (template: Template): CfaResult =>
  cfa(people, modelTemplate(template, scales), {
    missing: "listwise",
    estimator: "ML",
    rotationSettings: template === "esem" ? { geominEpsilon: 0.01 } : {},
  });

describe("a structure written from scales", () => {
  it.each(named)("is lavaan's model with the syntax by hand: %s", (template, { fit, loadings, bifactor }) => {
    const result = fitted(template);
    const { chiSquare, df, cfi, rmsea } = result.fit.standard;
    expect(chiSquare).toBeCloseTo(fit.chisq, 4);
    expect([df, result.fit.srmr?.toFixed(5)]).toEqual([fit.df, fit.srmr.toFixed(5)]);
    expect([cfi?.toFixed(6), rmsea?.estimate.toFixed(6)]).toEqual([fit.cfi.toFixed(6), fit.rmsea.toFixed(6)]);
    for (const { lhs, rhs, std, se } of loadings) {
      const row = result.estimates.find((one) => one.op === "=~" && one.lhs === lhs && one.rhs === rhs);
      // The sign of a factor is free.
      expect(Math.abs(row?.std ?? Number.NaN)).toBeCloseTo(Math.abs(std), 4);
      // lavaan's errors of an oblique rotation differ (esem.R).
      if (template !== "esem") expect(row?.stdSe).toBeCloseTo(se, 4);
    }
    const own = result.bifactor;
    expect(own === null).toBe(bifactor === undefined);
    if (own === null || bifactor === undefined) return;
    expect(own.general).toBe("general");
    own.shares.forEach(({ share }, k) => {
      expect(share).toBeCloseTo(bifactor.shares[k] ?? 0, 5);
    });
    expect(own.puc).toBeCloseTo(bifactor.puc, 9);
    expect(result.reliability[0]?.omegaCategorical).toBeCloseTo(bifactor.omegaHierarchical, 5);
  });

  it("has the omegas of a bifactor model whatever the direction of its items", () => {
    const turned = scales[0]?.items ?? [];
    const numbers = items.map((_, j) =>
      data.bfi.map((text) => (text[j] === "." ? null : Math.min(Number(text[j]), 4))),
    );
    const omegas = (isTurned: boolean, scale: "continuous" | "ordinal") => {
      const answers = numbers.map((own, j) =>
        own.map((answer) =>
          answer !== null && isTurned && turned.includes(items[j] ?? "") ? 5 - answer : answer,
        ),
      );
      const table = fromAnswers({
        items: Object.fromEntries(items.map((id, j) => [id, answers[j] ?? []])),
        ...(scale === "continuous" ? { scale } : {}),
      });
      const result = cfa(table, modelTemplate("bifactor", scales), { missing: "listwise" });
      return result.reliability.flatMap(({ omegaCategorical, omegaCategoricalInterval }) => [
        omegaCategorical,
        ...(omegaCategoricalInterval ?? []),
      ]);
    };
    for (const scale of ["continuous", "ordinal"] as const) {
      const [keyed, turnedRound] = [omegas(false, scale), omegas(true, scale)];
      expect(keyed.length).toBeGreaterThan(scales.length);
      keyed.forEach((figure, k) => {
        expect(turnedRound[k]).toBeCloseTo(figure ?? Number.NaN, 4);
      });
    }
  });

  it("keeps the general factor apart from other names", () => {
    const own = scales.map((scale, k) => (k === 0 ? { ...scale, id: "general" } : scale));
    expect(modelTemplate("second-order", own, { taken: ["general2"] })).toContain(
      "general3 =~ general + C + E + N",
    );
    expect(modelTemplate("esem", [{ id: "all", items: ["f1", "b", "c", "d", "e"] }], { factors: 2 })).toBe(
      'efa("scales")*factor1 + efa("scales")*factor2 =~ f1 + b + c + d + e',
    );
  });

  const [a, b, c] = [scales[0]!, scales[1]!, scales[2]!];
  const first = (scale: TemplateScale, n: number) => ({ ...scale, items: scale.items.slice(0, n) });
  it.each<[Template, readonly TemplateScale[], RegExp]>([
    ["second-order", [a, b], /needs three scales: the one correlation of two factors/],
    ["bifactor", [a, first(b, 2), c], /needs 3 items or more on each scale, and “C” has 2 items/],
    ["bifactor", [first(a, 3), first(b, 3)], /a third scale, or four items on one of two/],
    ["correlated", [a, first(b, 1)], /2 items or more on each scale, and “C” has one item/],
    ["correlated", [a], /needs scales, and there is one/],
    ["second-order", [{ id: "g", items }, a, b], /“g” has all items of “A”/],
    ["one-factor", [first(a, 2)], /3 items or more/],
    ["esem", [first(a, 3), first(b, 1)], /of 4 items identifies at most 1, and not 2 factors/],
  ])("is refused where it is not identified: %s", (template, few, problem) => {
    const error = thrownBy(() => modelTemplate(template, few));
    expect(error.message).toMatch(problem);
    const data = ["A", "B", "C", "g", "general"];
    expect(outsideCatalog(() => Object.values(error.worded()).join(" "), data)).toEqual([]);
  });

  it.each([
    [4, true],
    [3, false],
  ])("has its general factor identified by %i items on one of two scales: %s", (n, identified) => {
    const own = [first(a, n), first(c, 3)];
    const ids = own.flatMap((scale) => scale.items);
    const [general, specific] = [0.5, 0.4].map((from) => ids.map((_, k) => from + 0.03 * k));
    const matrix = ids.map((_, i) =>
      ids.map((__, j) => {
        const shared = i < n === j < n ? specific![i]! * specific![j]! : 0;
        return i === j ? 1 : general![i]! * general![j]! + shared;
      }),
    );
    const groups = own.map(({ id, items: some }) => `${id} =~ ${some.join(" + ")}`).join("\n");
    const text = `general =~ ${ids.join(" + ")}\n${groups}\ngeneral ~~ 0*A + 0*E\nA ~~ 0*E`;
    const solve = () =>
      fitMatrixCfa({ items: ids, matrix, n: 500 }, identified ? modelTemplate("bifactor", own) : text);
    if (identified) expect(solve().fitted.convergence.identified).toBe(true);
    else expect(solve).toThrow(/not identified/);
  });
});
