import { describe, expect, it } from "vitest";
import { identificationProblems } from "../../../src/factor/cfa/estimation/identification";
import {
  emptySteps,
  invarianceSteps,
  itemKind,
  type ReleasedParameter,
} from "../../../src/factor/invariance/steps";
import type { ModelParameter, ModelTable } from "../../../src/factor/model/model-table";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { parseModel } from "../../../src/measures/model-syntax/parse-model";

function table(model: string, thresholds: Readonly<Record<string, number>>, groups: number): ModelTable {
  return modelTable(parseModel(model), {
    items: Object.entries(thresholds).map(([id, count]) => ({ id, thresholds: count })),
    groups: Array.from({ length: groups }, (_, g) => `g${g + 1}`),
    parameterization: "theta",
  });
}

function same(ids: string, count: number): Record<string, number> {
  return Object.fromEntries([...ids].map((id) => [id, count]));
}

function dfs(model: ModelTable, released: readonly ReleasedParameter[] = []): [string, number][] {
  return invarianceSteps(model, released).map((step) => [step.name, step.table.df]);
}

function row(
  model: ModelTable | undefined,
  lhs: string,
  op: string,
  rhs: string,
  group: number,
): ModelParameter {
  return model!.parameters.find((p) => p.lhs === lhs && p.op === op && p.rhs === rhs && p.group === group)!;
}

const nine = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";

describe("invarianceSteps of binary items", () => {
  // Degrees of freedom of the fixtures: 52, 57, 66 by sex; 156 and 226 by country.
  it("goes from configural by scalar and strict to means", () => {
    const model = table(nine, same("abcdefghi", 1), 2);
    expect(itemKind(model)).toBe("binary");
    expect(dfs(model)).toEqual([
      ["configural", 52],
      ["scalar", 57],
      ["strict", 66],
      ["means", 68],
    ]);
    expect(dfs(table(nine, same("abcdefghi", 1), 6))).toEqual([
      ["configural", 156],
      ["scalar", 181],
      ["strict", 226],
      ["means", 236],
    ]);
  });

  it("leaves the first group's factors as they are and frees the others'", () => {
    const [configural, scalar, strict, means] = invarianceSteps(table(nine, same("abcdefghi", 1), 3));
    for (const step of [scalar, strict]) {
      expect(row(step!.table, "abuse", "~~", "abuse", 0)).toMatchObject({ role: "fixed", value: 1 });
      expect(row(step!.table, "abuse", "~~", "abuse", 2).role).toBe("free");
      expect(row(step!.table, "abuse", "~1", "", 0)).toMatchObject({ role: "fixed", value: 0 });
      expect(row(step!.table, "abuse", "~1", "", 1).role).toBe("free");
      expect(row(step!.table, "abuse", "=~", "a", 1).free).toBe(row(step!.table, "abuse", "=~", "a", 0).free);
      expect(row(step!.table, "a", "|", "t1", 2).free).toBe(row(step!.table, "a", "|", "t1", 0).free);
      expect(row(step!.table, "a", "~1", "", 1)).toMatchObject({ role: "fixed", value: 0 });
    }
    expect(row(configural!.table, "a", "|", "t1", 2).free).not.toBe(
      row(configural!.table, "a", "|", "t1", 0).free,
    );
    expect(row(scalar!.table, "a", "~~", "a", 1).role).toBe("free");
    expect(row(scalar!.table, "a", "~~", "a", 0)).toMatchObject({ role: "fixed", value: 1 });
    expect(row(strict!.table, "a", "~~", "a", 1)).toMatchObject({ role: "fixed", value: 1 });
    expect(row(means!.table, "abuse", "~1", "", 1)).toMatchObject({ role: "fixed", value: 0 });
    expect(row(means!.table, "exploitation", "~~", "abuse", 1).free).not.toBe(
      row(means!.table, "exploitation", "~~", "abuse", 0).free,
    );
  });

  it("has no scalar step for two items on a factor: it would constrain nothing", () => {
    const model = table("f =~ a + b\ng =~ c + d", same("abcd", 1), 2);
    expect(dfs(model).map(([name]) => name)).toEqual(["configural", "strict", "means"]);
    expect(emptySteps(model)).toEqual(["scalar"]);
  });

  it("gives released parameters their own value in one group, at the steps that hold them", () => {
    const model = table(nine, same("abcdefghi", 1), 6);
    const released = [
      { lhs: "abuse", op: "=~", rhs: "a", group: 3 },
      { lhs: "a", op: "|", rhs: "t1", group: 0 },
    ] as const;
    expect(dfs(model, released)).toEqual([
      ["configural", 156],
      ["scalar", 179],
      ["strict", 224],
      ["means", 234],
    ]);
    const strict = invarianceSteps(model, released)[2]!.table;
    expect(row(strict, "abuse", "=~", "a", 3).free).not.toBe(row(strict, "abuse", "=~", "a", 0).free);
    expect(row(strict, "abuse", "=~", "a", 2).free).toBe(row(strict, "abuse", "=~", "a", 0).free);
    expect(row(strict, "a", "|", "t1", 0).free).not.toBe(row(strict, "a", "|", "t1", 1).free);
    expect(row(strict, "a", "|", "t1", 1).free).toBe(row(strict, "a", "|", "t1", 5).free);
  });
});

describe("invarianceSteps of ordered items", () => {
  it("takes thresholds, loadings, intercepts and residual variances in turn", () => {
    // Four categories: each step of a further group constrains 3p - 2p, p - m, p - m, p and m parameters.
    expect(dfs(table("f =~ a + b + c + d\ng =~ e + h + i", same("abcdehi", 3), 3))).toEqual([
      ["configural", 39],
      ["thresholds", 39 + 2 * 7],
      ["loadings", 53 + 2 * 5],
      ["intercepts", 63 + 2 * 5],
      ["strict", 73 + 2 * 7],
      ["means", 87 + 2 * 2],
    ]);
  });

  it("has no threshold step for three categories", () => {
    const model = table("f =~ a + b + c + d", same("abcd", 2), 2);
    expect(itemKind(model)).toBe("ordered");
    expect(dfs(model).map(([name]) => name)).toEqual([
      "configural",
      "loadings",
      "intercepts",
      "strict",
      "means",
    ]);
    expect(emptySteps(model)).toEqual(["thresholds"]);
  });

  it("lets items with one threshold wait until intercepts are equal", () => {
    const model = table("f =~ a + b + c + d", { a: 3, b: 3, c: 1, d: 1 }, 2);
    const steps = invarianceSteps(model);
    const at = (name: string) => steps.find((step) => step.name === name)?.table;
    expect(row(at("thresholds"), "c", "|", "t1", 1).free).not.toBe(
      row(at("thresholds"), "c", "|", "t1", 0).free,
    );
    expect(row(at("thresholds"), "c", "~~", "c", 1).role).toBe("fixed");
    expect(row(at("loadings"), "f", "=~", "c", 1).free).not.toBe(row(at("loadings"), "f", "=~", "c", 0).free);
    expect(row(at("loadings"), "f", "=~", "a", 1).free).toBe(row(at("loadings"), "f", "=~", "a", 0).free);
    expect(row(at("intercepts"), "c", "|", "t1", 1).free).toBe(row(at("intercepts"), "c", "|", "t1", 0).free);
    expect(row(at("intercepts"), "c", "~~", "c", 1).role).toBe("free");
    expect(row(at("intercepts"), "a", "~1", "", 1)).toMatchObject({ role: "fixed", value: 0 });
    expect(row(at("strict"), "c", "~~", "c", 1).role).toBe("fixed");
  });

  it("frees a factor's variance only where an item's loading is held equal", () => {
    const model = table("f =~ a + b + c\ng =~ d + e + h", { ...same("abc", 1), ...same("deh", 3) }, 2);
    const loadings = invarianceSteps(model).find((step) => step.name === "loadings")!.table;
    expect(row(loadings, "f", "~~", "f", 1).role).toBe("fixed");
    expect(row(loadings, "g", "~~", "g", 1).role).toBe("free");
  });

  it("releases an intercept only where intercepts are held", () => {
    const model = table("f =~ a + b + c + d", same("abcd", 3), 2);
    const released = [{ lhs: "a", op: "~1", rhs: "", group: 1 }] as const;
    const without = dfs(model);
    expect(dfs(model, released)).toEqual(without.map(([name, df], k) => [name, k < 3 ? df : df - 1]));
  });
});

describe("invarianceSteps of continuous items", () => {
  it("takes loadings, intercepts, residual variances and means in turn", () => {
    // Holzinger-Swineford: lavaan's df of the school ladder are 48, 54, 60, 69, 72.
    const model = table("v =~ a + b + c\nt =~ d + e + f\ns =~ g + h + i", same("abcdefghi", 0), 2);
    expect(dfs(model)).toEqual([
      ["configural", 48],
      ["loadings", 54],
      ["intercepts", 60],
      ["strict", 69],
      ["means", 72],
    ]);
  });
});

describe("invarianceSteps of models with equalities of their own", () => {
  it("keeps equal within a group what the model's labels hold equal", () => {
    const model = table("f =~ c(k1, k2)*a + c(k1, k2)*b + c + d", same("abcd", 1), 2);
    const strict = invarianceSteps(model).find((step) => step.name === "strict")!.table;
    const frees = ["a", "b"].flatMap((item) => [0, 1].map((g) => row(strict, "f", "=~", item, g).free));
    expect(new Set(frees).size).toBe(1);
  });

  it("touches neither what is fixed nor factors of factors", () => {
    const model = table(
      "f =~ .8*a + b + c\ng =~ d + e + h\nk =~ i + j + l\ntop =~ f + g + k",
      same("abcdehijl", 1),
      2,
    );
    const strict = invarianceSteps(model).find((step) => step.name === "strict")!.table;
    expect(row(strict, "f", "=~", "a", 1)).toMatchObject({ role: "fixed", value: 0.8 });
    expect(row(strict, "top", "=~", "f", 1).free).not.toBe(row(strict, "top", "=~", "f", 0).free);
    expect(row(strict, "top", "~~", "top", 1)).toMatchObject({ role: "fixed", value: 1 });
    expect(row(strict, "top", "~1", "", 1)).toMatchObject({ role: "fixed", value: 0 });
    expect(row(strict, "f", "~1", "", 1).role).toBe("free");
  });

  it("leaves a free factor variance free", () => {
    const model = table("f =~ 1*a + b + c + d\nf ~~ NA*f", same("abcd", 0), 2);
    const loadings = invarianceSteps(model).find((step) => step.name === "loadings")!.table;
    expect(row(loadings, "f", "~~", "f", 0).role).toBe("free");
    expect(row(loadings, "f", "~~", "f", 1).free).not.toBe(row(loadings, "f", "~~", "f", 0).free);
  });
});

describe("the steps of a ladder", () => {
  it.each([
    [nine, same("abcdefghi", 1)],
    [nine, same("abcdefghi", 2)],
    [nine, same("abcdefghi", 4)],
    [nine, same("abcdefghi", 0)],
    ["f =~ a + b + c + d + e", { a: 1, b: 2, c: 3, d: 1, e: 4 }],
    ["f =~ a + b + c + d\ng =~ e + h + i + j", { ...same("abcd", 1), ...same("ehij", 3) }],
    ["g =~ a + b + c + d + e + h\ns =~ d + e + h\ng ~~ 0*s", same("abcdeh", 3)],
    ["f =~ a + b + c\ng =~ d + e + h\nk =~ i + j + l\ntop =~ f + g + k", same("abcdehijl", 1)],
  ] as const)("are identified, each nested in the one before (%#)", (model, thresholds) => {
    const steps = invarianceSteps(table(model, thresholds, 3));
    for (const step of steps) expect(identificationProblems(step.table)).toEqual([]);
    for (let k = 1; k < steps.length; k++) expect(steps[k]!.table.df).toBeGreaterThan(steps[k - 1]!.table.df);
  });
});
