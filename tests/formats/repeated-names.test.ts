import { Table, tableToIPC, vectorFromArray } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { answersTable } from "../../src/data/files/answers-table";
import { columnNames } from "../../src/formats/kit/column-names";
import type { LabelledTable } from "../../src/formats/kit/labelled-table";
import { parseMeasure } from "../../src/measures/measure";
import { bytesFile } from "../../src/project/answers-file";
import { joinFileAnswers, readCodedAnswers } from "../../src/project/project";
import { fileHead, measureOf, readLabelled } from "../../src/project/read-labelled";
import { rejectionOf, thrownBy } from "../support/error";

const fileOf = (name: string, text: string) => bytesFile(name, new TextEncoder().encode(text));
const names = ({ columns }: LabelledTable): string[] => columns.map(({ name }) => name);

const NOTE = 'Several columns have the same name and were numbered ("a_1"): "a".';
const yesNo = [{ code: 0 }, { code: 1 }];
const measureOn = (...columns: string[]) =>
  parseMeasure({ id: "m", sensitive: false, items: columns.map((id) => ({ id, categories: yesNo })) });

describe("names that several columns have", () => {
  it("are told apart by numbers that no other column has", () => {
    const { names, repeated } = columnNames(["a", "b", "", "a ", "a_1", "a", "b", "V3"], {
      file: "f",
      row: 1,
    });
    expect(names).toEqual(["a_2", "b_1", "V3_", "a_3", "a_1", "a_4", "b_2", "V3"]);
    expect(repeated).toEqual(["a", "b"]);
  });

  it("are many", () => {
    const { names } = columnNames(Array(20_000).fill("a"), { file: "f", row: 1 });
    expect([new Set(names).size, names[19_999]]).toEqual([20_000, "a_20000"]);
  });

  const csv = fileOf("a.csv", "a,b,a,c\n1,0,0,1\n0,1,1,0\n");
  it("are read from CSV, with a note", async () => {
    const table = await readLabelled(csv);
    expect([names(table), table.notes]).toEqual([["a_1", "b", "a_2", "c"], [NOTE]]);
    expect((await fileHead(csv))?.header).toEqual(["a_1", "b", "a_2", "c"]);
  });

  it("are read from JSON and Arrow", async () => {
    const json = await readLabelled(fileOf("a.json", '[{"a":1," a":2}]'));
    expect([names(json), json.notes]).toEqual([["a_1", "a_2"], [NOTE]]);
    const bytes = tableToIPC(
      new Table({ ab: vectorFromArray([1, 2]), zq: vectorFromArray([3, 4]) }),
      "stream",
    );
    const place = bytes.findIndex((byte, at) => byte === 122 && bytes[at + 1] === 113);
    bytes.set([97, 98], place);
    const arrow = await readLabelled(bytesFile("a.arrows", bytes));
    expect([names(arrow), arrow.notes]).toEqual([["ab_1", "ab_2"], [NOTE.replaceAll('"a', '"ab')]]);
  });

  it("do no harm where the measure does not name them", async () => {
    const { responses } = await joinFileAnswers(csv, measureOn("b", "c"));
    expect(responses.items.map(({ id }) => id)).toEqual(["b", "c"]);
    expect((await readCodedAnswers(csv, measureOn("b", "c"))).source.header).toEqual([
      "a_1",
      "b",
      "a_2",
      "c",
    ]);
    expect(answersTable(await readLabelled(csv), measureOn("b")).header).toHaveLength(4);
  });

  it("are refused where the measure names them", async () => {
    const measure = measureOn("a", "b");
    const message = 'a.csv, row 1: columns 1 and 3 are both called "a".';
    for (const read of [joinFileAnswers(csv, measure), readCodedAnswers(csv, measure)]) {
      const error = await rejectionOf(read);
      expect([error.code, error.message]).toEqual(["duplicate-column", message]);
    }
    const labelled = await readLabelled(csv);
    const error = thrownBy(() => answersTable(labelled, measure));
    expect([error.code, error.message]).toEqual([
      "duplicate-column",
      'a.csv: several columns are called "a".',
    ]);
  });

  it("stand in a draft by the names that tell them apart, which a later run reads", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, k) => `${k % 2},${(k >> 1) % 2},${(k >> 2) % 2},${(k >> 3) % 2}`,
    );
    const file = fileOf("d.csv", `q,r,q,s\n${rows.join("\n")}\n`);
    const { measure, labelled } = await measureOf(file);
    const columns = measure.items.map(({ column }) => column);
    expect(columns).toEqual(expect.arrayContaining(["q_1", "q_2"]));
    const { responses } = await joinFileAnswers(file, measure, { labelled });
    expect(responses.items).toHaveLength(columns.length);
    expect((await joinFileAnswers(file, measure)).responses.items).toHaveLength(columns.length);
  });
});
