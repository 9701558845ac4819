import { describe, expect, it } from "vitest";
import { cellsOf, ownerOf, sourceOf } from "../../../src/data/answers/answer-source";
import { isBlank, parseNumber } from "../../../src/data/csv/cell-text";
import { nearestNames } from "../../../src/data/csv/nearest-names";
import { makeTable } from "../../../src/data/csv/table";
import { thrownBy } from "../../support/error";

describe("makeTable(header, columns)", () => {
  it("refuses columns of different lengths, and names without columns", () => {
    expect(thrownBy(() => makeTable(["a", "b"], [["1"], ["1", "2"]])).message).toContain(
      '"b" has 2 cells, "a" has 1',
    );
    expect(thrownBy(() => makeTable(["a"], [])).code).toBe("ragged-rows");
  });
});

describe("cellsOf(sourceOf(table), name, owner)", () => {
  const source = sourceOf(makeTable(["WGT.scaled", "g1a"], [["1"], ["2"]], "f.csv"));

  it("finds a column", () => {
    expect(cellsOf(source, "g1a", ownerOf("weight")).texts).toEqual(["2"]);
  });

  it("names the nearest column where there is none of that name", () => {
    const error = thrownBy(() => cellsOf(source, "wgt_scaled", ownerOf("weight")));
    expect(error.message).toBe('f.csv: there is no column "wgt_scaled" (the weight).');
    expect(error.hint).toContain('"WGT.scaled" for "wgt_scaled"');
  });

  it("lists the columns where none is near", () => {
    expect(thrownBy(() => cellsOf(source, "zzzz", ownerOf("weight"))).hint).toContain('"WGT.scaled", "g1a"');
  });
});

describe("nearestNames(name, names)", () => {
  it.each([
    ["G4d", ["G4D", "G4a"], ["G4D"]],
    ["weight", ["wieght", "height", "id"], ["height", "wieght"]],
    ["country", ["COUNTRY ", "county"], ["COUNTRY "]],
    ["x", ["y"], []],
  ])("for %j among %j gives %j", (name, names, expected) => {
    expect(nearestNames(name, names)).toEqual(expected);
  });
});

describe("a cell", () => {
  it.each(["", " ", "NA", ".", "NaN", "NULL", " NA "])("%j is blank", (cell) => {
    expect(isBlank(cell)).toBe(true);
    expect(parseNumber(cell)).toBeNull();
  });

  it.each([
    ["1", 1],
    [" 1 ", 1],
    ["1.0", 1],
    ["1.", 1],
    [".5", 0.5],
    ["-2", -2],
    ["+2", 2],
    ["1e3", 1000],
    ["007", 7],
  ])("%j is the number %d", (cell, value) => {
    expect(parseNumber(cell)).toBe(value);
    expect(isBlank(cell)).toBe(false);
  });

  it.each(["1,5", "0x1F", "Infinity", "1e999", "1 2", "one", "1-2", "--1", "e5", "١"])(
    "%j is neither",
    (cell) => {
      expect(parseNumber(cell)).toBeNull();
      expect(isBlank(cell)).toBe(false);
    },
  );
});
