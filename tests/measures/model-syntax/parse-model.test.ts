import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelStatement } from "../../../src/measures/model-syntax/model-parts";
import { parseModel } from "../../../src/measures/model-syntax/parse-model";
import { thrownBy } from "../../support/error";

/** A statement in a few characters: "f =~ a [1,NA] start [0.5] k", with what is said only. */
function short({ lhs, op, rhs, fixed, start, labels }: ModelStatement): string {
  const said = (entries: readonly unknown[]): boolean => entries.some((entry) => entry !== null);
  return [
    `${lhs} ${op}${rhs === "" ? "" : ` ${rhs}`}`,
    ...(said(fixed) ? [`[${fixed.map((entry) => entry ?? "-")}]`] : []),
    ...(said(start) ? [`start [${start.map((entry) => entry ?? "-")}]`] : []),
    ...(said(labels) ? [`label [${labels.map((entry) => entry ?? "-")}]`] : []),
  ].join(" ");
}

const read = (model: string): string[] => parseModel(model).map(short);

describe("parseModel(model)", () => {
  it.each([
    ["f =~ a + b", ["f =~ a", "f =~ b"]],
    ["f=~a+b;g=~c;", ["f =~ a", "f =~ b", "g =~ c"]],
    ["f =~ a\n  + b +\n c\nf =~\nd", ["f =~ a", "f =~ b", "f =~ c", "f =~ d"]],
    ["# comment; =~\n\n f =~ a + # one\n b ! two ~ 1\r\ng =~ c\r", ["f =~ a", "f =~ b", "g =~ c"]],
    ["f + g =~ a + b", ["f =~ a", "f =~ b", "g =~ a", "g =~ b"]],
    ["Größe =~ x_1 + x.2 + é3", ["Größe =~ x_1", "Größe =~ x.2", "Größe =~ é3"]],
    ["f =~ a; g =~ f + b", ["f =~ a", "g =~ f", "g =~ b"]],
    ["f =~ a + b; a ~~ b + 0*f", ["f =~ a", "f =~ b", "a ~~ b", "a ~~ f [0]"]],
    ["f =~ a; f ~~ 1*f", ["f =~ a", "f ~~ f [1]"]],
    ["f =~ a; a | t1 + .5*t2 + k*t10", ["f =~ a", "a | t1", "a | t2 [0.5]", "a | t10 label [k]"]],
    ["f =~ a; a ~*~ 1*a", ["f =~ a", "a ~*~ a [1]"]],
    ["f =~ a; a ~ 1; f ~ 0*1", ["f =~ a", "a ~1", "f ~1 [0]"]],
    ["f =~ a; a ~ c(0, NA)*1", ["f =~ a", "a ~1 [0,NA]"]],
    ["f =~ c + start + label + NA1", ["f =~ c", "f =~ start", "f =~ label", "f =~ NA1"]],
    [
      "constructor =~ toString + __proto__".replace("__proto__", "p"),
      ["constructor =~ toString", "constructor =~ p"],
    ],
  ])("reads %j", (model, expected) => {
    expect(read(model)).toEqual(expected);
  });

  it.each([
    ["1*a", "[1]"],
    ["-.5*a", "[-0.5]"],
    ["1.5e-1*a", "[0.15]"],
    ["NA*a", "[NA]"],
    ["fixed(2)*a", "[2]"],
    ["k*a", "label [k]"],
    ['"k"*a', "label [k]"],
    ["'k'*a", "label [k]"],
    ['label("k")*a', "label [k]"],
    ["label(c(k, m))*a", "label [k,m]"],
    [".5?a", "start [0.5]"],
    ["start(.5)*a", "start [0.5]"],
    ["start(.5, .6)*a", "start [0.5,0.6]"],
    ["start(c(.5, NA))*a", "start [0.5,-]"],
    ["c(.5, .6)?a", "start [0.5,0.6]"],
    ["c(1, NA)*a", "[1,NA]"],
    ["c(\n1,\n NA\n) *\n a", "[1,NA]"],
    ["c(k, m, k)*a", "label [k,m,k]"],
    ['c("k", "")*a', "label [k,-]"],
    ["c(NA, k)*a", "[NA,-] label [-,k]"],
    ["NA*k*a", "[NA] label [k]"],
    ["start(.5)*k*a", "start [0.5] label [k]"],
    ["c(1, NA)*c(k, m)*a", "[1,NA] label [k,m]"],
    ["NA*c(k, m)*a", "[NA,NA] label [k,m]"],
    ["1*1*a", "[1]"],
    ["k*a + 1*a", "[1] label [k]"],
    ["a + 1*a", "[1]"],
    ["c(1,NA)*a + c(NA,NA)*start(2)*b + c(k,m)*a", "[1,NA] label [k,m]"],
  ])("reads the modifier of %j", (terms, expected) => {
    expect(read(`f =~ ${terms}`)[0]).toBe(`f =~ a ${expected}`);
  });

  it("joins what several formulas say of one parameter, covariances in either order", () => {
    expect(read("f =~ a + b\nf =~ .5*b\na ~~ b\nb ~~ k*a")).toEqual([
      "f =~ a",
      "f =~ b [0.5]",
      "a ~~ b label [k]",
    ]);
  });

  it("says where each statement stands", () => {
    const places = parseModel("f =~ a +\n   2*b; a ~~ b").map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [1, 6],
      [2, 6],
      [2, 14],
    ]);
  });

  it.each([
    ["", "line 1, column 1: it names no factor"],
    ["  # nothing\n", "line 2, column 1: it names no factor"],
    ["a ~~ b", "line 1, column 1: it names no factor"],
    ["f =~ a + b +", "line 1, column 13: expected the name of an item, found the end of model"],
    ["f =~ a b", 'line 1, column 8: expected "+" or the end of the line, found "b"'],
    ["f =~ a, b", 'line 1, column 7: expected "+" or the end of the line, found ","'],
    ["f =~ 2a", 'line 1, column 6: expected the name of an item, found "2"'],
    ["f =~ 2", 'line 1, column 6: expected the name of an item, found "2"'],
    ["f =~ 1*", "line 1, column 8: expected the name of an item, found the end of model"],
    ["f =~ *a", 'line 1, column 6: expected the name of an item, found "*"'],
    ["=~ a", 'line 1, column 1: expected the name of a factor or an item, found "=~"'],
    ["f\n=~ a", 'line 1, column 2: expected "=~", "~~", "~", "|" or "~*~", found the end of line'],
    ["f a", 'line 1, column 3: expected "=~", "~~", "~", "|" or "~*~", found "a"'],
    ["k*f =~ a", 'line 1, column 2: expected "=~", "~~", "~", "|" or "~*~", found "*"'],
    ["f =~ 1*2*a", "line 1, column 8: two fixed values for one parameter: 1 and 2"],
    ["f =~ 1*a + NA*a", "line 1, column 15: two fixed values for one parameter: 1 and NA"],
    ["f =~ k*m*a", "line 1, column 8: two labels for one parameter: k and m"],
    ["f =~ start(1)*start(2)*a", "line 1, column 15: two starts for one parameter: 1 and 2"],
    ["f =~ c(1,2)*c(k,m,n)*a", "line 1, column 13: one modifier is for 2 groups, another for 3"],
    ["f =~ c(1,k)*a", 'line 1, column 8: expected a label, found "1"'],
    ["f =~ c()*a", 'line 1, column 8: expected a number, NA or a label, found ")"'],
    ["f =~ c(1,)*a", 'line 1, column 10: expected a number, NA or a label, found ")"'],
    ["f =~ c(1 2)*a", 'line 1, column 10: expected "," or ")", found "2"'],
    ["f =~ c(1, 2*a", 'line 1, column 12: expected "," or ")", found "*"'],
    ["f =~ c(c(1))*a", 'line 1, column 9: expected "," or ")", found "("'],
    ["f =~ c(1, 2)a", 'line 1, column 13: expected "*", found "a"'],
    ["f =~ start(k)*a", 'line 1, column 12: expected a number, found "k"'],
    ["f =~ fixed(k)*a", 'line 1, column 12: expected a number or NA, found "k"'],
    ["f =~ label(2)*a", 'line 1, column 12: expected a label, found "2"'],
    ["f =~ k?a", 'line 1, column 6: expected a number, found "k"'],
    ['f =~ "k a"*b', 'line 1, column 6: "k a" is no label'],
    ['f =~ "k', 'line 1, column 6: expected the name of an item, found """'],
    ["f =~ 1e999*a", "line 1, column 6: 1e999 is too large a number"],
    ["f =~ NA", "line 1, column 6: NA is no name"],
    ["NA =~ a", "line 1, column 1: NA is no name"],
    ['f =~ a + equal("f=~a")*b', "line 1, column 24: equal() is no part of a measurement model"],
    ["f =~ equal(a)*b", 'line 1, column 12: expected a parameter in quotes, found "a"'],
    ["f =~ below(0)*b", 'line 1, column 6: the modifier "below()" is not read'],
    ["f =~ lower(0)*b", "line 1, column 15: a bound is no part of a measurement model"],
    ["f =~ constructor(0)*b", 'line 1, column 6: the modifier "constructor()" is not read'],
    ["f =~ a; a | k1", 'line 1, column 13: expected a threshold: t1, t2, …, found "k1"'],
    ["f =~ a; a | t0", 'line 1, column 13: expected a threshold: t1, t2, …, found "t0"'],
    ["f =~ a; a ~*~ b", 'line 1, column 15: expected the item\'s name, "a", found "b"'],
    ["f =~ a; a ~ 0", 'line 1, column 13: expected a name or 1, found "0"'],
    ["f =~ a; a ~ 1 + b", "line 1, column 17: a regression is no part of a measurement model"],
    ["f =~ a\nf ~ g", "line 2, column 5: a regression is no part of a measurement model"],
    ["f =~ a\nd := a*b", 'line 2, column 1: ":=" is no part of a measurement model'],
    ["f =~ k*a + m*b\nk == m", 'line 2, column 1: "==" is no part of a measurement model'],
    ["f =~ k*a\nk > 0", 'line 2, column 1: ">" is no part of a measurement model'],
    ["f =~ k*a\nk < 0", 'line 2, column 1: "<" is no part of a measurement model'],
    ["f =~ k*a\nk >= 0", 'line 2, column 3: ">=": such constraints are not read'],
    ["f ~ f", 'line 1, column 5: "f" is regressed on itself'],
    ["a + b := c", "line 1, column 1: only a name can be defined"],
    ["a := b *", "line 1, column 9: expected a label, a number or a bracket, found the end of model"],
    ["a := (b", 'line 1, column 8: expected an operator or ")", found the end of model'],
    ["a := sin(b)", 'line 1, column 6: the function "sin()" is not read'],
    ["a == b == c", 'line 1, column 8: expected "+" or the end of the line, found "=="'],
    ["f =~ 0", "line 1, column 6: a factor without indicators is no part of a measurement model"],
    ["f =~ 1", 'line 1, column 6: expected the name of an item, found "1"'],
    ["f =~ k*0", 'line 1, column 8: expected the name of an item, found "0"'],
    ['efa("b")*f =~ 0', 'line 1, column 15: the block "b" has a factor without indicators'],
    ["f <~ a", 'line 1, column 3: "<~": composites are not read'],
    ["level: 1\nf =~ a", 'line 1, column 6: ":": levels are not read'],
    [
      "f =~ a\nf ~ a:b",
      'line 2, column 6: ":": blocks of groups or levels, and products of variables, are not read',
    ],
    ["f =~ a %in% b", 'line 1, column 8: "%": "%" is not read'],
    ["f =~ 0 + f", 'line 1, column 10: "f" loads on itself'],
    ["f =~ f", 'line 1, column 6: "f" loads on itself'],
    ["f =~ a + g\ng =~ h\nh =~ f + b", 'line 1, column 10: "g" loads on "f" in a circle'],
    [
      "f =~ g; g =~ h + b; h =~ i + a; i =~ h; i =~ j; j =~ c",
      'line 1, column 26: "i" loads on "h" in a circle',
    ],
    ["f =~ a; g =~ f; h =~ i; i =~ h; h =~ g", 'line 1, column 22: "i" loads on "h" in a circle'],
  ])("refuses %j and says where", (model, message) => {
    const error = thrownBy(() => parseModel(model));
    expect(error.code).toBe("bad-model");
    expect(error.message).toContain(`model, ${message}`);
    expect(error.hint).not.toBe("");
  });

  it("points to labels where a constraint is written", () => {
    expect(thrownBy(() => parseModel("f =~ k*a + m*b\nk == m")).hint).toContain("same label");
  });
});

describe("parseModel(model) on hostile text", () => {
  it("reads any text or refuses it as a bad model", () => {
    const symbols = [
      "f",
      "a",
      "1",
      "NA",
      "c(",
      ")",
      ",",
      "=~",
      "~~",
      "~*~",
      "~",
      "|",
      "+",
      "*",
      "?",
      "t1",
      "\n",
      ";",
      '"',
      "#",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(fc.constantFrom(...symbols), { maxLength: 30 }).map((parts) => parts.join(" ")),
      fc.array(fc.constantFrom(...symbols), { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (model) => {
        let statements: ModelStatement[];
        try {
          statements = parseModel(model);
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-model" });
          return;
        }
        expect(statements.some(({ op }) => op === "=~")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a line separator within", "f =~ a +\u2028b", 2],
    ["a no-break space", "f\u00a0=~\u00a0a", 1],
    ["a byte-order mark", "\ufefff =~ a", 1],
    ["names that objects have", "f =~ constructor + hasOwnProperty + valueOf", 3],
  ])("reads a model with %s", (_, model, count) => {
    expect(parseModel(model)).toHaveLength(count);
  });

  it.each([
    ["a NUL", "f =~ a\0", "\0"],
    ["half of a surrogate pair", "f =~ \ud83d", "\ud83d"],
    ["an emoji", "f =~ 😀", "😀"],
    ["a full-width operator", "f ＝~ a", "＝"],
    ["code", "f =~ a; system('ls')", "("],
  ])("refuses a model with %s", (_, model, found) => {
    expect(thrownBy(() => parseModel(model)).message).toContain(`found "${found}"`);
  });

  it("reads long models in time that grows with their length", () => {
    const terms = Array.from({ length: 20_000 }, (_, k) => `${k % 2 ? "NA*" : "start(.5)*"}x${k}`);
    expect(parseModel(`f =~ ${terms.join(" + ")}`)).toHaveLength(20_000);
    const chain = Array.from({ length: 2000 }, (_, k) => `f${k + 1} =~ f${k} + x${k}`).join("\n");
    expect(parseModel(chain)).toHaveLength(4000);
    expect(() => parseModel("f =~ ".concat("c(".repeat(50_000)))).toThrow('expected "," or ")"');
    expect(() => parseModel(`f =~ ${"1*".repeat(50_000)}`)).toThrow("expected the name of an item");
    expect(() => parseModel(`f =~ ${"\n".repeat(100_000)}+`)).toThrow("expected the name of an item");
  });
});
