import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRandom } from "../../../src/numeric/random/random";

type Dense = typeof import("../../../src/numeric/linear-algebra/dense");
type Cholesky = typeof import("../../../src/numeric/linear-algebra/cholesky");
type Data = typeof import("../../../src/factor/efa/retention/random-ordered-data");
type Squares = typeof import("../../../src/numeric/linear-algebra/square-sums");
type Own = Dense & Cholesky & Data & Squares & { readonly isCompiled: boolean };

/** The functions as an engine with or without WebAssembly has them. */
async function loaded({ compiled }: { readonly compiled: boolean }): Promise<Own> {
  vi.resetModules();
  if (!compiled) vi.stubGlobal("WebAssembly", undefined);
  const [dense, cholesky, data, squares, kernels] = await Promise.all([
    import("../../../src/numeric/linear-algebra/dense"),
    import("../../../src/numeric/linear-algebra/cholesky"),
    import("../../../src/factor/efa/retention/random-ordered-data"),
    import("../../../src/numeric/linear-algebra/square-sums"),
    import("../../../src/numeric/kernels/kernels"),
  ]);
  const own = new Float64Array(32 * 32).fill(1);
  const shape = { rows: 32, inner: 32, columns: 32, byColumns: false, isWhole: true };
  const isCompiled = kernels.addProduct({ a: own, b: own, out: new Float64Array(32 * 32), ...shape });
  vi.unstubAllGlobals();
  return { ...dense, ...cholesky, ...data, ...squares, isCompiled };
}

let [compiled, plain]: Own[] = [];
beforeEach(async () => {
  compiled = await loaded({ compiled: true });
  plain = await loaded({ compiled: false });
});
afterEach(() => vi.unstubAllGlobals());

/** Numbers between -1 and 1, some of them 0. */
function numbers(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 7 === 0 ? 0 : (state / 2_147_483_647) * 2 - 1;
  });
}

function expectSame(one: Float64Array | null | undefined, other: Float64Array | null | undefined): void {
  expect(one).toBeInstanceOf(Float64Array);
  const different = one?.findIndex((value, at) => !Object.is(value, other?.[at]));
  expect(different).toBe(-1);
}

const SHAPES = [
  [24, 24, 24],
  [25, 33, 31],
  [7, 130, 65],
  [1, 300, 40],
  [300, 3, 7],
  [64, 1, 64],
  [5000, 31, 33],
  [30, 9000, 25],
] as const;

describe("the compiled kernels", () => {
  it("are used where the engine has WebAssembly, and only there", () => {
    expect([compiled?.isCompiled, plain?.isCompiled]).toEqual([true, false]);
  });

  it.each(SHAPES)(
    "multiply %i x %i by %i columns with the bits of the plain loops",
    (rows, inner, columns) => {
      const shape = { rows, inner, columns };
      const [a, b] = [numbers(rows * inner, 11), numbers(inner * columns, 12)];
      expectSame(compiled?.product(a, b, shape), plain?.product(a, b, shape));
      expectSame(compiled?.transposedProduct(a, b, shape), plain?.transposedProduct(a, b, shape));
      const own = { rows: inner, columns };
      expectSame(compiled?.crossProduct(b, own), plain?.crossProduct(b, own));
      expectSame(
        compiled?.crossProduct(b, own, numbers(inner, 13)),
        plain?.crossProduct(b, own, numbers(inner, 13)),
      );
    },
  );

  it("leave out what a factor of 0 multiplies, infinite or not a number", () => {
    const shape = { rows: 25, inner: 25, columns: 25 };
    const a = numbers(625, 21);
    const b = numbers(625, 22);
    for (let i = 0; i < 25; i++) a[i * 25 + 3] = 0;
    b.fill(Number.NaN, 75, 88).fill(Number.POSITIVE_INFINITY, 88, 100);
    const all = compiled?.product(a, b, shape);
    expectSame(all, plain?.product(a, b, shape));
    expect(all?.every(Number.isFinite)).toBe(true);
    a[3] = 1;
    const some = compiled?.product(a, b, shape);
    expectSame(some, plain?.product(a, b, shape));
    expect(some?.filter(Number.isNaN)).toHaveLength(13);
  });

  it("count people in two categories as one by one", () => {
    const margins = [[100, 150, 30, 21], [299, 2], [11, 290], Array.from({ length: 43 }, () => 7)];
    const [masked, counted] = [compiled, plain].map((own) => own?.randomOrderedData(margins));
    masked?.draw(createRandom(5));
    counted?.draw(createRandom(5));
    for (const [row, { length: rows }] of margins.entries()) {
      for (const [column, { length: columns }] of margins.entries()) {
        if (row === column) continue;
        const [table, same] = [new Float64Array(rows * columns), new Float64Array(rows * columns)];
        masked?.fillJointCounts(table, row, column);
        counted?.fillJointCounts(same, row, column);
        expect(table.reduce((sum, people) => sum + people, 0)).toBe(301);
        expect(table).toEqual(same);
      }
    }
  });

  it("sum squares of vectors, many at a time", () => {
    const [size, rows] = [30, 1100];
    const vectors = numbers(size * rows, 61);
    const factors = numbers(rows, 62);
    const [own, other] = [compiled, plain].map((engine) => {
      const sums = engine && new engine.SquareSums(size);
      for (let row = 0; row < rows; row++)
        sums?.add(vectors.subarray(row * size, (row + 1) * size), factors[row] ?? 0);
      return sums?.total();
    });
    expectSame(own, other);
    const whole = plain?.crossProduct(vectors, { rows, columns: size }, factors);
    const largest = own?.reduce((most, value, at) => Math.max(most, Math.abs(value - (whole?.[at] ?? 0))), 0);
    expect(largest).toBeLessThan(1e-12);
  });

  it("add to what is there", () => {
    const shape = { rows: 25, inner: 25, columns: 25 };
    const [a, b] = [numbers(625, 31), numbers(625, 32)];
    expectSame(
      compiled?.product(a, b, { ...shape, out: numbers(625, 33) }),
      plain?.product(a, b, { ...shape, out: numbers(625, 33) }),
    );
  });

  it.each([24, 25, 26, 63, 150])("factor and invert %i rows with the bits of the plain loops", (n) => {
    const matrix = compiled?.crossProduct(numbers(n * (n + 9), 41), { rows: n + 9, columns: n });
    if (matrix === undefined) throw new Error("no matrix");
    const factor = compiled?.choleskyFactor(matrix, n);
    const plainFactor = plain?.choleskyFactor(matrix, n);
    expectSame(factor, plainFactor);
    if (factor == null || plainFactor == null) throw new Error("no factor");
    const inverse = compiled?.choleskyInverse(factor, n);
    expectSame(inverse, plain?.choleskyInverse(plainFactor, n));
    const identity = compiled?.product(matrix, inverse ?? matrix, { rows: n, inner: n, columns: n });
    expect(identity?.[n + 1]).toBeCloseTo(1, 8);
    expect(identity?.[1]).toBeCloseTo(0, 8);
    const inPlace = matrix.slice();
    expectSame(compiled?.choleskyFactor(inPlace, n, { factor: inPlace }), plainFactor);
  });

  it("refuse the same pivots", () => {
    const n = 30;
    const matrix = compiled?.crossProduct(numbers(n * n, 51), { rows: n, columns: n }) ?? new Float64Array();
    // The last row nearly the same as the first.
    for (let j = 0; j < n; j++) matrix[(n - 1) * n + j] = matrix[j] ?? 0;
    matrix[n * n - 1] = (matrix[0] ?? 0) + 1e-9;
    for (const own of [compiled, plain]) {
      expect(own?.choleskyFactor(matrix, n)).toBeInstanceOf(Float64Array);
      expect(own?.choleskyFactor(matrix, n, { least: 1e-6 })).toBeNull();
      expect(own?.choleskyFactor(new Float64Array(n * n).fill(Number.NaN), n)).toBeNull();
    }
  });

  it("factor a matrix with many zeros at the beginning of its rows alike", () => {
    const n = 60;
    const banded = Float64Array.from({ length: n * n }, (_, at) => {
      const far = Math.abs((at % n) - Math.floor(at / n));
      return far === 0 ? 3 : far < 4 ? 0.4 : 0;
    });
    expectSame(compiled?.choleskyFactor(banded, n), plain?.choleskyFactor(banded, n));
  });
});
