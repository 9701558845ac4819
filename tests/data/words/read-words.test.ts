import { describe, expect, it } from "vitest";
import { foldedText, plainText } from "../../../src/data/csv/cell-text";
import { languages } from "../../../src/data/words/languages";
import { isNoAnswer, readWords, wordReader } from "../../../src/data/words/read-words";

const order = (...texts: string[]): string[] | undefined =>
  readWords(texts)?.answers.map(({ code, texts: same }) => `${code} ${same.join("/")}`);

describe("readWords(texts)", () => {
  it("reads Arabic answers in either spelling, stretched or not", () => {
    const scale = readWords(["أوافق بشده", "اوافـق", "محايد", "لا أوافق", "لا اوافق بشدة", "لا أوافق بشدة"]);
    expect(scale?.answers.map(({ texts }) => texts)).toEqual([
      ["لا اوافق بشدة", "لا أوافق بشدة"],
      ["لا أوافق"],
      ["محايد"],
      ["اوافـق"],
      ["أوافق بشده"],
    ]);
  });

  it("orders scales that are known, from the lowest answer", () => {
    expect(order("Agree", "Strongly agree", "Disagree", "Neutral")).toEqual([
      "1 Disagree",
      "2 Neutral",
      "3 Agree",
      "4 Strongly agree",
    ]);
    expect(order("Nearly every day", "Not at all", "Several days", "More than half the days")).toEqual([
      "1 Not at all",
      "2 Several days",
      "3 More than half the days",
      "4 Nearly every day",
    ]);
    expect(order("Yes", "No")).toEqual(["0 No", "1 Yes"]);
  });

  it("takes spellings of one answer together, whatever their capitals, blanks and apostrophes", () => {
    expect(order("often", "Often ", "NEVER", "never")).toEqual(["1 NEVER/never", "2 often/Often "]);
    expect(readWords(["Yes", "No", "Don\u2019t know"])?.noAnswer).toEqual(["Don\u2019t know"]);
  });

  it("knows what stands between yes and no", () => {
    expect(order("Yes", "No")).toEqual(["0 No", "1 Yes"]);
    expect(order("yes", "perhaps", "no")).toEqual(["0 no", "1 perhaps", "2 yes"]);
  });

  it("orders answers by their own numbers, also where only the ends have words", () => {
    expect(order("1 - Not at all", "2", "3", "4", "5 - Very much")).toHaveLength(5);
    expect(order("Never (1)", "Sometimes (2)", "Often (3)")).toEqual([
      "1 Never (1)",
      "2 Sometimes (2)",
      "3 Often (3)",
    ]);
    expect(order("A2", "A1", "A10")).toEqual(["1 A1", "2 A2", "10 A10"]);
    expect(order("3. Often", "1. Never", "2. Rarely")?.[0]).toBe("1 1. Never");
  });

  it("orders degrees of one thing, and numbers of which the ends have words after a dash", () => {
    const degrees = ["Extremely", "Not at all", "Slightly", "Quite", "Somewhat"].map(
      (one) => `${one} confident`,
    );
    expect(readWords([...degrees, "Don't know"])).toMatchObject({
      kind: "intensity",
      answers: ["Not at all", "Slightly", "Somewhat", "Quite", "Extremely"].map((one, place) => ({
        code: place + 1,
        texts: [`${one} confident`],
      })),
      noAnswer: ["Don't know"],
    });
    expect(order("Very typical of me", "Not typical of me at all", "A little typical of me")).toEqual([
      "1 Not typical of me at all",
      "2 A little typical of me",
      "3 Very typical of me",
    ]);
    expect(order("A great deal", "Quite a lot", "Not very much", "None at all")?.[1]).toBe("2 Not very much");
    expect(readWords(["Blue car", "Red car", "Not at all car"])).toBeNull();
    expect(readWords(["Slightly confident", "Extremely worried", "Not at all confident"])).toBeNull();
    const ends = readWords(["Not at all likely - 0", "3", "4", "5", "Extremely likely - 10"]);
    expect(ends?.answers.map(({ code }) => code)).toEqual([0, 3, 4, 5, 10]);
    expect(readWords(["Block - 1", "Block - 2", "Block - 3"])).toBeNull();
  });

  it("knows words that have lost their accents or strokes, and answers in capitals of any script", () => {
    expect(order("Plutot d'accord", "Tout a fait d\u2019accord", "Pas du tout d'accord")).toEqual([
      "1 Pas du tout d'accord",
      "2 Plutot d'accord",
      "3 Tout a fait d\u2019accord",
    ]);
    expect(order("SI", "NO")).toEqual(["0 NO", "1 SI"]);
    expect(order("HAYIR", "Evet")).toEqual(["0 HAYIR", "1 Evet"]);
    expect(order("ΣΥΜΦΩΝΩ", "ΔΙΑΦΩΝΩ")).toEqual(["1 ΔΙΑΦΩΝΩ", "2 ΣΥΜΦΩΝΩ"]);
    expect(order("اوافق", "لا أوافق")).toEqual(["1 لا أوافق", "2 اوافق"]);
    expect(order("Sí", "si", "No")).toEqual(["0 No", "1 Sí/si"]);
    expect(readWords(["Oui", "Non", "Ne sait pas", "Préfère ne pas repondre"])?.noAnswer).toHaveLength(2);
  });

  it("keeps apart answers that differ in accents only", () => {
    const read = wordReader([["Pêche", "Péché"]]);
    expect(read(["péché", "PÊCHE"])?.answers.map(({ texts }) => texts[0])).toEqual(["PÊCHE", "péché"]);
    expect(read(["peche", "péché"])).toBeNull();
  });

  it("tells whose words they are, by all of them", () => {
    const told = (...texts: string[]): string => {
      const read = readWords(texts);
      return `${read?.language}, ${read?.kind}`;
    };
    expect(told("Trifft nicht zu", "Trifft eher zu", "Trifft voll und ganz zu")).toBe("German, truth");
    expect(told("nicht zutreffend", "teilweise zutreffend", "eindeutig zutreffend")).toBe("German, truth");
    expect(told("Nie", "Tak")).toBe("Polish, yes or no");
    expect(told("Nie", "Oft", "Immer")).toBe("German, frequency");
    expect(told("Kamwe", "Mara nyingi", "Daima")).toBe("Swahili, frequency");
    expect(told("nooit", "dikwels", "altyd")).toBe("Afrikaans, frequency");
    expect(told("nooit", "dikwijls", "altijd")).toBe("Dutch, frequency");
  });

  it.each([
    ["words of no scale", ["Blue", "Green", "Red"]],
    ["two answers in one place", ["Neutral", "Undecided", "Agree"]],
    ["one answer", ["Yes"]],
    ["only no answers", ["Don't know", "Refused"]],
    ["dates", ["1 May", "2 May", "1 June"]],
    ["two texts of one number", ["1 - Never", "1 - Often", "2 - Always"]],
    ["nothing", []],
  ])("knows no scale of %s", (_, texts) => {
    expect(readWords(texts)).toBeNull();
  });
});

describe.each(languages.map((words) => [words.language, words] as const))("the words of %s", (_, words) => {
  it("stand once in a scale, are not among those for no answer, and are in the order that is read", () => {
    const none = new Set(words.noAnswer.map(foldedText));
    for (const places of Object.values(words.scales)) {
      const all = places.flat().map(foldedText);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((text) => none.has(text))).toEqual([]);
      const firsts = places.map(([first]) => first ?? "");
      const read = readWords([...firsts].reverse());
      expect(read?.answers.map(({ texts }) => texts[0])).toEqual(firsts);
    }
    expect(words.sources.length).toBeGreaterThan(0);
  });
});

/** Every wording of a scale, as it is and without accents, with its place. */
function placed(places: readonly (readonly string[])[]): Map<string, number> {
  const all = places.flatMap((wordings, place) => wordings.map((text) => ({ text, place })));
  return new Map([
    ...all.map(({ text, place }): [string, number] => [plainText(text), place]),
    ...all.map(({ text, place }): [string, number] => [foldedText(text), place]),
  ]);
}

describe("the words of all languages", () => {
  const scales = languages.flatMap(({ language, scales: kinds }) =>
    Object.entries(kinds).map(([kind, places]) => ({
      name: `${language}, ${kind}`,
      placeOf: placed(places),
    })),
  );

  it("have no two wordings in common that another has in another order", () => {
    const wrong: string[] = [];
    scales.forEach((one, k) => {
      for (const other of scales.slice(k + 1)) {
        const shared = [...one.placeOf.keys()].filter((text) => other.placeOf.has(text));
        const sign = ({ placeOf }: typeof one, a: string, b: string): number =>
          Math.sign((placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
        for (const a of shared)
          for (const b of shared)
            if (a < b && sign(one, a, b) * sign(other, a, b) < 0)
              wrong.push(`${one.name}/${other.name}: ${a}, ${b}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it("say no answer by no word that is an answer", () => {
    expect(scales.flatMap(({ placeOf }) => [...placeOf.keys()].filter(isNoAnswer))).toEqual([]);
  });

  it("are written small, in one form of Unicode, without blanks at their ends, each language once", () => {
    for (const { scales: kinds, noAnswer } of languages)
      for (const text of [...Object.values(kinds).flat(2), ...noAnswer]) {
        expect(text).toBe(text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim());
      }
    expect(new Set(languages.map(({ language }) => language)).size).toBe(languages.length);
  });
});

describe("ranges of numbers", () => {
  const read = (...texts: string[]) => readWords(texts)?.answers.map(({ texts: [text] }) => text) ?? null;

  it("have an order", () => {
    expect(read("3–5 days", "None", "More than 5 days", "1–2 days")).toEqual([
      ...["None", "1–2 days", "3–5 days", "More than 5 days"],
    ]);
    expect(read("10 or more", "0", "1 to 3", "4 to 9")).toEqual(["0", "1 to 3", "4 to 9", "10 or more"]);
    expect(read("1,000–1,999", "< 1,000", "2,000+", "Less than 1", "1-4")).toBeNull();
    expect(read("1,000–1,999", "< 1,000", "3,000+", "2,000–2,999")).toEqual([
      ...["< 1,000", "1,000–1,999", "2,000–2,999", "3,000+"],
    ]);
  });

  it("have none where they overlap, are dates, or are few", () => {
    expect(read("1–5 days", "3–8 days", "9+ days")).toBeNull();
    expect(read("1-2-2020", "3-4-2020", "5-6-2021")).toBeNull();
    expect(read("1–2 days", "3–5 days")).toBeNull();
    expect(read("1–2 days", "3–5 days", "weekends")).toBeNull();
  });
});

describe("difficulty", () => {
  it("has an order", () => {
    const found = readWords(["Easy", "Very difficult", "Neutral", "Difficult", "Very easy"]);
    expect(found?.kind).toBe("difficulty");
    expect(found?.answers.map(({ texts: [text] }) => text)).toEqual([
      ...["Very difficult", "Difficult", "Neutral", "Easy", "Very easy"],
    ]);
    expect(readWords(["leicht", "sehr schwer", "schwer"])?.kind).toBe("difficulty");
  });
});
