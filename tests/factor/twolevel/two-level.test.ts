import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../../src/errors";
import { twoLevelModel } from "../../../src/factor/twolevel/two-level";
import { storedTwoLevel, twoLevelTable, wantedParameter } from "./stored-two-level";

/** lavaan's SRMR is of its model of all moments, an EM solution that stops early. */
const SATURATED = 2e-4;

/** Under "==" lavaan's search ends early. */
const nearness = (model: string): number => (model.includes("==") ? 5e-5 : 1e-5);

const table = twoLevelTable();
const CASES = Object.keys(storedTwoLevel.models).flatMap((name) => [
  [name, "ML", "standard"] as const,
  [name, "MLR", "robust"] as const,
]);

describe.each(CASES)("the two-level model %s by %s", (name, estimator, standardErrors) => {
  const { model, icc, chisq, scaling, [estimator]: wanted } = storedTwoLevel.models[name]!;
  const found = twoLevelModel(table, model, { standardErrors });

  it("has the estimates, standard errors and standardized values of lavaan", () => {
    for (const parameter of found.parameters) {
      const { level, lhs, op, rhs, estimate, se, std } = parameter;
      const own = wantedParameter(wanted, parameter);
      expect(own, `${lhs} ${op} ${rhs} at ${level}`).toBeDefined();
      expect(Math.abs(estimate - own![4])).toBeLessThan(nearness(model));
      expect(Math.abs(se - own![5])).toBeLessThan(2 * nearness(model));
      expect(Math.abs((std ?? 0) - own![6])).toBeLessThan(2 * nearness(model));
    }
    expect(found.defined.map(({ name }) => name)).toEqual(wanted.defined.map(([name]) => name));
    found.defined.forEach(({ estimate, se }, at) => {
      expect(Math.abs(estimate - wanted.defined[at]![1])).toBeLessThan(nearness(model));
      expect(Math.abs((se ?? 0) - wanted.defined[at]![2])).toBeLessThan(2e-5);
    });
  });

  it("has its likelihood and fit", () => {
    const { fit } = wanted;
    expect(found.logLikelihood).toBeCloseTo(fit.logl!, 4);
    expect(Math.abs(found.fit.chi2 - chisq)).toBeLessThan(1e-6);
    expect(Math.abs(found.fit.chi2 - fit.chisq!)).toBeLessThan(1e-3);
    expect(found.fit.df).toBe(fit.df);
    expect(found.free).toBe(fit.npar);
    // lavaan finds no baseline model with the search that "==" needs.
    if (found.fit.df > 0 && fit.cfi !== null) {
      expect(found.fit.cfi).toBeCloseTo(fit.cfi!, 5);
      expect(found.fit.tli).toBeCloseTo(fit.tli!, 5);
      expect(found.fit.rmsea?.estimate).toBeCloseTo(fit.rmsea!, 5);
    }
    expect(Math.abs(found.residuals.within - fit.srmr_within!)).toBeLessThan(SATURATED);
    expect(Math.abs(found.residuals.between - fit.srmr_between!)).toBeLessThan(SATURATED);
    for (const [id, share] of Object.entries(icc)) expect(found.intraclass[id]).toBeCloseTo(share, 6);
  });

  it("has its scaling factor", () => {
    if (standardErrors === "standard" || scaling === null) return;
    expect(Math.abs((found.scaled?.scaling ?? 0) - scaling)).toBeLessThan(1e-5);
    expect(found.scaled?.chi2).toBeCloseTo(found.fit.chi2 / (found.scaled?.scaling ?? 0), 10);
  });
});

describe("a two-level model", () => {
  const model = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\nfb =~ y1 + y2 + y3";

  const refusal = (of: typeof table, text = model): ItemwiseError => {
    try {
      twoLevelModel(of, text);
    } catch (error) {
      if (error instanceof ItemwiseError) return error;
    }
    throw new Error("it was not refused");
  };

  it("is refused with the reason", () => {
    expect(() => twoLevelModel(table, "f =~ y1 + y2 + y3")).toThrow("line 1 is in no level");
    expect(() => twoLevelModel(table, "level: 1\nf =~ y1 + y2 + y3")).toThrow("nothing of level 2");
    expect(() => twoLevelModel(table, "level: 3\nf =~ y1")).toThrow('"3" is no level');
    expect(() => twoLevelModel(table, model.replace("y2 +", "k*y2 +").concat("\nk > 0"))).toThrow(
      "no bounds and no constraints",
    );
    expect(() => twoLevelModel(table, model.replace("y2 +", "lower(0)*y2 +"))).toThrow("no bounds");
    expect(() => twoLevelModel(table, model.replace("fw", 'efa("b")*fw'))).toThrow("no exploratory blocks");
    expect(() => twoLevelModel(table, model.replace("level: 2", "y1 ~ 1\nlevel: 2"))).toThrow(
      "the means of items of both levels are those of clusters",
    );
    expect(() => twoLevelModel(table, model.concat("\nd := nothing*2"))).toThrow("the label of no parameter");
    expect(() => twoLevelModel({ ...table, cluster: null }, model)).toThrow("need clusters");
    expect(() => twoLevelModel({ ...table, weighting: "design" }, model)).toThrow("without weights");
    expect(refusal({ ...table, cluster: null }).hint).toContain("--cluster-column");
    expect(refusal({ ...table, weighting: "design" }).hint).toContain("--weights none");
    expect(refusal({ ...table, cluster: table.cluster!.map(() => 1) }).message).toBe(
      "There is 1 cluster for 3 items.",
    );
    const ordered = table.items.map((item) => ({ ...item, scale: "ordinal" as const }));
    expect(() => twoLevelModel({ ...table, items: ordered }, model)).toThrow("has ordered categories");
  });

  it("names the items that vary in one level only", () => {
    const constant = twoLevelTable((cells) => cells[0]!.fill("3"));
    expect(refusal(constant).message).toBe("y1 has no variance within clusters.");
    const clusters = storedTwoLevel.data.cluster!;
    const between = twoLevelTable((cells) => {
      for (const column of [0, 1]) cells[column] = clusters.map((cluster) => `${cluster}.1`);
    });
    expect(refusal(between).message).toBe("y1 and y2 have no variance within clusters.");
    const seen = new Map<number, number>();
    const within = twoLevelTable((cells) => {
      const sizes = new Map(clusters.map((one) => [one, clusters.filter((other) => other === one).length]));
      clusters.forEach((cluster, row) => {
        const at = seen.get(cluster) ?? 0;
        seen.set(cluster, at + 1);
        const last = at === sizes.get(cluster)! - 1 && at % 2 === 0;
        cells[2]![row] = last ? "0" : at % 2 === 0 ? "1" : "-1";
      });
    });
    expect(refusal(within).message).toBe("y3 has no variance between clusters.");
  });

  it("names the cluster in which a variable of clusters varies", () => {
    const text = `${model}\nfb ~ w1`;
    const varying = twoLevelTable((cells) => {
      cells[9]![700] = "9";
    });
    const cluster = storedTwoLevel.data.cluster![700]!;
    const labels = Array.from({ length: 200 }, (_, code) => `School ${code + 1}`);
    const found = (() => {
      try {
        return twoLevelModel(varying, text, { clusterLabels: labels });
      } catch (error) {
        return error;
      }
    })();
    expect(found).toBeInstanceOf(ItemwiseError);
    expect(String(found)).toContain(
      `w1 is at level 2 only, and it varies in the cluster “School ${cluster}”`,
    );
    expect(refusal(varying, `${text}\nfb ~ y4`).message).toContain("varies in the cluster “");
  });

  it("says which items are assumed equal between clusters, and which variances of factors are held equal unasked", () => {
    const { warnings } = twoLevelModel(table, model.replace("fb =~ y1 + y2 + y3", "y1 ~~ y2 + y1\ny2 ~~ y2"));
    expect(warnings.map(({ message }) => message)).toEqual([
      "y3 is at level 1 only: the model assumes equal means in all clusters.",
    ]);
    const equal = "level: 1\nfw =~ a*y1 + b*y2 + c*y3\nlevel: 2\nfb =~ a*y1 + b*y2 + c*y3";
    const messages = (text: string, scaling: "variance" | "first-loading") =>
      twoLevelModel(table, text, { scaling }).warnings.map(({ message }) => message);
    expect(messages(equal, "variance")).toEqual([
      "Loadings of fw and fb are equal and both variances are fixed, which holds the variances equal too: free one, as “fb ~~ NA*fb”.",
    ]);
    expect(messages(`${equal}\nfb ~~ NA*fb`, "variance")).toEqual([]);
    expect(messages(equal, "first-loading")).toEqual([]);
  });

  it("takes categories of covariates as numbers, and refuses them elsewhere", () => {
    const halves = (cells: string[][]) => {
      for (const column of [6, 9])
        cells[column] = cells[column]!.map((text) => (Number(text) > 0 ? "1" : "0"));
    };
    const text = `${model.replace("level: 2", "fw ~ x1\nlevel: 2")}\nfb ~ w1`;
    const { parameters } = twoLevelModel(twoLevelTable(halves, ["x1", "w1"]), text);
    expect(parameters).toEqual(twoLevelModel(twoLevelTable(halves), text).parameters);
    expect(() => twoLevelModel(twoLevelTable(halves, ["x1"]), `${text}\nx1 ~~ x1`)).toThrow(
      "x1 has ordered categories",
    );
  });

  it("passes effects on through factors without indicators, at either level", () => {
    const within = model.replace("level: 2", "fw ~ x1\nlevel: 2");
    const plain = twoLevelModel(table, `${within}\nfb ~ w1`);
    const phantom = "p =~ 0\np ~~ 0*p\np ~ 1*";
    const passed = twoLevelModel(
      table,
      `${model.replace("level: 2", `${phantom}x1\nfw ~ p\nlevel: 2`)}\n${phantom.replaceAll("p", "q")}w1\nfb ~ q`,
    );
    const slope = (of: typeof plain, factor: string) =>
      of.parameters.find(({ lhs, op }) => lhs === factor && op === "~");
    expect(passed.logLikelihood).toBeCloseTo(plain.logLikelihood, 6);
    expect(passed.fit.df).toBe(plain.fit.df);
    for (const factor of ["fw", "fb"]) {
      expect(slope(passed, factor)?.estimate).toBeCloseTo(slope(plain, factor)?.estimate ?? Number.NaN, 5);
      expect(slope(passed, factor)?.se).toBeCloseTo(slope(plain, factor)?.se ?? Number.NaN, 5);
    }
  });

  it("leaves out people with a missing answer, and says so", () => {
    const found = twoLevelModel(
      twoLevelTable((cells) => {
        cells[0]![3] = "";
      }),
      model,
    );
    expect(found.n).toBe(2499);
    expect(found.warnings[0]?.message).toContain("1 person without an answer");
  });
});
