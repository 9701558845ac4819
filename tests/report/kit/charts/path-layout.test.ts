import { describe, expect, it } from "vitest";
import type { EfaSolution } from "../../../../src/factor/efa/solution";
import { FACTOR_RADIUS } from "../../../../src/report/kit/charts/path-geometry";
import { type PathLayout, pathLayout } from "../../../../src/report/kit/charts/path-layout";
import { exampleAnalysis } from "../../../support/example-analysis";

const items = [..."abcdefghi"];
const three = [
  { id: "one", indicators: [..."abc"] },
  { id: "two", indicators: [..."def"] },
  { id: "three", indicators: [..."ghi"] },
];
const general = { id: "general", indicators: items };
const second = { id: "second", indicators: ["one", "two", "three"] };

interface Factor {
  readonly id: string;
  readonly indicators: readonly string[];
}

const layoutOf = (
  model: { items: readonly string[]; factors: readonly Factor[] },
  correlated: readonly (readonly [string, string])[],
): PathLayout =>
  pathLayout({
    items: model.items,
    factors: model.factors.map(({ id }) => ({ id, label: id, full: id })),
    paths: model.factors.flatMap(({ id: from, indicators }) =>
      indicators.map((to) => ({ from, to, value: null })),
    ),
    arcs: correlated.map(([from, to]) => ({ from, to, value: null })),
  });

const example = exampleAnalysis();
const solution = (factors: number): EfaSolution =>
  example.efa.find((candidate) => candidate.factors === factors)!;
/** Every loading of .30 or more is an arrow; a factor stands beside the items that load on it most. */
function explored({ items: ids, loadings, phi, factors }: EfaSolution): PathLayout {
  const id = (f: number): string => `factor ${f + 1}`;
  const numbers = Array.from({ length: factors }, (_, f) => f);
  const largest = loadings.map((row) => row.map(Math.abs).indexOf(Math.max(...row.map(Math.abs))));
  return pathLayout({
    items: ids,
    factors: numbers.map((f) => ({
      id: id(f),
      label: "",
      full: id(f),
      own: ids.filter((_, j) => largest[j] === f),
    })),
    paths: numbers.flatMap((f) =>
      ids.flatMap((to, j) => {
        const value = loadings[j]?.[f] ?? 0;
        return Math.abs(value) >= 0.3 ? [{ from: id(f), to, value }] : [];
      }),
    ),
    arcs: numbers.flatMap((f) =>
      numbers.slice(f + 1).map((g) => ({ from: id(f), to: id(g), value: phi[f]?.[g] ?? 0 })),
    ),
  });
}

const place = (layout: PathLayout, id: string) =>
  [...layout.factors, ...layout.items].find((one) => one.id === id)!;

const LAYOUTS: readonly (readonly [string, PathLayout])[] = [
  [
    "correlated factors",
    layoutOf({ items, factors: three }, [
      ["one", "two"],
      ["one", "three"],
      ["two", "three"],
    ]),
  ],
  ["a factor of second order", layoutOf({ items, factors: [...three, second] }, [])],
  ["a general factor", layoutOf({ items, factors: [...three, general] }, [])],
  [
    "residual correlations",
    layoutOf({ items, factors: three }, [
      ["a", "b"],
      ["c", "i"],
    ]),
  ],
  ["one factor of one item", layoutOf({ items: ["a"], factors: [{ id: "f", indicators: ["a"] }] }, [])],
  [
    "an item of two factors",
    layoutOf({ items, factors: [...three, { id: "four", indicators: ["c", "d"] }] }, []),
  ],
  ["an exploratory solution with one factor", explored(solution(1))],
  ["an exploratory solution with three factors", explored(solution(3))],
  [
    "an exploratory solution whose loadings cross",
    explored({
      ...solution(2),
      loadings: solution(2).loadings.map((row, j) =>
        row.map((_, f) => (j % 2 === f ? 0.7 : j < 2 ? 0.4 : 0)),
      ),
    }),
  ],
];

describe.each(LAYOUTS)("pathLayout of %s", (_, layout) => {
  it("keeps everything inside a drawing that fits a page", () => {
    expect(layout.width).toBeLessThanOrEqual(708);
    const points = [
      ...layout.items,
      ...layout.factors,
      ...layout.paths.flatMap(({ x, y, x2, y2 }) => [
        { x, y },
        { x: x2, y: y2 },
      ]),
      ...layout.arcs.flatMap(({ points }) => points),
    ];
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
  });

  it("keeps items apart, and factors of a column", () => {
    const ys = layout.items.map(({ y }) => y);
    expect(Math.min(Infinity, ...ys.slice(1).map((y, k) => y - ys[k]!))).toBeGreaterThan(20);
    for (const first of layout.factors) {
      for (const other of layout.factors) {
        if (first === other || first.x !== other.x) continue;
        expect(Math.abs(first.y - other.y)).toBeGreaterThan(2 * FACTOR_RADIUS);
      }
    }
  });
});

describe.each(LAYOUTS)("the arrows of %s", (_, layout) => {
  it("stand with no figure on another's", () => {
    for (const [k, one] of layout.paths.entries()) {
      for (const other of layout.paths.slice(k + 1)) {
        const [dx, dy] = [Math.abs(one.labelX - other.labelX), Math.abs(one.labelY - other.labelY)];
        expect(dx >= 32 || dy >= 13).toBe(true);
      }
    }
  });

  it("have their heads along their lines", () => {
    for (const path of layout.paths) {
      const radians = ((path.angle - 90) * Math.PI) / 180;
      expect(Math.tan(radians)).toBeCloseTo((path.y2 - path.y) / (path.x2 - path.x), 8);
    }
  });
});

describe("pathLayout of an exploratory solution", () => {
  it("draws the loadings of at least .30", () => {
    for (const factors of [1, 2, 3]) {
      const large = solution(factors)
        .loadings.flat()
        .filter((loading) => Math.abs(loading) >= 0.3);
      expect(
        explored(solution(factors))
          .paths.map(({ value }) => value)
          .sort(),
      ).toEqual(large.sort());
    }
  });

  it("draws a curve for each factor correlation of an oblique solution and none otherwise", () => {
    const { phi } = solution(3);
    expect(explored(solution(3)).arcs.map(({ value }) => value)).toEqual([
      phi[0]![1],
      phi[0]![2],
      phi[1]![2],
    ]);
    expect(explored(solution(1)).arcs).toEqual([]);
  });
});

describe("pathLayout", () => {
  it("puts a factor of second order on the left of those below it, its arrows at their rims", () => {
    const layout = LAYOUTS[1]![1];
    expect(place(layout, "second").x).toBeLessThan(place(layout, "one").x);
    const arrow = layout.paths.find(({ from, to }) => from === "second" && to === "two")!;
    const end = Math.hypot(arrow.x2 - place(layout, "two").x, arrow.y2 - place(layout, "two").y);
    expect(end).toBeCloseTo(FACTOR_RADIUS + 5, 8);
  });

  it("puts a general factor on the left of the items and the special ones on their right", () => {
    const layout = LAYOUTS[2]![1];
    expect(place(layout, "general").x).toBeLessThan(place(layout, "a").x);
    expect(place(layout, "one").x).toBeGreaterThan(place(layout, "a").x);
    expect(layout.paths).toHaveLength(18);
  });

  it("draws a curve for every pair that is correlated, those of items on the right of their names", () => {
    expect(LAYOUTS[0]![1].arcs).toHaveLength(3);
    const layout = LAYOUTS[3]![1];
    for (const arc of layout.arcs) {
      for (const point of arc.points) expect(point.x).toBeGreaterThan(place(layout, "a").x + 150);
    }
  });
});
