import { describe, expect, it } from "vitest";
import { polychoric } from "../../../../src/correlation/ordinal/polychoric";
import { randomOrderedData } from "../../../../src/factor/efa/retention/random-ordered-data";
import { categorySeries, smallCorrelation } from "../../../../src/factor/efa/retention/small-correlations";
import { createRandom } from "../../../../src/numeric/random/random";

describe("smallCorrelation", () => {
  it.each([
    {
      margins: [
        [300, 350, 200, 100, 50],
        [10, 40, 400, 500, 50],
      ],
    },
    {
      margins: [
        [950, 50],
        [900, 100],
      ],
    },
    {
      margins: [
        [80, 20],
        [50, 30, 20],
      ],
    },
  ])("is the polychoric correlation of random tables with the margins $margins", ({ margins }) => {
    const [row = [], column = []] = margins;
    const data = randomOrderedData(margins);
    const table = new Float64Array(row.length * column.length);
    let found = 0;
    for (let draw = 0; draw < 100; draw++) {
      data.draw(createRandom(9, draw));
      data.fillJointCounts(table, 0, 1);
      const { rho, adjusted } = polychoric(table, row.length, column.length);
      if (adjusted) continue;
      const small = smallCorrelation(table, categorySeries(row), categorySeries(column));
      if (small === null) expect(Math.abs(rho)).toBeGreaterThan(0.2);
      else {
        found++;
        expect(Math.abs(small - rho)).toBeLessThan(1e-10);
      }
    }
    expect(found).toBeGreaterThan(60);
  });

  it("leaves large correlations and perfect association to others", () => {
    const series = categorySeries([50, 50]);
    expect(smallCorrelation(Float64Array.of(40, 10, 10, 40), series, series)).toBeNull();
    expect(smallCorrelation(Float64Array.of(50, 0, 0, 50), series, series)).toBeNull();
    expect(smallCorrelation(Float64Array.of(25, 25, 25, 25), series, series)).toBe(0);
  });
});
