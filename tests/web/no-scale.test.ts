import { describe, expect, it } from "vitest";
import { inline } from "../../src/numeric/workers/workers";
import { createEngine } from "../../src/web/engine/engine";

describe("a file in which no scale is found", () => {
  it("opens on the page with its columns as items, says so, and describes them until they are changed", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, k) => `${20 + (k % 40)},fish_${k % 2},${(k * 7.3) % 9},${k % 30}`,
    );
    const csv = `age,fish,dose,time\n${rows.join("\n")}\n`;
    const engine = createEngine(inline);
    const tell = () => {};
    const opened = await engine.answer(
      "open",
      { name: "poison.csv", blob: new Blob([csv]), reading: {} },
      tell,
    );
    const facts = await engine.answer("facts", { reading: {} }, tell);
    expect(facts.definition.items.map(({ id }) => id)).toContain("dose");
    expect(facts.notes.join(" ")).toContain("No scale was found");
    const { file, definition, drafted } = opened;
    const project = { file, definition, drafted, reading: {}, settings: {} };
    const ask = { project, question: "structure" as const, stage: 0 };
    const described = await engine.answer("answer", ask, tell);
    expect(described.note).toContain("keep these under “Items”");
    expect(described.html).toContain("Columns of numbers");
    expect(described.follows).toBeNull();
    const edited = { ...project, drafted: false };
    const answered = await engine.answer("answer", { ...ask, project: edited, question: "answers" }, tell);
    expect(answered.html).not.toContain("Columns of numbers");
  });
});
