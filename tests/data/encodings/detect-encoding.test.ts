import { describe, expect, it } from "vitest";
import { encodedIn, LANGUAGE_TEXTS } from "../../../scripts/fuzz/language-texts";
import { resolveSettings } from "../../../src/analysis/settings";
import { encodingNamed, type TextEncoding } from "../../../src/data/csv/encoding-names";
import { type Detected, detectEncoding, EncodingEvidence } from "../../../src/data/encodings/detect-encoding";
import { parseMeasure } from "../../../src/measures/measure";
import { bytesFile, readCodedCsv, readCsvFile } from "../../../src/project/answers-file";
import { joinFileAnswers } from "../../../src/project/project";
import { fileHead } from "../../../src/project/read-labelled";
import { readingLines } from "../../../src/report/scripts/r-script";
import { rejectionOf } from "../../support/error";
import { exampleAnalysis } from "../../support/example-analysis";

const bytesOf = (text: string, encoding: TextEncoding): Uint8Array => {
  const bytes = encodedIn(text, encoding);
  if (bytes === null) throw new Error(`${encoding} does not have all letters of ${text}`);
  return bytes;
};

function detected(bytes: Uint8Array): Detected | null {
  const evidence = new EncodingEvidence();
  evidence.push(bytes);
  return detectEncoding(evidence.finish());
}

describe("detectEncoding(cells)", () => {
  const cases = LANGUAGE_TEXTS.flatMap(({ language, encodings, statements }) =>
    encodings.map((encoding) => [language, encoding, statements.join("\n")] as const),
  );

  it.each(cases)("reads six statements in %s, written in %s", async (_, encoding, text) => {
    const bytes = bytesOf(`${text}\n`, encoding);
    const table = await readCsvFile(bytesFile("f.csv", bytes), { header: false, delimiter: "tab" });
    expect(table.columns[0]).toEqual(text.split("\n"));
    expect(table.warnings?.map(({ code }) => code) ?? []).toEqual(
      bytes.every((byte) => byte < 128) ? [] : ["guessed-encoding"],
    );
  });

  it.each([
    ["tout à fait d'accord", "latin1"],
    ["hayır", "windows-1254"],
    ["raczej się zgadzam", "windows-1250"],
    ["rozhodně souhlasím", "iso-8859-2"],
    ["согласен", "koi8-r"],
  ] as const)("is sure of one answer that a language is known to have: %s in %s", (answer, encoding) => {
    const found = detected(bytesOf(answer, encoding));
    expect(found).toHaveProperty("encoding");
    const read = found !== null && "encoding" in found ? found.encoding : "utf8";
    expect(bytesOf(answer, read)).toEqual(bytesOf(answer, encoding));
  });

  it("names two encodings where nothing decides between them", () => {
    expect(detected(Uint8Array.of(0x78, 0xe8, 0x78))).toEqual({
      between: [
        { encoding: "latin1", word: "xèx" },
        { encoding: "windows-1250", word: "xčx" },
      ],
    });
  });

  it.each([
    ["日本語", "shift_jis", "満足していません。"],
    ["中文", "gb18030", "我对服务非常满意，"],
    ["русский", "windows-1251", "полностьюсогласен"],
  ] as const)("cuts a long cell between two letters: %s in %s", (_, encoding, text) => {
    for (const start of ["", "a"]) {
      const long = `${start}${text.repeat(150)} ${text}`;
      expect(detected(bytesOf(`${long}\n`, encoding))).toMatchObject({ encoding });
    }
  });

  it("leaves out a cell too long to read that has no place to cut", () => {
    const endless = bytesOf(`a${"満足".repeat(20_000)}`, "shift_jis");
    expect(detected(endless)).toBeNull();
    const more = bytesOf("\n満足していません。\nとても満足しています。\n", "shift_jis");
    expect(detected(Uint8Array.of(...endless, ...more))).toEqual({ encoding: "shift_jis" });
  });

  it("finds none without a byte beyond ASCII", () => {
    expect(detectEncoding([])).toBeNull();
    expect(detected(bytesOf("yes,no\n", "latin1"))).toBeNull();
  });

  it("finds none in DOS's code pages, and in two encodings put together", () => {
    expect(detected(Uint8Array.of(0x66, 0x81, 0x72, 0x2c, 0x6d, 0x81, 0x64, 0x65))).toBeNull(); // "für,müde" in CP850
    const mixed = Buffer.concat([
      Buffer.from("größer,müde,schön\n"),
      bytesOf("größer als,müde jetzt\n", "latin1"),
    ]);
    expect(detected(mixed)).toBeNull();
  });
});

describe("files in older encodings", () => {
  const text = "kimlik,Kendimi yorgun hissediyorum çünkü çalışıyorum\n1,katılıyorum\n2,kararsızım\n";
  const file = bytesFile("f.csv", bytesOf(text, "windows-1254"));

  it("are read alike by every reader, with a note that names the encoding", async () => {
    const table = await readCsvFile(file);
    expect(table.columns[1]).toEqual(["katılıyorum", "kararsızım"]);
    expect(table.warnings?.[0]?.message).toContain("was read as Windows-1254");
    const coded = await readCodedCsv(file);
    expect(coded.warnings.map(({ code }) => code)).toContain("guessed-encoding");
    expect((await fileHead(file))?.header).toEqual(table.header);
  });

  it("are read in the encoding that is requested", async () => {
    expect((await readCsvFile(file, { encoding: "latin1" })).columns[1]).toEqual([
      "katýlýyorum",
      "kararsýzým",
    ]);
  });

  it("are refused with both names where two are as likely", async () => {
    const error = await rejectionOf(
      readCsvFile(bytesFile("f.csv", Uint8Array.of(0x61, 0x0a, 0x78, 0xe8, 0x78))),
    );
    expect(error.code).toBe("bad-encoding");
    expect(error.message).toBe(
      'f.csv: the text is not UTF-8 and may be Windows-1252 ("xèx") or Windows-1250 ("xčx").',
    );
    expect(error.hint).toBe("Say which it is: --encoding latin1 or --encoding windows-1250.");
  });

  it("are read from standard input, which can be read once", async () => {
    const bytes = await file.bytes();
    let times = 0;
    const input = {
      name: "standard input",
      head: async () => null,
      bytes: async () => bytes,
      async *pieces() {
        times += 1;
        yield bytes.subarray(0, 30);
        yield bytes.subarray(30);
      },
    };
    expect((await readCsvFile(input)).columns[1]).toEqual(["katılıyorum", "kararsızım"]);
    expect(times).toBe(1);
  });
});

describe("encodingNamed(name)", () => {
  it("knows the usual names, and none that is not read", () => {
    const names = [
      "UTF-8",
      "cp1252",
      "ISO-8859-1",
      "windows-1254",
      "ISO-8859-9",
      "cp932",
      "sjis",
      "GBK",
      "cp949",
      "KOI8-R",
    ];
    expect(names.map(encodingNamed)).toEqual([
      "utf8",
      "latin1",
      "latin1",
      "windows-1254",
      "windows-1254",
      "shift_jis",
      "shift_jis",
      "gb18030",
      "euc-kr",
      "koi8-r",
    ]);
    expect(["cp850", "utf-16be", ""].map(encodingNamed)).toEqual([null, null, null]);
  });
});

describe("the encoding that was found", () => {
  it("is among the settings, from which commands and R scripts read the file", async () => {
    const categories = ["hayır", "bazen", "sık sık"].map((label, code) => ({ code, label }));
    const measure = parseMeasure({ id: "m", items: ["a", "b"].map((id) => ({ id, categories })) });
    const text = "a,b\nhayır,sık sık\nbazen,hayır\nsık sık,bazen\n";
    const answers = bytesFile("f.csv", bytesOf(text, "windows-1254"));
    const { responses } = await joinFileAnswers(answers, measure);
    const settings = resolveSettings(responses, {});
    expect(settings.reading.encoding).toBe("windows-1254");
    const data = { ...exampleAnalysis().data, file: "f.csv" };
    expect(readingLines({ settings, data }, measure)).toContain('encoding <- "windows-1254"');
    const plain = await joinFileAnswers(bytesFile("f.csv", new TextEncoder().encode(text)), measure);
    expect(resolveSettings(plain.responses, {}).reading.encoding).toBe("utf8");
  });
});
