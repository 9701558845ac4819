import { describe, expect, it } from "vitest";
import { parseStructure } from "../../src/measures/parse-structure";
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
  ])("reads %j", (model, expected) => {
    expect(factors(model)).toBe(expected);
  });

  it.each([
    ["", "line 1, column 1: it names no factor"],
    ["  # nothing\n", "line 2, column 1: it names no factor"],
    ["f =~ a + b +", "line 1, column 13: expected the name of an item, found the end of model"],
    ["f =~ a\ng ~ b", 'line 2, column 3: expected "=~", found "~"'],
    ["f =~ a\nf ~~ g", 'line 2, column 3: expected "=~", found "~~"'],
    ["f =~ a b", 'line 1, column 8: expected "+" or the end of the line, found "b"'],
    ["f =~ a, b", 'line 1, column 7: expected "+" or the end of the line, found ","'],
    ["f =~ 2a", 'line 1, column 6: expected the name of an item, found "2"'],
    ["f =~ 1*", "line 1, column 8: expected the name of an item, found the end of model"],
    ["f =~ start(.8)*a", 'line 1, column 11: expected "+" or the end of the line, found "("'],
    ["=~ a", 'line 1, column 1: expected the name of a factor, found "=~"'],
    ["f\n=~ a", 'line 1, column 2: expected "=~", found the end of line'],
    ["f =~ a + a", 'line 1, column 10: "a" stands twice on "f"'],
    ["f =~ a\nf =~ b + a", 'line 2, column 10: "a" stands twice on "f"'],
  ])("refuses %j and says where", (model, message) => {
    const error = thrownBy(() => parseStructure(model));
    expect(error.code).toBe("bad-model");
    expect(error.message).toContain(message);
  });
});
