import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSums } from "../../../src/numeric/sums/exact-sums";

/** A double as a whole number of 2^-1074. */
function units(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const whole = bits.getBigUint64(0);
  const exponent = Number((whole >> 52n) & 0x7ffn);
  const fraction = whole & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return whole >> 63n === 1n ? -size : size;
}

/** The double nearest to a whole number of 2^-1074. */
function nearest(value: bigint): number {
  const shift = Math.max(0, value.toString(2).replace("-", "").length - 80);
  const cut = value >> BigInt(shift);
  const odd = value - (cut << BigInt(shift)) === 0n ? cut : cut | 1n;
  return Number(odd) * 2 ** (shift - 600) * 2 ** (600 - 1074);
}

const sumOf = (values: readonly number[]): ExactSums => {
  const sums = new ExactSums(1);
  for (const value of values) sums.add(0, value);
  return sums;
};
const double = fc.double({ min: -1e100, max: 1e100, noNaN: true });
const weight = fc.double({ min: 1e-9, max: 1e6, noNaN: true });

describe("ExactSums", () => {
  it("rounds the exact sum once, whatever the terms' sizes and signs", () => {
    fc.assert(
      fc.property(fc.array(double, { maxLength: 40 }), (values) => {
        const exact = values.reduce((total, value) => total + units(value), 0n);
        const sum = sumOf(values).sum(0);
        expect(sum + 0).toBe(nearest(exact) + 0);
      }),
    );
  });

  it("tells how much the exact sum of weights is more than the rounded one", () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 60 }), (values) => {
        const sums = sumOf(values);
        const exact = values.reduce((total, value) => total + units(value), 0n);
        expect(units(sums.sum(0)) + units(sums.remainder(0))).toBe(exact);
      }),
    );
  });

  it("adds in any order to the same bits, where plain sums do not", () => {
    const values = [0.1, 0.2, 0.3];
    const reversed = [...values].reverse();
    const plain = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
    expect(plain(values)).not.toBe(plain(reversed));
    expect(sumOf(values).sum(0)).toBe(sumOf(reversed).sum(0));
    expect(sumOf(values).remainder(0)).toBe(sumOf(reversed).remainder(0));
  });

  it("breaks a tie by what is left of the sum", () => {
    expect(sumOf([1, 2 ** -53]).sum(0)).toBe(1);
    expect(sumOf([1, 2 ** -53, 2 ** -120]).sum(0)).toBe(1 + 2 ** -52);
    expect(sumOf([2 ** -120, 2 ** -53, 1]).sum(0)).toBe(1 + 2 ** -52);
  });

  it("adds exact products, and grows with the rows named", () => {
    const sums = new ExactSums(0);
    sums.addProduct(5000, 3, 0.1);
    for (let k = 0; k < 3; k++) sums.add(5000, -0.1);
    expect([sums.sum(5000), sums.remainder(5000), sums.sum(1), sums.sum(9999)]).toEqual([0, 0, 0, 0]);
    expect(Array.from(sums.sums(2))).toEqual([0, 0]);
  });
});
