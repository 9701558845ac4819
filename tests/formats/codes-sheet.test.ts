import { describe, expect, it } from "vitest";
import { readExcel } from "../../src/formats/excel/read-excel";
import { writeExcel } from "../../src/formats/excel/write-excel";
import { labelledTable } from "../../src/formats/kit/labelled-table";
import { readOds } from "../../src/formats/ods/read-ods";
import { type SheetCell, type Sheets, spreadsheetOf, workbookOf } from "../support/sheets";

type Cell = SheetCell;
const book = workbookOf;

const DATA: readonly (readonly Cell[])[] = [
  ["id", "q1", "q2", "sex"],
  [1, 1, 3, 1],
  [2, 2, 2, 2],
  [3, 3, 99, 1],
  [4, 2, 1, 2],
];
const OFTEN = [
  { value: 1, label: "Never" },
  { value: 2, label: "Sometimes" },
  { value: 3, label: "Often" },
  { value: 99, label: "No answer" },
];

describe("a sheet of codes beside the data", () => {
  it.each([
    [
      "a row for each code, names repeated",
      [
        ["Variable", "Frage", "Code", "Bedeutung"],
        ...["q1", "q2"].flatMap((name) =>
          OFTEN.map(({ value, label }): Cell[] => [name, `Question ${name} is it so?`, value, label]),
        ),
        ["sex", "Which sex are you?", 1, "Woman"],
        ["sex", "Which sex are you?", 2, "Man"],
      ],
    ],
    [
      "a row for each code, names only once, below a title",
      [
        ["The codes of the survey"],
        ["name", "value", "label", "question text"],
        ...["q1", "q2"].flatMap((name) =>
          OFTEN.map(({ value, label }, k): Cell[] => [
            k === 0 ? name : null,
            value,
            label,
            k === 0 ? `Question ${name} is it so?` : null,
          ]),
        ),
        ["sex", 1, "Woman", "Which sex are you?"],
        [null, 2, "Man", null],
      ],
    ],
    [
      "a row for each column",
      [
        ["变量", "问题", "选项"],
        ["Q1", "Question q1 is it so?", "1=Never; 2=Sometimes; 3=Often; 99=No answer"],
        ["Q2", "Question q2 is it so?", "1=Never; 2=Sometimes; 3=Often; 99=No answer"],
        ["SEX", "Which sex are you?", "1=Woman; 2=Man"],
      ],
    ],
  ] as const)("%s", (_, codes) => {
    for (const sheets of [
      { data: DATA, codes },
      { codes, data: DATA },
    ] as Sheets[]) {
      const table = readExcel(book(sheets), "a.xlsx");
      expect(table.columns.map(({ name, label }) => [name, label])).toEqual([
        ["id", null],
        ["q1", "Question q1 is it so?"],
        ["q2", "Question q2 is it so?"],
        ["sex", "Which sex are you?"],
      ]);
      expect(table.columns.map(({ valueLabels }) => valueLabels)).toEqual([
        [],
        OFTEN,
        OFTEN,
        [
          { value: 1, label: "Woman" },
          { value: 2, label: "Man" },
        ],
      ]);
      expect(table.notes.filter((note) => note.startsWith('Sheet "codes" describes'))).toEqual([
        'Sheet "codes" describes the columns: its labels of answers (3 columns) and question texts (3 columns) were used.',
      ]);
      expect(table.notes.join(" ")).not.toContain("also has");
      expect(table.rows).toBe(4);
    }
  });

  it("labels no answers that are others than its codes, and says so", () => {
    const codes = [
      ["variable", "code", "label"],
      ["q1", 11, "Never"],
      ["q1", 12, "Often"],
      ["q2", 1, "Never"],
      ["q2", 2, "Sometimes"],
      ["q2", 3, "Often"],
      ["sex", 1, "Woman"],
      ["sex", 2, "Man"],
    ];
    const rows = [...DATA, ...Array.from({ length: 20 }, (_, k): Cell[] => [k + 5, 1, 2, 1])];
    const table = readExcel(book({ data: rows, codes }), "a.xlsx");
    expect(table.columns.map(({ valueLabels }) => valueLabels.length)).toEqual([0, 0, 3, 2]);
    expect(table.notes).toEqual([
      'Sheet "codes" describes the columns: its labels of answers (2 columns) were used.',
      'Sheet "codes" has no label for some answers: q2 (99).',
      'Sheet "codes": its labels were not used where most answers have other codes: q1.',
    ]);
  });

  it("is not a second wave, a sheet of totals or of notes", () => {
    const means = [
      ["item", "mean", "sd"],
      ["q1", 2.5, 1.25],
      ["q2", 2.1, 0.5],
      ["sex", 1.5, 0.5],
    ];
    for (const other of [DATA, means, [["Notes"], ["q1 was changed in May"]]] as const) {
      const table = readExcel(book({ data: DATA, other }), "a.xlsx");
      expect(
        table.columns.every(({ valueLabels, label }) => valueLabels.length === 0 && label === null),
      ).toBe(true);
      expect(table.notes).toContain('Sheet "data" was read; the workbook also has "other".');
    }
  });

  it("is what `convert` writes: labels and missing values come back", () => {
    const table = labelledTable({
      q1: { values: [1, 2, 99, 2], label: "Is it so?", valueLabels: OFTEN, missing: [{ value: 99 }] },
      q2: { values: [1, 1, 3, 2], label: "Is it not so?", valueLabels: OFTEN },
      city: { values: ["a", "b", "c", "d"], label: "Where do you live?" },
    });
    const back = readExcel(writeExcel(table), "a.xlsx");
    expect(back.columns).toEqual(table.columns.map((column) => ({ ...column, level: null, attributes: {} })));
  });

  it("is read in an OpenDocument spreadsheet, too", () => {
    const codes = [
      ["variable", "codes"],
      ["q1", "1=Never, 2=Sometimes, 3=Often"],
      ["q2", "1=Never, 2=Sometimes, 3=Often, 99=No answer"],
    ];
    const table = readOds(spreadsheetOf({ codes, data: DATA }), "a.ods");
    expect(table.columns.map(({ valueLabels }) => valueLabels.length)).toEqual([0, 3, 4, 0]);
    expect(readOds(spreadsheetOf({ codes, data: DATA }), "a.ods", { sheet: "codes" }).columns[0]?.name).toBe(
      "variable",
    );
  });

  it("may name questions by their numbers, several at once, and stand first", () => {
    const data: readonly (readonly Cell[])[] = [
      ["id", "Q1 Main mode", "Q2 Second mode", "Q10 Sex"],
      ...Array.from({ length: 10 }, (_, k): Cell[] => [k + 1, 1 + (k % 2), 2, 1 + (k % 2)]),
    ];
    const codes: readonly (readonly Cell[])[] = [
      ["Question", "Code", "Label"],
      ["Q1/Q2", 1, "Car"],
      ["Q1/Q2", 2, "Bus"],
      ["Q2", 0, "None"],
      ["Q10", 1, "Woman"],
      ["Q10", 2, "Man"],
    ];
    const table = readExcel(book({ Codes: codes, Responses: data }), "x.xlsx");
    expect(table.columns.map(({ name, valueLabels }) => [name, valueLabels.length])).toEqual([
      ["id", 0],
      ["Q1 Main mode", 2],
      ["Q2 Second mode", 3],
      ["Q10 Sex", 2],
    ]);
    expect(table.notes).toContain(
      'Sheet "Codes" describes the columns: its labels of answers (3 columns) were used.',
    );
    expect([...(table.rowNumbers ?? [])].slice(0, 2)).toEqual([2, 3]);
  });
});
