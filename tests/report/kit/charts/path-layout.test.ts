import { describe, expect, it } from "vitest";
import type { EfaSolution } from "../../../../src/factor/efa/solution";
import { FACTOR_RADIUS } from "../../../../src/report/kit/charts/path-geometry";
import { pathLayout } from "../../../../src/report/kit/charts/path-layout";
import { exampleAnalysis } from "../../../support/example-analysis";

const solution = (factors: number): EfaSolution =>
  exampleAnalysis().efa.find((candidate) => candidate.factors === factors)!;

describe("pathLayout(solution, smallest)", () => {
  it("draws the loadings of at least the given size", () => {
    for (const factors of [1, 2, 3]) {
      const large = solution(factors)
        .loadings.flat()
        .filter((loading) => Math.abs(loading) >= 0.3);
      expect(
        pathLayout(solution(factors), 0.3)
          .paths.map((path) => path.loading)
          .sort(),
      ).toEqual(large.sort());
    }
  });

  it("keeps items and factors apart and inside the drawing", () => {
    for (const factors of [1, 2, 3]) {
      const { items, factors: places, height } = pathLayout(solution(factors), 0.3);
      const gaps = (ys: readonly number[]): number[] => ys.slice(1).map((y, k) => y - ys[k]!);
      expect(Math.min(Infinity, ...gaps(items.map((item) => item.y)))).toBeGreaterThan(25);
      expect(Math.min(Infinity, ...gaps(places.map((place) => place.y)))).toBeGreaterThan(2 * FACTOR_RADIUS);
      for (const { y } of [...items, ...places]) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it("draws a curve for each factor correlation of an oblique solution and none otherwise", () => {
    expect(pathLayout(solution(3), 0.3).arcs).toHaveLength(3);
    expect(pathLayout({ ...solution(3), rotation: "varimax" }, 0.3).arcs).toEqual([]);
    expect(pathLayout(solution(1), 0.3).arcs).toEqual([]);
    for (const arc of pathLayout(solution(3), 0.3).arcs) {
      expect(arc.correlation).toBe(solution(3).phi[arc.first]![arc.second]);
      for (const point of arc.points) expect(point.x).toBeGreaterThan(0);
    }
  });

  it("stands no figure on another", () => {
    const crossed = {
      ...solution(2),
      loadings: solution(2).loadings.map((row, j) =>
        row.map((_, f) => (j % 2 === f ? 0.7 : j < 2 ? 0.4 : 0)),
      ),
    };
    const { paths } = pathLayout(crossed, 0.3);
    expect(paths).toHaveLength(11);
    for (const [k, one] of paths.entries()) {
      for (const other of paths.slice(k + 1)) {
        const [dx, dy] = [Math.abs(one.labelX - other.labelX), Math.abs(one.labelY - other.labelY)];
        expect(dx >= 32 || dy >= 13).toBe(true);
      }
    }
  });

  it("points each arrow's head along its line", () => {
    for (const path of pathLayout(solution(2), 0.3).paths) {
      const radians = ((path.angle - 90) * Math.PI) / 180;
      expect(Math.tan(radians)).toBeCloseTo((path.y2 - path.y) / (path.x2 - path.x), 8);
    }
  });
});
