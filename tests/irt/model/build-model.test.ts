import { describe, expect, it } from "vitest";
import type { IrtModel } from "../../../src/irt/model/irt-model";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { thrownBy } from "../../support/error";

const items = [..."abcdef"].map((id) => ({ id, categories: 2 }));
const text = "x =~ a + b + c\ny =~ d + e + f";
const confirmatory = (model: string) => irtModel({ items, structure: { kind: "confirmatory", model } });

function rows(model: IrtModel, kind: string, group = 0) {
  return model.parameters.filter((p) => p.kind === kind && p.group === group);
}

describe("irtModel", () => {
  it("has a slope and an intercept for every item of one factor", () => {
    const model = irtModel({ items, structure: { kind: "one factor" } });
    expect(model.free).toBe(12);
    expect(model.name).toBe("2PL");
    expect(rows(model, "cov").map(({ free, value }) => [free, value])).toEqual([[-1, 1]]);
  });

  it("lets the factors of a measurement model correlate, and takes only its items", () => {
    const model = confirmatory("x =~ a + b + c\ny =~ e + f");
    expect(model.items.map(({ id }) => id)).toEqual([..."abcef"]);
    expect(model.free).toBe(11);
    expect(rows(model, "cov").map(({ place, second, free }) => [place, second, free >= 0])).toEqual([
      [0, 0, false],
      [1, 0, true],
      [1, 1, false],
    ]);
  });

  it("reads fixed values, equal names and thresholds", () => {
    const model = confirmatory("x =~ 1.5*a + L*b + L*c\ny =~ d + e + f\nx ~~ 0.4*y\na | 0.7*t1");
    const [a, b, c] = rows(model, "a");
    expect(a).toMatchObject({ free: -1, value: 1.5 });
    expect(b?.free).toBe(c?.free);
    expect(rows(model, "d")[0]).toMatchObject({ free: -1, value: -0.7 });
    expect(rows(model, "cov")[1]).toMatchObject({ free: -1, value: 0.4 });
  });

  it("fixes Rasch slopes and frees the variances", () => {
    const model = irtModel({ items, structure: { kind: "confirmatory", model: text }, name: "Rasch" });
    expect(rows(model, "a").every(({ free, value }) => free < 0 && value === 1)).toBe(true);
    expect(rows(model, "cov").every(({ free }) => free >= 0)).toBe(true);
    expect(model.free).toBe(9);
  });

  it("has a triangle of slopes fixed at 0 where it explores", () => {
    const model = irtModel({ items, structure: { kind: "exploratory", factors: 3 } });
    expect(model.free).toBe(6 * 3 - 3 + 6);
    expect(rows(model, "a").filter(({ item }) => item === 0)).toHaveLength(1);
    expect(rows(model, "cov").every(({ free }) => free < 0)).toBe(true);
  });

  it("gives every item of a bifactor model two slopes and no correlation", () => {
    const model = irtModel({ items, structure: { kind: "bifactor", model: text } });
    expect(model.factors).toEqual(["general", "x", "y"]);
    expect(model.general).toBe(0);
    expect(model.free).toBe(18);
    expect(rows(model, "cov").every(({ free }) => free < 0)).toBe(true);
  });

  it("finds the general factor of a bifactor model that is written out, and none in others", () => {
    const all = "g =~ a + b + c + d + e + f";
    const apart = "g ~~ 0*x\ng ~~ 0*y\nx ~~ 0*y";
    expect(confirmatory(`${text}\n${all}\n${apart}`)).toMatchObject({ factors: ["x", "y", "g"], general: 2 });
    expect(confirmatory(`x =~ a + b\ny =~ d + e\n${all}\n${apart}`).general).toBe(2);
    expect(confirmatory(`${text}\n${all}`).general).toBeNull();
    expect(confirmatory(`${text} + a\n${all}\n${apart}`).general).toBeNull();
    expect(confirmatory(`${text}\ng =~ a + b + c + d + e\n${apart}`).general).toBeNull();
    expect(confirmatory(text).general).toBeNull();
  });

  it("frees means and variances of further groups on factors with equal items alone", () => {
    const structure = { kind: "confirmatory", model: text } as const;
    const all = irtModel({ items, structure, groups: ["g", "h"] });
    expect(all.free).toBe(12 + 2 + 4);
    const some = irtModel({ items, structure, groups: ["g", "h"], equal: ["a", "b"] });
    expect(rows(some, "mean", 1).map(({ free }) => free >= 0)).toEqual([true, false]);
    expect(some.free).toBe(12 + 8 + 2 + 2);
  });

  it("refuses what it cannot model, and says what", () => {
    expect(thrownBy(() => confirmatory(`${text}\na ~~ b`)).code).toBe("bad-model");
    expect(thrownBy(() => confirmatory(`${text}\ng =~ x + y`)).code).toBe("bad-model");
    expect(thrownBy(() => confirmatory("x =~ a + b + q")).code).toBe("bad-model");
    const wide = items.map(({ id }) => ({ id, categories: 3 }));
    expect(
      thrownBy(() => irtModel({ items: wide, structure: { kind: "one factor" }, name: "Rasch" })).code,
    ).toBe("bad-model");
    // A name that the types do not allow, of items with more categories.
    const unknown = "5PL" as "2PL";
    expect(
      thrownBy(() => irtModel({ items: wide, structure: { kind: "one factor" }, name: unknown })),
    ).toMatchObject({
      code: "unknown-choice",
      message: "unknown item response model: 5PL.",
      hint: "Use one of Rasch, 2PL, 3PL, 4PL, graded, partial credit, generalized partial credit, rating scale, nominal, sequential, sequential Rasch.",
    });
    expect(thrownBy(() => irtModel({ items, structure: { kind: "exploratory", factors: 5 } })).code).toBe(
      "bad-model",
    );
    expect(
      thrownBy(() =>
        irtModel({ items, structure: { kind: "bifactor", model: "x =~ a + b\ny =~ b + c + d" } }),
      ).code,
    ).toBe("bad-model");
    expect(
      thrownBy(() => irtModel({ items, structure: { kind: "one factor" }, groups: ["g", "h"], equal: ["q"] }))
        .code,
    ).toBe("unknown-item");
  });
});
