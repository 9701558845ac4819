import { describe, expect, it } from "vitest";
import { byTextAndNumber } from "../../../src/data/csv/cell-text";

describe("byTextAndNumber", () => {
  it("sorts whole numbers within texts by value, and letters without case", () => {
    const sorted = ["class 9", "class 10", "class 9b"];
    expect([...sorted].reverse().sort(byTextAndNumber)).toEqual(["class 9", "class 9b", "class 10"]);
    expect(["girl", "Boy", "boy", "Girl"].sort(byTextAndNumber)).toEqual(["Boy", "boy", "Girl", "girl"]);
    expect(["10", "9", "x", ""].sort(byTextAndNumber)).toEqual(["", "9", "10", "x"]);
  });
});
