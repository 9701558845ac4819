import { afterEach, describe, expect, it, vi } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { parseJson } from "../../src/project/parse-json";

afterEach(() => vi.restoreAllMocks());

function messageOf(text: string): string {
  try {
    parseJson(text, "f.json");
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return error.message;
  }
  throw new Error("it was read");
}

/** Another browser's words for every text. */
function engineSays(message: string) {
  return vi.spyOn(JSON, "parse").mockImplementation(() => {
    throw new SyntaxError(message);
  });
}

describe("where damaged JSON is damaged", () => {
  it.each([
    ['{"a": 1,\n "b" 2}', 2, 6],
    ['{"a": 1,\n "b": x}', 2, 7],
    ['{"a": "position 99 at line 7 column 7"}}', 1, 40],
    ['["JSON at position 1",\nx]', 2, 1],
    ['{"a": "cut', 1, 11],
    ["[1,\n", 2, 1],
  ])("is told of %j", (text, line, column) => {
    expect(messageOf(text)).toBe(`f.json, line ${line}, column ${column}: this is not valid JSON.`);
  });

  it.each([
    ["unterminated string at line 3 column 9", "line 3, column 9"],
    ["end of data when ',' or ']' was expected at line 1 column 5", "line 1, column 5"],
  ])("is told as Firefox says it: %s", (said, where) => {
    const parse = engineSays(`JSON.parse: ${said} of the JSON data`);
    expect(messageOf("[1, 2")).toBe(`f.json, ${where}: this is not valid JSON.`);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it("is looked for where the engine says nothing, but not in long texts", () => {
    const parse = engineSays("JSON Parse error: Unexpected EOF");
    expect(messageOf("[1,\n2")).toBe("f.json, line 2, column 2: this is not valid JSON.");
    parse.mockClear();
    expect(messageOf(`[${" ".repeat(5_000_000)}`)).toBe("f.json: this is not valid JSON.");
    expect(parse).toHaveBeenCalledTimes(1);
  });
});
