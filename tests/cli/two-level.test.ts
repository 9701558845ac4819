import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storedTwoLevel } from "../factor/twolevel/stored-two-level";
import { itemwise, withFolder } from "../support/cli";

const MODEL = "level: 1\nfw =~ y1 + y2 + y3 + y4\nlevel: 2\nfb =~ y1 + y2 + y3 + y4\n";

describe("itemwise cfa of a two-level model", () => {
  it("prints fit, estimates by level and intraclass correlations, and says what it cannot do", () =>
    withFolder((folder) => {
      const names = Object.keys(storedTwoLevel.data);
      const rows = Array.from({ length: storedTwoLevel.data.y1?.length ?? 0 }, (_, row) =>
        names.map((name) => storedTwoLevel.data[name]?.[row]).join(","),
      );
      const [file, model, ordered] = ["d.csv", "two.lav", "ordered.csv"].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      writeFileSync(file, [names.join(","), ...rows].join("\n"));
      writeFileSync(model, MODEL);
      const args = ["--model", model, "--cluster-column", "cluster", "--items", "y1:y4"];
      const run = itemwise(["cfa", file, ...args]);
      expect(run.stdout).toMatch(/2,500 people in 200 clusters; log-likelihood/);
      expect(run.stdout).toMatch(/within +fw =~ y1 +1\.0\d\d/);
      expect(run.stdout).toMatch(/between +y1 ~1/);
      expect(run.stdout).toMatch(/scaled +\d/);
      expect(run.stdout).toMatch(/y1 +\.3\d\d/);
      expect(itemwise(["cfa", file, ...args, "--estimator", "WLSMV"]).stderr).toMatch(
        /two-level models are fitted by ML or MLR/,
      );
      expect(itemwise(["cfa", file, ...args, "--missing", "pairwise"]).stderr).toMatch(
        /answered every item[\s\S]*--missing fiml/,
      );
      expect(run.stdout).not.toMatch(/The sample has clusters/);
      const needless = ["--bootstrap", "50", "--group", "none", "--rotation", "varimax", "--gamma", "0"];
      const more = ["--structure", "none", "--ordinal", "--factors", "2", "--information", "expected"];
      const many = itemwise(["cfa", file, ...args, ...needless, ...more, "--stratum-column", "x1"]);
      expect([many.status, many.stderr]).toEqual([
        1,
        expect.stringMatching(/^error: two-level models have no .*\n*hint: Leave them out\./i),
      ]);
      for (const flag of [...needless, ...more, "--stratum-column"].filter((one) => one.startsWith("--")))
        expect(many.stderr).toContain(flag);
      const gaps = join(folder, "gaps.csv");
      writeFileSync(gaps, [names.join(","), rows[0]?.replace(/^[^,]*/, ""), ...rows.slice(1)].join("\n"));
      expect(itemwise(["cfa", gaps, ...args]).stdout).toMatch(/1 person without an answer to every item/);
      const covariates = join(folder, "covariates.lav");
      writeFileSync(
        covariates,
        "level: 1\nfw =~ y1 + y2 + y3\nfw ~ p*x1\nlevel: 2\nfb =~ y1 + y2 + y3\nfb ~ q*w1\nd := q - p\n",
      );
      const withCovariates = ["--model", covariates, "--cluster-column", "cluster"];
      const [json, page, word] = ["o.json", "o.html", "o.docx"].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      for (const output of [json, page, word])
        expect(itemwise(["cfa", file, ...withCovariates, "-o", output]).status).toBe(0);
      const record = JSON.parse(readFileSync(json, "utf8"));
      expect([record.clusters, record.parameters.length, record.defined[0].name]).toEqual([200, 20, "d"]);
      const html = readFileSync(page, "utf8");
      for (const title of ["Estimates within and between clusters", "Parameters defined from both levels"])
        expect(html).toContain(title);
      expect(readFileSync(word).length).toBeGreaterThan(5000);
      const place = names.indexOf("w1");
      const varying = rows.map((row, at) =>
        at === 1 ? row.split(",").toSpliced(place, 1, "7").join(",") : row,
      );
      writeFileSync(join(folder, "varying.csv"), [names.join(","), ...varying].join("\n"));
      expect(itemwise(["cfa", join(folder, "varying.csv"), ...withCovariates]).stderr).toMatch(
        /w1 is at level 2 only, and it varies in the cluster “1”[\s\S]*hint: .*level 1 too/,
      );
      expect(itemwise(["cfa", gaps, ...args, "--missing", "fiml"]).stdout).toMatch(/2,500 people in 200/);
      expect(itemwise(["report", file, ...args, "-o", join(folder, "r.html")]).stderr).toMatch(
        /levels are not read[\s\S]*itemwise cfa/,
      );
      const codes = rows.map((_, row) =>
        [1, 2, 3, 4]
          .map((item) => 1 + ((row * item) % 5))
          .concat(row % 20)
          .join(","),
      );
      writeFileSync(ordered, ["y1,y2,y3,y4,cluster", ...codes].join("\n"));
      const refused = itemwise(["cfa", ordered, ...args]);
      expect([refused.status, refused.stderr]).toEqual([
        1,
        expect.stringMatching(/^error: .*continuous[\s\S]*hint: /),
      ]);
    }));
});
