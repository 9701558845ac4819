import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { definitionText } from "../../src/data/draft/definition-text";
import { inline } from "../../src/numeric/workers/workers";
import { plannedMeasure } from "../../src/simulation/power/planned-measure";
import { createEngine } from "../../src/web/engine/engine";
import type { Asked } from "../../src/web/engine/protocol";
import { itemwise, withFolder } from "../support/cli";

const MATRIX = `a,<b>b</b>,c,d,e,f
1
.45,1
.56,.51,1
.27,.30,.30,1
.17,.20,.19,.44,1
.25,.29,.28,.57,.46,1
`;
const PLAN = { factors: 2, items: 4, loading: 0.6, correlation: 0.4, answers: [70, 30] };

/** What the command prints is in the answer. */
const expectPrinted = (
  { html, command }: { readonly html: string; readonly command: string },
  files: Readonly<Record<string, string>>,
) =>
  withFolder((folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stdout, stderr } = itemwise(command.split(" ").slice(1), { cwd: folder });
    expect(status, stderr).toBe(0);
    const printed = [...stdout.matchAll(/−?\d*\.\d{2,3}/g)].map(([text]) => text);
    expect(printed.length).toBeGreaterThan(3);
    const shown = html.replace(/<[^>]*>/g, " ");
    for (const text of printed) expect(shown).toContain(text);
  });

const asked = (own: Partial<Asked["matrix"]["ask"]>) =>
  createEngine(inline).answer(
    "matrix",
    { text: MATRIX, people: 220, command: "efa", number: 2, rotation: "oblimin", ...own },
    () => {},
  );

describe("what needs no file of answers", () => {
  it.each(["efa", "pca", "parallel", "reliability"] as const)(
    "is a matrix by %s, as the command prints it",
    async (command) => {
      const answered = await asked({ command, rotation: command === "pca" ? "none" : "oblimin" });
      expect(answered.command).toContain(`itemwise ${command} --matrix matrix.csv --n 220`);
      await expectPrinted(answered, { "matrix.csv": MATRIX });
      expect(answered.html).not.toContain("<b>b");
    },
  );

  it("names what is wrong with a matrix", async () => {
    await expect(asked({ text: "a,b\n1\nx,1\n" })).rejects.toMatchObject({
      code: "bad-matrix",
      message: expect.stringContaining('"x"'),
    });
  });

  it.each([
    [PLAN.answers, 0],
    [[20, 30, 30, 20], 0],
    [[70, 30], 5],
  ])(
    "is a plan of answers %s with %i samples, as the command prints it for its definition",
    async (answers, replicates) => {
      const plan = { ...PLAN, answers };
      const ask = { plan, people: 300, halfWidth: 4, replicates };
      const answered = await createEngine(inline).answer("power", ask, () => {});
      expect(answered.command).toContain(`power --measure plan.measure.json --n 300 --half-width 4`);
      await expectPrinted(answered, { "plan.measure.json": definitionText(plannedMeasure(plan)) });
    },
  );
});
