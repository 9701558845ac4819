import { describe, expect, it } from "vitest";
import { inOneLanguage } from "../../../src/measures/forms/one-language";
import { parseMeasure } from "../../../src/measures/measure";
import { inLanguage } from "../../../src/words/language";

const DEFINITION = {
  id: "mood",
  title: { en: "Mood", es: "Ánimo" },
  items: [
    {
      id: "sad",
      label: { en: "Sad", es: "Triste" },
      categories: [
        { code: 0, label: { es: "Nunca", en: "Never" } },
        { code: 1, label: "Yes" },
      ],
    },
  ],
  groups: { country: { column: "c", labels: { es: "Spain", fr: { en: "France", es: "Francia" } } } },
};

const labelsOf = () => {
  const { title, items, groups } = parseMeasure(DEFINITION);
  const [item] = items;
  return [title, item?.label, ...(item?.categories ?? []).map(({ label }) => label), groups.country?.labels];
};

describe("a definition with texts by language", () => {
  it("has those of the current language, English where there is none, and codes that look like languages as they are", () => {
    expect(labelsOf()).toEqual(["Mood", "Sad", "Never", "Yes", { es: "Spain", fr: "France" }]);
    expect(inLanguage("es", labelsOf)).toEqual([
      "Ánimo",
      "Triste",
      "Nunca",
      "Yes",
      { es: "Spain", fr: "Francia" },
    ]);
    expect(inLanguage("fr", labelsOf)[0]).toBe("Mood");
  });

  it("is in its own language where none is asked", () => {
    expect(parseMeasure({ ...DEFINITION, language: "es" }).title).toBe("Ánimo");
  });

  it("has its only text, whatever is asked", () => {
    expect(inOneLanguage({ title: { sw: "Hali" } })).toEqual({ title: "Hali" });
  });

  it("refuses what is no text", () => {
    expect(() => parseMeasure({ ...DEFINITION, title: { en: 3 } })).toThrow(/title/);
    expect(() => parseMeasure({ ...DEFINITION, language: "Spanish!" })).toThrow(/language/);
  });
});
