import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import {
  completeRows,
  dropItems,
  selectGroup,
  selectItems,
  withoutGroups,
} from "../../../src/data/transform/select";
import { thrownBy } from "../../support/error";

const table = fromAnswers({
  items: { a: [0, 1, 1, null, 0], b: [0, 1, 0, 1, 0], c: [1, 1, 1, 1, 0] },
  weights: [1, 2, 3, 4, 5],
  groups: { sex: ["f", "m", "m", "f", null], site: ["x", "x", "y", "y", "y"] },
});
const plain = (values: ArrayLike<number> | undefined): number[] => Array.from(values ?? []);

describe("selecting from a pattern table", () => {
  it("selectItems(table, ids) keeps the order asked for and joins what is then alike", () => {
    const selected = selectItems(withoutGroups(table), ["c", "b"]);
    expect(selected.items.map(({ id }) => id)).toEqual(["c", "b"]);
    expect(plain(selected.columns[0])).toEqual([0, 1, 1]);
    expect(plain(selected.count)).toEqual([1, 2, 2]);
    expect(plain(selected.weight)).toEqual([5, 4, 6]);
    expect(plain(selected.weightSquared)).toEqual([25, 10, 20]);
  });

  it("dropItems(table, ids) keeps the others", () => {
    expect(dropItems(table, ["b"]).items.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(thrownBy(() => dropItems(table, ["z"])).message).toContain('no item "z"');
    expect(thrownBy(() => selectItems(table, ["z"])).hint).toContain("a, b, c");
  });

  it("completeRows(table) keeps those who answered everything", () => {
    const complete = completeRows(table);
    expect(plain(complete.count)).toEqual([1, 1, 1, 1]);
    expect(plain(complete.weight)).toEqual([5, 1, 2, 3]);
    expect(plain(complete.groupings[0]?.codes)).toEqual([-1, 0, 1, 1]);
    const continuous = fromAnswers({ items: { x: [0.5, Number.NaN, 2] }, scale: "continuous" });
    expect(plain(completeRows(continuous).columns[0])).toEqual([0.5, 2]);
  });

  it("selectGroup(table, name, level) keeps the people of one level", () => {
    expect(plain(selectGroup(table, "sex", "m").weight)).toEqual([2, 3]);
    expect(thrownBy(() => selectGroup(table, "sex", "x")).hint).toContain("f, m");
    expect(thrownBy(() => selectGroup(table, "age", "x")).code).toBe("unknown-grouping");
  });

  it("withoutGroups(table, keep) joins what the groups kept apart", () => {
    const answers = fromAnswers({
      items: { a: [0, 0, 1] },
      groups: { g: ["x", "y", "x"], h: ["p", "p", "q"] },
    });
    expect(plain(withoutGroups(answers).count)).toEqual([2, 1]);
    expect(withoutGroups(answers, ["h"]).groupings.map(({ name }) => name)).toEqual(["h"]);
  });
});
