import { describe, expect, it } from "vitest";
import { namedColumns } from "../../../src/data/draft/named-columns";

const COLUMNS = [
  ...["q1", "q2", "q3", "pre-1", "pre-2", "sex"].map((name) => ({ name, label: null })),
  { name: "D1", label: "How old are you?" },
  { name: "D2", label: "Calm, relaxed" },
  { name: "D3", label: "Same" },
  { name: "D4", label: "Same" },
  { name: "q1-q3", label: "Sex" },
  { name: "a*", label: null },
];
const named = (list: string) => namedColumns(list, COLUMNS).names;
const unknown = (list: string) =>
  namedColumns(list, COLUMNS).unknown.map(({ word, nearest }) => [word, ...nearest]);

describe("the columns that a list means", () => {
  it.each([
    ["q2,q1", ["q2", "q1"]],
    [" q2 , q2 ,", ["q2"]],
    ["q1:q3", ["q1", "q2", "q3"]],
    ["q3 – q2", ["q2", "q3"]],
    ["q2-q3,q1", ["q2", "q3", "q1"]],
    ["pre-1-pre-2", ["pre-1", "pre-2"]],
    ["pre-*,D*", ["pre-1", "pre-2", "D1", "D2", "D3", "D4"]],
    ["*", COLUMNS.map(({ name }) => name)],
    ["how OLD are you?", ["D1"]],
    ["calm, relaxed,q1", ["D2", "q1"]],
    ["Same", ["D3", "D4"]],
    ["2:4,sex", ["q2", "q3", "pre-1", "sex"]],
    ["12-12", ["a*"]],
  ])("%s", (list, names) => {
    expect([named(list), unknown(list)]).toEqual([names, []]);
  });

  it("is the one of a name before it is a range, a pattern or a label", () => {
    expect([named("q1-q3"), named("a*"), named("sex")]).toEqual([["q1-q3"], ["a*"], ["sex"]]);
  });

  it("has what is unknown apart, with the names nearest to it, or to the end of a range", () => {
    expect(unknown("q1,sexx,zebra")).toEqual([["sexx", "sex"], ["zebra"]]);
    expect(unknown("D1:sexx")).toEqual([["D1:sexx", "sex"]]);
    expect([unknown("x*"), unknown("(q.")]).toEqual([[["x*"]], [["(q."]]]);
    expect(unknown("Q1:Q3")).toEqual([["Q1:Q3", "q1-q3"]]);
    expect(unknown("0:3,4:2,11:13,5")).toEqual([["0:3"], ["4:2"], ["11:13"], ["5"]]);
    expect(namedColumns("1:2", [...COLUMNS, { name: "1:2", label: null }]).names).toEqual(["1:2"]);
  });
});
