import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  besideGeneral,
  type Criterion,
  crawfordFerguson,
  entropy,
  geomin,
  infomax,
  oblimin,
  quartimax,
  simplimax,
  towardsTarget,
  varimax,
} from "../../../../src/factor/efa/rotation/criteria";
import { gradientProjection } from "../../../../src/factor/efa/rotation/gradient-projection";
import { rotate } from "../../../../src/factor/efa/rotation/rotate";
import { multiply, transpose } from "../../../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../../../src/numeric/random/random";
import { thrownBy } from "../../../support/error";
import { largestDifference, reference, solutionDifference } from "../../reference";

const cases = Object.entries(reference.rotations);
const options = { starts: 20, random: createRandom(5) };
const seeded = () => ({ random: createRandom(6) });
/** GPArotation's line search stalls where its gradient is near 1e-6: a looser figure than 1e-5 is its, not ours. */
const GPA = 2e-5;

describe.each(cases)("rotating %s", (_, expected) => {
  const run = (name: string, more: object = {}) => rotate(expected.unrotated, name, { ...options, ...more });

  it("agrees with GPArotation's quartimin", () => {
    expect(solutionDifference(run("quartimin"), expected.quartimin)).toBeLessThan(GPA);
    expect(run("oblimin", seeded())).toEqual(run("quartimin", seeded()));
  });

  it("agrees with GPArotation's geomin, epsilon .01", () => {
    expect(solutionDifference(run("geomin"), expected.geomin)).toBeLessThan(GPA);
  });

  it("reaches a geomin criterion, epsilon .001, no larger than GPArotation's", () => {
    const value = (loadings: readonly (readonly number[])[]): number => {
      const flat = Float64Array.from(loadings.flat());
      const factors = loadings[0]?.length ?? 0;
      return geomin(0.001)(flat, new Float64Array(flat.length), { items: loadings.length, factors });
    };
    const ours = value(run("geomin", { geominEpsilon: 0.001 }).loadings);
    expect(ours).toBeLessThan(value(expected.geomin001.loadings) + 1e-9);
  });

  it("agrees with stats::varimax and GPArotation's, both normalized", () => {
    expect(solutionDifference(run("varimax"), expected.varimax)).toBeLessThan(1e-5);
    expect(solutionDifference(run("varimax"), expected.varimaxGradientProjection)).toBeLessThan(GPA);
  });

  it("agrees with psych's promax", () => {
    expect(solutionDifference(run("promax"), expected.promax)).toBeLessThan(1e-5);
    // psych begins from a varimax that stopped early: up to 5e-3 on the loadings
    expect(solutionDifference(run("promax"), expected.psychPromax)).toBeLessThan(5e-3);
  });

  it("agrees with GPArotation towards a partly and a fully specified target", () => {
    expect(
      solutionDifference(run("target", { target: expected.target }), expected.towardsPartial),
    ).toBeLessThan(GPA);
    expect(solutionDifference(run("target", { target: expected.full }), expected.towardsFull)).toBeLessThan(
      GPA,
    );
  });

  it("ends at the same place beginning near it", () => {
    const wide = run("geomin");
    expect(solutionDifference(run("geomin", { near: wide.loadings }), wide as never)).toBeLessThan(1e-6);
  });
});

describe("a rotation", () => {
  const matrices = fc.integer({ min: 2, max: 4 }).chain((m) =>
    fc.array(
      fc.array(
        fc.integer({ min: -90, max: 90 }).map((x) => x / 100),
        { minLength: m, maxLength: m },
      ),
      { minLength: 2 * m + 3, maxLength: 12 },
    ),
  );
  const full = matrices.filter((a) => {
    const product = multiply(transpose(a), a);
    return determinant(product) > 0.05;
  });

  it.each(["oblimin", "geomin", "varimax", "promax"])(
    "by %s leaves the implied correlations as they are",
    (name) => {
      fc.assert(
        fc.property(full, (a) => {
          const { loadings, phi } = rotate(a, name, { starts: 3, random: createRandom(1) });
          const implied = multiply(multiply(loadings, phi), transpose(loadings));
          expect(largestDifference(implied, multiply(a, transpose(a)))).toBeLessThan(1e-8);
          phi.forEach((row, k) => {
            expect(row[k]).toBe(1);
          });
        }),
        { numRuns: 60 },
      );
    },
  );

  it("by varimax is orthogonal", () => {
    fc.assert(
      fc.property(full, (a) => {
        const { loadings } = rotate(a, "varimax", { starts: 3, random: createRandom(1) });
        const lengths = (rows: readonly (readonly number[])[]) => rows.map((row) => Math.hypot(...row));
        expect(largestDifference(lengths(loadings), lengths(a))).toBeLessThan(1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it("never ends above its start, whatever the criterion", () => {
    const criteria: [Criterion, "oblique" | "orthogonal"][] = [
      [oblimin(0), "oblique"],
      [geomin(0.01), "oblique"],
      [varimax, "orthogonal"],
    ];
    fc.assert(
      fc.property(full, (a) => {
        const m = a[0]?.length ?? 0;
        const shape = { items: a.length, factors: m };
        const start = Float64Array.from({ length: m * m }, (_, at) => (at % (m + 1) === 0 ? 1 : 0));
        const flat = Float64Array.from(a.flat());
        for (const [criterion, manifold] of criteria) {
          const before = criterion(flat, new Float64Array(flat.length), shape);
          const { value } = gradientProjection(flat, shape, { criterion, manifold, start });
          expect(value).toBeLessThanOrEqual(before + 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has criteria whose gradients are those of their differences", () => {
    const shape = { items: 3, factors: 2 };
    const at = Float64Array.of(0.7, 0.1, -0.4, 0.5, 0.2, 0.65);
    const target = [
      [0.7, null],
      [null, 0.6],
      [0, 0.6],
    ];
    for (const criterion of [
      oblimin(0),
      oblimin(-0.5),
      crawfordFerguson(0.3),
      geomin(0.01),
      varimax,
      quartimax,
      entropy,
      infomax,
      simplimax(2),
      besideGeneral(geomin(0.01)),
      towardsTarget(target),
    ]) {
      const gradient = new Float64Array(6);
      criterion(at, gradient, shape);
      at.forEach((_, k) => {
        const value = (by: number): number =>
          criterion(
            at.map((x, i) => (i === k ? x + by : x)),
            new Float64Array(6),
            shape,
          );
        expect(Math.abs((value(1e-6) - value(-1e-6)) / 2e-6 - gradient[k]!)).toBeLessThan(1e-8);
      });
    }
  });

  it("leaves a single factor alone", () => {
    const { loadings, phi, starts } = rotate([[0.5], [-0.6]], "oblimin", options);
    expect({ loadings, phi, starts }).toEqual({ loadings: [[0.5], [-0.6]], phi: [[1]], starts: null });
  });

  it("gives the same for the same seed", () => {
    const [, { unrotated }] = cases[0]!;
    const once = () => rotate(unrotated, "geomin", { starts: 8, random: createRandom(3) });
    expect(once()).toEqual(once());
  });

  it("says what is wrong with its name or target", () => {
    const [, { unrotated }] = cases[0]!;
    expect(() => rotate(unrotated, "simplimin", options)).toThrow("unknown rotation: simplimin");
    expect(() => rotate(unrotated, "target", options)).toThrow("needs a target");
    const { length } = unrotated;
    const most = length * (unrotated[0]!.length - 1);
    expect(() => rotate(unrotated, "simplimax", { ...options, zeros: most + 1 })).toThrow(`${most + 1}`);
    expect(rotate(unrotated, "simplimax", { ...options, zeros: most }).loadings).toHaveLength(length);
    expect(() => rotate(unrotated, "target", { ...options, target: [[1, 0]] })).toThrow("must have 8 rows");
  });
});

function determinant(matrix: readonly (readonly number[])[]): number {
  if (matrix.length === 1) return matrix[0]![0]!;
  return matrix[0]!.reduce((sum, value, j) => {
    const minor = matrix.slice(1).map((row) => row.filter((_, k) => k !== j));
    return sum + (j % 2 === 0 ? 1 : -1) * value * determinant(minor);
  }, 0);
}

describe("rotating factors of which one has no loadings", () => {
  const empty = [0.8, 0.7, 0.6, 0.5].map((loading) => [loading, 0]);

  it("by promax is refused by name", () => {
    expect(thrownBy(() => rotate(empty, "promax", options))).toMatchObject({
      code: "empty-factor",
      message: expect.stringContaining("2 factors cannot be rotated by promax"),
    });
  });
});
