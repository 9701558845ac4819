import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConstruction } from "../../src/node/definitions/read-construction";
import { inRepository, withFolder } from "../support/cli";

const made = { about: "Made.", byConstruction: [{ claims: ["x"], how: "calibrated" }] };

describe("readConstruction", () => {
  it("finds the population file beside the answers, by its name", async () => {
    const found = await readConstruction(inRepository("data/sample/disrupting-harm.csv"));
    expect(found?.file).toBe("disrupting-harm.population.json");
    expect(await readConstruction(inRepository("tests/reference/nine.csv"))).toBeNull();
    expect(await readConstruction("-")).toBeNull();
  });

  it("takes the file named, and passes over one beside that lists nothing", () =>
    withFolder(async (folder) => {
      const data = join(folder, "d.csv");
      writeFileSync(join(folder, "other.json"), JSON.stringify(made));
      writeFileSync(join(folder, "d.population.json"), JSON.stringify({ about: "A town." }));
      expect(await readConstruction(data)).toBeNull();
      expect(await readConstruction(data, join(folder, "other.json"))).toEqual({
        file: "other.json",
        ...made,
      });
      await expect(readConstruction(data, join(folder, "none.json"))).rejects.toThrow("none.json");
    }));

  it("does not take a list that cannot be read for none", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "d.population.json"), JSON.stringify({ about: "A", byConstruction: [1] }));
      await expect(readConstruction(join(folder, "d.csv"))).rejects.toThrow(/byConstruction\[0\]/);
    }));
});
