import { describe, expect, it } from "vitest";
import {
  coefficient,
  coefficientWithInterval,
  decimal,
  integer,
  interval,
  level,
  list,
  ordinal,
  p,
  percent,
  signed,
  word,
} from "../../src/words/format";
import { inLanguage, language } from "../../src/words/language";
import { literal } from "../../src/words/pseudo";

describe("the language of messages", () => {
  it("is English, and another one while something is worded in it, even where that fails", () => {
    expect(language()).toBe("en");
    expect(inLanguage("qps", language)).toBe("qps");
    expect(() =>
      inLanguage("qps", () => {
        throw new Error("failed");
      }),
    ).toThrow("failed");
    expect(language()).toBe("en");
  });

  it("has an English with accents, brackets and 40 % more letters, by which what is not from the catalog is found", () => {
    expect(literal("Items")).toBe("Items");
    expect(inLanguage("qps", () => literal(" Items "))).toBe(" [Íŧéɱš··] ");
    expect(inLanguage("qps", () => literal(" (95%) "))).toBe(" (95%) ");
  });
});

describe("numbers and lists", () => {
  it("are written in APA style", () => {
    expect([integer(11912), integer(-1234567), decimal(-0.001, 2), decimal(Number.NaN, 2)]).toEqual([
      "11,912",
      "−1,234,567",
      "0.00",
      "–",
    ]);
    expect([coefficient(0.456), coefficient(-0.456), coefficient(1.18), coefficient(-0.001)]).toEqual([
      ".46",
      "−.46",
      "1.18",
      ".00",
    ]);
    expect([percent(0.319), percent(0.5, 0), level(0.95), level(0.975), level(1)]).toEqual([
      "31.9%",
      "50%",
      "95%",
      "97.5%",
      "100%",
    ]);
    expect([p(0.0002), p(0.042)]).toEqual(["< .001", "= .042"]);
    expect([signed(1.74), signed(-0.3), signed(0.001)]).toEqual(["+1.74", "−0.30", "0.00"]);
    expect([interval(0.68, 0.71), interval(-1, 2.5, "decimal", 1), interval(0.1, 0.2, "percent")]).toEqual([
      "[.68, .71]",
      "[−1.0, 2.5]",
      "[10.0%, 20.0%]",
    ]);
  });

  it("are words where small, and lists have “and” or “or”", () => {
    expect([word(3), word(11), ordinal(1), ordinal(12), ordinal(22), ordinal(97.5)]).toEqual([
      "three",
      "11",
      "1st",
      "12th",
      "22nd",
      "97.5th",
    ]);
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"], "or")]).toEqual([
      "none",
      "a",
      "a and b",
      "a, b or c",
    ]);
    expect(list(["a", "b", "c", "d"], "and", 2)).toBe("a, b and 2 more");
    expect([list(["a", "b"], "units"), list(["a", "b", "c"], "clauses")]).toEqual(["a, b", "a; b; c"]);
    expect(coefficientWithInterval(0.684, [0.65, 0.71])).toBe(".68 [.65, .71]");
    expect(coefficientWithInterval(0.684, null)).toBe(".68");
  });
});
