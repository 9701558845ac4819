import { describe, expect, it } from "vitest";
import { parseStructure } from "../../src/measures/check-population-structure";
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
