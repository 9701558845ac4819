import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storedPaths } from "../factor/cfa/path-reference";
import { itemwise, withFolder } from "../support/cli";

const { data, models } = storedPaths;

describe("itemwise sem of a model without factors", () => {
  it("prints coefficients, explained variance and indirect effects with bootstrap intervals", () =>
    withFolder((folder) => {
      const names = Object.keys(data);
      const rows = (data.x ?? []).map((_, row) => names.map((name) => data[name]?.[row]).join(","));
      const [file, paths, ordered] = ["d.csv", "paths.lav", "ordered.lav"].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      writeFileSync(file, [names.join(","), ...rows].join("\n"));
      writeFileSync(paths, models.saturated?.model ?? "");
      writeFileSync(ordered, models.ordered_mediation?.model ?? "");
      const json = join(folder, "o.json");
      const run = itemwise(["sem", file, "--model", paths, "--bootstrap", "60"]);
      expect(run.stdout).toMatch(/The model is saturated, with 0 degrees of freedom/);
      expect(run.stdout).toMatch(/y +m +0\.\d{3}/);
      expect(run.stdout).toMatch(/indirect +a\*b +0\.\d{3}/);
      expect(run.stdout).toMatch(/intervals are bootstrap percentile intervals/);
      expect(run.stdout).toMatch(/Explained variance in the model “paths”/);
      expect(itemwise(["cfa", file, "--model", ordered, "-o", json]).status).toBe(0);
      const record = JSON.parse(readFileSync(json, "utf8"));
      expect([record.estimator, record.parameterization, record.fit.standard.df]).toEqual([
        "WLSMV",
        "theta",
        1,
      ]);
      const wanted = models.ordered_mediation?.parameters.find(([name]) => name === "indirect");
      expect(record.structural.defined[0].est).toBeCloseTo(wanted?.[3] ?? Number.NaN, 4);
      // As numbers by an estimator of these.
      const numbers = itemwise(["cfa", file, "--model", ordered, "--estimator", "MLR", "-o", json]);
      expect(numbers.stderr).toMatch(/3 columns of numbers became continuous items: x, mo and yo/);
      expect(JSON.parse(readFileSync(json, "utf8")).estimator).toBe("MLR");
      const refused = itemwise(["sem", file, "--model", paths, "--rotation", "varimax"]);
      expect(refused.stderr).toMatch(/^error: path models have no --rotation[\s\S]*hint: /);
      writeFileSync(paths, "s =~ 0\ns ~~ 0*s\ns ~ 1*x + 1*g\ny ~ s + b*m\nm ~ a*s");
      const composite = itemwise(["sem", file, "--model", paths]);
      expect(composite.stdout).toMatch(/^s +g +1\.000 +– /m);
      expect(composite.stdout).toMatch(/^m +s +0\.\d{3}/m);
      writeFileSync(paths, "s <~ x + g\ny ~ s\n");
      expect(itemwise(["sem", file, "--model", paths]).stderr).toMatch(/c =~ 0; c ~~ 0\*c; c ~ 1\*a \+ b/);
      writeFileSync(paths, "y ~ x + nothing\n");
      expect(itemwise(["sem", file, "--model", paths]).stderr).toMatch(/nothing[\s\S]*hint: /);
    }));
});
