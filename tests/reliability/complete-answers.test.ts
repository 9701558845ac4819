import { describe, expect, it } from "vitest";
import { completeAnswers } from "../../src/reliability/complete-answers";
import { tableOf } from "../support/table";

describe("completeAnswers(table, ids)", () => {
  const people = [
    [0, 1, null],
    [0, 1, 1],
    [1, null, 0],
    [0, 1, 0],
  ];

  it("joins people alike on the scale's items, whatever they answered elsewhere, and leaves out the incomplete", () => {
    const table = tableOf(people, { groups: { sex: ["boy", "girl", "boy", "girl"] } });
    const complete = completeAnswers(table, ["b", "a"]);
    expect(complete.items.map((item) => item.id)).toEqual(["b", "a"]);
    expect(complete).toMatchObject({ rows: 1, groupings: [], stratum: null, cluster: null });
    expect([...complete.count]).toEqual([3]);
    expect(complete.columns.map((column) => column[0])).toEqual([1, 0]);
  });

  it("adds weights, and leaves out people who have none", () => {
    const complete = completeAnswers(tableOf(people, { weights: [1, 2, 1, 0] }), ["a", "b", "c"]);
    expect([...complete.weight]).toEqual([2]);
    expect([...complete.weightSquared]).toEqual([4]);
  });
});
