import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ReadResponsesOptions,
  type Responses,
  readResponses,
} from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { createByteReader } from "../../../src/data/csv/csv-bytes";
import { decodeText } from "../../../src/data/csv/decode-text";
import { AnswerRows } from "../../../src/data/patterns/aggregate-answers";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { yesTable } from "../../../src/survey/prevalence/yes-table";
import { thrownBy } from "../../support/error";

const categories = [{ code: 1 }, { code: 2 }, { code: 3 }];
const definition: MeasureDefinition = {
  id: "m",
  items: ["a", "b"].map((id) => ({
    id,
    categories,
    missing: [{ code: 9 }],
    contexts: { online: { columns: [`${id}_on`], yes: [1] } },
  })),
  groups: { sex: { column: "sex" }, site: { column: "site" } },
  weight: { column: "w", missing: "drop" },
  stratum: { column: "s" },
  dichotomize: { yes: [2, 3] },
};
const measure = parseMeasure(definition);

/** Reads a text that comes in pieces of so many bytes behind a piece of its own, joining rows on the way. */
function join(text: string, options: ReadResponsesOptions = {}, size = 1e6, start = 0): Responses {
  const rows = new AnswerRows(measure, { ...options, file: "table" });
  const reader = createByteReader(rows, { decoding: decodeText({ file: "table" }) });
  const bytes = new TextEncoder().encode(text);
  reader.push(bytes.subarray(0, start));
  for (let at = start; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
  return reader.finish().responses;
}

/** So many characters tell how a text is written; behind them, plain records are read without a parser. */
const sample = 66_000;

const cell = fc.constantFrom("1", "2", "3", "9", "", " 2", "2.0", '"3"', "1");
const person = fc.record({
  a: cell,
  b: cell,
  on: fc.constantFrom("1", "0", ""),
  sex: fc.constantFrom("f", "m", "", '"f"', "été"),
  w: fc.oneof(
    fc.double({ min: 1e-6, max: 1e5, noNaN: true }).map(String),
    fc.constantFrom("0.1", "1.25", "", "0", " 3 ", "1e-3", "12345678901234567890.5"),
  ),
});
const header = "id,a,b,a_on,b_on,sex,site,s,w";
type Person = Readonly<Record<"a" | "b" | "on" | "sex" | "w", string>>;
const rowsOf = (people: readonly Person[], end: string): string =>
  people.map(({ a, b, on, sex, w }, k) => `${k},${a},${b},${on},${on},${sex},x,${k % 3},${w}${end}`).join("");
const some = { minLength: 1, maxLength: 40 };

describe("AnswerRows", () => {
  it("gives the tables that reading all rows gives, to the last bit, however the text is cut", () => {
    const pieces = fc.constantFrom(7, 61, 1e6);
    const ends = fc.constantFrom("\n", "\r\n");
    fc.assert(
      fc.property(fc.array(person, some), pieces, ends, fc.nat(3), (people, size, end, cut) => {
        const first = `${"x".repeat(sample)},1,1,0,0,f,x,1,1${end}`;
        const text = `${header}${end}${first}${rowsOf(people, end)}`;
        const options = { groups: ["sex", "site"], contexts: true };
        const all = readResponses(parseCsv(text), measure, options);
        const joined = join(text, options, size, header.length + first.length + cut);
        expect(patternTable(joined, { design: true })).toEqual(patternTable(all, { design: true }));
        expect(yesTable(joined)).toEqual(yesTable(all));
        expect(joined.warnings).toEqual(all.warnings);
        expect([joined.excluded, joined.fileRows]).toEqual([all.excluded, all.fileRows]);
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(person, some), (people) => {
        const last = { a: "1", b: "1", on: "0", sex: "f", w: "1" };
        const tables = [people, [...people].reverse()].map((rows) => {
          const responses = join(`${header}\n${rowsOf([...rows, last], "\n")}`, {
            groups: ["sex"],
            contexts: true,
          });
          return [patternTable(responses), yesTable(responses), responses.warnings, responses.excluded];
        });
        const strata = (rows: typeof tables) => JSON.stringify(rows.map(([table]) => table));
        expect(strata([tables[0]!])).toBe(strata([tables[1]!]));
        expect(tables[0]!.slice(2)).toEqual(tables[1]!.slice(2));
      }),
    );
  });

  it.each([
    ["a,b,w,s\n1,1,1,x\n1,7,1,x\n1,7,2,x\n1,7,1,x\n"],
    ["a,b,w,s\n1,1,1,x\n1,2,-1,x\n1,2,-1,x\n"],
    ["a,b,w,s\n1,1,1,x\n1,1,1,\n1,1,1,\n"],
    ["a,b,w,s\n1,1,1,x\n1,1,1\n"],
    ["a,w,s\n1,1,x\n"],
    ["a,b,s\n1,1,x\n"],
    ["a,b,w,s\n1,1,0,x\n1,1,,x\n"],
    ["a,b,w,s\n"],
    ['a,b,w,s\n1,1,1,x\n\n1,"2"x,1,x\n'],
    ["\n"],
    [""],
  ])("stops where reading all rows stops, and says the same: %j", (text) => {
    const error = thrownBy(() => readResponses(parseCsv(text), measure));
    const own = thrownBy(() => join(text));
    expect([own.code, own.message, own.hint]).toEqual([error.code, error.message, error.hint]);
  });

  it("reads all groups of the measure that are there, unless some are named", () => {
    const text = "a,b,w,s,sex\n1,1,1,x,f\n";
    expect(join(text).groupings.map(({ name }) => name)).toEqual(["sex"]);
    expect(join(text, { groups: [] }).groupings).toEqual([]);
    expect(thrownBy(() => join(text, { groups: ["age"] })).code).toBe("unknown-choice");
  });

  it("keeps few rows of many people", () => {
    const text = `a,b,w,s\n${"1,2,0.1,x\n3,,0.3,x\n".repeat(20_000)}`;
    const responses = join(text);
    expect(responses.rowNumbers).toHaveLength(2);
    expect(responses.fileRows).toBe(40_000);
    expect(Array.from(responses.sums.count)).toEqual([20_000, 20_000]);
    expect(Array.from(responses.sums.weight)).toEqual([2000, 6000]);
  });
});
