/** The same answers in formats that not every program reads. */
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { zipSync } from "fflate";
import { spreadsheetOf, workbookOf } from "../../../tests/support/sheets";
import { repeatedNames } from "./awkward";
import {
  ACCURACY,
  AGAINST,
  bfi,
  type Cell,
  csv,
  gender,
  names,
  questions,
  type RawFile,
  SIX,
  stored,
  text,
} from "./sources";

const BFI = "psych::bfi";
const wording = (questions[0] ?? "").replace(/\.$/, "");
const coded = { items: names, answers: SIX, groups: ["gender", "age"], reversed: AGAINST };
const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === "" ? null : Number(cell);

const rows = bfi.map((row, k): Cell[] => [
  k + 1,
  ...names.map((name) => number(row[name])),
  gender(row),
  number(row.age),
]);
const table = [["id", ...names, "gender", "age"], ...rows];

/** A row for each code, on a sheet after the data. */
function codes(): Cell[][] {
  return [
    ["variable", "question", "code", "label"],
    ...names.flatMap((name, item) =>
      ACCURACY.map((label, k): Cell[] => [name, questions[item] ?? "", k + 1, label]),
    ),
    ["sex", "What is your gender?", 1, "Male"],
    ["sex", "What is your gender?", 2, "Female"],
  ];
}

export function furtherFormats(): RawFile[] {
  const column = (place: number): Cell[] => rows.map((row) => row[place] ?? null);
  const arrow = tableFromArrays(
    Object.fromEntries((table[0] ?? []).map((name, place) => [String(name), column(place)])) as Record<
      string,
      never
    >,
  );
  return [
    {
      name: "portable.por",
      platform: "SPSS portable",
      source: "written by PSPP itself",
      data: BFI,
      atFirst: "refused",
      bytes: stored("bfi.por"),
      truth: {
        ...coded,
        items: names,
        missing: ["99"],
        groups: ["GENDER", "EDUCATIO", "AGE"],
        wording,
      },
    },
    {
      name: "dataset.sas7bdat",
      platform: "SAS",
      source: "written by ReadStat itself",
      data: BFI,
      atFirst: "refused",
      bytes: stored("bfi.sas7bdat"),
      truth: { ...coded, groups: ["gender", "education", "age"] },
    },
    {
      name: "sheet.ods",
      platform: "OpenDocument",
      source: "ISO 26300",
      data: BFI,
      atFirst: "refused",
      bytes: spreadsheetOf({ Data: table }),
      truth: coded,
    },
    {
      name: "frame.feather",
      platform: "Arrow (Feather)",
      source: "written by apache-arrow itself",
      data: BFI,
      atFirst: "refused",
      bytes: tableToIPC(arrow, "file"),
      truth: coded,
    },
    {
      name: "answers.zip",
      platform: "zip archive",
      source: "by hand",
      data: BFI,
      atFirst: "refused",
      bytes: zipSync({ "export/answers.csv": csv(table), "export/readme.txt": text("Read me.") }),
      truth: coded,
    },
    {
      name: "rows.json",
      platform: "JSON rows",
      source: "RFC 8259",
      data: BFI,
      atFirst: "refused",
      bytes: text(
        JSON.stringify(
          rows.map((row) => Object.fromEntries(row.map((cell, k) => [String(table[0]?.[k]), cell]))),
        ),
      ),
      truth: coded,
    },
    {
      name: "with-codes.xlsx",
      platform: "Excel with a sheet of codes",
      source: "by hand",
      data: BFI,
      atFirst: "bare codes, no question texts",
      bytes: workbookOf({
        Data: [
          ["id", ...names, "sex", "age"],
          ...bfi.map((row, k): Cell[] => [
            k + 1,
            ...names.map((name) => number(row[name])),
            number(row.gender),
            number(row.age),
          ]),
        ],
        Codes: codes(),
      }),
      truth: { ...coded, groups: ["sex", "age"], wording },
    },
    {
      name: "repeated-names.csv",
      platform: "CSV by hand",
      source: "by hand",
      data: "psychotools::ConspiracistBeliefs2016",
      atFirst: "refused",
      bytes: csv(repeatedNames()),
      truth: {
        items: [...Array.from({ length: 13 }, (_, k) => `q${k + 1}`), "q14_1", "q14_2"],
        answers: ["0", "1", "2", "3", "4"],
        groups: ["gender"],
        reversed: [],
      },
    },
  ];
}
