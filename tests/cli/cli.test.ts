import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { inRepository, itemwise, itemwiseProcess, untilBusy, withFolder } from "../support/cli";
import { smallNine } from "../support/small-files";

const NINE = inRepository("tests/reference/nine.csv");
const NINE_MEASURE = inRepository("tests/reference/nine.measure.json");
const QUICK = ["--replicates", "20", "--bootstrap", "0", "--workers", "1"];
/** One grouping and one structure: what takes long in a whole analysis is tested by itself. */
const FEW = ["--group", "sex", "--structure", "two"];

const folderOfSmall = mkdtempSync(join(tmpdir(), "itemwise-cli-"));
afterAll(() => rmSync(folderOfSmall, { recursive: true, force: true }));
const small = smallNine(folderOfSmall);
/** A tenth of the nine items' people, where any will do. */
const SMALL = [small.data, "--measure", small.measure];

function analysis(args: readonly string[], input?: string): Analysis {
  return recordOf(["analyze", ...args, ...QUICK], input);
}

/** One structure's models alone, nothing hidden: where any part of an analysis will do. */
const models = (...args: readonly string[]): readonly string[] => [
  ...["cfa", ...args, "--structure", "two", "--no-disclosure-control", "--workers", "1"],
];

/** Scales alone, with the correlations of their items. */
const scales = (...args: readonly string[]): readonly string[] => [
  ...["analyze", ...args, "--parts", "reliability", "--no-disclosure-control", "--workers", "1"],
];

function recordOf(args: readonly string[], input?: string): Analysis {
  const run = itemwise([...args, "--json", "-"], input === undefined ? {} : { input });
  expect(run.stderr).toMatch(/^((Figures are hidden|Unprotected: nothing is hidden\.) .*\n)?$/);
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as Analysis;
}

const UNPROTECTED =
  "Unprotected: nothing is hidden. Before you pass figures of groups on, use `itemwise release`.\n";

/** One line of what is wrong, one of what to do, no stack, exit code 1, nothing on standard output. */
function expectRefusal(run: ReturnType<typeof itemwise>, ...words: readonly (string | RegExp)[]): void {
  expect(run.status).toBe(1);
  expect(run.stdout).toBe("");
  expect(run.stderr).not.toMatch(/\n\s+at /);
  for (const word of words) expect(run.stderr).toMatch(word);
}

describe("itemwise analyze", () => {
  it("gives the numbers of the nine items as lavaan has them", () => {
    const how = ["--missing", "listwise", "--weights", "none"];
    const { correlation, data } = recordOf(scales(NINE, "--measure", NINE_MEASURE, ...how));
    const reference = JSON.parse(readFileSync(inRepository("tests/reference/nine.correlation.json"), "utf8"));
    expect(correlation.n).toBe(4229);
    expect(data.n).toBe(6000);
    correlation.matrix.forEach((row, i) => {
      row.forEach((r, j) => {
        expect(r).toBeCloseTo(reference.binary_listwise.cor[i][j], 6);
      });
    });
  });

  it("reads standard input", () => {
    const text = readFileSync(small.data, "utf8");
    const read = recordOf(models("-", "--measure", small.measure), text);
    expect(read.cfa).toEqual(recordOf(models(...SMALL)).cfa);
  });

  it("gives the same bytes for the same seed and others for another", () => {
    const args = [...models(...SMALL, "--bootstrap", "20"), "--json", "-"];
    const first = itemwise(args).stdout;
    expect(itemwise(args).stdout).toBe(first);
    const other = JSON.parse(itemwise([...args, "--seed", "7"]).stdout);
    expect(other.cfa[0].reliability).not.toEqual(JSON.parse(first).cfa[0].reliability);
  });

  it("keeps the ordered answers on request", () => {
    const ordinal = recordOf(scales(...SMALL, "--ordinal"));
    expect(ordinal.correlation.type).toBe("polychoric");
    expect(ordinal.correlation.thresholds.a).toHaveLength(4);
  });

  it("reads a table of patterns by its counts", () => {
    const rows = "a,b,c,n\n0,0,0,60\n1,1,1,30\n1,0,0,10\n0,1,1,12\n1,1,0,9\n0,0,1,11\n";
    const yesNo = [{ code: 0 }, { code: 1 }];
    return withFolder((folder) => {
      const measure = join(folder, "m.json");
      writeFileSync(
        measure,
        JSON.stringify({ id: "m", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) }),
      );
      const counted = analysis(["-", "--measure", measure, "--counts", "n"], rows);
      const [head, ...lines] = rows.trim().split("\n");
      const repeated = lines.flatMap((line) => {
        const cells = line.split(",");
        return new Array<string>(Number(cells[3])).fill(cells.slice(0, 3).join(","));
      });
      const people = analysis(["-", "--measure", measure], `${head?.slice(0, 5)}\n${repeated.join("\n")}\n`);
      expect(counted.data.n).toBe(132);
      expect(counted.correlation).toEqual(people.correlation);
    });
  });

  it("prints the tables as Markdown where no file is asked for", () => {
    const run = itemwise(["analyze", ...SMALL, ...QUICK, ...FEW]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^# /);
    expect(run.stdout).toContain("| Item");
    expect(run.stdout.replace(/^```[\s\S]*?^```/gm, "")).not.toMatch(/NaN|undefined|null/);
  });
});

describe("what is protected", () => {
  const parts = ["prevalence", ...SMALL, "--workers", "1"];

  it("is nothing where the definition does not say that answers are sensitive, which is said", () =>
    withFolder((folder) => {
      const run = itemwise([...parts, "--json", "-", "-o", join(folder, "page.html")]);
      expect(run.status).toBe(0);
      expect(run.stderr).toContain(UNPROTECTED);
      expect(JSON.parse(run.stdout).disclosure).toMatchObject({ mode: "none", hidden: [], leastCount: 0 });
      expect(readFileSync(join(folder, "page.html"), "utf8")).toContain(
        "Unprotected: figures of few people may reveal somebody’s answers.",
      );
    }));

  it("is what the definition says, from as many people as it says", () =>
    withFolder((folder) => {
      const { data, measure: file } = smallNine(folder, 20);
      const definition = JSON.parse(readFileSync(file, "utf8"));
      const record = (change: object): Analysis["disclosure"] => {
        writeFileSync(file, JSON.stringify({ ...definition, ...change }));
        const run = itemwise(["prevalence", data, "--measure", file, "--workers", "1", "--json", "-"]);
        expect(run.status).toBe(0);
        expect(run.stderr.includes("Unprotected")).toBe(false);
        return JSON.parse(run.stdout).disclosure;
      };
      const figures = ({ hidden }: Analysis["disclosure"]): number =>
        hidden.reduce((sum, one) => sum + one.hidden, 0);
      const [five, ten] = [record({ sensitive: true }), record({ sensitive: true, threshold: 10 })];
      expect([five, ten].map(({ mode, leastCount }) => [mode, leastCount])).toEqual([
        ["standard", 5],
        ["standard", 10],
      ]);
      expect(figures(five)).toBeGreaterThan(0);
      expect(figures(ten)).toBeGreaterThan(figures(five));
      expect(record({ sensitive: false })).toMatchObject({ mode: "none", hidden: [] });
    }));

  it("has no strict mode: the threshold stands in the definition", () => {
    const refused = itemwise([...parts, "--disclosure", "strict", "--json", "-"]);
    expectRefusal(refused, /There is no strict mode: write "threshold": 10 into the definition\./);
    expectRefusal(itemwise([...parts, "--disclosure", "none", "--json", "-"]), /Use "standard"\./);
  });
});

describe("--restricted", () => {
  it("writes a record with nothing hidden beside what is released, and says which is which", () =>
    withFolder((folder) => {
      const few = mkdtempSync(join(folderOfSmall, "few-"));
      const { data, measure } = smallNine(few, 20);
      const how = ["--disclosure", "standard", "--workers", "1"];
      const args = ["prevalence", data, "--measure", measure, ...how];
      const json = join(folder, "out.v1.json");
      const run = itemwise([...args, "--json", json, "-o", join(folder, "page.html"), "--restricted"]);
      expect(run.status).toBe(0);
      expect(run.stderr).toContain(
        "Figures are hidden so that nobody is known by their answers: --restricted",
      );
      expect(run.stderr).not.toContain("Unprotected");
      expect(readdirSync(folder).sort()).toEqual(
        ["out.v1.json", "out.v1.restricted.json", "page.html", "page.restricted.json"].sort(),
      );
      const released = readFileSync(json, "utf8");
      const restricted = readFileSync(join(folder, "out.v1.restricted.json"), "utf8");
      expect(restricted).toBe(readFileSync(join(folder, "page.restricted.json"), "utf8"));
      expect(restricted).toMatch(/^\{\n "notice": "Restricted: /);
      const [open, shut]: Analysis[] = [JSON.parse(restricted), JSON.parse(released)];
      expect([open?.disclosure.mode, shut?.disclosure.mode]).toEqual(["none", "standard"]);
      itemwise([...args, "--json", json]);
      expect(readFileSync(json, "utf8")).toBe(released);
    }));

  it("needs a file to stand beside, and nothing else that hides nothing", () => {
    const args = ["prevalence", NINE, "--measure", NINE_MEASURE, "--restricted"];
    expectRefusal(itemwise(args), /needs a file/, /-o or --json/);
    expectRefusal(itemwise([...args, "--json", "-"]), /needs a file/);
    expectRefusal(itemwise([...args, "--no-disclosure-control"]), /cannot be used with/);
  });
});

describe("itemwise report", () => {
  it("writes one HTML file, the JSON and every table", () =>
    withFolder((folder) => {
      const args = ["report", ...SMALL, "-o", join(folder, "r.html"), ...QUICK, ...FEW];
      const run = itemwise([...args, "--json", join(folder, "a.json"), "--tables", join(folder, "tables")]);
      expect(run.stderr).toContain("r.html");
      expect(run.status).toBe(0);
      expect(readFileSync(join(folder, "r.html"), "utf8")).toMatch(/^<!DOCTYPE html>/);
      expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8")).schema).toBe("itemwise/analysis@3");
      const tables = readdirSync(join(folder, "tables"));
      const of = (form: string): string[] =>
        tables.flatMap((name) => (name.endsWith(form) ? [name.slice(0, -form.length)] : []));
      expect(of(".csv").length).toBeGreaterThan(10);
      for (const form of [".md", ".tex", ".docx"]) expect(of(form)).toEqual(of(".csv"));
      expect(of(".xlsx")).toEqual(["tables"]);
    }));

  it("leaves no file behind when it stops", () =>
    withFolder((folder) => {
      const run = itemwise(["report", NINE, "--measure", "disrupting-harm", "-o", join(folder, "r.html")]);
      expectRefusal(run, /none of its 9 item columns/, /hint: /);
      expect(readdirSync(folder)).toEqual([]);
    }));
});

describe("what is wrong is said in one line", () => {
  const wrong = (
    name: string,
    args: readonly string[],
    input: string,
    ...words: readonly (string | RegExp)[]
  ): void => {
    it(name, () => expectRefusal(itemwise(args, { input }), ...words));
  };
  const analyze = ["analyze", "-", "--measure", NINE_MEASURE];
  const text = readFileSync(NINE, "utf8");
  const [head = "", ...rows] = text.trim().split("\n");
  const withCell = (row: number, column: string, value: string): string => {
    const at = head.split(",").indexOf(`"${column}"`);
    const changed = rows.map((line, i) => (i === row ? line.split(",").with(at, value).join(",") : line));
    return [head, ...changed].join("\n");
  };
  wrong("a file that is not there", ["analyze", "no-such.csv"], "", /no-such\.csv/, /hint: /);
  wrong("an empty file", analyze, "", /empty/);
  wrong("a header alone", analyze, `${head}\n`, /row/);
  wrong("an unknown code", analyze, withCell(4, "c", "7"), /row 6/, /"c"/, /unknown code 7/, /hint: /);
  wrong("a weight that is no number", analyze, withCell(2, "weight", "heavy"), /row 4/, /"weight"/, /heavy/);
  wrong("a missing column", analyze, text.replace('"h"', '"hh"'), /"h"/, /hint: /);
  wrong("a ragged row", analyze, `${head}\n${rows[0]}\n${rows[1]},5\n`, /row 3/);
  wrong(
    "an unknown option",
    [...analyze, "--rotate", "x"],
    text,
    /unknown option/,
    /hint: itemwise analyze --help/,
  );
  wrong("an unknown rotation", [...analyze, "--rotation", "equimix"], text, /equimix/, /oblimin/);
  wrong("a number of factors that is none", [...analyze, "--factors", "two"], text, /whole numbers/);
  wrong("too many factors", ["analyze", ...SMALL, "--factors", "7", ...QUICK], "", /7/, /hint: /);
  wrong("an unknown group", [...analyze, "--group", "planet"], text, /planet/, /country/);
  wrong("an unknown measure", ["analyze", "-", "--measure", "no-such"], text, /no-such/, /disrupting-harm/);
  wrong("an unknown command", ["analyzes", "-"], text, /unknown command/);
  wrong("a file without a command", [NINE_MEASURE], "", /unknown command/, /hint: .*itemwise report .*json/);
  wrong(
    "a name of other programs",
    ["omega", "-"],
    text,
    /unknown command/,
    /hint: This is itemwise reliability/,
  );
  wrong(
    "a model in place of its file",
    ["cfa", "-", "--model", "f =~ a + b"],
    text,
    /Write the model into a file/,
  );
  wrong(
    "an item that all answer alike",
    ["analyze", "-", "--measure", NINE_MEASURE],
    [head, ...rows.slice(0, 3)].join("\n"),
    /item/,
    /hint: /,
  );

  it("a folder that cannot be written to", () => {
    expectRefusal(
      itemwise(["report", NINE, "--measure", NINE_MEASURE, "-o", "/no/such/folder/r.html", ...QUICK, ...FEW]),
      /folder/,
      /hint: /,
    );
  });

  it.each(["prevalence", "compare"])("%s of items without a yes", (command) =>
    withFolder((folder) => {
      const file = join(folder, "answers.csv");
      writeFileSync(file, `a,b,c\n${["1,2,3", "2,3,1", "3,1,2", "2,2,2"].join("\n")}\n`);
      const measure = join(folder, "measure.json");
      const categories = [1, 2, 3].map((code) => ({ code, label: `Level ${code}` }));
      const items = [..."abc"].map((id) => ({ id, column: id, label: id, scale: "ordinal", categories }));
      writeFileSync(measure, JSON.stringify({ id: "m", title: "M", items }));
      expectRefusal(
        itemwise([command, file, "--measure", measure]),
        /no item of the measure has a yes and a no/,
        /hint: .*"dichotomize"/,
      );
    }),
  );

  it("a short form of more items than there are", () => {
    const run = itemwise(["short-form", NINE, "--measure", NINE_MEASURE, "--length", "12"]);
    expectRefusal(run, /12 of 9 items are no short form. Ask for 2 to 8 items/, /hint: .*--length/);
  });

  it("a definition with a slip", () =>
    withFolder((folder) => {
      writeFileSync(
        join(folder, "m.json"),
        '{"id": "m", "items": [{"id": "a", "categories": [{"code": "one"}]}]}',
      );
      const run = itemwise(["analyze", NINE, "--measure", join(folder, "m.json")]);
      expectRefusal(run, /items\[0\]\.categories\[0\]\.code/);
    }));
});

describe("outputs", () => {
  const nine = ["--measure", NINE_MEASURE, ...QUICK, ...FEW];

  it("never overwrite what is read, nor one another, by whatever path", () =>
    withFolder((folder) => {
      const data = join(folder, "ok.csv");
      const text = readFileSync(NINE, "utf8");
      writeFileSync(data, text);
      const link = join(folder, "link.csv");
      symlinkSync(data, link);
      const measure = join(folder, "m.json");
      writeFileSync(measure, readFileSync(NINE_MEASURE));
      const own = ["--measure", measure, ...QUICK];
      const refused = (args: readonly string[], word: RegExp): void =>
        expectRefusal(itemwise(args), word, /overwritten/, /hint: /);
      refused(["report", data, ...own, "-o", data], /the answers/);
      refused(["report", data, ...own, "-o", join(folder, ".", "ok.csv")], /the answers/);
      refused(["report", link, ...own, "-o", data], /the answers/);
      refused(["report", data, ...own, "-o", link], /the answers/);
      refused(["report", data, ...own, "-o", measure], /the measure definition/);
      refused(["init", data, "-o", data], /the answers/);
      refused(
        ["report", data, ...own, "-o", join(folder, "x"), "--json", join(folder, "x")],
        /same file as -o/,
      );
      expect(readFileSync(data, "utf8")).toBe(text);
      expect(readdirSync(folder).sort()).toEqual(["link.csv", "m.json", "ok.csv"]);
    }));

  it("of tables do not overwrite the answers either", () =>
    withFolder((folder) => {
      const tables = ["--measure", small.measure, "--tables", folder];
      const first = itemwise(models(small.data, ...tables));
      expect(first.status).toBe(0);
      const [table] = readdirSync(folder).filter((name) => name.endsWith(".csv"));
      const data = join(folder, table ?? "");
      writeFileSync(data, readFileSync(small.data));
      expectRefusal(itemwise(models(data, ...tables)), /--tables/, /the answers/);
      expect(readFileSync(data)).toEqual(readFileSync(small.data));
    }));

  it("are all there or none", () =>
    withFolder((folder) => {
      const page = join(folder, "half.html");
      const report = ["report", NINE, ...nine, "-o", page];
      expectRefusal(itemwise([...report, "--json", join(folder, "none", "x.json")]), /no such folder/);
      expectRefusal(itemwise([...report, "--json", folder]), /this is a folder/);
      writeFileSync(join(folder, "file"), "");
      expectRefusal(itemwise([...report, "--tables", join(folder, "file")]), /a part of the path is a file/);
      expect(readdirSync(folder)).toEqual(["file"]);
    }));

  it("go to standard output as -, one at most", () => {
    const open = ["--no-disclosure-control", ...QUICK, ...FEW];
    const run = itemwise(["report", ...SMALL, "-o", "-", ...open]);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
    expectRefusal(
      itemwise(["report", NINE, ...nine, "-o", "-", "--json", "-"]),
      /both go to standard output/,
    );
    expect(JSON.parse(itemwise(["init", NINE, "-o", "-"]).stdout).items).toHaveLength(9);
  });

  it.skipIf(!existsSync("/dev/full"))("say in one line that standard output is full", () => {
    for (const [args, before] of [
      [["measures", "disrupting-harm"], ""],
      [models(...SMALL), ""],
    ] as const) {
      const full = openSync("/dev/full", "w");
      const run = spawnSync(process.execPath, [inRepository("dist/cli.js"), ...args], {
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      });
      closeSync(full);
      expect(run.status).toBe(1);
      expect(run.stderr).toBe(
        `${before}error: standard output: the disk is full.\nhint: Make room, or name another disk.\n`,
      );
    }
  });

  it("write no format into a file whose name promises another one", () => {
    const norms = itemwise(["norms", NINE, "--measure", NINE_MEASURE, "-o", "x.sav"]);
    expectRefusal(norms, /x\.sav \(-o\): .*SPSS.* \.csv/, /Let it end in \.html/);

    const simulated = ["simulate", "--n", "20", "-o", "x.dta"];
    expectRefusal(itemwise(simulated), /x\.dta \(-o\): .*Stata.* CSV/);
    const record = ["report", NINE, "--measure", NINE_MEASURE, "-o", "x.html", "--json", "x.xlsx"];
    expectRefusal(itemwise(record), /x\.xlsx \(--json\): .*Excel.* JSON/);
    expect(["x.sav", "x.dta", "x.xlsx", "x.html"].filter((name) => existsSync(inRepository(name)))).toEqual(
      [],
    );
  });
});

describe("options", () => {
  it.each(["-o", "--json", "--tables", "--delimiter", "--measure", "--counts", "--group", "--note"])(
    "%s must not be empty",
    (option) => {
      expectRefusal(itemwise(["report", NINE, option, ""]), /must not be empty/);
    },
  );

  it("draw no percentiles from a handful", () => {
    const args = ["analyze", NINE, "--measure", NINE_MEASURE];
    expectRefusal(itemwise([...args, "--bootstrap", "2"]), /from 20 to 100000, or 0 for none/);
    expectRefusal(itemwise([...args, "--replicates", "1"]), /from 20 to 100000/);
  });

  it("that a hint or message names exist", () => {
    const sources = readdirSync(inRepository("src"), { recursive: true, encoding: "utf8" }).filter((file) =>
      /^(?!cli|report\/).*\.ts$/.test(file),
    );
    const commands = [
      "report",
      "analyze",
      "validate",
      "init",
      "convert",
      "simulate",
      "power",
      "measures",
      "cfa",
      "efa",
      "norms",
      "short-form",
      "describe",
      "correlate",
      "dif",
      "agreement",
      "cat",
      "evidence add",
      "pca",
      "scores",
      "reliability",
    ];
    const help = commands.map((name) => itemwise([...name.split(" "), "--help"]).stdout);
    const named = sources.flatMap((file) => [
      ...readFileSync(inRepository(join("src", file)), "utf8").matchAll(
        /(?<![\w-])--[a-z][a-z-]+(?=[\s).,:`"';])/g,
      ),
    ]);
    expect(named.length).toBeGreaterThan(10);
    for (const [option] of named) expect(help.join("\n")).toMatch(new RegExp(`${option}[ ,\\n]`));
  });
});

describe("the other commands", () => {
  it("validate tells what is in a file, and that it can be analyzed", () => {
    const run = itemwise(["validate", NINE, "--measure", NINE_MEASURE]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("6000 people analyzed, 4229 of them answered every item");
  });

  it("validate, and what analyses, say once that a file is of another measure, and what to type", () => {
    for (const command of ["validate", "analyze", "prevalence"]) {
      const run = itemwise([command, "-"], { input: "q1,q2\n1,2\n2,1\n" });
      expectRefusal(run, /is no file of the measure disrupting-harm/, /`itemwise init FILE -o measure.json`/);
      expect(run.stderr).toContain("`--measure measure.json`");
      expect(run.stderr.match(/G1a/g)).toHaveLength(1);
    }
  });

  it("validate ends with 1 and names every cell that cannot be read", () => {
    const yesNo = [{ code: 0 }, { code: 1 }];
    return withFolder((folder) => {
      const measure = join(folder, "m.json");
      writeFileSync(
        measure,
        JSON.stringify({ id: "m", items: ["a", "b"].map((id) => ({ id, categories: yesNo })) }),
      );
      const run = itemwise(["validate", "-", "--measure", measure], { input: "a,b\n0,1\n2,0\n1,x\n" });
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(/row 3, column "a", value "2"/);
      expect(run.stdout).toMatch(/row 4, column "b", value "x"/);
    });
  });

  it("validate stops where analyze stops, and only there", () =>
    withFolder((folder) => {
      const yesNo = [{ code: 0 }, { code: 1 }];
      const measure = join(folder, "m.json");
      const items = ["a", "b", "c"].map((id) => ({ id, categories: yesNo }));
      writeFileSync(measure, JSON.stringify({ id: "m", items }));
      const good = "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20);
      const both = (rows: string, ...more: readonly string[]): [number | null, number | null, string] => {
        const args = ["-", "--measure", measure, ...more];
        const validated = itemwise(["validate", ...args], { input: `a,b,c\n${rows}` });
        // A release of so few people has no models, and so none of what stops these.
        const open = ["--no-disclosure-control", ...QUICK];
        const analyzed = itemwise(["analyze", ...args, ...open], { input: `a,b,c\n${rows}` });
        return [validated.status, analyzed.status, validated.stdout];
      };
      expect(both(good)).toEqual([0, 0, expect.stringContaining("The file can be analyzed.")]);
      expect(both("0,1,0\n1,1,1\n".repeat(20))).toEqual([1, 1, expect.stringContaining("problem: item b")]);
      expect(both("0,1,0\n1,1,1\n0,1,1\n1,1,0\n".repeat(20), "--constant-items", "drop").slice(0, 2)).toEqual(
        [0, 0],
      );
      expect(both("0,1,1\n0,1,1\n", "--constant-items", "drop")).toEqual([
        1,
        1,
        expect.stringContaining("3 of 3 items (a, b, c) were answered alike by everyone and dropped"),
      ]);
      expect(both("0,1,0\n").slice(0, 2)).toEqual([1, 1]);
      expect(both("0,1,0\n1,0,1\n").slice(0, 2)).toEqual([1, 1]);
      expect(both(good, "--group", "nope")).toEqual([1, 1, expect.stringContaining("declares no groups")]);
    }));

  it("validate and errors write out what a cell could do to a terminal", () =>
    withFolder((folder) => {
      const measure = join(folder, "m.json");
      writeFileSync(
        measure,
        JSON.stringify({ id: "m", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] }),
      );
      const input = "a\n0\nx\u202Ey\u001B[2J\n";
      const validated = itemwise(["validate", "-", "--measure", measure], { input });
      expect(validated.stdout).toContain('"xU+202EyU+001B[2J"');
      expect(itemwise(["analyze", "-", "--measure", measure], { input }).stderr).toContain(
        "xU+202EyU+001B[2J",
      );
    }));

  it("init drafts a definition that analyze can use", () =>
    withFolder((folder) => {
      const draft = join(folder, "draft.json");
      const run = itemwise(["init", small.data, "-o", draft]);
      expect(run.status).toBe(0);
      const definition = JSON.parse(readFileSync(draft, "utf8"));
      expect(definition.items.map((item: { id: string }) => item.id)).toEqual([..."abcdefghi"]);
      expect(definition.sensitive ?? null).toBeNull();
      expect(run.stderr).toContain("Set “sensitive” to true if somebody could be harmed");
      expect(
        analysis([small.data, "--measure", draft, "--group", "sex", "--no-disclosure-control"]).correlation
          .type,
      ).toBe("polychoric");
    }));

  it("measures lists what is built in and prints a definition that can be read again", () =>
    withFolder((folder) => {
      expect(itemwise(["measures"]).stdout).toContain("disrupting-harm");
      const file = join(folder, "dh.json");
      writeFileSync(file, itemwise(["measures", "disrupting-harm"]).stdout);
      const run = itemwise(["validate", inRepository("data/sample/disrupting-harm.csv"), "--measure", file]);
      expect(run.status).toBe(0);
    }));

  it("print help and version", () => {
    expect(itemwise(["--help"]).stdout).toContain("report");
    const { version } = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));
    expect(itemwise(["--version"]).stdout.trim()).toBe(version);
  });
});

describe("the process that tests keep", () => {
  it.each([
    ["a result", ["prevalence", ...SMALL, "--workers", "1", "--json", "-"], ""],
    ["what is read from standard input", ["validate", "-"], "q1,q2\n1,2\n2,1\n"],
    ["a text", ["measures", "disrupting-harm"], ""],
    ["help", ["cfa", "--help"], ""],
    ["an option that is wrong", ["analyze", "-", "--rotate", "x"], ""],
    ["a file that is not there", ["convert", "nowhere.sav", "out.csv"], ""],
    ["no command", [], ""],
  ])("ends and says the same as a process of its own: %s", (_, args, input) =>
    withFolder((cwd) => {
      itemwise(args, { input, cwd });
      expect(itemwise(args, { input, cwd })).toEqual(itemwiseProcess(args, { input, cwd }));
    }),
  );
});

describe("as a good citizen of the shell", () => {
  it("ends silently where the reader closes the pipe", async () => {
    const program = spawn(process.execPath, [inRepository("dist/cli.js"), "measures", "disrupting-harm"]);
    let errors = "";
    program.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    program.stdout.destroy();
    const status = await new Promise((resolve) => program.on("close", resolve));
    expect(errors).toBe("");
    expect(status).toBe(0);
  });

  it("says that a file is too large while there is memory to say so", () =>
    withFolder((folder) => {
      const file = join(folder, "large.csv");
      writeFileSync(
        file,
        `id,a,b,c\n${Array.from({ length: 1_500_000 }, (_, row) => `p${row},1,2,3\n`).join("")}`,
      );
      const { status, stdout, stderr } = itemwise(["init", file], { memory: 120 });
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^error: large\.csv: the file has more rows than can be held in the \d+ MB/);
      expect(stderr.split("\n")).toHaveLength(3);
    }));

  it("ends by the signal where it is interrupted (130 in the shell), and leaves no file", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "out"));
      const out = join(folder, "out", "r.html");
      const program = spawn(process.execPath, [
        inRepository("dist/cli.js"),
        ...["report", NINE, "--measure", NINE_MEASURE, "-o", out, "--bootstrap", "100000"],
      ]);
      const ended = new Promise((resolve) => program.on("close", (_, name) => resolve(name)));
      await untilBusy(program.pid, 1);
      program.kill("SIGINT");
      const signal = await ended;
      expect(signal).toBe("SIGINT");
      expect(existsSync(out)).toBe(false);
      expect(readdirSync(join(folder, "out"))).toEqual([]);
    }));
});
