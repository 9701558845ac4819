import { describe, expect, it } from "vitest";
import { type ModelLayout, modelLayout } from "../../../../src/report/kit/charts/model-layout";
import { FACTOR_RADIUS } from "../../../../src/report/kit/charts/path-geometry";

const items = [..."abcdefghi"];
const three = [
  { id: "one", label: "One", indicators: [..."abc"] },
  { id: "two", label: "Two", indicators: [..."def"] },
  { id: "three", label: "Three", indicators: [..."ghi"] },
];
const general = { id: "general", label: "General", indicators: items };
const second = { id: "second", label: "Second", indicators: ["one", "two", "three"] };
const place = (layout: ModelLayout, id: string) =>
  [...layout.factors, ...layout.items].find((one) => one.id === id)!;

const LAYOUTS: readonly (readonly [string, ModelLayout])[] = [
  [
    "correlated factors",
    modelLayout({ items, factors: three }, [
      ["one", "two"],
      ["one", "three"],
      ["two", "three"],
    ]),
  ],
  ["a factor of second order", modelLayout({ items, factors: [...three, second] }, [])],
  ["a general factor", modelLayout({ items, factors: [...three, general] }, [])],
  [
    "residual correlations",
    modelLayout({ items, factors: three }, [
      ["a", "b"],
      ["c", "i"],
    ]),
  ],
  [
    "one factor of one item",
    modelLayout({ items: ["a"], factors: [{ id: "f", label: "F", indicators: ["a"] }] }, []),
  ],
];

describe.each(LAYOUTS)("modelLayout of %s", (_, layout) => {
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

  it("keeps factors of a column apart", () => {
    for (const first of layout.factors) {
      for (const other of layout.factors) {
        if (first === other || first.x !== other.x) continue;
        expect(Math.abs(first.y - other.y)).toBeGreaterThan(2 * FACTOR_RADIUS);
      }
    }
  });
});

describe("modelLayout", () => {
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
