import { describe, expect, it } from "vitest";
import { inline } from "../../src/numeric/workers/workers";
import { createEngine } from "../../src/web/engine/engine";

describe("a file in which no scale is found", () => {
  it("opens on the page with its columns of numbers as items, and says so", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, k) => `${20 + (k % 40)},fish_${k % 2},${(k * 7.3) % 9},${k % 30}`,
    );
    const csv = `age,fish,dose,time\n${rows.join("\n")}\n`;
    const engine = createEngine(inline);
    const tell = () => {};
    await engine.answer("open", { name: "poison.csv", blob: new Blob([csv]), reading: {} }, tell);
    const facts = await engine.answer("facts", { reading: {} }, tell);
    expect(facts.definition.items.map(({ id }) => id)).toContain("dose");
    expect(facts.notes.join(" ")).toContain("No columns were found that are a scale");
  });
});
