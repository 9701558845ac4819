import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bivariateNormalCdf,
  bivariateNormalCdfSlope,
  bivariateNormalPdf,
} from "../../../src/numeric/distributions/bivariate-normal";
import { normalCdf } from "../../../src/numeric/distributions/special";
import { reference } from "../../correlation/reference";

const point = fc.double({ min: -9, max: 9, noNaN: true });
const angle = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true });

/** 40-digit quadrature of the conditional normal (mpmath 1.3), near |rho| = 1 and in the tails. */
const EXACT: readonly (readonly [number, number, number, number])[] = [
  [1.1855860810386307, 1.1855317920535218, -0.9999999984327402, 0.764203472975583],
  [0.5500510643668266, 6.332406472768735, -0.9801237183360587, 0.7088578250558599],
  [2.8954658399622923, -2.8954542986414777, -0.9999999997063737, 9.960491236352524e-8],
  [-1.1172690483697023, -3.810113783325021, -0.6134049255568816, 2.263051130925952e-10],
  [0.9216185812135551, -5.088381573363459, 0.749, 1.805660933446031e-7],
  [3.0198146027944013, 1.2740398563198108, 0.301, 0.8978972714393825],
];

describe("bivariateNormalCdf", () => {
  it("agrees with mvtnorm's TVPACK on a grid from -.99999999 to .9999999", () => {
    const { h, k, rho, p } = reference.bivariateNormal;
    expect(p.length).toBeGreaterThan(400);
    p.forEach((value, i) => {
      expect(Math.abs(bivariateNormalCdf(h[i] ?? 0, k[i] ?? 0, rho[i] ?? 0) - value)).toBeLessThan(1e-14);
    });
  });

  it("agrees with quadrature in many digits near |rho| = 1 and in the tails", () => {
    for (const [h, k, rho, p] of EXACT) {
      expect(Math.abs(bivariateNormalCdf(h, k, rho) - p)).toBeLessThan(2e-16);
    }
  });

  it("is 1/4 + asin(rho)/(2 pi) at the origin", () => {
    fc.assert(
      fc.property(angle, (a) => {
        const rho = Math.sin(a);
        const exact = 0.25 + Math.asin(rho) / (2 * Math.PI);
        expect(Math.abs(bivariateNormalCdf(0, 0, rho) - exact)).toBeLessThan(1e-15);
      }),
    );
  });

  it("is the product at rho = 0, the smaller margin at 1 and their overlap at -1", () => {
    fc.assert(
      fc.property(point, point, (h, k) => {
        const a = normalCdf(h);
        const b = normalCdf(k);
        expect(bivariateNormalCdf(h, k, 0)).toBe(a * b);
        expect(Math.abs(bivariateNormalCdf(h, k, 1) - Math.min(a, b))).toBeLessThan(1e-15);
        expect(Math.abs(bivariateNormalCdf(h, k, -1) - Math.max(0, a + b - 1))).toBeLessThan(1e-15);
      }),
    );
  });

  it("adds over the four quadrants and does not mind which variable comes first", () => {
    fc.assert(
      fc.property(point, point, angle, (h, k, a) => {
        const rho = Math.sin(a);
        const sum =
          bivariateNormalCdf(h, k, rho) +
          bivariateNormalCdf(-h, k, -rho) +
          bivariateNormalCdf(h, -k, -rho) +
          bivariateNormalCdf(-h, -k, rho);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
        expect(Math.abs(bivariateNormalCdf(h, k, rho) - bivariateNormalCdf(k, h, rho))).toBeLessThan(1e-15);
      }),
    );
  });

  it("is continuous where the method changes (.3, .75, .925)", () => {
    for (const rho of [0.3, 0.75, 0.925, -0.3, -0.75, -0.925]) {
      for (const [h, k] of [
        [-2, -1.5],
        [0.4, 1],
        [2.5, 2.4],
      ] as const) {
        const step = 1e-9;
        const jump = bivariateNormalCdf(h, k, rho + step) - bivariateNormalCdf(h, k, rho - step);
        expect(Math.abs(jump - 2 * step * bivariateNormalPdf(h, k, rho))).toBeLessThan(1e-15);
      }
    }
  });

  it("has the density as its derivative in rho (Plackett) and the conditional probability as that in h", () => {
    for (const [h, k, rho] of [
      [-1.2, 0.3, 0.6],
      [0.5, 0.7, -0.3],
      [1.5, 1.6, 0.95],
      [-0.4, -0.2, -0.97],
    ] as const) {
      const step = 1e-5;
      const inRho =
        (bivariateNormalCdf(h, k, rho + step) - bivariateNormalCdf(h, k, rho - step)) / (2 * step);
      expect(inRho).toBeCloseTo(bivariateNormalPdf(h, k, rho), 7);
      const inH = (bivariateNormalCdf(h + step, k, rho) - bivariateNormalCdf(h - step, k, rho)) / (2 * step);
      expect(inH).toBeCloseTo(bivariateNormalCdfSlope(h, k, rho), 8);
    }
  });

  it("takes infinite limits", () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(bivariateNormalCdf(infinite, 0.3, 0.5)).toBe(normalCdf(0.3));
    expect(bivariateNormalCdf(0.3, infinite, -0.99)).toBe(normalCdf(0.3));
    expect(bivariateNormalCdf(-infinite, infinite, 0.5)).toBe(0);
    expect(bivariateNormalCdf(infinite, infinite, 0.95)).toBe(1);
    expect(bivariateNormalPdf(infinite, 0, 0.5)).toBe(0);
    expect(bivariateNormalCdfSlope(0.2, infinite, 0.5)).toBeCloseTo(0.3910426939754559, 15);
    expect(bivariateNormalCdfSlope(0.2, -infinite, 0.5)).toBe(0);
    expect(bivariateNormalCdfSlope(-infinite, 0, 0.5)).toBe(0);
  });
});
