import { describe, expect, it } from "vitest";
import {
  counted,
  interval,
  itemPhrase,
  listed,
  numberWord,
  sentence,
} from "../../../../src/report/kit/words/phrases";
import { exampleAnalysis } from "../../../support/example-analysis";

describe("phrases", () => {
  it("count with the right form of the noun", () => {
    expect(counted(1, "factor")).toBe("1 factor");
    expect(counted(0, "factor")).toBe("0 factors");
    expect(counted(11912, "person", "people")).toBe("11,912 people");
  });

  it("write small numbers as words", () => {
    expect([0, 1, 10, 11].map(numberWord)).toEqual(["no", "one", "ten", "11"]);
  });

  it("list with commas and an and", () => {
    expect(listed([])).toBe("none");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b"])).toBe("a and b");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
  });

  it("print intervals without a leading zero", () => {
    expect(interval([-0.125, 0.5])).toBe("[−.13, .50]");
  });

  it("name an item with its label where that says more than the id", () => {
    expect(itemPhrase(exampleAnalysis(), "i")).toBe("i (Sexual extortion)");
    expect(itemPhrase(exampleAnalysis(), "unknown")).toBe("unknown");
  });

  it("begin a sentence with a capital", () => {
    expect(sentence("four rules")).toBe("Four rules");
  });
});
