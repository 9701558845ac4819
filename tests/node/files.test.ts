import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { readMeasure } from "../../src/node/definitions/read-model";
import { fileError } from "../../src/node/files/file-error";
import { readTable } from "../../src/node/files/read-table";
import { writeFileWhole } from "../../src/node/files/write-file";
import { rejectionOf } from "../support/error";

const folder = mkdtempSync(join(tmpdir(), "itemwise-"));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("readTable(path)", () => {
  it("reads what parseCsv reads, as a stream", async () => {
    const path = new URL("../reference/nine.csv", import.meta.url).pathname;
    expect(await readTable(path)).toEqual(parseCsv(readFileSync(path, "utf8"), { file: "nine.csv" }));
  });

  it("joins characters across the edges of the stream's pieces", async () => {
    const cell = "é漢😀".repeat(40_000);
    for (const shift of ["", "a", "ab", "abc"]) {
      const table = await readTable(file("long.csv", `a,b\n${shift}${cell},1\n`));
      expect(table.columns[0]?.[0] === shift + cell).toBe(true);
    }
  });

  it("calls the file by its name without the folder", async () => {
    const error = await rejectionOf(readTable(file("ragged.csv", "a,b\n1\n")));
    expect(error.message).toBe("ragged.csv, row 2: 1 cell where the header has 2.");
  });

  it("reads another encoding where it is told so, and says so where it is not", async () => {
    const path = file("latin.csv", Buffer.from("name,a\nJosé,1\n", "latin1"));
    expect((await readTable(path, { encoding: "latin1" })).columns[0]).toEqual(["José"]);
    expect((await readTable(path)).warnings?.map(({ message }) => message).join(" ")).toContain(
      "Windows-1252",
    );
    const odd = file("odd.csv", Buffer.from("name,a\nJ\x81\x9d\x8f,1\n", "latin1"));
    const error = await rejectionOf(readTable(odd));
    expect(error.message).toMatch(/^odd\.csv, row 2: byte \d+ of the file is not UTF-8\./);
    expect(error.hint).toContain("--encoding windows-1252");
  });

  it("hands the options on", async () => {
    const table = await readTable(file("bare.csv", "1;2\n3;4\n"), { header: false, columns: ["V2"] });
    expect(table).toMatchObject({ header: ["V2"], columns: [["2", "4"]], leftOut: ["V1"] });
  });

  it("says what is wrong with the path", async () => {
    expect(await rejectionOf(readTable(join(folder, "none.csv")))).toMatchObject({ code: "no-file" });
    expect(await rejectionOf(readTable(folder))).toMatchObject({ code: "unreadable" });
    expect(await rejectionOf(readTable(file("empty.csv", "")))).toMatchObject({ code: "empty-file" });
  });
});

describe("readMeasure(nameOrPath)", () => {
  it("takes the id of a built-in measure, or a file", async () => {
    expect(await readMeasure("disrupting-harm")).toBe(disruptingHarm);
    const path = file("mine.json", `\uFEFF${JSON.stringify(disruptingHarm)}`);
    expect(await readMeasure(path)).toEqual(disruptingHarm);
  });

  it("says which measures there are where it is neither", async () => {
    const error = await rejectionOf(readMeasure("nothing"));
    expect(error.code).toBe("no-measure");
    expect(error.hint).toContain("disrupting-harm");
  });

  it.each([
    ['{"id": "x",\n "items": [,]}', "bad.json, line 2, column 12"],
    ['{"id": "x",\n "items": []', "bad.json, line 2, column 13"],
    ["{'id': 1}", "bad.json, line 1, column 2"],
    ['{"id": "x"} // note', "bad.json, line 1, column 13"],
    ["# Notes", "bad.json, line 1, column 1"],
    ["", "bad.json, line 1, column 1"],
  ])("names line and column of what is not JSON in %j", async (text, where) => {
    const error = await rejectionOf(readMeasure(file("bad.json", text)));
    expect(error.code).toBe("bad-json");
    expect(error.message).toBe(`${where}: this is not valid JSON.`);
  });

  it("names the file in what is wrong with the definition", async () => {
    const error = await rejectionOf(readMeasure(file("empty.json", "{}")));
    expect(error.message).toBe("empty.json: id: is required; items: is required.");
    expect(await rejectionOf(readMeasure(folder))).toMatchObject({ code: "unreadable" });
  });
});

describe("writeFileWhole(path, text)", () => {
  it("writes a file, replaces one, keeps its mode and leaves nothing else behind", async () => {
    const inside = join(folder, "out");
    mkdirSync(inside);
    const path = join(inside, "report.html");
    await writeFileWhole(path, "one");
    chmodSync(path, 0o640);
    await writeFileWhole(path, "two é");
    expect(readFileSync(path, "utf8")).toBe("two é");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(inside)).toEqual(["report.html"]);
  });

  it("replaces the file that a link leads to, not the link", async () => {
    const inside = join(folder, "linked");
    mkdirSync(join(inside, "far"), { recursive: true });
    const [far, link] = [join(inside, "far", "report.html"), join(inside, "report.html")];
    await writeFileWhole(far, "old");
    symlinkSync(far, link);
    await writeFileWhole(link, "new");
    expect([lstatSync(link).isSymbolicLink(), readFileSync(far, "utf8")]).toEqual([true, "new"]);
    expect(readdirSync(join(inside, "far"))).toEqual(["report.html"]);
  });

  it("survives many writers of one file: the last whole text stays", async () => {
    const path = join(folder, "shared.txt");
    const texts = Array.from({ length: 20 }, (_, k) => String(k).repeat(50_000));
    await Promise.all(texts.map((text) => writeFileWhole(path, text)));
    expect(texts).toContain(readFileSync(path, "utf8"));
  });

  it("says what is wrong with the path, and leaves nothing behind", async () => {
    const inside = join(folder, "locked");
    mkdirSync(join(inside, "sub"), { recursive: true });
    for (const [path, message] of [
      [join(inside, "none", "x.html"), "there is no such folder"],
      [join(inside, "sub"), "this is a folder"],
      [join(file("plain", "x"), "x.html"), "a part of the path is a file"],
      [join(inside, "x".repeat(300)), "the name is too long"],
    ] as const) {
      const error = await rejectionOf(writeFileWhole(path, "x"));
      expect(error.code).toBe("unwritable");
      expect(error.message).toBe(`${path}: ${message}.`);
    }
    expect(readdirSync(inside)).toEqual(["sub"]);
  });

  it("writes to what is no plain file directly", async () => {
    await writeFileWhole("/dev/null", "x");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("fileError(cause, path, doing)", () => {
  const system = (code: string): Error => Object.assign(new Error(code), { code });

  it.each([
    ["EACCES", "read", "may not be read"],
    ["EACCES", "write", "may not be written"],
    ["ENOSPC", "write", "disk is full"],
    ["EROFS", "write", "read-only"],
    ["EIO", "read", "cannot be read (EIO)"],
  ] as const)("says what %s means", (code, doing, message) => {
    expect((fileError(system(code), "x", doing) as Error).message).toContain(message);
  });

  it("leaves errors that are not the system's alone", () => {
    const defect = new TypeError("defect");
    expect(fileError(defect, "x", "read")).toBe(defect);
  });
});
