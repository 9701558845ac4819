import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { smallNine } from "../support/small-files";

const NINE = [
  inRepository("tests/reference/nine.csv"),
  "--measure",
  inRepository("tests/reference/nine.measure.json"),
];
/** As little of what takes time as the command admits. */
const QUICK = [
  "--group",
  "sex",
  "--factors",
  "1,2",
  "--structure",
  "two",
  "--bootstrap",
  "0",
  "--replicates",
  "20",
];

const claim = (id: string, statistic: object, rule: object, text = "The items go together.") => ({
  id,
  claim: text,
  source: "Nobody (2020)",
  statistic,
  rule,
});

describe("itemwise replicate", () => {
  it("holds a claims file against the answers, and warns of a term in it", () =>
    withFolder((folder) => {
      const claims = join(folder, "claims.json");
      const list = [
        claim("smallest", { kind: "item-correlation", end: "smallest" }, { kind: "at-least", value: 0.2 }),
        claim("fit", { kind: "model-fit", structure: "two", index: "cfi" }, { kind: "at-most", value: 0.5 }),
        claim(
          "none",
          { kind: "path", path: "nothing[0]" },
          { kind: "at-least", value: 0 },
          "Sextortion is rare.",
        ),
      ];
      writeFileSync(claims, JSON.stringify({ id: "mine", claims: list }));
      const { data, measure } = smallNine(folder, 4);
      const nine = [data, "--measure", measure, "--workers", "1"];
      const run = itemwise(["replicate", ...nine, ...QUICK, "--claims", claims]);
      expect(run.stderr).toMatch(/^warning: .*the term “Sextortion” .*in the claim none/i);
      expect(run.status).toBe(0);
      expect(run.stdout).toContain(
        "1 of 2 testable claims is reproduced. Not reproduced: “The items go together”. 1 claim cannot be tested.",
      );
      expect(run.stdout).not.toContain("simulated data");
      expect(run.stdout).toContain("The analysis has nothing at nothing");
      const population = join(folder, "population.json");
      const built = { about: "Made.", byConstruction: [{ claims: ["small*"], how: "drawn so" }] };
      writeFileSync(population, JSON.stringify(built));
      const made = itemwise([
        ...["replicate", ...nine, ...QUICK, "--claims", claims],
        ...["--population", population],
      ]);
      expect(made.stdout).toContain("0 of 1 testable claim is reproduced.");
      expect(made.stdout).toContain("1 claim was built into these simulated data.");
      expect(made.stdout).toContain("drawn so");
    }));

  it("refuses wrong claims and measures without claims before it computes anything", () =>
    withFolder((folder) => {
      const claims = join(folder, "claims.json");
      writeFileSync(
        claims,
        JSON.stringify({ id: "mine", claims: [claim("x", { kind: "mode" }, { kind: "holds" })] }),
      );
      const bad = itemwise(["replicate", ...NINE, "--claims", claims]);
      expect(bad.status).toBe(1);
      expect(bad.stderr).toContain("claims.json: claims[0].statistic.kind");
      writeFileSync(claims, "{");
      expect(itemwise(["replicate", ...NINE, "--claims", claims]).stderr).toContain("claims.json, line 1");
      expect(itemwise(["replicate", ...NINE, "--claims", join(folder, "none.json")]).status).toBe(1);
      const none = itemwise(["replicate", ...NINE]);
      expect(none.status).toBe(1);
      expect(none.stderr).toContain("no claims are built in for the measure nine");
    }));
});

describe("itemwise measures, validate and init", () => {
  it("print the classifications with the definition", () => {
    const { classifications } = JSON.parse(itemwise(["measures", "disrupting-harm"]).stdout);
    expect(classifications[0].places.g).toEqual({ class: "Conduct", reading: true });
  });

  it("warn of a term in a definition, and in a file's columns", () =>
    withFolder((folder) => {
      const measure = join(folder, "m.json");
      const data = join(folder, "d.csv");
      const codes = [{ code: 0 }, { code: 1 }];
      const items = [
        { id: "a", label: "Child pornography", categories: codes },
        { id: "b", categories: codes },
      ];
      writeFileSync(measure, JSON.stringify({ id: "m", items }));
      writeFileSync(data, `a,b\n${"0,1\n1,0\n1,1\n0,0\n".repeat(20)}`);
      const run = itemwise(["validate", data, "--measure", measure]);
      expect(run.stdout).toContain(
        "the term “Child pornography” or urge caution. It occurs in the label of item a",
      );
      writeFileSync(data, `child_porn,b\n${"0,0\n1,1\n1,1\n0,0\n1,0\n".repeat(20)}`);
      expect(itemwise(["init", data]).stderr).toContain("the term “child porn”");
    }));
});
