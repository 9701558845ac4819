import { describe, expect, it } from "vitest";
import { readMessages } from "../../scripts/messages/catalog";
import { compileFile } from "../../scripts/messages/compile";
import { sentencesIn, textsOf, wordsIn } from "../../scripts/messages/sentences";

const compile = (text: string, common = "") => {
  const file = readMessages(text, "src/report/norms");
  return compileFile(file, [file, readMessages(common, "src/words")]);
};

describe("a message file's functions", () => {
  it("take the arguments that a message uses, by how it uses them", () => {
    const { text, problems } = compile(`
differ = By { $group }, { LIST($items) } { COUNT($items) ->
    [one] differs
   *[other] differ
  }.
people = { INTEGER($n) } { $n ->
    [0] nobody
    [one] person
   *[other] people
  } { $weighted ->
    [true] weighted
   *[false] unweighted
  }
fit = { $verdict ->
    [fits-closely] fits closely
   *[fits] fits
  }{ $rmsea ->
    [none] {""}
   *[other] {" "}(RMSEA { COEFFICIENT($rmsea, digits: 3) })
  }
solved = { $about ->
    [abilities] solved
   *[other] answered
  }
`);
    expect(problems).toEqual([]);
    expect(text).toContain("{ readonly group: string; readonly items: readonly string[] }");
    expect(text).toContain("{ readonly n: number; readonly weighted: boolean }");
    expect(text).toContain('{ readonly verdict: "fits-closely" | "fits"; readonly rmsea: number | null }');
    expect(text).toContain("{ readonly about: About }");
    expect(text).toContain('n === 0 ? _literal("nobody") : _signs().plural(n) === "one"');
    expect(text).toContain("_coefficient(rmsea, 3)");
  });

  it("have the text of messages and terms that a message refers to, of its own file first", () => {
    const { text, referred } = compile("name = N\nnamed = { name } and { cfi }", "cfi = CFI\nname = other");
    expect(text).toContain('(_literal("N") + _literal(" and ") + _literal("CFI"))');
    expect(referred).toEqual(["src/report/norms/name", "src/words/cfi"]);
  });

  it("may have arguments named like a function", () => {
    const { text, problems } = compile("a = The { $coefficient } is { COEFFICIENT($list) }.");
    expect(problems).toEqual([]);
    expect(text).toContain('coefficient + _literal(" is ") + _coefficient(list)');
  });

  it("join the lines of a message by a space", () => {
    expect(compile("long =\n    One\n    two.").text).toContain('_literal("One two.")');
  });

  it("name file, line and message where one is wrong", () => {
    const problemOf = (text: string) => compile(`fine = Fine\n${text}`).problems.join("\n");
    expect(problemOf("bad = { $n")).toMatch(/^src\/report\/norms\/messages\.en\.ftl, line 2: Expected/);
    expect(problemOf("fine = Again")).toContain('line 2: "fine" is there twice.');
    expect(problemOf("bad = { other }")).toContain('line 2, "bad": there is no message "other".');
    expect(problemOf("bad = { bad }")).toContain('"bad" refers to itself.');
    expect(problemOf("bad = { ROUND($n) }")).toContain("there is no function ROUND.");
    expect(problemOf("bad = { PERCENT($n, decimals: 1) }")).toContain("PERCENT has no option decimals.");
    expect(problemOf("bad = { INTEGER($n) } { $n }")).toContain("$n is used as number and as string.");
    expect(problemOf("bad = { INTEGER($n) ->\n [one] one\n *[other] more\n }")).toContain(
      "select by an argument",
    );
    expect(problemOf("bad = Bad\n    .label = Label")).toContain("attributes");
  });
});

describe("the texts of a message", () => {
  it("are those of its variants, with an ellipsis for an argument", () => {
    const [message] = readMessages(
      "a = { $n ->\n    [one] One item\n   *[other] { $n } items\n  } of “{ $scale }”. Done.",
      "src/words",
    ).messages;
    const texts = message === undefined ? [] : textsOf(message.pattern);
    expect(texts).toEqual(["One item of “…”. Done.", "… items of “…”. Done."]);
    expect(sentencesIn(texts[1]!).map(wordsIn)).toEqual([4, 1]);
  });

  it("have what a message refers to, where it is given", () => {
    const { messages } = readMessages("-two = one\n    two\na = { -two } { $n } { cfi }", "src/words");
    const [term, message] = messages;
    if (term === undefined || message === undefined) throw new Error("no message");
    expect(textsOf(message.pattern)).toEqual(["… … …"]);
    expect(textsOf(message.pattern, (id) => (id === "-two" ? term.pattern : undefined))).toEqual([
      "one two … …",
    ]);
  });

  it("are all looked at, or none", () => {
    const select = "{ $n ->\n    [a] x\n    [b] y\n    [c] z\n   *[d] w\n  }";
    const [message] = readMessages(`a = ${select.repeat(7)}`, "src/words").messages;
    expect(() => message && textsOf(message.pattern)).toThrow(RangeError);
  });
});
