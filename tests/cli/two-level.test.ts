import { writeFileSync } from "node:fs";
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
      expect(itemwise(["cfa", file, ...args, "--missing", "fiml"]).stderr).toMatch(/answered every item/);
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
