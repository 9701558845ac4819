import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptives } from "../../../src/survey/items/descriptives";
import type { Descriptives } from "../../../src/survey/items/descriptives-result";

interface Sample extends Omit<Descriptives, "fewest"> {
  readonly scores: readonly number[];
  readonly counts: readonly number[];
  readonly ends: readonly [number, number] | null;
}

const samples: Record<string, Sample> = JSON.parse(
  readFileSync(new URL("../../reference/descriptives.json", import.meta.url), "utf8"),
);

/** Within 1e-12 of the reference's size. */
function expectFigures(found: object, reference: object): void {
  for (const [key, value] of Object.entries(reference)) {
    const figure: unknown = Reflect.get(found, key);
    if (typeof value !== "number") {
      if (value === null) expect(figure, key).toBeNull();
      else expectFigures(figure as object, value);
    } else expect(Math.abs(Number(figure) - value) / Math.max(1, Math.abs(value)), key).toBeLessThan(1e-12);
  }
}

describe("descriptives", () => {
  it.each(Object.entries(samples))("are psych's (%s)", (_name, { scores, counts, ends, ...reference }) => {
    const found = descriptives(scores, counts, ends)!;
    expectFigures(found, reference);
    expect(found.fewest).toBe(Math.min(...counts));
  });

  it("do not depend on the order of rows or on how people are put together, and leave out no answer", () => {
    const answers = fc.array(fc.record({ score: fc.integer({ min: 0, max: 4 }), k: fc.nat(5) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(answers, (rows) => {
        const people = rows.flatMap(({ score, k }) => new Array<number>(k).fill(score)).reverse();
        const single = descriptives([...people, Number.NaN], [...people.map(() => 1), 3], [0, 4]);
        const joint = descriptives(
          rows.map(({ score }) => score),
          rows.map(({ k }) => k),
          [0, 4],
        );
        expect(joint).toEqual(single);
      }),
    );
  });

  it("are null without people, and of more people than can be held", () => {
    expect(descriptives([Number.NaN, 1], [5, 0], [0, 1])).toBeNull();
    expect(descriptives([0, 1], [1e12, 1], [0, 1])).toBeNull();
  });

  it("of one person have no spread", () => {
    expect(descriptives([3], [1], null)).toMatchObject({
      n: 1,
      mean: 3,
      sd: null,
      se: null,
      mad: 0,
      fewest: 1,
    });
  });

  it("round parts of people", () => {
    expect(descriptives([0, 1], [2.4, 1.6], [0, 1])).toMatchObject({ n: 4, mean: 0.5 });
  });
});
