import { describe, expect, it } from "vitest";
import { measureById } from "../../src/measures/built-in";
import { bytesFile } from "../../src/project/answers-file";
import { joinFileAnswers } from "../../src/project/project";
import { measureOf } from "../../src/project/read-labelled";

const disruptingHarm = measureById("disrupting-harm");

describe("a built-in measure's items in long format", () => {
  const rows = Array.from({ length: 60 }, (_, person) =>
    disruptingHarm.items.map(
      ({ column, categories }, k) =>
        `p${person + 1},${column},${categories[(person + k) % categories.length]?.code ?? ""}`,
    ),
  ).flat();
  const file = bytesFile("long.csv", new TextEncoder().encode(`pid,item,value\n${rows.join("\n")}\n`));

  it("are read as the built-in measure, not drafted", async () => {
    const { measure, draft, labelled } = await measureOf(file);
    expect([measure.id, measure.sensitive, draft]).toEqual([disruptingHarm.id, true, null]);
    expect(measure.shape?.long).toMatchObject({ id: "pid", item: "item", value: "value" });
    const { responses } = await joinFileAnswers(file, measure, { labelled, weights: "none" });
    expect(responses.rowNumbers).toHaveLength(60);
  });

  it("are drafted where the user says what they are", async () => {
    const items = disruptingHarm.items.slice(0, 4).map(({ column }) => column);
    const { draft, passedOver } = await measureOf(file, {}, { choices: { items } });
    expect([draft?.definition.items.length, passedOver?.id]).toEqual([4, disruptingHarm.id]);
  });
});
