import { describe, expect, it } from "vitest";
import { collectOrNone } from "../../src/cli/options/read-option";

const all = (...words: readonly string[]) =>
  words.reduce<readonly string[] | undefined>((earlier, word) => collectOrNone(word, earlier), undefined);

describe("an option that takes all where it is left out", () => {
  it("takes names, or the word for none of them, and not both", () => {
    expect(all("sex", "age")).toEqual(["sex", "age"]);
    expect(all("none")).toEqual([]);
    expect(() => all("none", "sex")).toThrow('"none" stands alone.');
    expect(() => all("sex", "none")).toThrow('"none" stands alone.');
    expect(() => all("none", "none")).toThrow('"none" stands alone.');
  });
});
