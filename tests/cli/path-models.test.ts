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

describe("itemwise cfa of a model whose variables a draft would not take for items", () => {
  it("takes them for the items", () =>
    withFolder((folder) => {
      const [file, model] = [join(folder, "own.csv"), join(folder, "own.lav")];
      const rows = Array.from({ length: 200 }, (_, k) =>
        [(k * 7) % 40, 300 + ((k * 13) % 400), 5 + ((k * 29) % 50) / 10].join(),
      );
      writeFileSync(file, ["speed,distance,score", ...rows].join("\n"));
      writeFileSync(model, "f =~ speed + distance + score\n");
      expect(itemwise(["reliability", file]).stderr).toContain("no scale was found");
      const run = itemwise(["cfa", file, "--model", model]);
      expect(run.stderr).toContain(
        "3 columns of numbers became continuous items: speed, distance and score.",
      );
      expect(run.status).toBe(0);
      writeFileSync(model, "f =~ speed + distance + nothing\n");
      expect(itemwise(["cfa", file, "--model", model]).stderr).toMatch(/^error: .*nothing/);
    }));
});
