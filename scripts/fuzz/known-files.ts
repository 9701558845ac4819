/** Files of answers whose truth is known: people, items, answers, names and question texts. */
import Papa from "papaparse";
import { languages } from "../../src/data/words/languages";
import { type SheetCell, type Sheets, spreadsheetOf, workbookOf } from "../../tests/support/sheets";
import { type Draws, drawsFor } from "./draws";
import { encodedIn, LANGUAGE_TEXTS, type LanguageTexts } from "./language-texts";

/** What is right for a file. */
export interface KnownTruth {
  readonly people: number;
  /** Items by name: what each person answered, as in the file ("" for none), and the question's text (null: none). */
  readonly items: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    readonly text: string | null;
  }[];
  /** Answers from the lowest to the highest. */
  readonly answers: readonly string[];
}

export interface KnownFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: KnownTruth;
  readonly about: string;
}

export const KNOWN_KINDS = ["totals", "columns", "encodings", "legacy", "headers"] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

interface Column {
  readonly name: string;
  readonly text: string | null;
  readonly cells: readonly string[];
}

interface Survey {
  readonly people: number;
  readonly items: readonly Column[];
  readonly others: readonly Column[];
  readonly answers: readonly string[];
}

/** Letters that survive in every encoding of a group. */
const WORDS = {
  ascii: ["happy", "calm", "safe", "heard", "useful", "rested", "loved", "strong", "clear", "proud"],
  western: ["glücklich", "müde", "süß", "café", "niño", "été", "größer", "señal", "naïve", "fächer"],
  any: ["ruháim", "żółty", "тихо", "ναι", "ışık", "安静", "سعيد", "čaj", "ďaleko", "שקט"],
} as const;
/** Scales in words, whose order the program knows. */
const SCALES = [
  ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
  ["Never", "Rarely", "Sometimes", "Often", "Always"],
  [
    "stimme überhaupt nicht zu",
    "stimme eher nicht zu",
    "teils/teils",
    "stimme eher zu",
    "stimme voll und ganz zu",
  ],
  ["nie", "selten", "manchmal", "oft", "immer"],
] as const;

/** Answers to related items by some people. */
function surveyOf(draws: Draws, letters: keyof typeof WORDS): Survey {
  const people = 25 + draws.integer(36);
  const count = 5 + draws.integer(10);
  const first = draws.pick([0, 1]);
  const words = draws.chance(0.3) ? draws.pick(SCALES.slice(0, letters === "ascii" ? 2 : 4)) : null;
  const answers = words ?? Array.from({ length: 3 + draws.integer(5) }, (_, k) => String(first + k));
  const stem = draws.pick(["q", "item", "Q", "v", "x_"]);
  const levels = Array.from({ length: people }, () => draws.uniform() + draws.uniform() - 1);
  const items = Array.from({ length: count }, (_, k): Column => {
    const word = draws.pick(WORDS[letters]);
    return {
      name: letters === "ascii" || draws.chance(0.5) ? `${stem}${k + 1}` : `${word} ${k + 1}`,
      text: `I feel ${word} on day ${k + 1}.`,
      cells: levels.map((level, row) => {
        // Each answer is given by somebody.
        if (row < answers.length) return answers[(row + k) % answers.length] ?? "";
        if (draws.chance(0.03)) return "";
        const at = Math.floor(((level + draws.uniform() + draws.uniform()) / 3 + 1 / 3) * answers.length);
        return answers[Math.min(answers.length - 1, Math.max(0, at))] ?? "";
      }),
    };
  });
  const sexes = draws.pick([
    ["female", "male"],
    ["f", "m"],
    ["1", "2"],
  ]);
  const column = (name: string, text: string, cell: (row: number) => string): Column => ({
    name,
    text,
    cells: Array.from({ length: people }, (_, row) => cell(row)),
  });
  const others = [
    column("id", "Number", (row) => String(1001 + row * 3)),
    column("sex", "What is your sex?", () => draws.pick(sexes)),
    column("age", "How old are you?", () => String(18 + draws.integer(60))),
    ...(draws.chance(0.5) ? [column("weight", "Weight", () => (0.5 + draws.uniform()).toFixed(3))] : []),
    ...(draws.chance(0.4)
      ? [column("date", "Date", (row) => `2024-0${1 + (row % 9)}-${10 + (row % 19)}`)]
      : []),
    ...(draws.chance(0.3)
      ? [
          column("comment", "Any comments?", (row) =>
            row % 4 === 0 ? `${draws.pick(WORDS[letters])} ${row}, thanks` : "",
          ),
        ]
      : []),
  ];
  return { people, items, others, answers };
}

type Grid = readonly (readonly string[])[];

function gridOf(columns: readonly Column[], people: number): Grid {
  return [
    columns.map(({ name }) => name),
    ...Array.from({ length: people }, (_, row) => columns.map(({ cells }) => cells[row] ?? "")),
  ];
}

const numberCell = (cell: string): SheetCell =>
  /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell === "" ? null : cell;

/** As a file of one of several formats. */
function fileOf(
  grid: Grid,
  draws: Draws,
  more: { readonly codes?: Sheets | undefined } = {},
): Pick<KnownFile, "name" | "bytes"> {
  const format = draws.pick(["csv", "csv", "csv", "xlsx", "ods"] as const);
  if (format === "csv") {
    const text = csvOf(grid, draws);
    return { name: "known.csv", bytes: new TextEncoder().encode(text) };
  }
  const rows = grid.map((row) => row.map(numberCell));
  const sheets = { Data: rows, ...more.codes };
  return format === "xlsx"
    ? { name: "known.xlsx", bytes: workbookOf(sheets) }
    : { name: "known.ods", bytes: spreadsheetOf(sheets) };
}

function csvOf(grid: Grid, draws: Draws): string {
  const delimiter = draws.pick([",", ";", "\t"]);
  const newline = draws.pick(["\n", "\r\n"]);
  return `${Papa.unparse(
    grid.map((row) => [...row]),
    { delimiter, newline, quotes: draws.chance(0.2) },
  )}${draws.chance(0.8) ? newline : ""}`;
}

function truthOf({ people, items, answers }: Survey, texts = false): KnownTruth {
  return {
    people,
    answers,
    items: items.map(({ name, cells, text }) => ({ name, cells, text: texts ? text : null })),
  };
}

function shuffled<T>(list: readonly T[], draws: Draws): T[] {
  const all = [...list];
  for (let k = all.length - 1; k > 0; k -= 1) {
    const other = draws.integer(k + 1);
    [all[k], all[other]] = [all[other] as T, all[k] as T];
  }
  return all;
}

const TOTALS = [
  "Total",
  "Sum",
  "Mean",
  "Average",
  "N",
  "Summe",
  "Mittelwert",
  "Gesamt",
  "Suma",
  "Moyenne",
  "Totale",
  "Media",
  "",
];

/** Rows of sums, means or numbers of answers at the end, or the header once more. */
function totalsFile(draws: Draws): Omit<KnownFile, "about"> {
  const survey = surveyOf(draws, "ascii");
  const columns = [...survey.others, ...survey.items];
  const areNumbers = survey.answers.every((answer) => /^\d+$/.test(answer));
  const summed = (how: (numbers: readonly number[]) => string, label: string): string[] =>
    columns.map(({ cells, name }, place) => {
      if (place === 0) return label;
      const numbers = cells.filter((cell) => cell !== "").map(Number);
      if (name === "date" || numbers.length === 0 || numbers.some(Number.isNaN)) return "";
      return how(numbers);
    });
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const ways: readonly ((numbers: readonly number[]) => string)[] = [
    (numbers) => String(Number(sum(numbers).toFixed(3))),
    (numbers) => (sum(numbers) / numbers.length).toFixed(2),
    (numbers) => String(numbers.length),
  ];
  const label = draws.pick(TOTALS);
  const times = draws.pick([1, 1, 2, 3]);
  // Words have no sum: there, a row is called so and counts its columns.
  const rows = Array.from({ length: times }, (_, k) => {
    const named = label === "" && !areNumbers ? "Total" : k === 0 ? label : draws.pick(TOTALS.slice(0, 12));
    return summed(ways[k % 3] ?? ways[0]!, named);
  });
  const header = columns.map(({ name }) => name);
  const last = draws.chance(0.2) ? [header] : draws.chance(0.2) ? [columns.map(() => ""), ...rows] : rows;
  const grid = gridOf(columns, survey.people);
  return { ...fileOf([...grid, ...last], draws), truth: truthOf(survey) };
}

/** Items among other columns, in any order. */
function columnsFile(draws: Draws): Omit<KnownFile, "about"> {
  const survey = surveyOf(draws, "western");
  const columns = shuffled([...survey.others, ...survey.items], draws);
  return { ...fileOf(gridOf(columns, survey.people), draws), truth: truthOf(survey) };
}

const WINDOWS = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, k) => [letter, 128 + k]),
);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));

/** Text in one of several encodings, with a mark or without, and now and then with bytes that are none of it. */
function encodingsFile(draws: Draws): Omit<KnownFile, "about"> {
  const kind = draws.pick([
    "utf8",
    "utf8",
    "utf8-mark",
    "utf16le",
    "utf16be",
    "windows",
    "windows",
    "mixed",
  ] as const);
  const survey = surveyOf(
    draws,
    kind === "windows" || kind === "mixed" ? "western" : draws.pick(["western", "any"]),
  );
  const columns = [...survey.others, ...survey.items];
  const text = csvOf(gridOf(columns, survey.people), draws);
  const utf16 = (isLittle: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return new Uint8Array(isLittle ? bytes : bytes.swap16());
  };
  const bytesOf = (): Uint8Array => {
    if (kind === "utf8") return new TextEncoder().encode(text);
    if (kind === "utf8-mark") return new TextEncoder().encode(`\uFEFF${text}`);
    if (kind === "utf16le" || kind === "utf16be") return utf16(kind === "utf16le");
    if (kind === "windows") return windows1252(text);
    // Half in one, half in the other, as files that were put together are.
    const middle = text.indexOf("\n", Math.floor(text.length / 2)) + 1;
    return new Uint8Array(
      Buffer.concat([new TextEncoder().encode(text.slice(0, middle)), windows1252(text.slice(middle))]),
    );
  };
  return { name: "known.csv", bytes: bytesOf(), truth: truthOf(survey) };
}

/** A survey in one language, as older programs write it: statements or their first words as names, answers in words or numbers. */
function legacyFile(draws: Draws): Omit<KnownFile, "about"> {
  const language = draws.pick(LANGUAGE_TEXTS);
  const encoding = draws.pick(language.encodings);
  const survey = withWords(surveyOf(draws, "ascii"), language, draws);
  const columns = [...survey.others, ...survey.items];
  const text = csvOf(gridOf(columns, survey.people), draws);
  const bytes = encodedIn(text, encoding) ?? new TextEncoder().encode(text);
  return { name: "known.csv", bytes, truth: truthOf(survey) };
}

/** A survey with its names and answers in the words of a language. */
function withWords(survey: Survey, { language, statements }: LanguageTexts, draws: Draws): Survey {
  const scales = languages.find((one) => one.language === language)?.scales ?? {};
  const known = draws.chance(0.5) ? Object.entries(scales).filter(([kind]) => kind !== "yes or no") : [];
  // Encodings of one byte have no comma below.
  const scale =
    known.length === 0
      ? null
      : draws.pick(known)[1].map(([word = ""]) => word.replace(/ț/g, "ţ").replace(/ș/g, "ş"));
  const { answers } = survey;
  const words = scale !== null && scale.length >= 3 ? scale.slice(0, Math.max(3, answers.length)) : answers;
  const wordOf = (cell: string): string => {
    const at = answers.indexOf(cell);
    return at < 0 ? cell : (words[at % words.length] ?? cell);
  };
  const style = draws.pick(["names", "statements", "statements", "first words"] as const);
  const name = (at: number): string => {
    const statement = statements[at % statements.length] ?? "";
    if (style === "names" && words !== answers) return `q${at + 1}`;
    return style === "first words"
      ? `${statement.split(/[ ,]/).slice(0, 2).join("_")}_${at + 1}`
      : `${at + 1}. ${statement}`;
  };
  return {
    ...survey,
    answers: words.slice(
      0,
      Math.min(
        words.length,
        Math.max(
          ...[
            0,
            ...survey.items.flatMap(({ cells }) => cells.map((cell) => answers.indexOf(cell) % words.length)),
          ],
        ) + 1,
      ),
    ),
    items: survey.items.map((item, at) => ({ ...item, name: name(at), cells: item.cells.map(wordOf) })),
  };
}

/** Rows above the names: titles, sections over several columns; or question texts below them. */
function headersFile(draws: Draws): Omit<KnownFile, "about"> {
  const survey = surveyOf(draws, "ascii");
  const columns = [...survey.others, ...survey.items];
  const grid = gridOf(columns, survey.people);
  const width = columns.length;
  const sectioned = Array.from({ length: width }, () => "");
  const parts = 1 + draws.integer(4);
  sectioned[0] = "About you";
  for (let part = 0; part < parts; part += 1) {
    const at = survey.others.length + Math.floor((part * survey.items.length) / parts);
    sectioned[at] = `Part ${String.fromCharCode(65 + part)}`;
  }
  const title = ["Survey of well-being, raw data", ...Array.from({ length: width - 1 }, () => "")];
  const blank = Array.from({ length: width }, () => "");
  const texts = columns.map(({ text }) => text ?? "");
  const kind = draws.pick([
    "section",
    "section",
    "title",
    "title-blank",
    "title-section",
    "merged",
    "title-merged",
    "texts",
    "section-texts",
  ] as const);
  const above: Grid =
    kind === "section" || kind === "section-texts"
      ? [sectioned]
      : kind === "title"
        ? [title]
        : kind === "title-blank"
          ? [title, blank]
          : kind === "title-section"
            ? [title, sectioned]
            : kind === "title-merged"
              ? [title]
              : [];
  const hasTexts = kind.endsWith("texts");
  const [names = [], ...people] = grid;
  // The names of columns outside of sections are merged over two rows.
  const isItem = (at: number): boolean => at >= survey.others.length;
  const merged: Grid = [
    names.map((name, at) => (isItem(at) ? (sectioned[at] ?? "") : name)),
    names.map((name, at) => (isItem(at) ? name : "")),
  ];
  const heads = kind.endsWith("merged") ? merged : [names];
  const rows = [...above, ...heads, ...(hasTexts ? [texts] : []), ...people];
  return { ...fileOf(rows, draws), truth: truthOf(survey, hasTexts) };
}

const MAKERS: Readonly<Record<KnownKind, (draws: Draws) => Omit<KnownFile, "about">>> = {
  totals: totalsFile,
  columns: columnsFile,
  encodings: encodingsFile,
  legacy: legacyFile,
  headers: headersFile,
};

/** The file of a kind by its number: the same number, the same file. */
export function knownFile(kind: KnownKind, seed: number, place: number): KnownFile {
  return { ...MAKERS[kind](drawsFor(seed, place)), about: `${kind}:${place}` };
}
