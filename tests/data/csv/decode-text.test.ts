import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, firstInvalidUtf8 } from "../../../src/data/csv/decode-text";
import type { TextEncoding } from "../../../src/data/csv/encoding-names";
import { thrownBy } from "../../support/error";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function decode(pieces: readonly Uint8Array[], encoding?: TextEncoding): string {
  const decoding = decodeText({ file: "f.csv", encoding });
  return pieces.map((piece) => decoding.push(piece)).join("") + decoding.finish();
}

describe("decodeText()", () => {
  it("joins characters that are split between pieces, wherever they are split", () => {
    const text = "é,漢字,😀\nß";
    const bytes = utf8(text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(decode([bytes.slice(0, cut), bytes.slice(cut)])).toBe(text);
    }
    expect(decode(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(text);
  });

  it("cuts a byte-order mark off", () => {
    expect(decode([utf8("\uFEFFa")])).toBe("a");
  });

  it("reads Windows-1252 and UTF-16 where it is told to", () => {
    expect(decode([Uint8Array.of(0x63, 0xe9, 0x80)], "latin1")).toBe("cé€");
    expect(decode([Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xe9, 0)], "utf16le")).toBe("aé");
  });

  it("names row and byte of what is not UTF-8, wherever the pieces end", () => {
    const bytes = new Uint8Array([...utf8("name,a\nJosé,1\n"), ...utf8("Jos"), 0xe9, ...utf8(",2\n")]);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const error = thrownBy(() => decode([bytes.slice(0, cut), bytes.slice(cut)]));
      expect(error.code).toBe("bad-encoding");
      expect(error.message, `cut at ${cut}`).toBe("f.csv, row 3: byte 19 of the file is not UTF-8.");
      expect(error.hint).toContain("UTF-8");
    }
  });

  it("reads encodings of several bytes to a letter, wherever the pieces end", () => {
    const bytes = Uint8Array.of(0x83, 0x65, 0x83, 0x7c, 0x2c, 0x61); // "テポ": its second byte is a vertical bar
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decode([bytes.slice(0, cut), bytes.slice(cut)], "shift_jis")).toBe("テポ,a");
  });

  it("refuses a character that the end cuts off", () => {
    const error = thrownBy(() => decode([utf8("a\né").slice(0, 3)]));
    expect(error.message).toBe("f.csv, row 2: byte 3 of the file is not UTF-8.");
  });

  it.each([
    [[0x61, 0x00, 0x62, 0x00], "UTF-16"],
    [[0x50, 0x4b, 0x03, 0x04, 0x14], "an Excel workbook"],
    [[0x24, 0x46, 0x4c, 0x32, 0x40], "an SPSS file"],
    [[0x1f, 0x8b, 0x08], "compressed"],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], "a picture (PNG)"],
    [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF"],
    [[0x72, 0x02, 0x01, 0x00, 0x05], "a Stata file"],
    [[0x61, 0x00, 0x00, 0x00, 0x62, 0x63, 0x00, 0x00], "not text"],
    [[0x00, 0x61, 0x00, 0x2c], "big-endian"],
    [[0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32"],
  ])("refuses the bytes %j as %s", (bytes, kind) => {
    const error = thrownBy(() => decode([Uint8Array.from(bytes)]));
    expect(error.code).toBe("not-text");
    expect(error.message).toContain(kind);
  });
});

describe("decodeText() told of the wrong encoding", () => {
  it("says that UTF-16 can be read, and that plain text is none", () => {
    const utf16 = Uint8Array.from(Buffer.from("a,b\n1,0\n", "utf16le"));
    expect(thrownBy(() => decode([utf16])).hint).toContain("--encoding utf16le");
    expect(decode([utf16], "utf16le")).toBe("a,b\n1,0\n");
    const error = thrownBy(() => decode([utf8("a,b\n1,0\n")], "utf16le"));
    expect(error.message).toBe("f.csv: the file is not UTF-16: its text has one byte to a character.");
    expect(error.hint).toContain("Leave --encoding out");
  });

  it.each([undefined, "utf8", "utf16le"] as const)(
    "heeds a byte-order mark of UTF-16 where %s is asked for",
    (encoding) => {
      const little = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xe9, 0);
      const big = Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0xe9);
      expect(decode([little], encoding)).toBe("aé");
      expect(decode([big.slice(0, 3), big.slice(3)], encoding)).toBe("aé");
    },
  );
});

describe("firstInvalidUtf8(bytes)", () => {
  it("agrees with the decoder on which bytes are well formed", () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0xc2, 0xbf, 0x80),
    );
    const valid = (bytes: Uint8Array): boolean => {
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), (list) => {
        const bytes = Uint8Array.from([0x61, ...list]);
        const at = firstInvalidUtf8(bytes);
        expect(at === bytes.length).toBe(valid(bytes));
        expect(valid(bytes.slice(0, at))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
