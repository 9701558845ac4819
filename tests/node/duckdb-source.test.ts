import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../src/measures/measure";
import { readAnswersByDuckDb } from "../../src/node/database/read-duckdb";
import { withFolder } from "../support/cli";

const measure = parseMeasure({
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
  groups: { wave: { column: "wave" } },
});

describe("the file that DuckDB reads", () => {
  it.each(["data[1].csv", "data*.csv", "data?.csv", "da\\ta.csv", "d{a,b}.csv", "d'a.csv"])(
    "is %s, not another that its name is a pattern of",
    (name) =>
      withFolder(async (folder) => {
        for (const other of ["data1.csv", "dataX.csv"])
          writeFileSync(join(folder, other), "a,wave\n1,other\n");
        writeFileSync(join(folder, name), "a,wave\n0,own\n");
        const { groupings } = await readAnswersByDuckDb(join(folder, name), measure);
        expect(groupings[0]?.levels).toEqual(["own"]);
      }),
  );

  it("has no columns from the names of its folders", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "wave=2"));
      const path = join(folder, "wave=2", "data.csv");
      writeFileSync(path, "a,wave\n0,own\n");
      expect((await readAnswersByDuckDb(path, measure)).groupings[0]?.levels).toEqual(["own"]);
    }));
});
