import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkOutputs } from "../../src/node/files/check-outputs";
import { rejectionOf } from "../support/error";

const folder = mkdtempSync(join(tmpdir(), "itemwise-"));
afterAll(() => rmSync(folder, { recursive: true }));
const data = join(folder, "data.csv");
writeFileSync(data, "a\n1\n");
mkdirSync(join(folder, "sub"));
symlinkSync(join(folder, "sub"), join(folder, "way"));
linkSync(data, join(folder, "hard.csv"));
const answers = [{ what: "the answers", path: data }];
const to = (path: string, more: object = {}) => ({ option: "-o", path, ...more });

describe("checkOutputs(targets, inputs)", () => {
  it("lets files that are new, or no input, be written, and makes nothing", async () => {
    const before = readdirSync(folder);
    await checkOutputs([to(join(folder, "new.html")), { option: "--json", path: "-" }], answers);
    await checkOutputs([to(join(folder, "x", "y"), { folder: true })], answers);
    await checkOutputs([to("/dev/null"), { option: "--json", path: "/dev/null" }], answers);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([data, join(folder, "sub", "..", "data.csv"), join(folder, "hard.csv"), relative(".", data)])(
    "refuses the input by the path %s",
    async (path) => {
      const error = await rejectionOf(checkOutputs([to(path)], answers));
      expect(error).toMatchObject({ code: "same-file", message: expect.stringContaining("the answers") });
    },
  );

  it("knows two new files in one folder by two paths", async () => {
    const targets = [
      to(join(folder, "sub", "r.html")),
      { option: "--json", path: join(folder, "way", "r.html") },
    ];
    expect((await rejectionOf(checkOutputs(targets))).message).toContain("the same file as -o");
  });

  it.each([
    [to(join(folder, "none", "r.html")), "there is no such folder"],
    [to(join(folder, "sub")), "this is a folder"],
    [to(join(data, "r.html")), "a part of the path is a file"],
    [to(join(data, "tables"), { folder: true }), "a part of the path is a file"],
    [to(data, { folder: true }), "a part of the path is a file"],
    [to(join(folder, "x".repeat(300))), "the name is too long"],
  ])("says why %j cannot be written", async (target, reason) => {
    const error = await rejectionOf(checkOutputs([target]));
    expect(error).toMatchObject({ code: "unwritable", message: `${target.path}: ${reason}.` });
  });

  it.each([
    [
      "csv",
      "x.sav",
      "SPSS",
      "CSV",
      "Let it end in .csv, and make the other file of it: itemwise convert x.csv x.sav.",
    ],
    ["csv", "x.PARQUET", "Parquet", "CSV", "itemwise convert x.csv x.PARQUET."],
    ["csv", "x.json", "JSON", "CSV", "Let it end in .csv."],
    ["json", "x.csv", "CSV", "JSON", "Let it end in .json."],
    ["report", "x.pdf", "PDF", "a page", "Let it end in .html."],
  ] as const)("refuses to write %s into %s", async (content, name, promised, is, hint) => {
    const error = await rejectionOf(checkOutputs([to(join(folder, name), { content })]));
    expect(error).toMatchObject({ code: "other-format", hint: expect.stringContaining(hint) });
    expect(error.message).toContain(`ends as files of ${promised} do, and what is written is ${is}`);
  });

  it("takes names that fit what is written, or promise nothing", async () => {
    for (const [content, names] of [
      ["csv", ["x.csv", "x.CSV", "x.txt", "x", ".sav"]],
      ["json", ["x.json", "x.itemwise.json", "x.yaml"]],
      ["report", ["x.html", "x.docx", "x.v2"]],
    ] as const) {
      for (const name of names) await checkOutputs([to(join(folder, name), { content })]);
    }
  });
});
