import { describe, expect, it } from "vitest";
import { createByteReader, type PlainSink } from "../../../src/data/csv/csv-bytes";
import { decodeText } from "../../../src/data/csv/decode-text";
import type { TextEncoding } from "../../../src/data/csv/encoding-names";
import { AnswerRows, type JoinedAnswers } from "../../../src/data/patterns/aggregate-answers";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const measure = parseMeasure({
  id: "m",
  items: [{ id: "a", categories: [{ code: 1 }, { code: 2 }] }],
  groups: { site: { column: "site" } },
});
/** So many characters tell how a text is written; before them all records are parsed. */
const first = `nr,a,site\r\n${"x".repeat(66_000)},1,north\r\n`;

/** Reads bytes in pieces behind a first piece, and counts the records that were parsed. */
function read(bytes: Buffer, encoding: TextEncoding = "utf8"): { joined: JoinedAnswers; parsed: number } {
  const rows = new AnswerRows(measure, { file: "f.csv" });
  let parsed = 0;
  const sink: PlainSink<JoinedAnswers> = {
    add(record) {
      parsed++;
      rows.add(record);
    },
    walk: (...text) => rows.walk(...text),
    finish: () => rows.finish(),
  };
  const reader = createByteReader(sink, { file: "f.csv", decoding: decodeText({ file: "f.csv", encoding }) });
  reader.push(Buffer.from(first));
  for (let at = 0; at < bytes.length; at += 100) reader.push(bytes.subarray(at, at + 100));
  return { joined: reader.finish(), parsed };
}
const many = "7,2,south\r\n".repeat(1000);

describe("createByteReader()", () => {
  it("parses the records around what is not plain, and no other", () => {
    for (const odd of ['8,1,"no\nrth"\r\n', "8,1,nörth\r\n", "\r\n", '"8",1,north\r\n']) {
      const { joined, parsed } = read(Buffer.from(many + odd + many));
      expect(joined.responses.fileRows).toBe(odd === "\r\n" ? 2001 : 2002);
      expect(parsed).toBeLessThan(2 + 25);
    }
    expect(read(Buffer.from(many)).parsed).toBe(2);
  });

  it("reads other encodings with ASCII's bytes", () => {
    const bytes = Buffer.from(`${many}8,1,nörth\r\n${many}`, "latin1");
    const { joined, parsed } = read(bytes, "latin1");
    expect(joined.responses.groupings[0]?.levels).toEqual(["north", "nörth", "south"]);
    expect(parsed).toBeLessThan(2 + 25);
  });

  it("tells row and byte of what is wrong behind records that were not parsed", () => {
    const bytes = Buffer.from(`${many}8,1,north\r\n`, "latin1");
    bytes[many.length + 4] = 0xe9;
    const byte = first.length + many.length + 5;
    expect(thrownBy(() => read(bytes)).message).toBe(
      `f.csv, row 1003: byte ${byte} of the file is not UTF-8.`,
    );
    const wrong = (record: string) => thrownBy(() => read(Buffer.from(many + record + many))).message;
    expect(wrong("8,1\r\n")).toBe("f.csv, row 1003: 2 cells where the header has 3.");
    expect(wrong('8,"1"x,north\r\n')).toBe("f.csv, row 1003: text follows the closing quote of a cell.");
    expect(wrong("8,7,north\r\n")).toBe('f.csv, row 1003, column "a": unknown code 7.');
  });

  it("reads a long record and a last one without a line's end", () => {
    const long = `${"y".repeat(200_000)},1,north\r\n`;
    const { joined } = read(Buffer.from(`${many}${long}${many}9,1,north`));
    expect(joined.responses.fileRows).toBe(2003);
    expect(Array.from(joined.responses.sums.count)).toEqual([3, 2000]);
  });
});
