import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSpss } from "../../src/formats/spss/read-spss";
import { inRepository } from "../support/cli";
import { thrownBy } from "../support/error";
import { SpssFile } from "../support/spss-file";

const refused = (file: SpssFile | Uint8Array) => {
  const { code, message } = thrownBy(() => readSpss(file instanceof SpssFile ? file.bytes : file, "a.sav"));
  return [code, message];
};
const notes = (file: SpssFile) => readSpss(file.bytes, "a.sav").notes;
const coded = () => new SpssFile({ compression: 1 });

describe("other files", () => {
  it("are refused by name", () => {
    const locked = new Uint8Array(64);
    locked.set(new TextEncoder().encode("ENCRYPTEDSAV"), 8);
    expect(refused(locked)).toEqual(["unsupported-file", "a.sav: it is locked by a password."]);
    expect(refused(new SpssFile({ magic: "PK\u0003\u0004" }))).toEqual([
      "damaged-file",
      "a.sav: it does not begin as an SPSS data file (.sav, .zsav) does.",
    ]);
    const host = new SpssFile().variable("A").end().bytes;
    host.set([0x5b, 0xc6, 0xd3, 0xf2]);
    expect(refused(host)[0]).toBe("unsupported-file");
    const ibm = new SpssFile().variable("A").end().bytes;
    ibm.set([0x42, 0x64, 0, 0, 0, 0, 0, 0], 84);
    expect(refused(ibm)).toEqual([
      "unsupported-file",
      "a.sav: its numbers are not stored as IEEE 754 has them.",
    ]);
    expect(refused(new SpssFile({ compression: 3 }))[1]).toContain("unknown compression");
    expect(refused(new Uint8Array())[1]).toContain("ends in the middle of its header");
  });
});

describe("answers", () => {
  it("cut off: which row", () => {
    const file = new SpssFile().variable("A").variable("B").end().floats(1, 2, 3);
    expect(refused(file)).toEqual(["damaged-file", "a.sav: the file ends in the middle of row 2."]);
    const counted = new SpssFile({ rows: 5 }).variable("A").end().floats(1, 2);
    expect(refused(counted)).toEqual(["damaged-file", "a.sav: the file ends in the middle of row 3 of 5."]);
    const huge = new SpssFile({ rows: 2_000_000_000 }).variable("A").end().floats(1);
    expect(refused(huge)[0]).toBe("damaged-file");
  });

  it("codes where they do not belong: which row and column", () => {
    const number = coded().variable("T", 3).variable("A").end().raw(254, 101, 103, 101, 252, 0, 0, 0);
    expect(refused(number)).toEqual([
      "damaged-file",
      'a.sav: row 2, column "T": a number stands where a text belongs.',
    ]);
    const text = coded().variable("A").end().raw(254, 252, 0, 0, 0, 0, 0, 0);
    expect(refused(text)[1]).toBe('a.sav: row 1, column "A": a text stands where a number belongs.');
  });

  it("in codes: padding, the end, a last value that is cut off", () => {
    const file = coded().variable("A").end().raw(0, 101, 0, 255, 252, 105, 105, 105);
    expect(readSpss(file.bytes, "a.sav").columns[0]?.values).toEqual(Float64Array.of(1, Number.NaN));
    const cut = new SpssFile({ compression: 1, rows: 2 })
      .variable("A")
      .end()
      .raw(101, 253, 0, 0, 0, 0, 0, 0, 1, 2);
    expect(refused(cut)[1]).toBe("a.sav: the file ends in the middle of row 2 of 2.");
  });

  it("unpacked to more than a file of its size can hold", () => {
    const packed = new Uint8Array(readFileSync(inRepository("tests/formats/fixtures/spss/pspp.zsav")));
    const view = new DataView(packed.buffer);
    // The size after unpacking, in the trailer's only block.
    view.setUint32(packed.length - 8, 0xfff_ffff, true);
    expect(refused(packed)).toEqual(["too-large", "a.sav: it unpacks to more than 34 MB."]);
    view.setUint32(packed.length - 8, 1000, true);
    expect(refused(packed)[0]).toBe("too-large");
  });
});

describe("a dictionary that contradicts itself", () => {
  it("is refused where columns can't be told", () => {
    expect(refused(new SpssFile().ints(2, 300, 0, 0, 0, 0).text("A", 8))[1]).toContain(
      "variable 1 has a width",
    );
    expect(refused(new SpssFile().ints(2, -1, 0, 0, 0, 0).text("A", 8))[1]).toContain(
      "continues a text that is none",
    );
    expect(refused(new SpssFile().ints(2, 20, 0, 0, 0, 0).text("A", 8).end())[1]).toContain(
      "too few records",
    );
    expect(refused(new SpssFile().variable("A").ints(5))[1]).toContain("a record of unknown kind 5");
    expect(refused(new SpssFile().variable("A").ints(7, 13, -1, -1))[0]).toBe("damaged-file");
    expect(refused(new SpssFile().ints(2, 0, 1, 0, 0, 0).text("A", 8).ints(-1))[0]).toBe("damaged-file");
    expect(refused(new SpssFile().variable("A").ints(3, 2_000_000_000))[0]).toBe("damaged-file");
    expect(refused(new SpssFile().variable("A").ints(6, -5))[0]).toBe("damaged-file");
  });

  it("is read, and what is left out is told", () => {
    const file = (weight = 0) => new SpssFile({ weight }).variable("A").variable("T", 9).variable("N");
    expect(notes(file(3).end())).toEqual([
      "The file says that it is weighted, but by a column that cannot be a weight.",
    ]);
    expect(notes(file(2).end())).toHaveLength(1);
    expect(notes(file(4).end())).toEqual([]);
    expect(notes(file().record(7, "$a=X").end())).toEqual([
      "The record of its multiple-response sets cannot be read and was left out.",
    ]);
    expect(notes(file().record(7, "$a=C 999 text a n\n").end())).toHaveLength(1);
    expect(notes(file().record(7, "$a=C 0  a b n\n").end())).toEqual([
      'The multiple-response set "$a" names columns that are not there; they were left out.',
    ]);
    expect(notes(file().record(18, "A:kind('x'").end())).toHaveLength(1);
    expect(notes(file().record(18, "B:kind('x'\n)").end())).toHaveLength(1);
    expect(notes(file().record(21, [9, 0, 0, 0, 65]).end())).toHaveLength(1);
    expect(notes(file().record(22, [1, 0, 0, 0, 84, 200, 255, 255, 255, 255]).end())).toHaveLength(1);
    expect(notes(file().ints(7, 11, 4, 2, 1, 1).end())).toHaveLength(1);
    expect(notes(file().record(14, "T=00600").end())).toHaveLength(1);
    expect(notes(file().record(99, "anything").end())).toEqual([]);
  });

  it("may name things that JavaScript knows", () => {
    const file = new SpssFile()
      .variable("A")
      .record(13, "A=__proto__")
      .record(18, "__proto__:__proto__('x'\n)")
      .end();
    const [column] = readSpss(file.bytes, "a.sav").columns;
    expect(column?.name).toBe("__proto__");
    expect(Object.entries(column?.attributes ?? {})).toContainEqual(["__proto__", "x"]);
  });
});

describe("labels", () => {
  const label = (value: number, text: string) => [value, text] as const;
  const labelled = (file: SpssFile, places: number[], ...labels: (readonly [number, string])[]) => {
    file.ints(3, labels.length);
    for (const [value, text] of labels)
      file
        .floats(value)
        .raw(text.length)
        .text(text, Math.ceil((text.length + 1) / 8) * 8 - 1);
    return file.ints(4, places.length, ...places);
  };

  it("for several columns at once are one list, and places that are none are passed over", () => {
    const file = labelled(
      new SpssFile().variable("A").variable("B"),
      [1, 2, 0, 7],
      label(1, "yes"),
      label(2, "no"),
    );
    const [a, b] = readSpss(file.end().bytes, "a.sav").columns;
    expect(a?.valueLabels).toEqual([
      { value: 1, label: "yes" },
      { value: 2, label: "no" },
    ]);
    expect(b?.valueLabels).toBe(a?.valueLabels);
  });

  it("of two records are joined; another label of the same value is told", () => {
    const file = labelled(
      labelled(new SpssFile().variable("A"), [1], label(1, "yes")),
      [1],
      label(1, "ja"),
      label(2, "no"),
    );
    const { columns, notes } = readSpss(file.end().bytes, "a.sav");
    expect(columns[0]?.valueLabels).toEqual([
      { value: 1, label: "yes" },
      { value: 2, label: "no" },
    ]);
    expect(notes).toEqual(['Column "A": second labels of the same values were left out: ja.']);
  });
});
