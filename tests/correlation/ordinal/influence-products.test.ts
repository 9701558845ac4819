import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { influenceProducts, influenceReader } from "../../../src/correlation/ordinal/influence-products";
import { ordinalItems } from "../../../src/correlation/ordinal/ordinal-pairs";
import { ordinalParameters } from "../../../src/correlation/ordinal/ordinal-parameters";
import { tableOf } from "../../support/table";

/** Three items of 2, 3 and 2 categories with missing answers, every combination there at least once. */
const tables = fc
  .array(fc.tuple(...[2, 3, 2].map((categories) => fc.option(fc.nat(categories - 1), { freq: 5 }))), {
    minLength: 5,
    maxLength: 60,
  })
  .map((people) => {
    const every = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));
    const all = [...every, ...people];
    return tableOf(all, { weights: all.map((_, k) => 0.5 + (k % 4)) });
  });

describe("influenceProducts", () => {
  it("are the sums over rows of the products of the influences that a row reads", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, complete) => {
        const included = complete
          ? Uint8Array.from({ length: table.rows }, (_, row) =>
              Number(table.columns.every((column) => (column[row] ?? -1) >= 0)),
            )
          : null;
        const { items, ...ordinal } = ordinalItems(table, included);
        const parameters = ordinalParameters({ items, ...ordinal });
        const data = { items, rows: table.rows, included };
        const size = parameters.length;
        const read = influenceReader(parameters, data);
        const wanted = new Float64Array(size * size);
        const total = new Float64Array(size);
        const values = new Float64Array(size);
        for (let row = 0; row < table.rows; row++) {
          if (included?.[row] === 0) continue;
          read(row, values);
          values.forEach((one, i) => {
            total[i]! += one * table.weight[row]!;
            values.forEach((other, j) => {
              wanted[i * size + j]! += one * other * table.weightSquared[row]!;
            });
          });
        }
        const products = influenceProducts(parameters, data, table.weightSquared);
        products.forEach((value, cell) => {
          const scale = Math.sqrt(
            wanted[Math.floor(cell / size) * (size + 1)]! * wanted[(cell % size) * (size + 1)]!,
          );
          expect(Math.abs(value - wanted[cell]!)).toBeLessThan(1e-12 * scale);
        });
        // The scores of thresholds and correlations are 0 at the estimates.
        for (const sum of total) expect(Math.abs(sum)).toBeLessThan(1e-8);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
