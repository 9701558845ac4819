import { describe, expect, it } from "vitest";
import { tableParts } from "../../../src/data/sql/pattern-query";
import { parseSourceAddress } from "../../../src/data/sql/source-address";
import { thrownBy } from "../../support/error";

describe("tableParts(table)", () => {
  it.each([
    ["answers", ["answers"]],
    ["survey.answers", ["survey", "answers"]],
    ['"answers.2024"', ["answers.2024"]],
    ['a."b""c".d', ["a", 'b"c', "d"]],
    ['"half', ['"half']],
  ])("%s", (table, parts) => {
    expect(tableParts(table)).toEqual(parts);
  });

  it.each(["", ".", "a.", "a..b", '""', " "])("refuses %j", (table) => {
    expect(thrownBy(() => tableParts(table)).code).toBe("bad-table");
  });
});

describe("parseSourceAddress(text)", () => {
  it("reads a DuckDB file with a table or a query", () => {
    const address = parseSourceAddress("duckdb:/data/50%/my?.db?table=survey.answers");
    expect(address).toMatchObject({
      kind: "duckdb",
      database: "/data/50%/my?.db",
      from: '"survey"."answers"',
      queried: false,
      name: "survey.answers",
      shown: "duckdb:my?.db?table=survey.answers",
    });
    const query = parseSourceAddress("duckdb:a.db?query=SELECT 5 %25 2 AS a;");
    expect([query.from, query.queried]).toEqual(["(\nSELECT 5 % 2 AS a\n) AS asked", true]);
    expect(query.shown).toBe("duckdb:a.db?query=SELECT 5 %25 2 AS a;");
    expect(parseSourceAddress(`duckdb:${query.shown.slice(7)}`).from).toBe(query.from);
  });

  it("reads PostgreSQL's URL, leaves its own parameters in, and shows neither user nor password", () => {
    const text = "postgresql://me:p%40ss@db.org:5433/survey?sslmode=require&password=x&timeout=9&table=a";
    const address = parseSourceAddress(text);
    expect(address.database).toBe("postgres://me:p%40ss@db.org:5433/survey?sslmode=require&password=x");
    expect(address.shown).toBe("postgres://db.org:5433/survey?table=a");
    expect(address.timeout).toBe(9);
    expect(parseSourceAddress("postgres://me@/db?host=/run&table=a").shown).toBe(
      "postgres:///db?host=/run&table=a",
    );
  });

  it.each([
    "answers.csv",
    "duckdb:?table=a",
    "duckdb:a.db",
    "duckdb:a.db?table=a&other=b",
    "duckdb:a.db?table=a&table=b",
    "duckdb:a.db?query=%20;",
    "duckdb:a.db?table=a&timeout=5",
    "postgres://host/db?query=SELECT a & 2 FROM b",
    "postgres://me:12?34@host/db?x=1&table=t",
    "postgres://u:a/b@host/db?table=a",
    "postgres://host/db?table=a&timeout=soon",
  ])("refuses %s and repeats nothing of it", (text) => {
    const error = thrownBy(() => parseSourceAddress(text));
    expect(error.code).toBe("bad-source");
    expect(error.message).not.toContain(text);
  });
});
