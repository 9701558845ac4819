import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cellText, type LabelledColumn, type LabelledTable } from "../../src/formats/kit/labelled-table";
import { fromSpss } from "../../src/formats/spss/print-format";
import { readSpss } from "../../src/formats/spss/read-spss";
import { inRepository } from "../support/cli";

const FOLDER = inRepository("tests/formats/fixtures/spss");
const names = readdirSync(FOLDER);
const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");
const read = (name: string): LabelledTable =>
  readSpss(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
/** What haven says of a column; numbers as text. */
interface HavenColumn {
  readonly name: string;
  readonly label: string | null;
  readonly format: string | null;
  readonly labels: readonly string[];
  readonly words: readonly string[] | null;
  readonly missing: readonly string[];
  readonly range: readonly (string | null)[];
  readonly values: readonly (string | null)[];
}

/** haven turns the values of dates into days, and leaves those of labels and missing values in SPSS's seconds. */
function asHaven(column: LabelledColumn): Omit<HavenColumn, "name"> {
  const { type } = column;
  const plain = (value: number | string): number | string =>
    typeof value === "number" && (type === "date" || type === "datetime")
      ? Math.round(value * (type === "date" ? 86_400 : 1) + 12_219_379_200)
      : value;
  const labels = column.valueLabels.flatMap((label) => ("value" in label ? label : []));
  const single = column.missing.flatMap((rule) => ("value" in rule ? plain(rule.value) : []));
  const range = column.missing.flatMap((rule) => ("from" in rule ? [rule.from, rule.to] : []));
  return {
    label: column.label,
    format: column.attributes["format.spss"] ?? null,
    labels: labels.map(({ value }) => String(plain(value))),
    words: labels.length === 0 ? null : labels.map(({ label }) => label),
    missing: single.map(String),
    range: range.map(String),
    values: Array.from<number | string | null, string | null>(column.values, (value) =>
      value === null ? "" : typeof value === "number" && Number.isNaN(value) ? null : String(value),
    ),
  };
}

/** Numbers as text written alike; `-Inf` as JavaScript has it. */
const alike = (value: string | null, type: string): string | null =>
  value === null || type === "text" ? value : String(Number(value.replace("Inf", "Infinity")));

describe("what haven reads", () => {
  const files = names.filter((name) => name.endsWith(".haven.txt"));
  it.each(files)("%s", (name) => {
    const table = read(name.replace(".haven.txt", ""));
    const haven = JSON.parse(text(name)) as { label: string | null; rows: number; columns: HavenColumn[] };
    expect([table.label, table.rows, table.columns.length]).toEqual([
      haven.label,
      haven.rows,
      haven.columns.length,
    ]);
    haven.columns.forEach(({ name: itsName, ...theirs }, at) => {
      const column = table.columns[at];
      if (!column) throw new Error("a column is missing");
      // Where a name is there twice, haven numbers both.
      if (!itsName.includes("...")) expect(column.name).toBe(itsName);
      const { type } = column;
      const same = (values: readonly (string | null)[]) => values.map((value) => alike(value, type));
      // A column of dates with a time of day has days in haven; months, quarters and weeks have seconds.
      const theirDays = type === "datetime" && theirs.format === "DATE11";
      const seconds = /^(MOYR|QYR|WKYR)/.test(theirs.format ?? "");
      const converted = (value: string | null): string | null => {
        if (value === null || !(theirDays || seconds)) return value;
        return String(theirDays ? Number(value) * 86_400 : fromSpss("date", Number(value)));
      };
      expect(asHaven(column)).toEqual({
        ...theirs,
        labels: same(theirs.labels),
        missing: same(theirs.missing),
        // The lowest number that newer SPSS writes, -1.797e308, is missing to haven.
        range: same(theirs.range.map((end, i) => end ?? (i === 0 ? "-Inf" : "Inf"))),
        values: same(theirs.values).map(converted),
      });
    });
  });
});

/** A cell as PSPP writes it to CSV: dates by month, parts of seconds cut, blanks for none. */
function asPspp(column: LabelledColumn, row: number): string {
  const cell = cellText(column, row);
  if (column.type === "number") return Object.is(column.values[row], -0) ? "-0" : cell;
  if (column.type === "date" || column.type === "datetime") {
    const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)(?:T(\d+:\d+:\d+))?/.exec(cell) ?? [];
    const wholeDay = column.attributes["format.spss"]?.startsWith("DATETIME") ? ` ${time}` : "";
    return cell === "" ? "" : `${month}/${day}/${year}${wholeDay}`;
  }
  return cell;
}

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

describe("what PSPP reads", () => {
  const files = names.filter((name) => name.endsWith(".sav") && names.includes(`${name}.pspp.csv`));

  it.each(files)("the cells of %s", (name) => {
    const table = read(name);
    // PSPP does not guess encodings, and tells sysmis from other numbers that are none.
    const mended = text(`${name}.pspp.csv`).replaceAll("nan", "").replace("K?ln", "Köln");
    const [header, ...rows] = rowsOf(mended);
    const plain = (name: string): string => name.toLowerCase().replace(/_[a2]$/, "");
    expect(table.columns.map((column) => plain(column.name))).toEqual(header?.map(plain));
    const ours = Array.from({ length: table.rows }, (_, row) =>
      table.columns.map((column) => asPspp(column, row)),
    );
    const theirs = rows.map((row) =>
      row.map((cell, at) => {
        if (cell.trim() === "" || cell === "-0" || table.columns[at]?.type !== "number")
          return cell.trimEnd();
        return String(Number(cell));
      }),
    );
    expect(ours).toEqual(theirs);
  });

  it.each(files)("the dictionary of %s", (name) => {
    const table = read(name);
    const dictionary = text(`${name}.pspp.txt`).split("Table: Variables\n")[1]?.split("\n\n")[0] ?? "";
    const rows = rowsOf(dictionary).slice(1);
    expect(rows.length).toBeGreaterThan(2);
    // It shows neither the last of many columns nor the levels that it does not guess.
    rows.forEach((row, at) => {
      const column = table.columns[at];
      if (!column) throw new Error("a column is missing");
      const level = column.level ?? row[3]?.toLowerCase();
      const format = column.attributes["format.spss"] ?? row[7] ?? "";
      expect([column.label ?? "", level, format.replace(/^(D?TIME\d+|DATETIME\d+)$/, "$1.0")]).toEqual([
        row[2]?.replace("Gr??e", "Größe"),
        row[3]?.toLowerCase(),
        row[7],
      ]);
      const rules = (row[9] ?? "").split("; ").map((rule) => rule.replace(/^"|"$/g, "").trimEnd());
      expect(missingAsPspp(column)).toEqual(rules.filter((rule) => rule !== ""));
    });
  });
});

/** Dates stand in seconds there. */
function missingAsPspp(column: LabelledColumn): string[] {
  const plain = (value: number | string): string => {
    if (value === Number.NEGATIVE_INFINITY) return "LOWEST";
    if (value === Number.POSITIVE_INFINITY) return "HIGHEST";
    return value === 0 && column.type.startsWith("date") ? "12219379200" : String(value);
  };
  return column.missing.map((rule) =>
    "value" in rule ? plain(rule.value) : `${plain(rule.from)} THRU ${plain(rule.to)}`,
  );
}

describe("what the files declare", () => {
  it.each(["pspp", "haven", "pyreadstat"])("%s: the same in every packing", (program) => {
    const { format, file, ...coded } = read(`${program}-bytes.sav`);
    expect(format).toBe("SPSS (.sav)");
    expect(read(`${program}-plain.sav`)).toEqual({ ...coded, format, file: `${program}-plain.sav` });
    expect(read(`${program}.zsav`)).toEqual({ ...coded, format: "SPSS (.zsav)", file: `${program}.zsav` });
  });
});
