/** Files in which something other than a person's answer is easily taken for one. */
import { writeSpss } from "../../../src/formats/spss/write-spss";
import { createRandom } from "../../../src/numeric/random/random";
import { labelled } from "./labelled";
import {
  AGAINST,
  bfi,
  type Cell,
  csv,
  dataSet,
  gender,
  names,
  type RawFile,
  type Rows,
  SIX,
  token,
} from "./sources";

const BFI = "psych::bfi";
const SOURCE = "by hand";
const verbal = dataSet("verbal.csv");
const beliefs = dataSet("beliefs.csv");
const made = { platform: "CSV by hand", source: SOURCE } as const;
const answersOf = (row: Record<string, string>): string[] => names.map((name) => row[name] ?? "");

/** Sums of all items in a last row, as a spreadsheet makes them. */
function totals(): RawFile {
  const rows = bfi.map((row, k): Cell[] => [`P${k + 1}`, ...answersOf(row), gender(row), row.age ?? ""]);
  const sums = names.map((name) => bfi.reduce((sum, row) => sum + Number(row[name] || 0), 0));
  return {
    ...made,
    name: "totals-row.csv",
    data: BFI,
    atFirst: "wrong: 401 people",
    bytes: csv([["person", ...names, "gender", "age"], ...rows, ["Total", ...sums, "", ""]]),
    truth: { items: names, answers: SIX, groups: ["gender", "age"], reversed: AGAINST, people: bfi.length },
  };
}

/** The same ten items at two times in a file of SPSS. */
function waves(): RawFile {
  const first = names.slice(0, 10);
  const table = labelled("spss");
  const own = table.columns.filter(({ name }) => first.includes(name));
  const random = createRandom(7, 1);
  const second = own.map((column) => {
    if (column.type === "text") return column;
    // Most people answer alike the second time.
    const values = column.values.map((value) => {
      if (Number.isNaN(value) || value > 6 || random.uniform() < 0.6) return value;
      return Math.min(6, Math.max(1, value + (random.uniform() < 0.5 ? -1 : 1)));
    });
    return { ...column, name: `${column.name}_t2`, values };
  });
  const columns = [
    ...table.columns.filter(({ name }) => ["caseid", "gender", "age"].includes(name)),
    ...own.map((column) => ({ ...column, name: `${column.name}_t1` })),
    ...second,
  ];
  return {
    name: "two-waves.sav",
    platform: "SPSS",
    source: SOURCE,
    data: `${BFI}, second time simulated`,
    atFirst: "wrong: one measure of 20 items",
    bytes: writeSpss({ ...table, columns, weight: null }).bytes,
    truth: {
      items: first.map((name) => `${name}_t1`),
      answers: SIX,
      missing: ["99"],
      groups: ["gender", "age"],
      reversed: AGAINST.filter((name) => first.includes(name)).map((name) => `${name}_t1`),
      repeated: 10,
    },
  };
}

/** A row for each person and item. */
function long(): RawFile {
  const rows = bfi
    .slice(0, 250)
    .flatMap((row, k) => names.map((name): Cell[] => [`P${1000 + k}`, gender(row), name, row[name] ?? ""]));
  return {
    ...made,
    name: "long-format.csv",
    data: BFI,
    atFirst: "wrong: a row taken for a person",
    bytes: csv([["person", "gender", "item", "response"], ...rows]),
    truth: { items: names, answers: SIX, groups: ["gender"], reversed: AGAINST, people: 250 },
  };
}

/** Situations as unordered categories: nothing in it is a scale. */
function nominal(): RawFile {
  const where = ["home", "work", "street", "shop", "park"];
  const how = ["bus", "car", "bike", "foot"];
  const who = ["friend", "partner", "stranger", "nobody", "colleague", "child"];
  const random = createRandom(11, 1);
  const pick = (words: readonly string[]): string => words[random.integer(words.length)] ?? "";
  const rows = bfi.map((row, k): Cell[] => [
    k + 1,
    gender(row),
    ...[pick(where), pick(how), pick(who), pick(["Fever_y", "Fever_n"]), pick(["Cough_y", "Cough_n"])],
    ...[pick(["red", "green", "blue"]), pick(["cash", "card"]), 20 + random.integer(300)],
  ]);
  return {
    ...made,
    name: "nominal-factors.csv",
    data: "simulated",
    atFirst: "wrong: minutes as the only item",
    bytes: csv([["id", "sex", "where", "how", "with", "fever", "cough", "color", "paid", "Time"], ...rows]),
    truth: { items: [], answers: SIX, groups: [], reversed: [], isNoScale: true },
  };
}

/** Four scale scores and no item. */
function composites(): RawFile {
  const letters = ["A", "C", "E", "N"];
  const rows = bfi.map((row, k): Cell[] => {
    const scores = letters.map((letter) =>
      names
        .filter((name) => name.startsWith(letter))
        .reduce(
          (sum, name) => sum + (AGAINST.includes(name) ? 7 - Number(row[name] || 3) : Number(row[name] || 3)),
          0,
        ),
    );
    return [
      k + 1,
      gender(row),
      row.age ?? "",
      ...answersOf(row),
      ...scores,
      scores.reduce((a, b) => a + b, 0),
    ];
  });
  return {
    ...made,
    name: "composites.csv",
    data: BFI,
    atFirst: "wrong: scores among the items",
    bytes: csv([
      ["id", "gender", "age", ...names, "agreeable", "conscientious", "extraverted", "neurotic", "total"],
      ...rows,
    ]),
    truth: { items: names, answers: SIX, groups: ["gender", "age"], reversed: AGAINST },
  };
}

/** Six blocks of items in 400 columns, 76 of them reversed. */
function manyColumns(): RawFile {
  const random = createRandom(23, 1);
  const columns = Array.from({ length: 400 }, (_, k) => ({
    name: `v${String(k + 1).padStart(3, "0")}`,
    factor: k % 6,
    isReversed: k % 21 === 0 || k % 7 === 3,
  }));
  const reversed = columns.filter(({ isReversed }) => isReversed).map(({ name }) => name);
  const normal = (): number => {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += random.uniform();
    return sum;
  };
  const rows = Array.from({ length: 600 }, (_, k): Cell[] => {
    const factors = Array.from({ length: 6 }, normal);
    return [
      k + 1,
      ...columns.map(({ factor, isReversed }) => {
        const level = 0.7 * (factors[factor] ?? 0) + 0.7 * normal();
        const code = Math.min(5, Math.max(1, Math.round(3 + level)));
        return isReversed ? 6 - code : code;
      }),
    ];
  });
  return {
    ...made,
    name: "400-columns.csv",
    data: "simulated",
    atFirst: "wrong: 36 falsely reversed, 60 of 76 missed",
    bytes: csv([["id", ...columns.map(({ name }) => name)], ...rows]),
    truth: {
      items: columns.map(({ name }) => name),
      answers: ["1", "2", "3", "4", "5"],
      groups: [],
      reversed,
    },
  };
}

/** Codes that nobody can have given, in a few cells. */
function typingErrors(): RawFile {
  const wrong = new Map([
    ["12 3", "25"],
    ["57 3", "31"],
    ["203 8", "26"],
    ["311 14", "11"],
    ["340 20", "44"],
  ]);
  const rows = bfi.map((row, k): Cell[] => [
    k + 1,
    ...names.map((name, place) => wrong.get(`${k} ${place}`) ?? row[name] ?? ""),
    gender(row),
  ]);
  return {
    ...made,
    name: "typing-errors.csv",
    data: BFI,
    atFirst: "wrong: items as external variables",
    bytes: csv([["id", ...names, "gender"], ...rows]),
    truth: {
      items: names,
      answers: SIX,
      missing: (item) =>
        [...wrong].flatMap(([place, code]) => (names[Number(place.split(" ")[1])] === item ? [code] : [])),
      groups: ["gender"],
      reversed: AGAINST,
    },
  };
}

/** Names, telephone numbers, addresses and remarks beside the items. */
function personal(): RawFile {
  const given = ["Anna", "Ben", "Carla", "David", "Emma", "Felix", "Greta", "Hugo", "Ida", "Jonas"];
  const family = ["Meyer", "Schmidt", "Lopez", "Rossi", "Novak", "Berg", "Silva", "Kovacs"];
  const remarks = ["none", "thanks", "too long", "ok"];
  const rows = bfi.map((row, k): Cell[] => [
    `${given[k % 10]} ${family[(k * 3) % 8]}`,
    `+49 170 ${String(1_000_000 + ((k * 7919) % 8_999_999))}`,
    `${given[k % 10]?.toLowerCase()}.${token(k, 4)}@example.org`,
    `${family[k % 8]}straße ${(k % 90) + 1}, 10115 Berlin`,
    ...answersOf(row),
    gender(row),
    remarks[k % 4] ?? "",
  ]);
  return {
    ...made,
    name: "personal-data.csv",
    data: BFI,
    atFirst: "wrong: names as groups",
    bytes: csv([["Name", "Telefon", "E-Mail", "Adresse", ...names, "Geschlecht", "Bemerkungen"], ...rows]),
    truth: { items: names, answers: SIX, groups: ["Geschlecht"], reversed: AGAINST },
  };
}

/** Boxes that were ticked (Y) or not (blank). */
function checkAll(): RawFile {
  const actions =
    verbal.length > 0
      ? Object.keys(verbal[0] ?? {})
          .filter((name) => name !== "gender")
          .slice(0, 10)
      : [];
  const rows = verbal.map((row, k): Cell[] => [
    k + 1,
    ...actions.map((name) => (row[name] === "0" ? "" : "Y")),
    row.gender ?? "",
  ]);
  return {
    ...made,
    name: "check-all.csv",
    data: "psychotools::VerbalAggression",
    atFirst: "wrong: columns with one value",
    bytes: csv([["id", ...actions.map((name) => `What have you done? [${name}]`), "gender"], ...rows]),
    truth: {
      items: actions.map((name) => `What have you done? [${name}]`),
      answers: ["No", "Y"],
      groups: ["gender"],
      reversed: [],
    },
  };
}

/** Two columns with one name. */
export function repeatedNames(): Rows {
  const items = Array.from({ length: 15 }, (_, k) => (k < 14 ? `q${k + 1}` : "q14"));
  return [
    ["id", ...items, "gender"],
    ...beliefs.map((row, k): Cell[] => [
      k + 1,
      ...items.map((_, item) => row[`q${item + 1}`] ?? ""),
      row.gender ?? "",
    ]),
  ];
}

/** What the rules were written for after these files, or files like them, were read wrongly. */
export function awkwardFiles(): RawFile[] {
  return [
    totals(),
    waves(),
    long(),
    nominal(),
    composites(),
    manyColumns(),
    typingErrors(),
    personal(),
    checkAll(),
  ];
}
