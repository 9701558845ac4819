import { describe, expect, it } from "vitest";
import { itemPhrase, sentence } from "../../../../src/report/kit/words/phrases";
import { exampleAnalysis } from "../../../support/example-analysis";

describe("phrases", () => {
  it("name an item with its label where that says more than the id", () => {
    expect(itemPhrase(exampleAnalysis(), "i")).toBe("i (Sexual extortion)");
    expect(itemPhrase(exampleAnalysis(), "unknown")).toBe("unknown");
  });

  it("begin a sentence with a capital", () => {
    expect(sentence("four rules")).toBe("Four rules");
  });
});
