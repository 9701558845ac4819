import { describe, expect, it } from "vitest";
import { parseStructure } from "../../src/measures/check-population-structure";
import { parseMeasure } from "../../src/measures/measure";
import { readModel } from "../../src/measures/model-syntax/parse-model";
import { structuresOf, structureWithout } from "../../src/measures/structure";
import { thrownBy } from "../support/error";

const factors = (model: string): string =>
  parseStructure(model)
    .map(({ id, items }) => `${id}: ${items}`)
    .join("; ");

describe("parseStructure(model)", () => {
  it.each([
    ["f =~ a + b", "f: a,b"],
    ["f=~a+b\ng=~c", "f: a,b; g: c"],
    ["f =~ a + b; g =~ c + d;", "f: a,b; g: c,d"],
    ["# comment\n\n  f =~ a + # first\n  b ! second\r\n g =~\n c\n", "f: a,b; g: c"],
    ["f =~ a\n  + b\n  + c", "f: a,b,c"],
    ["f =~ a + b\ng =~ c\nf =~ d", "f: a,b,d; g: c"],
    ["f =~ 1*a + NA*b + lab*c + -0.5*d", "f: a,b,c,d"],
    ["f =~ a +1*b", "f: a,b"],
    ["Größe =~ x_1 + x.2 + é3", "Größe: x_1,x.2,é3"],
    ["f =~ a; f2 =~ a + b", "f: a; f2: a,b"],
    ["f =~ a + start(.8)*b\na ~~ b\nf ~ 0*1", "f: a,b"],
    ["f =~ a + b; g =~ c; h =~ f + d + g", "f: a,b; g: c; h: d"],
    ["top =~ f\nf =~ a", "top: ; f: a"],
  ])("reads %j", (model, expected) => {
    expect(factors(model)).toBe(expected);
  });

  it("refuses what parseModel refuses", () => {
    expect(thrownBy(() => parseStructure("f =~ a b")).code).toBe("bad-model");
  });
});

describe("a structure with a factor without indicators", () => {
  const model = "f =~ a + b + c\ng =~ d + e\np =~ 0\np ~~ 0*p\np ~ 1*f + k*x\ng ~ p";
  const measure = parseMeasure({
    id: "one",
    items: ["a", "b", "c", "d", "e"].map((id) => ({ id, scale: "continuous" })),
    external: { x: { column: "x", scale: "continuous" } },
    structures: { one: { model } },
  });

  it("has the factors with items, and the measurement model without it", () => {
    const [structure] = structuresOf(measure);
    expect(structure?.factors.map(({ id }) => id)).toEqual(["f", "g"]);
    expect(structure?.model).not.toMatch(/\bp\b/);
    expect(structure?.structural).toBe(model);
  });

  it("keeps it where items are left out", () => {
    const [structure] = structuresOf(measure);
    const less = structureWithout(structure!, ["c"])?.structural ?? "";
    expect(less).toContain("p =~ 0\np ~~ 0*p\np ~ 1*f\np ~ k*x");
    expect(readModel(less).statements.some(({ op, rhs }) => op === "=~" && rhs === "")).toBe(true);
  });
});
