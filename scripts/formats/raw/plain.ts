/** Raw files that are no export of a platform: plain tables, and files of SPSS, Stata, R and Parquet. */
import { writeSpss } from "../../../src/formats/spss/write-spss";
import { writeStata } from "../../../src/formats/stata/write-stata";
import { labelled } from "./labelled";
import {
  ACCURACY,
  AGAINST,
  bfi,
  type Cell,
  csv,
  dataSet,
  education,
  gender,
  names,
  type RawFile,
  type Rows,
  SIX,
  stored,
  text,
  word,
  workbook,
} from "./sources";

const BFI = "psych::bfi";
const holzinger = dataSet("holzinger.csv");
const verbal = dataSet("verbal.csv");
const gratitude = dataSet("gratitude.csv");
const RFC = "RFC 4180";

function decimalCommas(): Rows {
  const items = Array.from({ length: 9 }, (_, k) => `x${k + 1}`);
  return [
    ["id", "sex", "ageyr", "school", ...items],
    ...holzinger.map((row) => [
      ...[row.id ?? "", row.sex ?? "", row.ageyr ?? "", row.school ?? ""],
      ...items.map((item) => (row[item] ?? "").replace(".", ",")),
    ]),
  ];
}

/** Excel's "Unicode text": UTF-16 with its mark, tabs. */
function unicodeText(): Uint8Array {
  const items = Object.keys(verbal[0] ?? {}).filter((name) => name !== "gender");
  const rows = verbal.map((row) => [
    ...items.map((item) => word(["no", "perhaps", "yes"], row[item], 0)),
    row.gender ?? "",
  ]);
  const content = [[...items, "gender"], ...rows].map((row) => `${row.join("\t")}\r\n`).join("");
  return new Uint8Array(Buffer.from(`\uFEFF${content}`, "utf16le"));
}

function titledWorkbook(): Rows {
  const number = (cell: string | undefined): Cell =>
    cell === undefined || cell === "" ? null : Number(cell);
  return [
    ["Study 3: personality, raw data, March 2023"],
    [],
    ["id", ...names, "gender", "age"],
    ...bfi.map((row, k): Cell[] => [
      ...[
        String(k + 1).padStart(4, "0"),
        ...names.map((item) => number(row[item])),
        gender(row),
        number(row.age),
      ],
    ]),
  ];
}

/** -99 for no answer, 999 for an age that nobody knows. */
function codedCsv(): Rows {
  return [
    ["id", "study", "group", ...names, "gender", "age", "weight"],
    ...bfi.map((row, k): Cell[] => [
      ...[1000 + k, (k % 3) + 1, k % 2 === 0 ? "control" : "treatment"],
      ...names.map((item, place) => ((k * 7 + place * 3) % 61 === 0 ? "-99" : row[item] || "-99")),
      ...[row.gender ?? "", k % 57 === 4 ? "999" : (row.age ?? ""), (0.5 + ((k * 17) % 31) / 20).toFixed(2)],
    ]),
  ];
}

const verbalItems = Object.keys(verbal[0] ?? {}).filter((name) => name !== "gender");

function yesNo(): Rows {
  return [
    ["respondent", ...verbalItems, "sex"],
    ...verbal.map((row, k) => [
      ...[
        `P${k + 1}`,
        ...verbalItems.map((item, place) =>
          (k + place * 5) % 97 === 0 ? "Don't know" : row[item] === "0" ? "No" : "Yes",
        ),
      ],
      row.gender ?? "",
    ]),
  ];
}

const AGREE = [
  ...["Strongly disagree", "Disagree", "Somewhat disagree", "Neither agree nor disagree"],
  ...["Somewhat agree", "Agree", "Strongly agree"],
];
const gratitudeItems = ["gq_1", "gq_2", "gq_3", "gq_4", "gq_5", "gq_6"];

function agreement(): Rows {
  return [
    ["id", "age", ...gratitudeItems],
    ...gratitude.map((row, k) => [
      ...[row.id ?? "", row.age ?? ""],
      ...gratitudeItems.map((_, place) =>
        (k + place * 11) % 43 === 0 ? "Prefer not to say" : word(AGREE, row[`gq6_${place + 1}`]),
      ),
    ]),
  ];
}

/** As `write.csv` of R writes it: names of rows in a first column without a name, factors as words, NA. */
function rowNames(): Uint8Array {
  const quoted = (cell: string): string => (cell === "" ? "NA" : `"${cell}"`);
  const head = ["", ...names, "gender", "education", "age"].map((name) => `"${name}"`).join(",");
  const rows = bfi.map((row, k) =>
    [
      ...[`"${61617 + k * 7}"`, ...names.map((item) => quoted(word(ACCURACY, row[item])))],
      ...[quoted(gender(row)), quoted(education(row)), row.age === "" ? "NA" : row.age],
    ].join(","),
  );
  return text(`${[head, ...rows].join("\n")}\n`);
}

const coded = { items: names, answers: SIX, groups: ["gender", "age"], reversed: AGAINST };

/** What is no export of a platform. */
export function plainFiles(): RawFile[] {
  const wording = "Am indifferent to the feelings of others";
  return [
    {
      name: "decimal-commas.csv",
      atFirst: "right",
      platform: "Excel, German: CSV",
      source: RFC,
      data: "lavaan::HolzingerSwineford1939",
      bytes: csv(decimalCommas(), { delimiter: ";" }),
      truth: {
        items: Array.from({ length: 9 }, (_, k) => `x${k + 1}`),
        answers: null,
        groups: ["sex", "ageyr", "school"],
      },
    },
    {
      name: "unicode-text.txt",
      atFirst: "order to be said",
      platform: "Excel: Unicode text",
      source: "Microsoft Support, File formats that are supported in Excel (*)",
      data: "psychotools::VerbalAggression",
      bytes: unicodeText(),
      heldOut: true,
      truth: { items: verbalItems, answers: ["no", "perhaps", "yes"], groups: ["gender"], reversed: [] },
    },
    {
      name: "title-above.xlsx",
      atFirst: "names not found",
      platform: "Excel by hand",
      source: "ECMA-376",
      data: BFI,
      bytes: workbook(titledWorkbook()),
      truth: coded,
    },
    {
      name: "labels-and-missing.sav",
      atFirst: "right",
      platform: "SPSS",
      source: "PSPP, System File Format",
      data: BFI,
      bytes: writeSpss(labelled("spss")).bytes,
      truth: { ...coded, missing: ["99"], weight: "wt", wording },
    },
    {
      name: "tagged-missing.dta",
      atFirst: "right",
      platform: "Stata",
      source: "Stata, help dta",
      data: BFI,
      bytes: writeStata(labelled("stata")).bytes,
      truth: { ...coded, missing: [".a"], weight: "wt", wording },
    },
    {
      name: "factors.rds",
      atFirst: "right",
      platform: "R: saveRDS",
      source: "written by R itself",
      data: BFI,
      bytes: stored("bfi-factors.rds"),
      truth: { ...coded, answers: SIX, groups: ["gender", "education", "age"] },
    },
    {
      name: "codes.csv",
      atFirst: "right",
      platform: "CSV with -99",
      source: RFC,
      data: BFI,
      bytes: csv(codedCsv()),
      truth: { ...coded, missing: ["-99"], groups: ["study", "group", "gender", "age"], weight: "weight" },
    },
    {
      name: "yes-no.csv",
      atFirst: "right",
      platform: "CSV in words",
      source: RFC,
      data: "psychotools::VerbalAggression",
      bytes: csv(yesNo()),
      truth: {
        items: verbalItems,
        answers: ["No", "Yes"],
        missing: ["Don't know"],
        groups: ["sex"],
        reversed: [],
      },
    },
    {
      name: "row-names.csv",
      atFirst: "right",
      platform: "R: write.csv",
      source: "R, help write.table",
      data: BFI,
      bytes: rowNames(),
      heldOut: true,
      truth: { ...coded, answers: ACCURACY, groups: ["gender", "education", "age"] },
    },
    {
      name: "agreement.csv",
      atFirst: "right",
      platform: "CSV in words",
      source: RFC,
      data: "psychotools::YouthGratitude",
      bytes: csv(agreement()),
      truth: {
        items: gratitudeItems,
        answers: AGREE,
        missing: ["Prefer not to say"],
        groups: ["age"],
        reversed: [],
      },
    },
  ];
}
