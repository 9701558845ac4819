import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { inRepository, itemwise, withFolder } from "../support/cli";

const ATTITUDES = inRepository("data/sample/attitudes.sav");
const HARM = inRepository("data/sample/disrupting-harm.csv");

/** Six items of codes 1 to 4 on one trait, the second against the others; other columns need a word to be understood. */
function survey(rows = 300): string {
  const random = createRandom(5);
  const lines = Array.from({ length: rows }, (_, row) => {
    const trait = random.integer(4);
    const answers = Array.from({ length: 6 }, (_, item) => {
      const answer = Math.min(4, Math.max(1, trait + random.integer(3)));
      if (row % 40 === item) return 7;
      return item === 1 ? 5 - answer : answer;
    });
    const mood = ["meh", "fine", "super"][random.integer(3)];
    return [`p${row}`, ...answers, 1 + random.integer(3), 0.5 + (row % 3) / 2, row % 30, mood].join(",");
  });
  return `${["person", ...[1, 2, 3, 4, 5, 6].map((k) => `v${k}`), "shift", "size", "site9", "mood"].join(",")}\n${lines.join("\n")}\n`;
}

const CHOICES = [
  ...["--items", "v1:v4,v6", "--reverse", "v2", "--missing-code", "7", "--id-column", "person"],
  ...["--weight-column", "size", "--cluster-column", "site9", "--about", "attitudes", "--not-sensitive"],
];

const inFolder = (
  use: (run: (...args: readonly string[]) => ReturnType<typeof itemwise>, folder: string) => void,
) =>
  withFolder((folder) => {
    writeFileSync(join(folder, "s.csv"), survey());
    use((...args) => itemwise(args, { cwd: folder }), folder);
  });

const drafted = (...args: readonly string[]) => {
  const run = itemwise(["init", ...args, "--yes"]);
  expect(run.stderr).not.toContain("error");
  return JSON.parse(run.stdout);
};
const items = ({
  items: all,
}: {
  readonly items: readonly { readonly id: string; readonly reverse?: boolean }[];
}) => all.map(({ id, reverse }) => (reverse ? `-${id}` : id)).join(" ");

describe("what a file holds, said by options", () => {
  it("is in the definition that init drafts", () =>
    inFolder((run) => {
      const { stdout } = run(
        "init",
        "s.csv",
        "--yes",
        ...CHOICES,
        "--group",
        "shift",
        "--stratum-column",
        "mood",
      );
      const draft = JSON.parse(stdout);
      expect(items(draft)).toBe("v1 -v2 v3 v4 v6");
      expect(draft.answerSets.answers.missing).toEqual([{ code: 7, label: "No answer (7)" }]);
      expect(draft.answerSets.answers.categories.map(({ code }: { code: number }) => code)).toEqual([
        1, 2, 3, 4,
      ]);
      expect([draft.weight.column, draft.cluster.column, draft.stratum.column]).toEqual([
        "size",
        "site9",
        "mood",
      ]);
      expect(draft.groups.shift.column).toBe("shift");
      expect([draft.about, draft.sensitive]).toEqual(["attitudes", false]);
    }));

  it("gives the figures that the saved definition gives", () =>
    inFolder((run, folder) => {
      const record = (...args: readonly string[]) => {
        const made = run("irt", "s.csv", "--group", "shift", "--json", "-", ...args);
        expect([made.status, made.stderr.includes("error")]).toEqual([0, false]);
        return JSON.parse(made.stdout);
      };
      run("init", "s.csv", "--yes", ...CHOICES, "--group", "shift", "-o", "i.json");
      const stated = record(...CHOICES, "-o", "r.html");
      expect(stated.items).toHaveLength(5);
      expect(record("--measure", "i.json")).toEqual(stated);
      expect(readFileSync(join(folder, "r.measure.json"), "utf8")).toBe(
        readFileSync(join(folder, "i.json"), "utf8"),
      );
    }));

  it("may be ranges, patterns and labels; what is not said is guessed", () => {
    const guessed = drafted(ATTITUDES);
    expect(items(drafted(ATTITUDES, "--items", "cyc*"))).toBe(items(guessed));
    expect(items(drafted(ATTITUDES, "--items", "i feel safe when i cycle in town,cyc8-cyc10"))).toBe(
      "cyc1 cyc8 -cyc9 cyc10",
    );
    const reversed = drafted(ATTITUDES, "--reverse", "none");
    expect(items(guessed)).toContain("-");
    expect(items(reversed)).not.toContain("-");
    expect(drafted(ATTITUDES, "--sensitive").sensitive).toBe(true);
    expect(drafted(HARM, "--weight-column", "none").weight).toBeNull();
  });

  it("orders answers in words, and names words that are no answers", () =>
    withFolder((folder) => {
      const random = createRandom(3);
      const words = ["meh", "fine", "super", "pass"];
      const rows = Array.from({ length: 90 }, () => {
        const level = random.integer(4);
        return [1, 2, 3].map(() => words[random.integer(4) === 0 ? random.integer(4) : level]).join(",");
      });
      const file = join(folder, "w.csv");
      writeFileSync(file, `a,b,c\n${rows.join("\n")}\n`);
      expect(itemwise(["init", file, "--yes"]).stderr).toContain("--order");
      const draft = drafted(file, "--order", "Meh<Fine<Super", "--missing-code", "PASS");
      const { categories, missing } = draft.answerSets.answers;
      expect(categories.map(({ label }: { label: string }) => label)).toEqual(["meh", "fine", "super"]);
      expect(missing).toEqual([{ code: -1, label: "pass" }]);
    }));

  it("makes a column a grouping where no drafted grouping has its name", () =>
    inFolder((run) => {
      const run1 = run("validate", "s.csv", "--items", "v*", "--group", "shift", "--json");
      expect(JSON.parse(run1.stdout).groups.map(({ name }: { name: string }) => name)).toEqual(["shift"]);
      const named = itemwise(["validate", ATTITUDES, "--group", "sex", "--json"]);
      expect(JSON.parse(named.stdout).groups.map(({ name }: { name: string }) => name)).toEqual(["sex"]);
    }));

  it("writes the column of persons beside the scores", () =>
    inFolder((run) => {
      const args = ["--items", "v*", "--missing-code", "7", "--working-model", "one-factor"];
      const made = run("scores", "s.csv", ...args, "--id-column", "person", "--scores-only", "-o", "-");
      expect(made.stdout).toMatch(/^person,row,/);
    }));

  it("is drafted in place of a built-in measure, with a note", () => {
    const { stderr, stdout } = itemwise(["validate", HARM, "--items", "G1a,G1c,G3b", "--json"]);
    expect(stderr).toBe(
      "The file has columns of the built-in measure disrupting-harm. Because of --items, a definition was drafted instead.\n",
    );
    expect(JSON.parse(stdout).items).toHaveLength(3);
  });
});

describe("a statement that cannot hold", () => {
  it.each([
    [["--items", "cyc1,cyc99"], /"cyc99" \(--items\) is no column, .* 13 columns/, /"cyc9"/],
    [["--items", "zebra"], /"zebra" \(--items\)/, /They are id, sex, age/],
    [
      ["--items", "cyc1,cyc2,id"],
      /"id" was named as an item, and cannot be one: it holds 812/,
      /--missing-code/,
    ],
    [["--items", "cyc*,sex", "--group", "sex"], /"sex" was named as an item and as a group/, /one of them/],
    [["--reverse", "sex"], /"sex" was named as reversed, and is not among the items/, /items are cyc1/],
    [["--reverse", "cyc*", "--reverse", "none"], /"none" stands alone/, /./],
    [["--weight-column", "cyc*"], /"cyc\*" \(--weight-column\) is several columns/, /Give the name of one/],
    [["--id-column", "ids"], /"ids" \(--id-column\)/, /"id"/],
    [["--group", "sexx"], /"sexx" \(--group\)/, /"sex"/],
    [["--order", "a<b"], /no column holds any of the answers a<b/, /cells/],
    [["--order", "a"], /with "<" between/, /./],
    [["--about", "weather"], /experiences, attitudes/, /./],
    [["--sensitive", "--not-sensitive"], /cannot be used with/, /./],
    [
      ["--items", "cyc*", "--measure", "disrupting-harm"],
      /--items: .* the definition disrupting-harm/,
      /leave --measure/,
    ],
    [["--about", "traits", "--counts", "n"], /--about: .* nothing is drafted/, /init/],
  ] as const)("%j is refused in one line with a hint", (args, message, hint) => {
    const run = itemwise(["validate", ATTITUDES, ...args]);
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toMatch(hint);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});

it("is refused where the input is read only once, since nothing is drafted of it", () => {
  const run = itemwise(["analyze", "-", "--items", "v*", "--sensitive"], { input: survey(20) });
  expect([run.status, run.stderr]).toEqual([
    1,
    "error: --items, --sensitive: this states what a file holds where its definition is drafted, and nothing is drafted from this input.\nhint: Draft a definition with init, and name it with --measure.\n",
  ]);
});

describe("the length of a short form", () => {
  it("is --length; --items with a number is still taken, with a note", () => {
    const run = itemwise(["short-form", ATTITUDES, "--measure", "no-such", "--items", "5"]);
    expect(run.stderr).toMatch(/^--items 5: write --length 5\..*\nerror: .*no-such/);
    const none = itemwise(["short-form", ATTITUDES, "--items", "cyc*"]);
    expect([none.status, none.stderr]).toEqual([1, expect.stringMatching(/--length/)]);
  });
});
