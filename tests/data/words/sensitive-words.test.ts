import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { type DraftChoices, draftMeasure } from "../../../src/data/draft/draft-measure";
import { isSensitiveText } from "../../../src/data/words/sensitive-words";

/** A file of two questions with five answers each, and a group. */
const table = (question: string, group = "region") =>
  parseCsv(
    `"${question}",Q2,${group}\n${Array.from({ length: 300 }, (_, k) => `${1 + (k % 5)},${1 + ((k * 7) % 5)},${k % 3}`).join("\n")}\n`,
  );
const drafted = (question: string, choices: DraftChoices = {}) => draftMeasure(table(question), choices);

const SENSITIVE = {
  English: "Has anybody ever abused you?",
  "English, of a scale": "I have thought about SUICIDE",
  German: "Hat Ihnen jemand Gewalt angetan?",
  French: "Avez-vous été victime de harcèlement ?",
  Spanish: "¿Alguien le ha amenazado?",
  "Spanish, of harassment": "Me acosaron en la escuela",
  Portuguese: "Você já sofreu violência em casa?",
  Italian: "Ha mai subito molestie?",
  Dutch: "Heeft iemand u mishandeld?",
  Danish: "Har du været udsat for vold?",
  Swedish: "Har någon misshandlat dig?",
  Polish: "Czy doświadczyłaś przemocy w domu?",
  Russian: "Вам когда-нибудь угрожали?",
  Greek: "Έχετε υποστεί παρενόχληση;",
  Turkish: "Hiç tehdit edildiniz mi?",
  "Turkish, in capitals": "CİNSEL TACİZ YAŞADINIZ MI?",
  Swahili: "Umewahi kufanyiwa ukatili?",
  isiZulu: "Wake wahlukumezwa ekhaya?",
  Indonesian: "Apakah Anda pernah diancam?",
  Vietnamese: "Bạn có bị bạo lực không?",
  Arabic: "هل تعرضت للتحرش؟",
  "Arabic, with the article": "هل سبق أن تعرضت إلى العنف؟",
  Thai: "คุณเคยถูกล่วงละเมิดหรือไม่",
  Khmer: "តើអ្នកធ្លាប់ទទួលរងហិង្សាទេ",
  Amharic: "በቤትህጥቃት ደርሶብሃል?",
};

const HARMLESS = {
  English: "I trust my colleagues",
  "English, within a word": "I live in Essex and learn with visuals",
  German: "Wie zufrieden sind Sie mit Ihrer Arbeit?",
  French: "Je me sens bien dans mon équipe",
  Spanish: "Me acostumbro pronto a lo nuevo",
  Portuguese: "Gosto do meu trabalho",
  Dutch: "Ik ben nu voldoende uitgerust",
  Swedish: "Jag mår bra nu",
  Romanian: "Nu mă simt obosit",
  Polish: "Lubię swoją pracę",
  Russian: "Я доволен своей работой",
  Turkish: "İşimi seviyorum",
  Arabic: "أنا راض عن عملي",
  Thai: "ฉันชอบงานของฉัน",
};

describe("a draft", () => {
  it.each(Object.entries(SENSITIVE))("is sensitive by an item's words in %s", (_, question) => {
    const { definition, notes } = drafted(question);
    expect(definition.items).toHaveLength(2);
    expect(definition.sensitive).toBe(true);
    expect(notes[0]).toBe(
      "The items ask about what could harm somebody if others knew their answers. Every output therefore hides figures of groups by which answers could be read (“sensitive” is true).",
    );
  });

  it.each(Object.entries(HARMLESS))(
    "says nothing of it where no item has such words in %s",
    (_, question) => {
      const { definition, notes } = drafted(question);
      expect(definition.items).toHaveLength(2);
      expect(definition.sensitive ?? null).toBeNull();
      expect(notes[0]).toMatch(
        /^Nothing is hidden, since the definition does not say .*`itemwise release` always/,
      );
    },
  );

  it("is judged by items, not by groups", () => {
    const { definition } = draftMeasure(table("I trust my colleagues", "sex"));
    expect(Object.keys(definition.groups ?? {})).toEqual(["sex"]);
    expect(definition.sensitive ?? null).toBeNull();
  });

  it("has what was said of it, whatever the words", () => {
    expect(drafted(SENSITIVE.English, { sensitive: false }).definition.sensitive).toBe(false);
    expect(drafted(SENSITIVE.English, { sensitive: false }).notes[0]).toBe(
      "Nothing is hidden: “sensitive” is false.",
    );
    expect(drafted(HARMLESS.English, { sensitive: true }).definition.sensitive).toBe(true);
  });
});

describe("isSensitiveText(text)", () => {
  it("takes letters with accents however they are written", () => {
    expect(["violência", "violência".normalize("NFD")].map(isSensitiveText)).toEqual([true, true]);
  });

  it("is no matter of capitals, and of beginnings of words only where these are apart", () => {
    expect(["SEXUAL", "Essex", "ถูกข่มขืนมา"].map(isSensitiveText)).toEqual([true, false, true]);
  });
});
