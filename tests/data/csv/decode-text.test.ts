import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, firstInvalidUtf8 } from "../../../src/data/csv/decode-text";
import { thrownBy } from "../../support/error";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function decode(pieces: readonly Uint8Array[], encoding?: "utf8" | "latin1" | "utf16le"): string {
  const decoding = decodeText({ file: "f.csv", encoding });
  return pieces.map((piece) => decoding.push(piece)).join("") + decoding.finish();
}

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const place = WINDOWS.indexOf(letter);
    return place < 0 ? letter.charCodeAt(0) : 128 + place;
  });

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

  it("reads Western European words in Windows-1252 where nothing is requested, wherever the pieces end", () => {
    const text = "id,größe\n1,“café” – 5 €\n2,L’été: señor, œuvre\n";
    const bytes = windows1252(text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const decoding = decodeText({ file: "f.csv" });
      expect(
        decoding.push(bytes.slice(0, cut)) + decoding.push(bytes.slice(cut)) + decoding.finish(),
        `cut at ${cut}`,
      ).toBe(text);
      expect(decoding.note).toContain("was read as Windows-1252");
    }
    expect(() => decode([bytes], "utf8")).toThrow("is not UTF-8");
    const plain = decodeText({ file: "f.csv" });
    plain.push(utf8("id,größe\n"));
    expect(plain.note).toBeNull();
  });

  it.each([
    ["Cyrillic in Windows-1251", "id,\u00ef\u00f0\u00e8\u00e2\u00e5\u00f2\n"],
    ["Polish in Windows-1250", "id,\u00bf\u00f3\u00b3ty\n"],
    ["Turkish in Windows-1254", "id,a\u00f0a\u00e7\n"],
    ["UTF-8 and Windows-1252 in one file", "id,caf\u00c3\u00a9,caf\u00e9\n"],
    ["a byte that stands for nothing", "id,a\u0081\u00e9\n"],
  ])("refuses %s", (_, latin) => {
    const error = thrownBy(() => decode([Uint8Array.from(latin, (letter) => letter.charCodeAt(0))]));
    expect(error.code).toBe("bad-encoding");
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
