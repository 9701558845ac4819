import { describe, expect, it } from "vitest";
import { curlyQuotes, typeset } from "../../../../src/report/kit/words/typeset";

describe("curlyQuotes", () => {
  it.each([
    ['the "whole" of it', "the “whole” of it"],
    ['"a" ("b")', "“a” (“b”)"],
    ["Kaiser's and the items'", "Kaiser’s and the items’"],
    ["'one' word", "‘one’ word"],
  ])("sets %s", (plain, set) => {
    expect(curlyQuotes(plain)).toBe(set);
  });
});

describe("typeset", () => {
  it.each([
    ["Alpha is -0.40, below 0", "Alpha is −.40, below 0"],
    ["(smallest eigenvalue -0.0110)", "(smallest eigenvalue −0.0110)"],
    ["(smallest eigenvalue -0.0000)", "(smallest eigenvalue 0.0000)"],
    ["a communality of 1.003", "a communality of 1.003"],
    ["a communality of 0.996", "a communality of .996"],
    ["at least 80 % of them", "at least 80% of them"],
    ["so few of the 8869 people", "so few of the 8,869 people"],
    ["In 693 of 1000 bootstrap samples", "In 693 of 1,000 bootstrap samples"],
    ["the pair q1-q3, item a-1", "the pair q1-q3, item a-1"],
    ['Nobody chose "-2" on item d', "Nobody chose “−2” on item d"],
    ["Velicer (1976) and Chalmers (2018, p. 3)", "Velicer (1976) and Chalmers (2018, p. 3)"],
    ["of .005 and 0.25", "of .005 and .25"],
    ['write "a" as `efa("b")*a =~ 0.5*x`', 'write “a” as `efa("b")*a =~ 0.5*x`'],
  ])("sets %s", (plain, set) => {
    expect(typeset(plain)).toBe(set);
  });

  it("changes nothing that is set already", () => {
    const set = "“All” is −.40 in 2,000 people (80%), Kaiser’s rule";
    expect(typeset(set)).toBe(set);
  });
});
