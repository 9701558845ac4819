import fc from "fast-check";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { builtInMeasures } from "../../src/measures/built-in";
import { commandOf } from "../../src/project/command-of";
import type { Project } from "../../src/project/project";
import {
  checkSameFile,
  isSameFile,
  parseProject,
  projectFileName,
  projectText,
  stampOf,
} from "../../src/project/project-file";
import { isProjectName } from "../../src/project/project-name";

const yesNo = [
  { code: 0, label: "No" },
  { code: 1, label: "Yes" },
];
const PROJECT: Project = {
  file: "answers.csv",
  definition: { id: "two", items: ["a", "b"].map((id) => ({ id, categories: yesNo })) },
  drafted: true,
  reading: { delimiter: ";", leaveOut: ["previews"], groups: ["sex"] },
  settings: {
    factors: [1, 2],
    rotation: "promax",
    rotationSettings: { power: 3 },
    estimator: null,
    seed: 7,
    disclosure: "standard",
  },
};
const DATA = new TextEncoder().encode("a;b\n0;1\n1;1\n");

const text = async (data: Uint8Array | null, project = PROJECT): Promise<string> =>
  projectText(project, { stamp: await stampOf(DATA), data });

/** The error that a text gives, as "code: message". */
function problem(of: string): string {
  try {
    parseProject(of, "p.itemwise.json");
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    expect(error.hint.length).toBeGreaterThan(10);
    return `${error.code}: ${error.message}`;
  }
  return "none";
}

const changed = async (change: (json: Record<string, unknown>) => object): Promise<string> =>
  JSON.stringify(change(JSON.parse(await text(DATA))));

describe("a project file", () => {
  it("gives back what was said, and the data where they are inside", async () => {
    const stamp = await stampOf(DATA);
    expect(parseProject(await text(null), "p")).toEqual({ project: PROJECT, stamp, data: null });
    expect(parseProject(await text(DATA), "p")).toEqual({ project: PROJECT, stamp, data: DATA });
    expect(await text(DATA)).toBe(await text(DATA));
  });

  it("keeps what was chosen on the page, and refuses what cannot be chosen there", async () => {
    const stamp = await stampOf(DATA);
    const page = {
      question: "reliability",
      statements: { items: ["a", "b"], weight: null, orders: [["No", "Yes"]] },
    } as const;
    expect(parseProject(projectText(PROJECT, { stamp, data: null, page }), "p").page).toEqual(page);
    expect(parseProject(await text(null), "p").page).toBeUndefined();
    const wrong = await changed((json) => ({ ...json, page: { question: "everything" } }));
    expect(problem(wrong)).toMatch(/^bad-project: .*page\.question/);
    const unknown = await changed((json) => ({ ...json, page: { statements: { items: "a" } } }));
    expect(problem(unknown)).toMatch(/^bad-project: .*page\.statements\.items/);
  });

  it("unpacks to no more than a file of answers may, whatever it says; none is saved that would not open", async () => {
    const large = new Uint8Array(40 * 1024 * 1024);
    await expect(text(large)).rejects.toMatchObject({ code: "too-large" });
    const data = Buffer.from(gzipSync(large)).toString("base64");
    const file = { name: "answers.csv", size: large.length, sha256: "0".repeat(64) };
    expect(problem(await changed((json) => ({ ...json, file, data })))).toMatch(
      /^too-large: .* more than 3\d MB/,
    );
  });

  it("names at least one number of factors where it names any", async () => {
    const empty = await changed((json) => ({ ...json, settings: { factors: [] } }));
    expect(problem(empty)).toMatch(/^bad-project: .*settings\.factors.* at least one number/);
  });

  it("has the SHA-256 of FIPS 180-2's example", async () => {
    expect(await stampOf(new TextEncoder().encode("abc"))).toEqual({
      size: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });

  it("holds no counts of a pilot study, and names a built-in measure as before", async () => {
    const [definition] = builtInMeasures;
    if (definition === undefined) throw new Error("no built-in measure");
    expect(definition.population).not.toBeNull();
    const project = { ...PROJECT, definition };
    const { project: opened } = parseProject(await text(null, project), "p");
    expect(opened.definition).toEqual({ ...opened.definition, population: null });
    expect(commandOf(opened)).toBe(commandOf(project));
    expect(commandOf(opened)).toContain(`--measure ${definition.id} `);
    const open = { ...project, definition: { ...definition, sensitive: false } };
    expect(parseProject(await text(null, open), "p").project.definition.population).not.toBeNull();
  });

  it("keeps any bytes", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const stored = projectText(PROJECT, { stamp: await stampOf(bytes), data: bytes });
        const { data, stamp } = parseProject(stored, "p");
        expect(data).toEqual(new Uint8Array(bytes));
        expect(await isSameFile(bytes, stamp)).toBe(true);
      }),
      { numRuns: 30 },
    ));

  it("is known by its name", () => {
    expect(projectFileName(PROJECT)).toBe("two.itemwise.json");
    expect(["a.itemwise.json", "A.ITEMWISE.JSON", "a.json", "itemwise.json"].map(isProjectName)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it("says what is wrong with one that is not as it must be", async () => {
    expect(problem("{")).toMatch(/^bad-json: p.itemwise.json, line 1, column 2: this is not valid JSON/);
    expect(problem('{ "schema": "itemwise/analysis@2" }')).toMatch(/^other-schema: .*it is no project/);
    expect(problem("[]")).toMatch(/^other-schema/);
    expect(problem('{ "schema": "itemwise/project@2" }')).toMatch(/^other-schema: .*of another version/);
    const of = async (change: Parameters<typeof changed>[0]) => problem(await changed(change));
    expect(await of((json) => ({ ...json, settings: { rotation: "sideways" } }))).toMatch(
      /^bad-project: p.itemwise.json: settings.rotation: expected "oblimin", .*, found "sideways"/,
    );
    expect(await of((json) => ({ ...json, settings: { disclosure: "none" } }))).toMatch(
      /^bad-project: .*settings.disclosure/,
    );
    expect(await of((json) => ({ ...json, settings: { disclosure: "strict" } }))).toMatch(
      /settings\.disclosure: must be "standard"; instead of "strict" write "threshold": 10 into the definition/,
    );
    expect(await of((json) => ({ ...json, settings: { bootstrap: 1e9 } }))).toMatch(
      /settings.bootstrap: must be a whole number from 20 to 100000, or 0/,
    );
    expect(await of((json) => ({ ...json, reading: { header: "no" } }))).toMatch(
      /reading.header: expected true/,
    );
    expect(await of((json) => ({ ...json, more: 1 }))).toMatch(/^bad-project: .*more: is no entry/);
    expect(await of(({ measure: _, ...json }) => json)).toMatch(/^bad-project: .*measure: is required/);
    expect(await of((json) => ({ ...json, measure: { id: "x", items: [{ id: 3 }] } }))).toMatch(
      /^bad-measure: p.itemwise.json, its measure: items\[0\].id: expected text, found 3/,
    );
    expect(await of((json) => ({ ...json, data: "***" }))).toMatch(/^bad-project: .*data: must be bytes/);
    expect(await of((json) => ({ ...json, data: String(json.data).slice(0, 28) }))).toMatch(
      /^damaged-file: /,
    );
  });

  it.each(["../../etc/passwd", "C:\\secret.csv", "..", "", "a\u0000b"])(
    "names no file elsewhere: %j",
    async (name) => {
      const hostile = await changed((json) => ({ ...json, file: { ...Object(json.file), name } }));
      expect(problem(hostile)).toMatch(/^bad-project: p.itemwise.json: file.name: must/);
    },
  );

  it("unpacks to no more than it says", async () => {
    const zeros = new Uint8Array(5_000_000);
    const small = { size: 1000, sha256: (await stampOf(zeros)).sha256 };
    expect(problem(projectText(PROJECT, { stamp: small, data: zeros }))).toMatch(/^too-large: /);
  });

  it("knows another file by its bytes, however alike", async () => {
    const stored = parseProject(await text(null), "p");
    const other = new Uint8Array(DATA);
    other[4] = 49;
    await checkSameFile(DATA, stored, "p");
    await expect(checkSameFile(other, stored, "p")).rejects.toThrow(
      /of the same size, and has another SHA-256/,
    );
    await expect(checkSameFile(DATA.subarray(1), stored, "p")).rejects.toMatchObject({ code: "other-file" });
    const inside = parseProject(await changed((json) => ({ ...json, data: "AAAA" })), "p");
    await expect(checkSameFile(inside.data ?? DATA, inside, "p")).rejects.toThrow(
      "p: the data inside are not",
    );
  });
});

describe("the command of a project", () => {
  it("says none where no group and no structure was left, and the definition has some", () => {
    const definition = {
      ...PROJECT.definition,
      groups: { sex: { column: "sex" } },
      structures: { one: { model: "f =~ a + b" } },
    };
    const none = { ...PROJECT, definition, reading: { groups: [] }, settings: { structures: [] } };
    expect(commandOf(none)).toBe(
      "itemwise report answers.csv --measure two.measure.json --group none --structure none",
    );
    expect(commandOf({ ...none, reading: {}, settings: {} })).not.toContain("none");
  });

  it("says what was chosen and no default, quoted for a shell", () => {
    expect(commandOf(PROJECT)).toBe(
      "itemwise report answers.csv --leave-out previews --delimiter ';' --measure two.measure.json --group sex " +
        "--factors 1,2 --rotation promax --power 3 --disclosure standard --seed 7",
    );
    expect(commandOf({ ...PROJECT, file: "-it's.csv", reading: {}, settings: {} }, "analyze")).toBe(
      "itemwise analyze './-it'\\''s.csv' --measure two.measure.json",
    );
  });
});
