import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { modelWithout } from "../../src/measures/structure";
import { suggestScales } from "../../src/web/engine/suggest-scales";
import { withCutoffsLeft } from "../../src/web/state/measure-cutoffs";
import { checked, withoutItem } from "../../src/web/state/measure-edit";
import {
  modelProblem,
  placeOfProblem,
  scalesOf,
  structureFromTemplate,
  structureOf,
  withScale,
  withScaleItem,
  withStructure,
  withStructureAt,
} from "../../src/web/state/measure-scales";
import { exampleAnalysis } from "../support/example-analysis";

const categories = [{ code: 0 }, { code: 1 }];
const items = ["a", "b", "c", "d"].map((id) => ({ id, categories }));
const definition = { id: "four", items };
const ids = items.map(({ id }) => id);

describe("scales", () => {
  it("are read from a model that says nothing else, and written back", () => {
    const structure = { model: "f =~ a + b\ng =~ c + d", labels: { g: "Guilt" } };
    const scales = scalesOf(structure);
    expect(scales).toEqual([
      { id: "f", label: "f", items: ["a", "b"] },
      { id: "g", label: "Guilt", items: ["c", "d"] },
    ]);
    expect(structureOf(undefined, scales ?? [])).toEqual(structure);
    expect(scalesOf({ model: "f =~ .5*a + b" })).toBeNull();
    expect(scalesOf({ model: "f =~ a + b\na ~~ b" })).toBeNull();
    expect(scalesOf({ model: "f =~ a + b\ng =~ f + c" })).toBeNull();
    expect(scalesOf({ model: "f =~" })).toBeNull();
  });

  it("take items on and off, and are added", () => {
    const empty = withScale([], ids);
    const one = withScaleItem(empty, { scale: "scale1", item: "c", isOn: true }, ids);
    const two = withScaleItem(one, { scale: "scale1", item: "a", isOn: true }, ids);
    expect(two[0]?.items).toEqual(["a", "c"]);
    expect(withScaleItem(two, { scale: "scale1", item: "c", isOn: false }, ids)[0]?.items).toEqual(["a"]);
    expect(withScale(two, ["scale2"]).map(({ id }) => id)).toEqual(["scale1", "scale3"]);
    expect(structureOf("Mine", withScale(two, ids)).model).toBe("scale1 =~ a + c");
  });

  it("become a structure of them by a template, with their labels, or are refused", () => {
    const three = ["f", "g", "h"].map((id) => ({
      id,
      label: id === "g" ? "Guilt" : id,
      items: [1, 2, 3].map((k) => `${id}${k}`),
    }));
    const structure = structureFromTemplate("second-order", three, {
      external: { general: { scale: "continuous" } },
    });
    expect(structure.label).toBe("Second-order factor");
    expect(structure.labels).toEqual({ g: "Guilt" });
    expect(structure.model.split("\n").at(-1)).toBe("general2 =~ f + g + h");
    expect(structureFromTemplate("esem", three, {}).labels).toEqual({});
    expect(() => structureFromTemplate("second-order", three.slice(1), {})).toThrow(/needs three scales/);
  });

  it("stand in the definition under keys of their own, and are taken out of it", () => {
    const structure = { model: "f =~ a + b" };
    const once = withStructure(definition, structure);
    const twice = withStructure(once, structure);
    expect(Object.keys(twice.structures ?? {})).toEqual(["structure", "structure2"]);
    expect(withStructureAt(twice, "structure", null).structures).toEqual({ structure2: structure });
    const wrong = checked(withStructureAt(once, "structure", { model: "f =~ a + b\ng =~ c +* d" }));
    expect(placeOfProblem(wrong.problem ?? "")).toEqual({ line: 2, column: 9 });
  });
});

describe("modelWithout(model, items)", () => {
  it("takes items out, and factors of which nothing is left, with all that is said of them", () => {
    expect(modelWithout("f =~ a + b\ng =~ c\nf ~~ g", ["c"])).toEqual({
      model: "f =~ a\nf =~ b",
      factors: ["f"],
    });
    expect(modelWithout("f =~ a\nh =~ f", ["a"])).toBeNull();
    expect(modelWithout("f =~ a + b # as it is", ["z"])?.model).toBe("f =~ a + b # as it is");
  });
});

describe("suggestScales(analysis)", () => {
  it("puts each item on the factor that it loads on most, and leaves out what loads on none", () => {
    const analysis = exampleAnalysis();
    const { scales, without, factors } = suggestScales(analysis);
    const solution = analysis.efa.find((one) => one.factors === factors);
    expect(scales.length).toBeLessThanOrEqual(factors);
    expect([...scales.flat(), ...without].sort()).toEqual([...(solution?.items ?? [])].sort());
    for (const item of without) {
      const row = solution?.loadings[solution.items.indexOf(item)] ?? [];
      expect(Math.max(...row.map(Math.abs))).toBeLessThan(0.4);
    }
  });

  it("says so where there is nothing to suggest", () => {
    const none = { ...exampleAnalysis(), efa: [] } as Analysis;
    expect(() => suggestScales(none)).toThrow(/no scales can be suggested/);
  });
});

describe("cut-offs of an edited definition", () => {
  const before = {
    id: "four",
    items,
    structures: { two: { model: "f =~ a + b\ng =~ c + d" } },
    cutoffs: {
      all: [{ value: 4, label: "High" }],
      "two.f": [{ value: 2, label: "High" }],
      "two.g": [{ value: 1, label: "Some" }],
    },
  };
  const named = (after: MeasureDefinition): readonly string[] => {
    const left = withCutoffsLeft(before, after);
    parseMeasure(left);
    return Object.keys(left.cutoffs ?? {});
  };
  const withModel = (model: string) => withStructureAt(before, "two", { model });

  it("follow a renamed factor, and go with a scale's items", () => {
    expect(named({ ...before, title: "T" })).toEqual(["all", "two.f", "two.g"]);
    expect(named(withModel("f =~ a + b\nh =~ d + c"))).toEqual(["all", "two.f", "two.h"]);
    expect(named(withModel("f =~ a + b + c\ng =~ c + d"))).toEqual(["all", "two.g"]);
    expect(named(withStructureAt(before, "two", null))).toEqual(["all"]);
    expect(named(withoutItem(before, "a"))).toEqual(["two.g"]);
    const withNumbers = items.map((item) =>
      item.id === "c" ? { id: "c", scale: "continuous" as const } : item,
    );
    expect(named({ ...before, items: withNumbers })).toEqual(["two.f"]);
  });

  it("are those of a definition that brings its own", () => {
    const own = { ...before, cutoffs: { all: [{ value: 9, label: "Wrong" }] } };
    expect(withCutoffsLeft(before, own)).toBe(own);
  });
});

describe("a model that cannot be read", () => {
  const items = ["a", "b", "c"];
  const rejected = (model: string): string => {
    const definition = {
      id: "m",
      items: items.map((id) => ({ id, scale: "continuous" as const })),
      structures: { one: { label: "One", model } },
    };
    return modelProblem(checked(definition).problem ?? "", model, items);
  };

  it("is shown with its line, what was expected, and what to write", () => {
    expect(rejected("f =~ a + b\ng = c")).toBe(
      '“g = c”: model, line 2, column 3: expected "=~", "~~", "~", "|" or "~*~", found "=". ' +
        'Write one factor or one regression on a line, as in "abuse =~ a + b + c" or "sleep ~ abuse + age".',
    );
    expect(rejected("f =~ a + x")).toMatch(
      /^“f =~ a \+ x”: .*"x" on factor "f" is no item\. Write a model such as “F =~ a \+ b \+ c”\. The items are a, b and c\.$/,
    );
  });

  it("is marked in every language", () => {
    expect(placeOfProblem("modelo, línea 2, columna 9: se esperaba")).toEqual({ line: 2, column: 9 });
    expect(placeOfProblem("modèle, ligne 2, colonne 9\u202f: attendu")).toEqual({ line: 2, column: 9 });
  });
});
