/** Raw files that were made after the rules were settled by the others. */
import {
  AGAINST,
  bfi,
  type Cell,
  csv,
  dataSet,
  gender,
  moment,
  names,
  questions,
  type RawFile,
  SIX,
  text,
  token,
  word,
  workbook,
} from "./sources";

const BFI = "psych::bfi";
const gratitude = dataSet("gratitude.csv");
const beliefs = dataSet("beliefs.csv");
const SOURCE = "by hand";

/** Sums and means of scales beside their items, as people keep them. */
function withScores(): RawFile {
  const scale = (letter: string): string[] => names.filter((name) => name.startsWith(letter));
  const sum = (row: Record<string, string>, letter: string): number =>
    scale(letter).reduce((all, name) => all + Number(row[name] || 3), 0);
  const rows = bfi.map((row, k): Cell[] => [
    ...[k + 1, gender(row), row.age ?? "", ...names.map((name) => row[name] ?? "")],
    ...["A", "C", "E", "N", "O"].flatMap((letter) => [sum(row, letter), (sum(row, letter) / 5).toFixed(2)]),
  ]);
  const scores = ["A", "C", "E", "N", "O"].flatMap((letter) => [`${letter}_sum`, `${letter}_mean`]);
  return {
    name: "with-scores.csv",
    platform: "CSV with scores",
    source: SOURCE,
    data: BFI,
    atFirst: "right",
    bytes: csv([["ID", "Gender", "Age", ...names, ...scores], ...rows]),
    truth: { items: names, answers: SIX, groups: ["Gender", "Age"], reversed: AGAINST },
  };
}

/** Numbers with words at the ends, in a file whose first lines say what it is. */
function linesAbove(): RawFile {
  const items = Array.from({ length: 6 }, (_, k) => `gq_${k + 1}`);
  const end = (code: string): string =>
    code === "1" ? "1 (Strongly disagree)" : code === "7" ? "7 (Strongly agree)" : code;
  const rows = gratitude.map((row) =>
    [row.id, row.age, ...items.map((_, k) => end(row[`gq6_${k + 1}`] ?? ""))].join(";"),
  );
  return {
    name: "lines-above.csv",
    platform: "CSV with lines above",
    source: SOURCE,
    data: "psychotools::YouthGratitude",
    atFirst: "refused",
    bytes: text(`Gratitude study, export of 2023-03-01\n\nid;age;${items.join(";")}\n${rows.join("\n")}\n`),
    truth: {
      items,
      groups: ["age"],
      reversed: [],
      // One answer of the data set was imputed.
      missing: (item) => (item === "gq_1" ? ["5.690338480448"] : []),
      answers: ["1 (Strongly disagree)", "2", "3", "4", "5", "6", "7 (Strongly agree)"],
    },
  };
}

/** Two scales with different answers, in words, and a multiple choice question in one cell. */
function twoScales(): RawFile {
  const often = ["Never", "Rarely", "Sometimes", "Often", "Always"];
  const agree = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];
  const first = Array.from({ length: 8 }, (_, k) => `How often is this so? [Statement ${k + 1}]`);
  const rows = beliefs.map((row, k): Cell[] => [
    ...[moment(k), ...first.map((_, item) => word(agree, row[`q${item + 1}`], 0))],
    ...[
      ["Radio", "Radio, Television", "Television, Newspaper", "Newspaper"][k % 4] ?? "",
      row.area ?? "",
      row.gender ?? "",
    ],
  ]);
  const second = Array.from({ length: 7 }, (_, k) => `Do you? [Thing ${k + 9}]`);
  const all = rows.map((row, k) => [
    ...row.slice(0, 9),
    ...second.map((_, item) => word(often, beliefs[k]?.[`q${item + 9}`], 0)),
    ...row.slice(9),
  ]);
  return {
    name: "google-two-scales.csv",
    platform: "Google Forms",
    source: SOURCE,
    data: "psychotools::ConspiracistBeliefs2016",
    atFirst: "1 edit (several answers in a cell)",
    bytes: csv([
      ["Timestamp", ...first, ...second, "Where do you get news from?", "Where do you live?", "Gender"],
      ...all,
    ]),
    truth: {
      items: [...first, ...second],
      answers: (item) => (item.startsWith("How") ? agree : often),
      groups: ["Where do you live?", "Gender"],
      reversed: [],
    },
  };
}

/** A workbook with reaction times, a completion code and dates beside items from 0 to 4. */
function fromZero(): RawFile {
  const items = Array.from({ length: 15 }, (_, k) => `CB${String(k + 1).padStart(2, "0")}`);
  return {
    name: "from-zero.xlsx",
    platform: "SoSci Survey",
    source: SOURCE,
    data: "psychotools::ConspiracistBeliefs2016",
    atFirst: "1 edit (age named SD02)",
    option: { flag: "--group SD01 --group SD02", choices: { groups: ["SD01", "SD02"] } },
    bytes: workbook([
      [
        "CASE",
        "SERIAL",
        "REF",
        "QUESTNNR",
        "MODE",
        "STARTED",
        ...items,
        "SD01",
        "SD02",
        "TIME001",
        "TIME002",
        "TIME_SUM",
        "FINISHED",
        "Q_VIEWER",
        "LASTPAGE",
        "MAXPAGE",
      ],
      ...beliefs.map((row, k): Cell[] => [
        ...[
          100 + k,
          "",
          "",
          "base",
          "interview",
          moment(k),
          ...items.map((_, item) => Number(row[`q${item + 1}`])),
        ],
        ...[
          ["male", "female"].indexOf(row.gender ?? "") + 1,
          18 + (k % 60),
          5 + (k % 40),
          60 + ((k * 7) % 200),
          65 + ((k * 9) % 230),
          1,
          0,
          3,
          3,
        ],
      ]),
    ]),
    truth: { items, answers: ["0", "1", "2", "3", "4"], groups: ["SD01", "SD02"], reversed: [] },
  };
}

/** A survey of Qualtrics joined with Prolific's ids, with an order of display, a score and attention checks. */
function embedded(): RawFile {
  const columns = names.map((_, k) => `bfi_${k + 1}`);
  const own = [
    "StartDate",
    "EndDate",
    "Status",
    "Progress",
    "Duration (in seconds)",
    "Finished",
    "RecordedDate",
    "ResponseId",
  ];
  const last = ["PROLIFIC_PID", "SC0", "FL_12_DO"];
  const said = [
    ...own,
    ...questions.map((question) => `I... - ${question}`),
    "Please select Very Accurate",
    "Gender",
    "Age",
    ...last,
  ];
  return {
    name: "qualtrics-embedded.csv",
    platform: "Qualtrics",
    source: SOURCE,
    data: BFI,
    atFirst: "3 edits (order of display, score, attention check)",
    bytes: csv([
      [...own, ...columns, "attention", "gender", "age", ...last],
      said,
      said.map((name) => JSON.stringify({ ImportId: name })),
      ...bfi.map((row, k): Cell[] => [
        ...[
          moment(k),
          moment(k + 1),
          "IP Address",
          100,
          300 + (k % 100),
          "True",
          moment(k + 1),
          `R_${token(k, 15)}`,
        ],
        ...[...names.map((name) => row[name] ?? ""), k % 30 === 7 ? "2" : "6", gender(row), row.age ?? ""],
        ...[token(k, 24), (k * 5) % 30, k % 2 === 0 ? "Block1|Block2" : "Block2|Block1"],
      ]),
    ]),
    truth: {
      items: columns,
      answers: SIX,
      groups: ["gender", "age"],
      reversed: AGAINST.map((name) => `bfi_${names.indexOf(name) + 1}`),
    },
  };
}

/** Shapes that no rule was made by. */
export function freshFiles(): RawFile[] {
  return [withScores(), linesAbove(), twoScales(), fromZero(), embedded()];
}
