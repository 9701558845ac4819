import { describe, expect, it } from "vitest";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import { type Estimator, estimatorParts } from "../../../../src/factor/cfa/estimator";
import { fitMeasures } from "../../../../src/factor/cfa/tests/fit-measures";
import {
  datCat,
  expectFit,
  fittedHolzinger,
  fittedOrdered,
  reference,
  tableOfRows,
} from "../inference-reference";

/** lavaan's own search for the ends of an interval stops at about 1e-5 of them. */
const tolerance = 2e-5;

describe("fitMeasures of continuous items", () => {
  for (const place of ["one", "configural", "scalar"] as const) {
    const fitted = fittedHolzinger(place);
    for (const estimator of ["ML", "MLM", "MLMV", "MLMVS", "MLR"] as const) {
      it(`are lavaan's: ${place}, ${estimator}`, () => {
        const { fit } = reference.continuous[estimator]![place];
        expectFit(fitMeasures(fitted, estimatorParts(estimator)), fit, { tolerance });
      });
    }
  }
});

describe("fitMeasures of ordered items", () => {
  for (const [name, { estimator, fit, rows }] of Object.entries(reference.ordered)) {
    it(`are lavaan's: ${name}`, () => {
      const without = rows.group.includes(2) ? ["cfi.robust", "tli.robust"] : [];
      if (name === "fixedThreshold")
        without.push(...Object.keys(fit).filter((key) => key.endsWith(".robust")));
      expectFit(fitMeasures(fittedOrdered(name), estimatorParts(estimator)), fit, { without, tolerance });
    });
  }

  it("do not change where everyone is there twice, in two groups", () => {
    const [moments] = datCat(false);
    const data = ["one", "other"].map((group) => ({ ...moments!, group }));
    const single = reference.ordered.one!.rows;
    const twice = (values: readonly number[], shift: number): number[] => [
      ...values,
      ...values.map((value) => (value === 0 ? 0 : value + shift)),
    ];
    const rows = {
      ...single,
      lhs: [...single.lhs, ...single.lhs],
      op: [...single.op, ...single.op],
      rhs: [...single.rhs, ...single.rhs],
      group: twice(single.group, 1),
      free: twice(single.free, Math.max(...single.free)),
      est: [...single.est, ...single.est],
    };
    const doubled = fitMeasures(
      fitModel(tableOfRows(rows, data), data, { discrepancy: "DWLS" }),
      estimatorParts("WLSMV"),
    );
    expectFit(doubled, reference.doubled.fit, { without: ["cfi.robust", "tli.robust"], tolerance });
    const { fit } = reference.ordered.one!;
    expect(doubled.robust?.cfi).toBeCloseTo(fit["cfi.robust"]!, 6);
    expect(doubled.robust?.tli).toBeCloseTo(fit["tli.robust"]!, 6);
    expect(reference.doubled.fit["cfi.robust"]).not.toBeCloseTo(fit["cfi.robust"]!, 4);
  });
});

describe("fitMeasures where something is missing", () => {
  it("gives no test of a saturated model", () => {
    const data = datCat(false);
    const all = reference.ordered.one!.rows;
    const keep = all.lhs.map(
      (lhs, row) =>
        ["u1", "u2", "u3", "f"].includes(lhs) &&
        ["u1", "u2", "u3", "f"].concat(["", "t1", "t2", "t3", "t4"]).includes(all.rhs[row]!),
    );
    const pick = <T>(values: readonly T[]): T[] => values.filter((_, row) => keep[row]);
    const numbers = pick(all.free);
    const order = [...new Set(numbers.filter((free) => free > 0))];
    const rows = {
      ...all,
      lhs: pick(all.lhs),
      op: pick(all.op),
      rhs: pick(all.rhs),
      group: pick(all.group),
      est: pick(all.est),
      free: numbers.map((free) => order.indexOf(free) + 1),
    };
    const moments = data.map((group) => subset(group, 3));
    const fit = fitMeasures(
      fitModel(tableOfRows(rows, moments), moments, { discrepancy: "DWLS" }),
      estimatorParts("WLSMV"),
    );
    const { chiSquare, ...figures } = fit.standard;
    expect(figures).toEqual({ df: 0, p: null, cfi: null, tli: null, rmsea: null, closeFitP: null });
    expect(chiSquare).toBeCloseTo(0, 8);
    expect([fit.scaled, fit.robust]).toEqual([null, null]);
    expect(fit.srmr).toBeCloseTo(0, 6);
  });

  it("has no correction for the plain estimators", () => {
    for (const estimator of ["DWLS", "ULS", "WLS"] satisfies Estimator[]) {
      const fit = fitMeasures(fittedOrdered("one"), estimatorParts(estimator));
      expect([fit.scaled, fit.robust, fit.baseline.scaled]).toEqual([null, null, null]);
      expect(fit.standard.rmsea).not.toBeNull();
    }
  });
});

/** The moments of the first items of a group. */
function subset(group: ReturnType<typeof datCat>[number], count: number): typeof group {
  const items = group.items.slice(0, count);
  const places = group.names.flatMap((name, at) =>
    name.split(/\||~~/).every((part) => /^t\d$/.test(part) || items.includes(part)) ? [at] : [],
  );
  const size = group.names.length;
  return {
    ...group,
    items,
    thresholds: group.thresholds.slice(0, count),
    names: places.map((at) => group.names[at]!),
    moments: Float64Array.from(places, (at) => group.moments[at]!),
    gamma: Float64Array.from(places.flatMap((i) => places.map((j) => group.gamma[i * size + j]!))),
    covariance: Float64Array.from(
      items.flatMap((_, i) => items.map((__, j) => group.covariance[i * group.items.length + j]!)),
    ),
  };
}
