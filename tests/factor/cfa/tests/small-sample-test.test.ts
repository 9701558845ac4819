import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { cfa } from "../../../../src/factor/cfa/cfa";
import type { Estimator } from "../../../../src/factor/cfa/estimator";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { fitMeasures } from "../../../../src/factor/cfa/tests/fit-measures";
import { smallSampleTest } from "../../../../src/factor/cfa/tests/small-sample-test";
import { createRandom } from "../../../../src/numeric/random/random";
import { cfaData } from "../../../support/cfa-data";

const ONE = { holzinger: "g =~ x1 + x2 + x3 + x4 + x5 + x6", lsat6: "g =~ i1 + i2 + i3 + i4 + i5" } as const;
const result = (data: keyof typeof ONE, estimator: Estimator, model: string = ONE[data]) =>
  cfa(cfaData(data).table, model, { missing: "listwise", estimator });

describe("smallSampleTest", () => {
  it("multiplies the statistic of ML by Bartlett's factor, and that of MLR by one with 3 / n less", () => {
    const ml = result("holzinger", "ML");
    const factor = 1 - (2 * 6 + 4 + 5) / 6 / ml.n;
    expect(smallSampleTest(ml)?.chiSquare).toBeCloseTo((ml.fit.standard.chiSquare ?? 0) * factor, 10);
    const mlr = result("holzinger", "MLR");
    expect(smallSampleTest(mlr)?.chiSquare).toBeCloseTo(
      (mlr.fit.scaled?.chiSquare ?? 0) * (factor - 3 / mlr.n),
      10,
    );
  });

  it.each([
    ["holzinger", "MLR"],
    ["holzinger", "MLM"],
    ["holzinger", "MLMV"],
    ["holzinger", "MLMVS"],
    ["lsat6", "WLSMV"],
    ["lsat6", "WLSMVS"],
    ["lsat6", "WLSM"],
  ] as const)("is the reported test in a large sample: %s, %s", (data, estimator) => {
    const own = result(data, estimator);
    const { chiSquare, df } = own.fit.reported;
    const large = smallSampleTest({ ...own, n: 1e12 });
    expect(large?.chiSquare).toBeCloseTo(chiSquare ?? Number.NaN, 6);
    expect(large?.df).toBeCloseTo(df, 6);
  });

  it("gives the scaled and shifted test its variance back, as far as traces can be", () => {
    const own = result("lsat6", "WLSMV");
    const { scaled, standard } = own.fit;
    const at = (n: number) => smallSampleTest({ ...own, n })?.chiSquare ?? Number.NaN;
    const first = (standard.df - (scaled?.shift ?? 0)) * (scaled?.scale ?? 0);
    // With few people the second trace is at its least, and so the scale is the mean of the eigenvalues.
    const bartlett = 1 - (2 * 5 + 4 + 5) / 6 / 20;
    expect(at(20)).toBeCloseTo(((standard.chiSquare ?? 0) * bartlett * standard.df) / first, 8);
  });

  it("is not defined without degrees of freedom, and where the statistic is no chi-square", () => {
    expect(smallSampleTest(result("holzinger", "MLR", "f =~ x1 + x2 + x3"))).toBeNull();
    expect(smallSampleTest(result("lsat6", "ULS"))).toBeNull();
    expect(smallSampleTest(result("lsat6", "DWLS"))).toBeNull();
  });

  it("has the mean of a chi-square in samples of sixty, where the reported statistic is a tenth too large", () => {
    const model = `f =~ ${Array.from({ length: 12 }, (_, j) => `i${j}`).join(" + ")}`;
    const random = createRandom(20261130);
    const ratios = Array.from({ length: 40 }, () => {
      const people = Array.from({ length: 60 }, () => random.normal());
      const items = Object.fromEntries(
        Array.from({ length: 12 }, (_, j) => [`i${j}`, people.map((trait) => trait + random.normal())]),
      );
      const { fitted, parts, estimator } = fitCfa(fromAnswers({ items, scale: "continuous" }), model, {
        missing: "listwise",
      });
      const fit = fitMeasures(fitted, parts);
      const factors = [{ id: "f", label: "f", indicators: [] }];
      const own = { fit, n: 60, items: fitted.table.items, factors, estimator, estimates: [] };
      const { df } = fit.standard;
      return {
        reported: (fit.reported.chiSquare ?? 0) / df,
        corrected: (smallSampleTest(own)?.chiSquare ?? Number.NaN) / df,
      };
    });
    const mean = (of: "reported" | "corrected") =>
      ratios.reduce((sum, ratio) => sum + ratio[of], 0) / ratios.length;
    // Of 40 chi-squares on 54 df the mean has a standard error of 3 per cent.
    expect(mean("reported")).toBeGreaterThan(1.1);
    expect(Math.abs(mean("corrected") - 1)).toBeLessThan(0.06);
  });
});
