import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { crossedGrouping, crossedNames } from "../../../src/data/transform/cross-groupings";
import { thrownBy } from "../../support/error";

const table = fromAnswers({
  items: { a: [0, 1, 1, 0, 1] },
  groups: {
    sex: ["girl", "boy", "girl", null, "boy"],
    age: [12, 12, 13, 13, null],
    "sex x school": ["p", "p", "q", "q", "q"],
  },
});

describe("crossedGrouping", () => {
  it("has a level for every combination with people, the last grouping's changing fastest", () => {
    const crossed = crossedGrouping(table, ["sex", "age"]);
    expect(crossed.name).toBe("sex x age");
    expect(crossed.levels).toEqual(["boy, 12", "girl, 12", "girl, 13"]);
    const people = (level: number): number =>
      crossed.codes.reduce((sum, code, row) => sum + (code === level ? table.count[row]! : 0), 0);
    expect([-1, 0, 1, 2].map(people)).toEqual([2, 1, 1, 1]);
  });

  it("gives a single grouping back as it is", () => {
    expect(crossedGrouping(table, ["age"])).toBe(table.groupings[1]);
  });

  it("names a grouping that is not there", () => {
    expect(thrownBy(() => crossedGrouping(table, ["sex", "country"])).code).toBe("unknown-grouping");
  });
});

describe("crossedNames", () => {
  it("splits a crossed name, but for that of a grouping", () => {
    expect(crossedNames(table, "sex x age")).toEqual(["sex", "age"]);
    expect(crossedNames(table, "sex x school")).toEqual(["sex x school"]);
  });
});
