import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";

/** The cells of the columns of a text, and the codes of what is told. */
function read(text: string): { cells: string[]; told: string[] } {
  const table = parseCsv(text);
  const told = (table.warnings ?? []).map(
    ({ code, message }) => `${code}: ${message.replace(/^.*? in (?=“)/, "")}`,
  );
  return { cells: table.columns.map((column) => column.join("|")), told };
}

describe("decimal commas", () => {
  it("are read where another sign parts the columns, with points or blanks between thousands", () => {
    expect(read("id;a;b;c\n1;3,5;1.234,5;1 234,50\n2;4;987,1;-0,5\n3;,5;12;\n")).toEqual({
      cells: ["1|2|3", "3.5|4|.5", "1234.5|987.1|12", "1234.50|-0.5|"],
      told: ["decimal-commas: “a”, “b” and “c”."],
    });
    expect(read("id\ta\n1\t3,5\n2\t4\n").cells[1]).toBe("3.5|4");
  });

  it("are read where thousands could be meant if another column or cell decides", () => {
    expect(read("a;b;c\n1,234;0,5;1.234\n2,500;1,5;2.500\n")).toEqual({
      cells: ["1.234|2.500", "0.5|1.5", "1.234|2.500"],
      told: ["decimal-commas: “a” and “b”."],
    });
    expect(read("a;b\n1,234;x\n0,500;y\n").cells[0]).toBe("1.234|0.500");
    expect(read("a;b\n1,234;x\n2,500;y\n")).toEqual({
      cells: ["1,234|2,500", "x|y"],
      told: [
        "unclear-numbers: “a”: their commas or periods may be decimal separators or thousands separators.",
      ],
    });
  });

  it("are never read in a file whose columns are parted by commas", () => {
    expect(read('a,b\n"3,5",1\n"4,5",2\n')).toEqual({
      cells: ["3,5|4,5", "1|2"],
      told: [
        "unclear-numbers: “a”: their commas or periods may be decimal separators or thousands separators.",
      ],
    });
  });

  it("are not read where points are decimal signs as well, in lists, dates, versions and text", () => {
    expect(read("a;b\n3,5;x\n3.5;y\n")).toEqual({
      cells: ["3,5|3.5", "x|y"],
      told: [
        "unclear-numbers: “a”: their commas or periods may be decimal separators or thousands separators.",
      ],
    });
    const lists = read(
      "many;when;what;n\n1,3;01.02.2024;a 3,5;1,5\n1,2,4;03.02.2024;b;2\n2,4;05.02.2024;c;2,5\n",
    );
    expect(lists.cells).toEqual([
      "1,3|1,2,4|2,4",
      "01.02.2024|03.02.2024|05.02.2024",
      "a 3,5|b|c",
      "1.5|2|2.5",
    ]);
  });

  it("are read beside what stands for no answer, and of any column that has digits alone at the beginning", () => {
    const rows = Array.from({ length: 20_000 }, (_, k) => `${k % 5};${k === 3 ? "k. A." : `${k % 7},5`};t`);
    const table = parseCsv(`a;b;c\n${rows.join("\n")}\n3,5;2.5;3,5\n`);
    expect(table.columns.map((column) => column.at(-1))).toEqual(["3.5", "2.5", "3,5"]);
    expect(table.columns[1]?.slice(2, 5)).toEqual(["2.5", "k. A.", "4.5"]);
  });
});

describe("signs between thousands", () => {
  it("are passed over where they can be nothing else", () => {
    expect(read('a,b,c,d\n"1,234","1,234.5",1 234,"1,234"\n"1,234,567",2.5,987,"2,000"\n')).toEqual({
      cells: ["1234|1234567", "1234.5|2.5", "1234|987", "1,234|2,000"],
      told: [
        "thousands-separators: “a”, “b” and “c”.",
        "unclear-numbers: “d”: their commas or periods may be decimal separators or thousands separators.",
      ],
    });
    expect(read("a;b;c\n1.234.567;1'234;1.234\n1.234;7;2.5\n").cells).toEqual([
      ...["1234567|1234", "1234|7", "1.234|2.5"],
    ]);
  });

  it("leave plain files as they are", () => {
    expect(read('a;b\n1;"2"\n1.5;"3"\n')).toEqual({ cells: ["1|1.5", "2|3"], told: [] });
  });
});
