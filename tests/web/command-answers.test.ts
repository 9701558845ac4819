import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { MeasureDefinition } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { inline } from "../../src/numeric/workers/workers";
import type { Project } from "../../src/project/project";
import type { QuestionName } from "../../src/project/questions";
import { SCORE_KINDS } from "../../src/questions/score-kinds";
import { createEngine } from "../../src/web/engine/engine";
import { stagesOf } from "../../src/web/engine/stages";
import { optionsOf } from "../../src/web/state/question-options";
import { inRepository, itemwise, withFolder } from "../support/cli";

const ROWS = Array.from({ length: 120 }, (_, k) =>
  [k % 2 === 0 ? "f" : "m", 1 + ((k * 7) % 5), 1 + ((k * 3 + (k % 4)) % 5), 1 + ((k * 7 + (k % 3)) % 5)].join(
    ",",
  ),
);
const CSV = `sex,a,b,c\n${ROWS.join("\n")}\n`;
const categories = [1, 2, 3, 4, 5].map((code) => ({ code, label: String(code) }));
const PROJECT: Project = {
  file: "three.csv",
  definition: {
    id: "three",
    title: "Three <i>questions</i>",
    items: ["a", "b", "c"].map((id) => ({ id, categories })),
    groups: { sex: { column: "sex" } },
  },
  drafted: true,
  reading: {},
  settings: { correlation: "pearson" },
};

async function answered(question: QuestionName, project: Project = PROJECT) {
  const engine = createEngine(inline);
  await engine.answer("open", { name: "three.csv", blob: new Blob([CSV]), reading: {}, project }, () => {});
  return engine.answer("answer", { project, question, stage: 0 }, () => {});
}

describe("whether groups can be compared", () => {
  const random = createRandom(5);
  const rows = Array.from({ length: 500 }, (_, k) => {
    const trait = random.normal();
    const answers = Array.from(
      "abcd",
      () => [-0.7, 0.6].filter((cut) => trait + random.normal() > cut).length,
    );
    return [k % 2 === 0 ? "f" : "m", ...answers].join(",");
  });
  const blob = new Blob([`sex,a,b,c,d\n${rows.join("\n")}\n`]);
  const threeCodes = [0, 1, 2].map((code) => ({ code, label: String(code) }));
  const project: Project = {
    ...PROJECT,
    definition: {
      ...PROJECT.definition,
      items: ["a", "b", "c", "d"].map((id) => ({ id, categories: threeCodes })),
    },
    settings: {},
  };
  const open = async () => {
    const engine = createEngine(inline);
    await engine.answer("open", { name: "four.csv", blob, reading: {}, project }, () => {});
    return async (stage: number, question: "comparability" | "measurement" = "comparability") =>
      engine.answer("answer", { project, question, stage }, () => {});
  };

  it("is shown model by model, without a verdict before the end, and ends as without stages", async () => {
    const answer = await open();
    const stages: string[] = [];
    for (let stage = 0; stage < 5; stage++) {
      const { html, follows } = await answer(stage);
      stages.push(html);
      expect(html.includes("Can groups be compared?")).toBe(follows === null);
      expect(html.includes("is not known yet")).toBe(stage < 3);
    }
    const stepsIn = (html: string): number =>
      ["configural", "intercepts", "strict"].filter((step) => html.includes(`>${step}</`)).length;
    expect(stages.map(stepsIn)).toEqual([1, 3, 3, 3, 3]);
    expect(stages.at(-1)).toBe((await (await open())(4)).html);
  });

  it("is one of several answers in stages: item parameters before their fit is tested", async () => {
    const answer = await open();
    const [first, whole] = [await answer(0, "measurement"), await answer(1, "measurement")];
    expect([first.follows, whole.follows]).toEqual(["fit", null]);
    const parameters = first.html.slice(0, first.html.indexOf("Reliability and information by factor"));
    expect(parameters).toContain("Item parameters of the model");
    expect([first, whole].map(({ html }) => html.includes("Item fit"))).toEqual([false, true]);
    expect(whole.html).toBe((await (await open())(1, "measurement")).html);
  });
});

/** What the command prints is in the answer. */
const expectPrinted = (
  html: string,
  command: string,
  figures: RegExp,
  files: Readonly<Record<string, string>> = {},
) =>
  withFolder((folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "three.csv"), CSV);
    writeFileSync(join(folder, "three.measure.json"), JSON.stringify(PROJECT.definition));
    const { status, stdout, stderr } = itemwise(command.split(" ").slice(1), { cwd: folder });
    expect(status, stderr).toBe(0);
    const printed = [...stdout.matchAll(figures)].map(([text]) => text);
    expect(printed.length).toBeGreaterThan(3);
    const shown = html.replace(/<[^>]*>/g, " ");
    for (const text of printed) expect(shown).toContain(text);
  });

describe("a question that a command answers, too", () => {
  it("shows correlations with stars, p, intervals and numbers of people, and the command that prints them", async () => {
    const { html, command, follows, problems } = await answered("correlations");
    expect([follows, problems]).toEqual([null, []]);
    for (const id of ["correlations", "p-values", "intervals", "pair-people"])
      expect(html).toContain(`id="table-${id}"`);
    expect(html).not.toContain("<i>questions");
    expect(command).toContain("--correlation pearson --p");
    await expectPrinted(html, command, /−?\.\d\d\**/g);
  });

  it.each([
    ["Kendall’s tau-b", { kendall: true, control: ["a"] }, "--correlation kendall --p"],
    ["partial correlations, p adjusted", { control: ["c"], adjust: "holm" }, "--control c --adjust holm"],
  ] as const)("shows %s as the command prints them", async (_, asked, words) => {
    const { html, command } = await answered("correlations", { ...PROJECT, asked });
    expect(command).toContain(words);
    await expectPrinted(html, command, /−?\.\d\d\**/g);
  });

  it("shows the sums of scales as the command does, where there are scales", async () => {
    const asked = { scaleSums: true, control: ["c"] };
    const structures = { two: { model: "f =~ a + b\ng =~ b + c" } };
    const project = { ...PROJECT, definition: { ...PROJECT.definition, structures }, asked };
    const { html, command } = await answered("correlations", project);
    expect(command).toContain("--scales --p");
    expect(html.replace(/<[^>]*>/g, " ")).toContain("Scales that share items correlate");
    // External variables follow, unless answers are sensitive.
    const codes = ["f", "m"].map((text, code) => ({ code, label: text, text }));
    const external = { female: { column: "sex", scale: "binary", categories: codes } } as const;
    for (const sensitive of [false, true]) {
      const definition = { ...project.definition, sensitive, external };
      const beside = await answered("correlations", { ...project, definition });
      expect(/>\s*female\s*</.test(beside.html)).toBe(!sensitive);
    }
    const without = await answered("correlations", { ...PROJECT, asked });
    expect(without.command).not.toContain("--scales");
    const flags = [project, PROJECT].map((one) =>
      optionsOf(one, "correlations").flatMap((option) => (option.kind === "flag" ? [option.now] : [])),
    );
    expect(flags).toEqual([[true], []]);
  });

  it("has no stars of partial correlations that are not tested, and says so", async () => {
    const { html } = await answered("correlations", { ...PROJECT, settings: {}, asked: { control: ["c"] } });
    const text = html.replace(/<[^>]*>/g, "");
    expect(text).toContain("Not tested: with items held constant");
    expect(text).not.toContain("*");
    expect(html).not.toContain('id="table-p-values"');
  });

  it("tests items by one method of DIF as the command does, and says which groups it cannot compare", async () => {
    const asked = { difMethod: "mantel", purify: true, difAdjust: "none" } as const;
    const groups = { ...PROJECT.definition.groups, a: { column: "a" } };
    const { html, command } = await answered("functioning", {
      ...PROJECT,
      definition: { ...PROJECT.definition, groups },
      asked,
    });
    expect(command).toContain("--group sex --method mantel --purify --adjust none");
    expect(html).toContain("a has 5 groups, and this method compares two.");
    await expectPrinted(html, command, /−?\d*\.\d{2,3}/g);
    const alone = answered("functioning", {
      ...PROJECT,
      definition: { ...PROJECT.definition, groups: { a: { column: "a" } } },
      asked,
    });
    await expect(alone).rejects.toMatchObject({ code: "many-groups" });
    const focal = await answered("functioning", { ...PROJECT, asked: { ...asked, focal: "f" } });
    expect(focal.command).toContain("--focal f");
    const other = await answered("functioning", { ...PROJECT, asked: { ...asked, focal: "Kenya" } });
    expect(other.command).not.toContain("--focal");
  });

  it.each([
    [
      "factors",
      { number: 1, kappa: 0.5 },
      { extraction: "ml" },
      "efa three.csv --measure three.measure.json --factors 1 --extraction ml",
    ],
    [
      "components, rotated with settings",
      { number: 2, components: true, kappa: 0.2, gamma: 0.5, normalize: "cureton-mulaik" },
      { rotation: "crawford-ferguson", correlation: "pearson" },
      "pca three.csv --measure three.measure.json --components 2 --rotation crawford-ferguson --normalize cureton-mulaik --kappa 0.2 --correlation pearson",
    ],
  ] as const)("shows a solution of %s as the command prints it", async (_, asked, settings, words) => {
    const { html, command } = await answered("solution", { ...PROJECT, settings, asked });
    expect(command).toBe(`itemwise ${words}`);
    expect(html).toContain('id="table-loadings"');
    await expectPrinted(html, command, /−?\d*\.\d{2,3}/g);
  });

  it.each([
    [
      "components rotated to a target",
      "solution",
      {
        asked: { components: true, targetRotation: "target", target: "item,one,two\na,,0\nb,,0\nc,0,\n" },
        settings: { correlation: "pearson" },
      },
      "--components 2 --rotation target --target target.csv --correlation pearson",
    ],
    [
      "components of covariances",
      "solution",
      { asked: { components: true, covariance: true }, settings: { correlation: "spearman" } },
      "--correlation pearson --covariance",
    ],
    [
      "reliability with standard errors, Bayesian intervals and errors by score",
      "reliability",
      { asked: { coefficients: true, draws: 40, scoreErrors: true }, settings: {} },
      "--draws 40 --score-errors",
    ],
    [
      "a simulated adaptive test",
      "adaptive",
      { asked: { maxItems: 2, stopSe: 0.6, respondents: "file" }, settings: {} },
      "--respondents file --max-items 2 --stop-se 0.6",
    ],
    ["descriptions of items", "distributions", { asked: {}, settings: {} }, "describe three.csv"],
  ] as const)("shows %s as the command prints it", async (_, question, own, words) => {
    const project: Project = { ...PROJECT, ...own };
    const { html, command } = await answered(question, project);
    expect(command).toContain(words);
    const { target } = project.asked ?? {};
    await expectPrinted(
      html,
      command,
      /−?\d*\.\d{2,3}/g,
      target === undefined ? {} : { "target.csv": target },
    );
  });

  it("says which target is wrong, and asks for one where there is none", async () => {
    const asked = { targetRotation: "target" } as const;
    await expect(answered("solution", { ...PROJECT, asked })).rejects.toMatchObject({ code: "no-target" });
    const target = "item,one\n<b>,0\n";
    await expect(answered("solution", { ...PROJECT, asked: { ...asked, target } })).rejects.toMatchObject({
      code: "bad-target",
      message: expect.stringContaining("<b>"),
    });
  });

  it("checks the file as validate does, and shows no counts of a sensitive measure", async () => {
    const broken = CSV.replace("f,1,1,1", "f,<b>,1,1");
    const engine = createEngine(inline);
    const blob = new Blob([broken]);
    await engine.answer("open", { name: "three.csv", blob, reading: {}, project: PROJECT }, () => {});
    const check = (project: Project) =>
      engine.answer("answer", { project, question: "file", stage: 0 }, () => {});
    const { html, command } = await check(PROJECT);
    expect(command).toBe("itemwise validate three.csv --measure three.measure.json");
    await withFolder((folder) => {
      writeFileSync(join(folder, "three.csv"), broken);
      writeFileSync(join(folder, "three.measure.json"), JSON.stringify(PROJECT.definition));
      const { status, stdout } = itemwise(command.split(" ").slice(1), { cwd: folder });
      expect(status).toBe(1);
      const shown = html.replace(/<[^>]*>/g, " ");
      for (const [text] of stdout.replace(/answered .*/g, "").matchAll(/\b\d+\b/g))
        expect(shown).toContain(text);
      expect(stdout).toContain("The file cannot be analyzed as it is.");
      expect(shown).toContain("The file cannot be analyzed as it is.");
      expect(html).toContain("&lt;b&gt;");
      expect(html).not.toContain("<b>");
    });
    const sensitive = { ...PROJECT, definition: { ...PROJECT.definition, sensitive: true } };
    const hidden = (await check(sensitive)).html.replace(/<[^>]*>/g, " ");
    expect(hidden).toContain("Counts are not shown");
    expect(hidden).not.toMatch(/&lt;b|\b60\b/);
  });

  it("saves the file in other formats as convert writes it", async () => {
    const engine = createEngine(inline);
    const blob = new Blob([CSV]);
    await engine.answer("open", { name: "three.csv", blob, reading: {}, project: PROJECT }, () => {});
    const commands = await engine.answer("commands", { project: PROJECT, of: "file" }, () => {});
    const kinds = ["file-sav", "file-stata", "file-excel", "file-parquet"] as const;
    expect(commands.length).toBe(kinds.length + 1);
    await withFolder(async (folder) => {
      writeFileSync(join(folder, "three.csv"), CSV);
      for (const [at, kind] of kinds.entries()) {
        const { name, content } = await engine.answer("save", { project: PROJECT, kind }, () => {});
        const { status, stderr } = itemwise((commands[at] ?? "").split(" ").slice(1), { cwd: folder });
        expect(status, stderr).toBe(0);
        expect(readFileSync(join(folder, name)).equals(Buffer.from(content as Uint8Array)), name).toBe(true);
      }
      expect(itemwise((commands[4] ?? "").split(" ").slice(1), { cwd: folder }).status).toBe(0);
      const { name, content } = await engine.answer("save", { project: PROJECT, kind: "file-csv" }, () => {});
      const files = Object.entries(unzipSync(content as Uint8Array));
      expect([name, files.length]).toEqual(["three.converted.csv.zip", 2]);
      for (const [own, bytes] of files)
        expect(readFileSync(join(folder, own)).equals(Buffer.from(bytes)), own).toBe(true);
    });
  });

  it("tests a written model beside one factor", async () => {
    const written = { label: "Written <b>model</b>", model: "F =~ a + b + c" };
    const { html, command } = await answered("structure", {
      ...PROJECT,
      definition: { ...PROJECT.definition, structures: { written } },
    });
    expect(html).toContain("Written &lt;b&gt;model");
    expect(command).toContain("--structure written");
  });

  it("shows agreement of raters as the command prints it, of columns as they are", async () => {
    const coded = { ...PROJECT.definition, items: [] as MeasureDefinition["items"] };
    const items = ["a", "b", "c"].map((id) => ({ id, categories, missing: [{ code: 4 }] }));
    const rated = items.map((item) => ({ ...item, categories: categories.filter(({ code }) => code !== 4) }));
    const project: Project = {
      ...PROJECT,
      definition: { ...coded, items: rated },
      asked: { raters: ["a", "b"], ratings: "interval" },
    };
    const { html, command } = await answered("raters", project);
    expect(command).toBe("itemwise agreement three.csv --raters a,b --kind interval --missing-code 4");
    await expectPrinted(html, command, /−?\d*\.\d{2,3}/g);
    await expect(answered("raters")).rejects.toMatchObject({ code: "few-raters" });
    expect(optionsOf(PROJECT, "raters")[0]).toMatchObject({
      values: ["a", "b", "c", "sex"].map((id) => ({ id })),
    });
  });

  it("shows norms and a short form as their commands do", async () => {
    const bytes = readFileSync(inRepository("data/sample/attitudes.sav"));
    const engine = createEngine(inline);
    const name = "attitudes.sav";
    const opened = await engine.answer("open", { name, blob: new Blob([bytes]), reading: {} }, () => {});
    const project: Project = {
      ...{ file: name, definition: opened.definition, drafted: true, settings: {} },
      ...{ reading: { groups: ["sex"] }, asked: { length: 6 } },
    };
    const ask = (question: QuestionName) =>
      engine.answer("answer", { project, question, stage: 0 }, () => {});
    const lookUp = await engine.answer("save", { project, kind: "norms-csv" }, () => {});
    const answers = [await ask("norms"), await ask("shortForm")];
    await withFolder((folder) => {
      writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, "attitudes.measure.json"), JSON.stringify(project.definition));
      for (const { html, command } of answers) {
        const { status, stdout, stderr } = itemwise(command.split(" ").slice(1), { cwd: folder });
        expect(status, stderr).toBe(0);
        const printed = [...stdout.matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => text);
        expect(printed.length).toBeGreaterThan(3);
        const shown = html.replace(/<[^>]*>/g, " ");
        for (const text of printed) expect(shown).toContain(text);
      }
      const args = ["norms", name, "--measure", "attitudes.measure.json", "--group", "sex", "-o", "n.csv"];
      expect(itemwise(args, { cwd: folder }).status).toBe(0);
      expect(lookUp.content).toBe(readFileSync(join(folder, "n.csv"), "utf8"));
    });
    expect(answers[0]?.html).toContain('id="table-norms-by-group"');
    expect(answers[1]?.command).toContain("itemwise short-form attitudes.sav");
    expect(answers[1]?.command).toContain("--length 6");
  });

  it("compares groups on every item, with tests", async () => {
    const { html, command } = await answered("differences");
    expect(command).toBe("itemwise describe three.csv --measure three.measure.json --by sex");
    // Welch's F of item a, df of whose error are no whole number (R's oneway.test gives both).
    expect(html.replace(/<[^>]*>/g, " ")).toMatch(/f \(n = 60\)[\s\S]*m \(n = 60\)[\s\S]*Welch/);
    expect(html).toContain("sex");
  });

  it("has the warnings of the file that the command prints", async () => {
    const heavy = CSV.replace("sex,a,b,c", "sex,a,b,c,w").replace(
      /(?<=\d)\n/g,
      (_, at) => `,${at < 30 ? 900 : 1}\n`,
    );
    const project = { ...PROJECT, definition: { ...PROJECT.definition, weight: { column: "w" } } };
    const engine = createEngine(inline);
    await engine.answer(
      "open",
      { name: "three.csv", blob: new Blob([heavy]), reading: {}, project },
      () => {},
    );
    const { html } = await engine.answer("answer", { project, question: "correlations", stage: 0 }, () => {});
    const [, warning = ""] = /class="warning"[^>]*>(?:<[^>]*>)*([^<]{20,})/.exec(html) ?? [];
    expect(warning).toContain("weight");
    await withFolder((folder) => {
      writeFileSync(join(folder, "three.csv"), heavy);
      writeFileSync(join(folder, "three.measure.json"), JSON.stringify(project.definition));
      const args = ["correlate", "three.csv", "--measure", "three.measure.json", "--correlation", "pearson"];
      const printed = itemwise(args, { cwd: folder }).stdout.replace(/\s+/g, " ");
      expect(printed).toContain(warning.slice(0, 20));
    });
  });

  it("says what to choose where there are no groups, and hides nobody's answers of a sensitive measure", async () => {
    const { groups, ...alone } = PROJECT.definition;
    await expect(answered("differences", { ...PROJECT, definition: alone })).rejects.toMatchObject({
      code: "unknown-grouping",
      hint: expect.stringContaining("Groups to compare"),
    });
    const sensitive = { ...PROJECT, definition: { ...PROJECT.definition, sensitive: true } };
    await expect(answered("differences", sensitive)).rejects.toMatchObject({ code: "needs-protection" });
  });

  it("has scores of single persons as the command writes them, in the user's file", async () => {
    const engine = createEngine(inline);
    await engine.answer(
      "open",
      { name: "three.csv", blob: new Blob([CSV]), reading: {}, project: PROJECT },
      () => {},
    );
    const save = (kind: "scores-csv" | "scores-sav", project = PROJECT) =>
      engine.answer("save", { project, kind }, () => {});
    const csv = await save("scores-csv");
    expect(csv.name).toBe("three.scores.csv");
    await withFolder(async (folder) => {
      writeFileSync(join(folder, "three.csv"), CSV);
      writeFileSync(join(folder, "m.json"), JSON.stringify(PROJECT.definition));
      const options = ["--measure", "m.json", "-o"];
      expect(itemwise(["scores", "three.csv", ...options, "s.csv"], { cwd: folder }).status).toBe(0);
      expect(csv.content).toBe(readFileSync(join(folder, "s.csv"), "utf8"));
      itemwise(["scores", "three.csv", ...options, "s.sav"], { cwd: folder });
      const { content } = await save("scores-sav");
      expect(readFileSync(join(folder, "s.sav")).equals(Buffer.from(content as Uint8Array))).toBe(true);
    });
    const sensitive = { ...PROJECT, definition: { ...PROJECT.definition, sensitive: true } };
    await expect(save("scores-csv", sensitive)).rejects.toMatchObject({ code: "restricted" });
  });

  it("writes every kind of score as the command does, and says what nobody has", async () => {
    const engine = createEngine(inline);
    const gaps = CSV.replace("f,1,1,1", "f,,1,1")
      .replace(/,c\n/, ",c,k\n")
      .replace(/(?<=\d)\n/g, ",2\n");
    const continuous = { id: "k", scale: "continuous" as const };
    const { items } = PROJECT.definition;
    const numbers = { ...PROJECT, definition: { ...PROJECT.definition, items: [...items, continuous] } };
    const all = SCORE_KINDS.filter((kind) => kind !== "ml");
    const cases: readonly (readonly [Project, RegExp | null])[] = [
      [
        { ...PROJECT, settings: { irtModel: "partial credit" }, asked: { scores: all, missingItems: 0.34 } },
        null,
      ],
      [
        {
          ...PROJECT,
          settings: { rotation: "varimax", correlation: "spearman", seed: 3 },
          asked: { scores: ["component"], number: 2, components: true },
        },
        null,
      ],
      [
        { ...PROJECT, settings: { workingModel: "one-factor" }, asked: { scores: ["bartlett", "eap"] } },
        null,
      ],
      [{ ...numbers, asked: { scores: ["sum", "pomp"] } }, /left out: Percent of maximum possible/],
    ];
    for (const [project, said] of cases) {
      const blob = new Blob([gaps]);
      await engine.answer("open", { name: "three.csv", blob, reading: {}, project }, () => {});
      const saved = await engine.answer("save", { project, kind: "scores-csv" }, () => {});
      const [command = ""] = await engine.answer("commands", { project, of: "scores" }, () => {});
      await withFolder((folder) => {
        writeFileSync(join(folder, "three.csv"), gaps);
        writeFileSync(join(folder, "three.measure.json"), JSON.stringify(project.definition));
        const args = command
          .replace(/\.sav$/, ".csv")
          .split(" ")
          .slice(1);
        const { status, stderr } = itemwise(args, { cwd: folder });
        expect(status, stderr).toBe(0);
        expect(saved.content, command).toBe(readFileSync(join(folder, "three.scores.csv"), "utf8"));
        for (const note of saved.notes ?? []) expect(stderr).toContain(note);
        if (said !== null) expect(saved.notes?.join(" ")).toMatch(said);
      });
    }
  });

  it("has the options that its command has", () => {
    expect(optionsOf(PROJECT, "differences").map((option) => ("of" in option ? option.of : ""))).toEqual([
      "groups",
    ]);
    const ofCorrelations = (asked: Project["asked"]) =>
      optionsOf({ ...PROJECT, asked }, "correlations").map((option) => ("of" in option ? option.of : ""));
    expect(ofCorrelations({})).toEqual(["correlation", "control", "adjust"]);
    expect(ofCorrelations({ kendall: true })).toEqual(["correlation", "adjust"]);
  });
});

describe("what rests on the working model", () => {
  it.each(["structure", "reliability", "measurement", "outside", "functioning"] as const)(
    "has first figures of %s without a verdict",
    async (question) => {
      const structures = { one: { label: "One", model: "f =~ a + b + c" } };
      const project = { ...PROJECT, definition: { ...PROJECT.definition, structures } };
      const { html, follows } = await answered(question, project);
      expect(follows).not.toBeNull();
      expect(html).toContain("<section");
      expect(html).not.toContain('class="verdict"');
      expect(html).not.toContain("Supported");
    },
  );
});

describe("an answer whose figures a report has in its appendix", () => {
  it("shows them unfolded", async () => {
    const { html } = await answered("outside");
    expect(html).toContain("names no external variables");
    expect(html).not.toContain("Appendix:");
  });
});

describe("what could not be computed", () => {
  const random = createRandom(17);
  const ids = ["a", "b", "c", "d", "e", "f"];
  const rows = Array.from({ length: 200 }, (_, k) => {
    const traits = [random.normal(), random.normal()];
    const answers = ids.map((_id, at) => ((traits[at < 3 ? 0 : 1] ?? 0) + random.normal()).toFixed(2));
    return [k % 2 === 0 ? "f" : "m", ...answers].join(",");
  });
  const blob = new Blob([`sex,${ids.join(",")}\n${rows.join("\n")}\n`]);
  const model = "x =~ a + b + c\ny =~ d + e + f";
  const problemsOf = async (question: QuestionName) => {
    const items = ids.map((id) => ({ id, scale: "continuous" as const }));
    const definition = { ...PROJECT.definition, items, structures: { two: { label: "Two", model } } };
    const project: Project = { ...PROJECT, definition, settings: {} };
    const engine = createEngine(inline);
    await engine.answer("open", { name: "six.csv", blob, reading: {}, project }, () => {});
    const stage = stagesOf(question, {}).length - 1;
    return engine.answer("answer", { project, question, stage }, () => {});
  };

  it("is one sentence where all items are continuous, unless the answer says it", async () => {
    const sentence = /^All 6 items are continuous: .* require categorical items\.$/;
    const functioning = await problemsOf("functioning");
    expect(functioning.problems).toEqual([{ parts: [], problem: expect.stringMatching(sentence) }]);
    const measurement = await problemsOf("measurement");
    expect(measurement.html).toContain("All 6 items are continuous");
    expect(measurement.problems).toEqual([]);
  });
});
