import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/words/language";
import { languageOfTag, languageTag } from "../../src/words/language-tag";

it("names each language as pages do, and knows it again", () => {
  expect(LANGUAGES.map(languageTag)).toEqual(["en", "en-x-pseudo", "es", "fr", "pt"]);
  expect(LANGUAGES.map((language) => languageOfTag(languageTag(language)))).toEqual(LANGUAGES);
  expect(languageOfTag("tlh")).toBeNull();
});
