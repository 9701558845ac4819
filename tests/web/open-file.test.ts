import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv/csv";
import { labelledText } from "../../src/data/files/labelled-text";
import { writeExcel } from "../../src/formats/excel/write-excel";
import { inline } from "../../src/numeric/workers/workers";
import type { Project } from "../../src/project/project";
import { createEngine } from "../../src/web/engine/engine";
import type { Asked, AskKind, Opened } from "../../src/web/engine/protocol";
import { inPageWords } from "../../src/web/page/left/problem-text";

const rows = (text: string, times: number): string => `${text}\n`.repeat(times);
const NUMBERS = `a,b,c,sex\n${rows("1,2,1,f", 40)}${rows("2,1,2,m", 40)}${rows("3,3,3,f", 40)}`;
const WORDS = `a,b,c\n${rows("lo,lo,mi", 30)}${rows("mi,mi,mi", 30)}${rows("hi,hi,mi", 30)}${rows("hi,hi,hi", 30)}`;

const engine = () => {
  const { answer } = createEngine(inline);
  const read: number[] = [];
  return {
    read,
    ask: <Kind extends AskKind>(
      kind: Kind,
      ask: Asked[Kind]["ask"],
      file?: number,
    ): Promise<Asked[Kind]["answer"]> => answer(kind, ask, (_, done) => read.push(done), file),
  };
};
const projectOf = ({ file, definition, drafted }: Opened, reading = {}): Project => ({
  file,
  definition,
  drafted,
  reading,
  settings: {},
});
const sample = (name: string): Blob => new Blob([readFileSync(`data/sample/${name}`)]);

const PEOPLE = Array.from({ length: 40 }, (_, person) =>
  [1, 2, 3, 4].map((item) => ((person * item) % 7) % 4),
);
const LONG = `pid,item,answer\n${PEOPLE.flatMap((answers, person) =>
  answers.map((answer, item) => `${person},q${item + 1},${answer}\n`),
).join("")}`;

describe("a file in long format", () => {
  it("is read as a table of people, as drafted and by a definition of one's own", async () => {
    const { ask } = engine();
    const opened = await ask("open", { name: "long.csv", blob: new Blob([LONG]), reading: {} });
    expect(opened.notes[0]).toContain("160 rows became 40 people");
    const facts = await ask("facts", { reading: {} });
    expect([facts.rows, facts.columns.map(({ name }) => name)]).toEqual([
      40,
      ["pid", "q1", "q2", "q3", "q4"],
    ]);
    const counts = (own: Opened["definition"], drafted: boolean) => {
      const definition = { ...own, sensitive: true };
      return ask("items", { project: projectOf({ ...opened, definition, drafted }) });
    };
    const found = await counts(opened.definition, true);
    expect(found.map(({ id }) => id)).toEqual(["q1", "q2", "q3", "q4"]);
    expect(await counts(opened.definition, false)).toEqual(found);
    const { shape: _, ...without } = opened.definition;
    await expect(counts(without, false)).rejects.toMatchObject({ code: "long-format" });
  });
});

describe("the open file", () => {
  it("is read in any format, with what was drafted from it and what it holds", async () => {
    const { ask, read } = engine();
    const opened = await ask("open", {
      name: "attitudes.sav",
      blob: sample("attitudes.sav"),
      reading: {},
    });
    expect(opened.drafted).toBe(true);
    const facts = await ask("facts", { reading: {} });
    expect(facts).toMatchObject({ isText: false, sheets: [], leaveOut: [], drafted: true });
    expect(read.at(-1)).toBe(sample("attitudes.sav").size);
  });

  it("is read as it is chosen, and as before when that is undone", async () => {
    const { ask } = engine();
    const bytes = writeExcel(labelledText(parseCsv(NUMBERS)));
    const opened = await ask("open", {
      name: "two.xlsx",
      blob: new Blob([new Uint8Array(bytes)]),
      reading: {},
    });
    expect(await ask("facts", { reading: { sheet: "data" } })).toMatchObject({ rows: 120, drafted: true });
    await expect(ask("facts", { reading: { sheet: "third" } })).rejects.toThrow(/no sheet "third"/);
    const { sheets } = await ask("facts", { reading: {} });
    expect(sheets).toEqual(["data", "codebook"]);
    const { html } = await ask("answer", { project: projectOf(opened), question: "answers", stage: 0 });
    expect(html).toContain("The file two.xlsx has 120 rows");
  });

  it("stays open where another cannot be read", async () => {
    const { ask } = engine();
    const opened = await ask("open", { name: "a.csv", blob: new Blob([NUMBERS]), reading: {} });
    const wrong = ask("open", { name: "b.csv", blob: new Blob(["x\n\u0000\u0001"]), reading: {} });
    await expect(wrong).rejects.toThrow(/b\.csv/);
    expect(await ask("facts", { reading: {} })).toMatchObject({ rows: 120, drafted: true });
    const { html } = await ask("answer", { project: projectOf(opened), question: "answers", stage: 0 });
    expect(html).toContain("The file a.csv has 120 rows");
  });

  it("stays open where a project comes with a file that cannot be read", async () => {
    const { ask } = engine();
    const opened = await ask("open", { name: "a.csv", blob: new Blob([NUMBERS]), reading: {} });
    const project = { ...projectOf(opened), file: "b.csv" };
    const wrong = { name: "b.csv", blob: new Blob(["x\n\u0000\u0001"]), reading: {}, project };
    await expect(ask("open", wrong)).rejects.toThrow(/b\.csv/);
    expect(await ask("facts", { reading: {} }, 1)).toMatchObject({ rows: 120, drafted: true });
  });

  it("is the one that a question is about, or the question is refused", async () => {
    const { ask } = engine();
    const blob = new Blob([NUMBERS]);
    const project = projectOf(await ask("open", { name: "a.csv", blob, reading: {} }));
    expect(await ask("commands", { project }, 1)).toHaveLength(2);
    await ask("open", { name: "b.csv", blob, reading: {} });
    await expect(ask("commands", { project }, 1)).rejects.toMatchObject({ code: "other-opened" });
    expect(await ask("commands", { project }, 2)).toHaveLength(2);
    // Another worker has the number with the file.
    const other = engine();
    await other.ask("again", { name: "b.csv", blob }, 2);
    expect(await other.ask("commands", { project }, 2)).toHaveLength(2);
  });

  it("has no answer to a stage that there is not", async () => {
    const { ask } = engine();
    const project = projectOf(await ask("open", { name: "a.csv", blob: new Blob([NUMBERS]), reading: {} }));
    await expect(ask("answer", { project, question: "answers", stage: 2 })).rejects.toMatchObject({
      code: "unknown-stage",
    });
  });

  it("is drafted in the order of the file where nobody knows the order of its words", async () => {
    const { ask } = engine();
    const opened = await ask("open", { name: "w.csv", blob: new Blob([WORDS]), reading: {} });
    expect(opened.definition.items[0]?.categories?.map(({ label }) => label)).toEqual(["lo", "mi", "hi"]);
    expect(await ask("facts", { reading: {} })).toMatchObject({
      draft: { choices: { orders: [["lo", "mi", "hi"]] } },
      columns: [{ unordered: ["lo", "mi", "hi"] }, { name: "b" }, { name: "c" }],
    });
  });

  it("is read again when it is needed, in another worker", async () => {
    const { ask } = engine();
    const blob = new Blob([NUMBERS]);
    const opened = await engine().ask("open", { name: "a.csv", blob, reading: {} });
    const project = projectOf(opened);
    await expect(ask("answer", { project, question: "answers", stage: 0 })).rejects.toThrow(
      /No file is open/,
    );
    expect(await ask("again", { name: "a.csv", blob })).toBeNull();
    const { html } = await ask("answer", { project, question: "answers", stage: 0 });
    expect(html).toContain("The file a.csv has 120 rows");
  });
});

describe("a definition of one's own", () => {
  it("is read as JSON, YAML and a codebook", async () => {
    const { ask } = engine();
    const read = (name: string, text: string) => ask("definition", { name, blob: new Blob([text]) });
    const categories = [{ code: 1 }, { code: 2 }];
    const json = await read("one.json", JSON.stringify({ id: "one", items: [{ id: "a", categories }] }));
    expect([json.id, json.items.length]).toEqual(["one", 1]);
    const yaml = await read("two.yaml", "id: two\nitems:\n  - { id: a, scale: continuous }\n");
    expect(yaml.id).toBe("two");
    const codebook = await read("my items.csv", "column,values\na,1=No; 2=Yes\nb,1=No; 2=Yes\n");
    expect([codebook.id, codebook.items.length]).toEqual(["my-items", 2]);
    await expect(read("bad.json", '{ "id": ')).rejects.toThrow(/bad\.json, line 1, column \d+/);
  });
});

describe("inPageWords(text)", () => {
  it("leaves out options of the command line", () => {
    const hint = "Is the first row the header (--no-header), and the delimiter right (--delimiter)?";
    expect(inPageWords(hint)).toBe("Is the first row the header, and the delimiter right?");
    expect(
      inPageWords("3 responses are unfinished. Such rows are kept, unless --leave-out unfinished is given."),
    ).toBe("3 responses are unfinished. Such rows are kept, unless you leave them out.");
  });
});
