import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { continuousMoments } from "../../../src/factor/moments/continuous-moments";
import { continuousTable } from "../../correlation/reference";
import { tableOf } from "../../support/table";
import { expectMoments, reference } from "./reference";

const items = ["x1", "x2", "x3", "x4"];
const { values, school, schools, holes, weights, weighted } = reference.continuous;
/** Closed forms. */
const tolerance = { tolerance: 1e-10 };

describe("continuousMoments", () => {
  const table = fromAnswers({ items: values, scale: "continuous", groups: { school } });

  it("are lavaan's means, covariances and gamma by group", () => {
    const ours = continuousMoments(table, { items, by: "school", levels: ["Pasteur", "Grant-White"] });
    schools.forEach((theirs) => {
      const own = ours.find((group) => group.group === theirs.group);
      expect(own?.names).toEqual(theirs.names);
      expectMoments(own, theirs, tolerance);
    });
    expect(ours.map((group) => group.group)).toEqual(["Pasteur", "Grant-White"]);
  });

  it("leave out people without all answers", () => {
    const missing = Object.fromEntries(
      items.map((id, j) => [
        id,
        (values[id] ?? []).map((value, person) =>
          person >= j && (person - j) % (14 + j) === 0 ? null : value,
        ),
      ]),
    );
    const ours = continuousMoments(fromAnswers({ items: missing, scale: "continuous", groups: { school } }), {
      items,
      by: "school",
    });
    for (const theirs of holes) {
      const own = ours.find((group) => group.group === theirs.group);
      expectMoments(own, theirs, tolerance);
      const people = school.filter((name) => name === theirs.group).length;
      expect(own?.warnings).toEqual([
        {
          code: "incomplete-left-out",
          message: expect.stringContaining(
            `${people - (own?.n ?? 0)} of ${people} people did not answer all items and are excluded`,
          ),
        },
      ]);
    }
    expect(continuousMoments(table, { items })[0]?.warnings).toEqual([]);
  });

  it("weigh people", () => {
    const sample = continuousTable(
      values,
      school.map((_, person) => weights[person % 5] ?? 1),
    );
    expectMoments(continuousMoments(sample, { items })[0], weighted, tolerance);
  });

  it("are those of R's survey for a sample of clusters", () => {
    const { dnum = [], pw = [], api00 = [], api99 = [], meals = [] } = reference.api.values;
    const sample = { ...continuousTable({ api00, api99, meals }, pw), cluster: Int32Array.from(dnum) };
    const own = continuousMoments(sample, { items: ["api00", "api99", "meals"] })[0];
    // Moments of up to 1e4: 1e-10 of them.
    expectMoments(own, reference.api, { tolerance: 1e-6 });
  });

  it("take ordinal items by the scores of their categories", () => {
    const people = [...Array(30).keys()].map((k) => [k % 5, k % 3]);
    const ordinal = continuousMoments(tableOf(people), { items: ["a", "b"] })[0];
    const numbers = { a: people.map(([a = 0]) => a), b: people.map(([, b = 0]) => b) };
    const continuous = continuousMoments(continuousTable(numbers), { items: ["a", "b"] })[0];
    expect(ordinal?.kind).toBe("continuous");
    ordinal?.gamma.forEach((value, cell) => {
      expect(value).toBeCloseTo(continuous?.gamma[cell] ?? Number.NaN, 11);
    });
  });

  it("do not exist for an item without variation or a single person", () => {
    const run = (x: readonly number[], y: readonly number[]) => (): unknown =>
      continuousMoments(continuousTable({ x, y }), { items: ["x", "y"] });
    expect(run([0.1, 0.1, 0.1], [1, 2, 3])).toThrow(/item x was answered alike/);
    expect(run([1, Number.NaN], [1, 2])).toThrow(expect.objectContaining({ code: "too-few-people" }));
    expect(run([Number.NaN, Number.NaN], [1, 2])).toThrow(/nobody answered/);
  });
});
