import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { smallNine } from "../support/small-files";

const NINE = [
  inRepository("tests/reference/nine.csv"),
  "--measure",
  inRepository("tests/reference/nine.measure.json"),
];
const UNWEIGHTED = ["--missing", "listwise", "--weights", "none"];
const folderOfSmall = mkdtempSync(join(tmpdir(), "itemwise-irt-"));
afterAll(() => rmSync(folderOfSmall, { recursive: true, force: true }));
const small = smallNine(folderOfSmall, 4);
/** A quarter of the people, where any will do. */
const SMALL = [small.data, "--measure", small.measure];
const { two } = JSON.parse(readFileSync(inRepository("tests/reference/nine.irt.json"), "utf8"));

/** With all digits: what is released has three decimals. */
function analysis(args: readonly string[]): Analysis {
  const run = itemwise([...args, "--workers", "1", "--no-disclosure-control", "--json", "-"]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  expect(run.stdout).not.toMatch(/NaN|Infinity/);
  return JSON.parse(run.stdout) as Analysis;
}

describe("itemwise irt", () => {
  const { irt, irtComparison, cfa } = analysis(["irt", ...NINE, ...UNWEIGHTED, "--structure", "two"]);
  const [model] = irt;

  it("fits two correlated factors as mirt does on the same grid", () => {
    expect(model?.logLik).toBeCloseTo(two.logLik, 5);
    expect(model?.m2?.m2).toBeCloseTo(63.77692, 4);
    expect(model?.m2?.df).toBe(26);
    model?.items.forEach(({ id, a, d }) => {
      const row: number[] = two.items["abcdefghi".indexOf(id)];
      const own = a.find((slope) => slope !== 0) ?? 0;
      expect(Math.abs(own - Math.max(...row.slice(0, 2)))).toBeLessThan(1e-4);
      expect(Math.abs((d[0] ?? 0) - (row[2] ?? 0))).toBeLessThan(1e-4);
    });
    expect(model?.factorCorrelations.matrix[0]?.[1]).toBeCloseTo(two.cov[0][1], 4);
  });

  it("says that items this rare inform most above the average", () => {
    for (const { peak, peakWithinOneSd } of model?.information.factors ?? []) {
      expect(peak[0]).toBeGreaterThan(1);
      expect(peakWithinOneSd).toBe(false);
    }
  });

  it("fits one model alone: the only declared one, or the one that is chosen among several", () => {
    expect([irt.length, irtComparison, cfa]).toEqual([1, [], []]);
    const several = analysis(["irt", ...SMALL, ...UNWEIGHTED]);
    expect(several.cfa.map(({ structure }) => structure)).toEqual(["one", "two", "three"]);
    expect(several.irt.map(({ structure }) => structure)).toEqual([several.workingModel?.structure]);
  });

  it("takes a Rasch model", () => {
    const rasch = analysis(["irt", ...SMALL, ...UNWEIGHTED, "--irt-model", "Rasch", "--structure", "one"]);
    expect(rasch.irt[0]?.items.every(({ a }) => a[0] === 1)).toBe(true);
  });
});

describe("--irt-model", () => {
  it("knows a model by its short name, and lists all where a word is none", () => {
    const short = analysis(["irt", ...SMALL, ...UNWEIGHTED, "--irt-model", "3pl", "--structure", "one"]);
    expect(short.irt[0]?.model).toBe("3PL");
    const run = itemwise(["irt", ...SMALL, "--irt-model", "gpc"]);
    expect(run.stderr).toMatch(/'gpc' is invalid.*gpcm \(generalized partial credit\)/);
    expect(itemwise(["irt", ...SMALL, "--model", "gpcm"]).stderr).toContain("--irt-model gpcm");
  });
});

describe("itemwise dif", () => {
  it("tests every item of both factors by sex", () => {
    const { dif } = analysis(["dif", ...SMALL, ...UNWEIGHTED, "--group", "sex", "--structure", "two"]);
    expect(dif.map(({ factor, items }) => [factor, items.length])).toEqual([
      ["exploitation", 4],
      ["abuse", 5],
    ]);
    for (const { items } of dif) {
      for (const { likelihoodRatio } of items) expect(likelihoodRatio?.df).toBe(2);
    }
  });
});

describe("itemwise scores", () => {
  it("gives every row of the file its scores as mirt has them", () =>
    withFolder((folder) => {
      const output = join(folder, "scores.csv");
      const args = [
        "scores",
        ...NINE,
        ...UNWEIGHTED,
        "--structure",
        "two",
        "-o",
        output,
        "--restricted",
        "--method",
        "eap",
        "--scores-only",
      ];
      expect(itemwise(args).status).toBe(0);
      const [head, ...rows] = readFileSync(output, "utf8").trim().split("\r\n");
      expect(head).toBe("row,exploitation_eap,exploitation_eap_se,abuse_eap,abuse_eap_se");
      expect(rows).toHaveLength(6000);
      const answers = readFileSync(inRepository("tests/reference/nine.csv"), "utf8").trim().split("\n");
      const ids = (answers[0] ?? "").replaceAll('"', "").split(",");
      const places = [..."abcdefghi"].map((id) => ids.indexOf(id));
      const complete = rows.filter((row) => {
        const cells = (answers[Number(row.split(",")[0]) - 1] ?? "").split(",");
        return places.every((at) => ["1", "2", "3", "4", "5"].includes(cells[at] ?? ""));
      });
      two.eap.forEach((expected: number[], person: number) => {
        const [, e, eSe, a, aSe] = (complete[person] ?? "").split(",").map(Number);
        [e, a, eSe, aSe].forEach((value, k) => {
          expect(Math.abs((value ?? Number.NaN) - (expected[k] ?? Number.NaN))).toBeLessThan(1e-3);
        });
      });
    }));

  it("by likelihood alone are of one factor, and empty for the lowest answers", () =>
    withFolder((folder) => {
      const output = join(folder, "scores.csv");
      const how = [...SMALL, "--weights", "none", "--score", "ml,wle"];
      const args = (structure: string) => [
        "scores",
        ...how,
        "--structure",
        structure,
        "--scores-only",
        "--restricted",
        "-o",
        output,
      ];
      expect(itemwise(args("one")).status).toBe(0);
      const [head, ...rows] = readFileSync(output, "utf8").trim().split("\r\n");
      expect(head).toMatch(/^row,(\w+)_ml,\1_ml_se,\1_wle,\1_wle_se$/);
      const lowest = rows.filter((row) => /^\d+,,,-?[\d.]+,[\d.]+$/.test(row));
      expect(lowest.length).toBeGreaterThan(rows.length / 3);
      expect(itemwise(args("two")).stderr).toContain("ML scores are of models of one factor");
    }));

  it("have the fit of people's answers, of whom the record has the share", () =>
    withFolder((folder) => {
      const output = join(folder, "scores.csv");
      const how = [...SMALL, "--weights", "none", "--structure", "one"];
      const args = ["scores", ...how, "--score", "zh", "--scores-only", "--restricted", "-o", output];
      expect(itemwise(args).status).toBe(0);
      const [head, ...rows] = readFileSync(output, "utf8").trim().split("\r\n");
      expect(head).toBe("row,zh");
      const known = rows.map((row) => row.split(",")[1] ?? "").filter((cell) => cell !== "");
      const [one] = analysis(["irt", ...how]).irt;
      const share = known.filter((cell) => Number(cell) < -1.645).length / known.length;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeCloseTo(one?.personFit?.below1645 ?? Number.NaN, 12);
    }));

  it("of factors are the named model's", () =>
    withFolder((folder) => {
      const output = join(folder, "scores.csv");
      const how = [...SMALL, "--weights", "none", "--structure", "two", "--score", "regression,bartlett"];
      const args = ["scores", ...how, "--scores-only", "--restricted", "-o", output];
      expect(itemwise(args).status).toBe(0);
      const head = () => readFileSync(output, "utf8").split("\r\n")[0];
      expect(head()).toBe(
        "row,exploitation_regression,abuse_regression,exploitation_bartlett,abuse_bartlett",
      );
      expect(itemwise([...args, "--number-of-factors", "1"]).status).toBe(0);
      expect(head()).toBe("row,factor1_regression,factor1_bartlett");
    }));

  describe("with the column that says whose a row is", () => {
    const scoresOf = (folder: string, file: string, ids: readonly string[]) => {
      const output = join(folder, "scores.csv");
      const named = ids.flatMap((id) => ["--id", id]);
      const run = itemwise([
        "scores",
        file,
        ...NINE.slice(1),
        ...UNWEIGHTED,
        "--structure",
        "one",
        "-o",
        output,
        "--restricted",
        "--scores-only",
        ...named,
      ]);
      const text = existsSync(output) ? readFileSync(output, "utf8") : "";
      return {
        ...run,
        rows: text
          .trim()
          .split("\r\n")
          .map((line) => line.split(",")),
      };
    };
    /** The first answers with ids: "007" and the like, one blank, one twice, one that a spreadsheet would run. */
    const withIds = (folder: string): { readonly file: string; readonly ids: readonly string[] } => {
      const lines = readFileSync(inRepository("tests/reference/nine.csv"), "utf8").trim().split("\n");
      const ids = lines.slice(1, 601).map((_, k) => String(7 * (k + 1)).padStart(5, "0"));
      ids.splice(3, 1, "");
      ids.splice(4, 1, ids[0] ?? "");
      ids.splice(5, 1, "=1+1");
      const file = join(folder, "ids.csv");
      writeFileSync(
        file,
        [`person,wave,${lines[0]}`, ...ids.map((id, k) => `${id},w${k % 2},${lines[k + 1]}`)].join("\n"),
      );
      return { file, ids };
    };

    it("writes the cells of each row as they stand in the file, and says that it does", () =>
      withFolder((folder) => {
        const { file, ids } = withIds(folder);
        const { status, stderr, rows } = scoresOf(folder, file, ["person", "wave", "person"]);
        expect(status).toBe(0);
        expect(rows[0]?.slice(0, 3)).toEqual(["person", "wave", "row"]);
        expect(rows).toHaveLength(601);
        for (const [person, wave, row] of rows.slice(1)) {
          const place = Number(row) - 2;
          expect([person, wave]).toEqual([place === 5 ? "'=1+1" : ids[place], `w${place % 2}`]);
        }
        expect(stderr).toContain("restricted data. Column person, wave says whose they are.");
        expect(stderr).toContain('Column "person" has 1 rows without a value.');
        expect(stderr).toContain('Column "person" has 1 rows with a value that stands in a row before.');
        expect(stderr).toContain("an apostrophe was put before them");
      }));

    it("refuses a column that is not there, an item, or one with a name of the scores", () =>
      withFolder((folder) => {
        const { file } = withIds(folder);
        const wrong = (id: string) => {
          const { status, stderr, rows } = scoresOf(folder, file, [id]);
          expect(status).toBe(1);
          expect(rows).toEqual([[""]]);
          return stderr;
        };
        expect(wrong("persn")).toMatch(/there is no column "persn" \(--id\)\.\nhint: Did you mean "person"/);
        expect(wrong("a")).toContain('column "a" (--id) holds the answers to item a');
        writeFileSync(file, readFileSync(file, "utf8").replace("person,", "row,"));
        expect(wrong("row")).toContain("has the name of a column of the scores");
      }));
  });
});
