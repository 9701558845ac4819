import { describe, expect, it } from "vitest";
import { readMatrix } from "../../../src/data/csv/read-matrix";
import { thrownBy } from "../../support/error";

describe("readMatrix(text)", () => {
  it.each([
    ["the whole", "a,b\n1,0.5\n0.5,1\n"],
    ["the lower triangle", "a,b\n1,\n0.5,1\n"],
    ["a triangle that is cut off", "a,b\r\n1\r\n0.5,1\r\n"],
    ["semicolons and decimal commas", "a;b\n1\n0,5;1\n"],
    ["with names of the rows", "name,a,b\na,1,0.5\nb,0.5,1\n"],
  ])("reads %s", (_, text) => {
    expect(readMatrix(text)).toEqual({
      items: ["a", "b"],
      matrix: [
        [1, 0.5],
        [0.5, 1],
      ],
    });
  });

  it.each([
    ["a,b,c\n1,0,0\n0,1,0\n0,0,1\n1,1,1\n", "it is not square: it has 3 columns and 4 rows"],
    ["name,a,b\nb,1,0\na,0,1\n", "its rows have other names than its columns"],
    ["a,b\n1,x\n0.5,1\n", 'row 2, column "b" holds "x"'],
    ["a,b\n1,0.5\n,1\n", "the figure of b with a is missing"],
  ])("refuses %j", (text, message) => {
    const error = thrownBy(() => readMatrix(text, "m.csv"));
    expect([error.code, error.message]).toEqual(["bad-matrix", expect.stringContaining(message)]);
  });
});
