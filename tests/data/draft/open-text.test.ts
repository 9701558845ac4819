import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";

const PEOPLE = 240;

/** What a column of texts became beside three items, and why: every person has one of the texts, in turn. */
function takenOf(
  { name, label = null }: { readonly name: string; readonly label?: string | null },
  texts: readonly (string | null)[],
): string {
  const rows = Array.from({ length: PEOPLE }, (_, row) => row);
  const item = (shift: number) => ({ values: rows.map((row) => 1 + ((row >> shift) % 4)) });
  const { columns } = draftMeasure(
    labelledTable({
      a1: item(0),
      a2: item(1),
      a3: item(2),
      [name]: { label, values: rows.map((row) => texts[row % texts.length] ?? null) },
    }),
  );
  const found = columns[3];
  return `${found?.as} (${found?.why})`;
}

const OPEN = "left-out (free text)";
const PERSONAL = "personal (may be people's names)";
const repeated = (text: string | null, times: number) => Array.from({ length: times }, () => text);

describe("questions for remarks", () => {
  it.each([
    ["Anything else you would like to tell us?", ["Too long!", "Thank you :)", "exam season, so I am tired"]],
    ["Was möchten Sie uns noch mitteilen?", ["Mehr Personal!!!", "Danke für alles.", "zu viele Fragen hier"]],
    ["Avez-vous des suggestions ?", ["plus rapide svp", "Baissez le prix (–20 €)", "Rien à dire."]],
    ["¿Tiene algún comentario?", ["muy largo todo", "Gracias por la encuesta.", "No entendí la 3"]],
    ["Comentários e sugestões", ["nada", "Ótimo professor!", "As provas são difíceis, mas justas"]],
    ["Ha altri commenti?", ["troppo lungo per me", "Bellissimo!", "Il personale è gentile"]],
    ["Heeft u nog opmerkingen?", ["te lang voor mij", "Prima zo!", "Vraag 3 was niet duidelijk"]],
    ["Czy ma Pani/Pan uwagi?", ["za długa ta ankieta", "Dziękuję!", "Pytanie 3 jest niejasne"]],
    ["Är det något du vill tillägga?", ["för lång enkät tyckte jag", "Tack!", "Fråga 3 var oklar"]],
    ["Есть ли у Вас замечания?", ["слишком длинная анкета", "Спасибо!", "Вопрос 3 не ясен"]],
    [
      "Eklemek istediğiniz bir şey var mı?",
      ["çok uzun bir anket", "Teşekkürler!", "Soru 3 anlaşılmıyor bence"],
    ],
    ["هل لديك أي ملاحظات؟", ["الاستبيان طويل جدا", "شكرا!", "السؤال الثالث غير واضح"]],
    ["Apakah ada saran?", ["terlalu panjang untuk saya", "Terima kasih!", "Soal 3 kurang jelas"]],
    ["Una maoni yoyote?", ["ni ndefu sana kwangu", "Asante!", "Swali la 3 haliko wazi"]],
    ["คุณมีข้อเสนอแนะอื่นหรือไม่", ["แบบสอบถามยาวเกินไป", "ขอบคุณ!", "ข้อสามไม่ชัดเจนเลยค่ะ"]],
  ])("are no groups: %s", (question, texts) => {
    expect(takenOf({ name: "Q12", label: question }, texts)).toBe(OPEN);
    expect(takenOf({ name: question }, texts)).toBe(OPEN);
  });

  it("are no groups by their name alone", () => {
    expect(takenOf({ name: "IV01_01", label: "Anmerkungen: [01]" }, ["zu lang", "gut"])).toBe(OPEN);
    expect(takenOf({ name: "comments" }, ["fine", "long", "ok"])).toBe(OPEN);
    expect(takenOf({ name: "Q2_4_TEXT" }, ["agender", "fluid", "none of these"])).toBe(OPEN);
  });

  it("leave answers to choose from, whatever the question says", () => {
    const asks = "How do you prefer to give feedback? Please specify";
    expect(takenOf({ name: "Q5", label: asks }, ["By letter", "By phone", "In person"])).toMatch(/^group/);
    const served = "My comments are taken seriously";
    expect(takenOf({ name: served }, ["Never", "Sometimes", "Often"])).not.toContain("free text");
  });
});

describe("texts that people wrote", () => {
  it("are open by their content where most left the column blank", () => {
    const texts = ["moved to another town last year", "Her daughter helped us.", "Too ill to come again"];
    expect(takenOf({ name: "Q9" }, [...texts, ...repeated(null, 4)])).toBe(OPEN);
  });

  it("are none where they are alike, as answers to choose from are", () => {
    const texts = ["I have always lived here", "I came as a child", "I came as an adult"];
    expect(takenOf({ name: "Q9" }, [...texts, ...repeated(null, 4)])).toMatch(/^group/);
    expect(takenOf({ name: "Q9" }, texts)).toMatch(/^group/);
  });
});

const FULL = [
  "Ana Díaz",
  "Juan Pérez",
  "Rosa de la Cruz",
  "Pedro Díaz",
  "José Cruz",
  "Eva Pérez",
  "Luz Gómez",
];
const MORE = ["Ali Khan", "Mary O'Neil", "Wayan Putra", "Nur Rahman", "Lena Vogt", "Ida Holm", "Tom J. Reed"];

describe("levels of several words", () => {
  it("are a group although abbreviations end with a point, where many gave each", () => {
    expect(takenOf({ name: "home" }, ["A village", "A town of 50 thous.", "A city over 50 thous."])).toBe(
      "group (3 different texts)",
    );
  });
});

describe("names of people", () => {
  it.each(["nombre_jefe_hogar", "hogar/nombre del padre", "namesOfTwins", "enum", "Name of the interviewer"])(
    "are personal where a column is called %s",
    (name) => {
      expect(takenOf({ name }, FULL)).toMatch(/^personal/);
    },
  );

  it("are personal in columns called by people's roles, one word each", () => {
    for (const name of ["volunteer", "Lehrerin", "enseignante", "Uczeń", "öğretmen"])
      expect([name, takenOf({ name }, ["Keith", "Mo", "Jean", "Brenda"])]).toEqual([name, PERSONAL]);
    expect(takenOf({ name: "encuestador" }, ["Rosa P.", "edgar", "Edgar", "Lucía"])).toMatch(/^personal/);
  });

  it("are personal by their content alone, where they are many", () => {
    expect(takenOf({ name: "V7" }, [...FULL, ...MORE])).toBe(PERSONAL);
    expect(takenOf({ name: "V7" }, FULL)).toMatch(/^group/);
  });

  it("are none in columns of yes and no, and of levels", () => {
    expect(takenOf({ name: "volunteer" }, ["Yes", "No"])).toMatch(/^(group|item|external)/);
    expect(takenOf({ name: "teacher" }, ["full time", "part time", "retired"])).toMatch(/^group/);
    expect(takenOf({ name: "student" }, ["No", "Yes, full time", "Yes, part time"])).toMatch(/^group/);
  });

  it("are none of places, institutions and subjects", () => {
    for (const [name, texts] of [
      ["V7", ["Addis Ababa", "North West", "Dire Dawa", "Nairobi", "New Delhi"]],
      ["school_name", FULL],
      ["nama kabupaten", FULL],
      ["nombre_comunidad", FULL],
      ["Name of the village", [...FULL, ...MORE]],
      ["Department", [...FULL, ...MORE]],
      ["V8", [...FULL, ...MORE].map((text) => `${text.split(" ")[0]} University`)],
      ["V9", ["Faculty of Medicine", "Faculty of Law", "Faculty of Arts"]],
    ] as const)
      expect([name, takenOf({ name }, texts)]).toEqual([name, expect.stringMatching(/^group/)]);
  });

  it("are a group where the user says so", () => {
    const rows = Array.from({ length: PEOPLE }, (_, row) => row);
    const item = (shift: number) => ({ values: rows.map((row) => 1 + ((row >> shift) % 4)) });
    const who = { values: rows.map((row) => FULL[row % FULL.length] ?? "") };
    const table = labelledTable({ a1: item(0), a2: item(1), a3: item(2), volunteer: who });
    expect(draftMeasure(table).definition.groups).toEqual({});
    const { definition } = draftMeasure(table, { groups: ["volunteer"] });
    expect(Object.keys(definition.groups ?? {})).toEqual(["volunteer"]);
  });
});
