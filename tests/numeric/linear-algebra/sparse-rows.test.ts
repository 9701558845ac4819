import { describe, expect, it } from "vitest";
import {
  addElement,
  denseRows,
  elementList,
  sparseRows,
  sparseTransposedProduct,
} from "../../../src/numeric/linear-algebra/sparse-rows";

/** Elements of 0 2 0 / 0 0 0 / -1 0 3, the last in two parts, in no order, in a list that has to grow. */
function sparse() {
  const list = elementList(2);
  addElement(list, 2, 2, 1);
  addElement(list, 0, 1, 2);
  addElement(list, 1, 1, 0);
  addElement(list, 2, 0, -1);
  addElement(list, 2, 2, 2);
  return sparseRows(list, { rows: 3, columns: 3 });
}

describe("sparseRows(list)", () => {
  it("has the elements row by row, those of one place added up", () => {
    expect([...sparse().start]).toEqual([0, 1, 1, 3]);
    expect([...denseRows(sparse())]).toEqual([0, 2, 0, 0, 0, 0, -1, 0, 3]);
  });
});

describe("sparseTransposedProduct(A, B)", () => {
  it("is A' B", () => {
    const right = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect([...sparseTransposedProduct(sparse(), right, 2)]).toEqual([-5, -6, 2, 4, 15, 18]);
  });
});
