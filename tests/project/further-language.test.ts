import { spawnSync } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeMessages } from "../../scripts/messages/write-messages";
import { inRepository, withFolder } from "../support/cli";

const FILES = {
  "language.yaml": `name: Bahasa Indonesia
tag: id-ID
decimal: ","
thousands: "."
groupsFrom: 1000
leadingZero: true
percent: "%"
ends: "; "
comma: ", "
units: "; "
semicolon: "; "
and: " dan "
or: " atau "
nothing: tidak ada
more: " dan {count} lagi"
numbers: [nol, satu, dua, tiga]
ordinal: "ke-{n}"
plural: none
`,
  "forms.yaml": "{}\n",
  "words.ftl": "column-item = Butir\ncolumn-people = Orang\nmean = Rerata\n",
  "report/kit/tables.ftl": "reversed-note = Butir dengan skor dibalik: { LIST($items) }.\n",
} as const;

it("takes a language that the sources do not know: its folder is enough", async () => {
  await withFolder(async (folder) => {
    const language = join(folder, "data/languages/id");
    await mkdir(join(language, "report/kit"), { recursive: true });
    await cp(inRepository("src"), join(folder, "src"), { recursive: true });
    for (const file of ["package.json", "tsconfig.json"]) await cp(inRepository(file), join(folder, file));
    await symlink(inRepository("node_modules"), join(folder, "node_modules"));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(language, name), text);
    writeMessages(folder);
    const run = spawnSync(
      process.execPath,
      [
        ...["--import", "tsx", "src/cli/main.ts", "describe", inRepository("data/sample/attitudes.sav")],
        ...["--language", "id"],
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/Butir +Label +Orang .*Rerata/);
    expect(run.stdout).toMatch(/cyc1 .* 802 +1,2% +3,33 /);
    expect(run.stdout.replace(/\s+/g, " ")).toContain("Butir dengan skor dibalik: cyc4 dan cyc9.");
  });
});
