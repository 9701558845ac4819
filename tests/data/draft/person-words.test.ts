import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { asksAboutPerson, namesGroup, namesPerson } from "../../../src/data/not-answers/person-words";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom } from "../../../src/numeric/random/random";

describe("names and questions about the person, in languages beyond English", () => {
  it.each([
    "Schulform",
    "Âge",
    "GENERO",
    "Região",
    "titolo di studio",
    "Płeć",
    "plec",
    "jinsia",
    "ፆታ",
    "jenis_kelamin",
    "อายุ",
    "ระดับการศึกษา",
    "Giới tính",
    "gioi_tinh",
    "ភេទ",
    "Kön",
    "Ηλικία",
    "ΗΛΙΚΙΑ",
    "Возраст",
    "YAŞ",
    "العمر",
    "umri2",
  ])("takes a column named %s for a group", (name) => {
    expect(namesGroup(name)).toBe(true);
  });

  it.each([
    "Wie alt sind Sie?",
    "In welchem Bundesland wohnen Sie?",
    "Quel âge avez-vous ?",
    "Quel est votre sexe ?",
    "¿Cuántos años tienes?",
    "¿En qué país vive?",
    "Qual é a sua idade?",
    "Qual o seu gênero?",
    "Quanti anni hai?",
    "Hoe oud ben je?",
    "Ile masz lat?",
    "Jaka jest Twoja płeć?",
    "Una umri gani?",
    "Je, una miaka mingapi?",
    "Berapakah usia Anda?",
    "Ilang taon ka na?",
    "ปัจจุบันท่านอายุเท่าไร",
    "Bạn bao nhiêu tuổi?",
    "2.2. Olina emyaka emeka?",
    "Hoe oud is jy?",
    "Hur gammal är du?",
    "Er du mann eller kvinne?",
    "Kolik je vám let?",
    "Ce vârstă aveți?",
    "Ön hány éves?",
    "Πόσων ετών είστε;",
    "Скільки вам років?",
    "Сколько Вам полных лет?",
    "Kaç yaşındasınız?",
    "كم عمرك؟",
  ])("takes %s for a question about the person", (question) => {
    expect(asksAboutPerson(question)).toBe(true);
  });

  it.each([
    "Sind Sie mit Ihrer Schule zufrieden?",
    "Mein Alter stört mich nicht",
    "Je suis satisfait de ma classe",
    "¿Es importante la edad?",
    "Minha escola é segura",
    "Ik voel me veilig op school",
    "Nem érzem magam biztonságban",
    "Er du glad?",
    "How safe is your school?",
  ])("takes %s for none", (question) => {
    expect(asksAboutPerson(question)).toBe(false);
    expect(namesGroup(question)).toBe(false);
  });

  it("tells names and addresses of persons", () => {
    expect(["Vorname", "Prénom", "correo electrónico", "Nama", "ชื่อ", "Фамилия"].every(namesPerson)).toBe(
      true,
    );
    expect(["Name der Schule", "nombre_de_hijos", "q1"].some(namesPerson)).toBe(false);
  });

  it("drafts a file of a German questionnaire whose columns are questions", () => {
    const random = createRandom(3);
    const draw = (texts: readonly string[]): string => texts[random.integer(texts.length)] ?? "";
    const scale = [
      "Stimme überhaupt nicht zu",
      "Stimme eher nicht zu",
      "Stimme eher zu",
      "Stimme voll und ganz zu",
    ];
    const rows = Array.from({ length: 200 }, (_, row) => [
      draw(["männlich", "weiblich"]),
      String(12 + random.integer(6)),
      draw(row % 20 === 0 ? ["weiß nicht"] : scale),
      draw(scale),
      draw(scale),
    ]);
    const header = [
      "Geschlecht",
      "Wie alt bist du?",
      "Ich mag meine Klasse",
      "My school is a safe place",
      "Im Alter wird alles besser",
    ];
    const draft = draftMeasure(parseCsv([header, ...rows].map((row) => row.join(",")).join("\n"))).definition;
    expect(draft.items.map(({ column }) => column)).toEqual(header.slice(2));
    expect(draft.items[0]?.categories?.map(({ label }) => label)).toEqual(scale);
    expect(draft.items[0]?.missing).toEqual([{ code: -1, label: "weiß nicht" }]);
    expect(Object.values(draft.groups ?? {}).map(({ column }) => column)).toEqual(header.slice(0, 2));
  });
});

/** Five items of 200 people and further columns. */
function draftOf(more: Readonly<Record<string, (person: number) => number | string>>, people = 200) {
  const random = createRandom(2);
  const rows = Array.from({ length: people }, (_, person) => {
    const level = random.normal();
    const items = Array.from(
      { length: 5 },
      () => 1 + [-1, 0, 1].filter((cut) => level + random.normal() > cut).length,
    );
    return [...items, ...Object.values(more).map((value) => value(person))].join();
  });
  const names = ["a1", "a2", "a3", "a4", "a5", ...Object.keys(more)];
  return draftMeasure(parseCsv([names.join(), ...rows].join("\n")));
}

describe("names of columns", () => {
  it("say what the column is after the number of a question (e16sex)", () => {
    const { definition } = draftOf({
      e16sex: (person) => 1 + (person % 2),
      e17age: (person) => 20 + (person % 50),
    });
    expect(Object.keys(definition.groups ?? {})).toEqual(["e16sex", "e17age"]);
    expect(definition.external).toBeUndefined();
  });

  it("leave out months of an age beside its years", () => {
    const { definition } = draftOf({ ageyr: (person) => 11 + (person % 5), agemo: (person) => person % 12 });
    expect(Object.keys(definition.groups ?? {})).toEqual(["ageyr"]);
    expect(definition.external).toBeUndefined();
  });

  it("tell numbers of people and of groups, which may be clusters", () => {
    const { definition, notes } = draftOf({
      SUBNUM: (person) => 1000 + person,
      GRPID: (person) => 1 + Math.floor(person / 10),
    });
    expect(definition.external).toBeUndefined();
    const note =
      "Column “GRPID” has 20 values in 200 rows. If people were sampled in these groups, name it (--cluster-column GRPID, or “cluster”). Otherwise intervals are too narrow.";
    expect(notes).toContain(note);
    expect(draftOf({ SUBNUM: (person) => 1000 + person }).notes.join()).not.toContain("--cluster-column");
    // Two people each, by name, or by the same number of rows each.
    for (const [name, numbers] of Object.entries({
      couple: (person: number) => Math.max(1, Math.floor(person / 2)),
      couple_id: (person: number) => Math.floor(person / 2),
      target: (person: number) => 1 + Math.floor(person / 4),
    })) {
      const pairs = draftOf({ [name]: numbers });
      expect(pairs.definition.external).toBeUndefined();
      expect(pairs.notes.join()).toContain(`(--cluster-column ${name}, or “cluster”)`);
    }
    // Places with many people each are compared, and so are ranges of one column: incomes, sizes of companies.
    const ranges = ["1-9", "10-49", "50-249", "250+"];
    const places = draftOf(
      {
        spot: (person) => `Place ${"ABCDEFGHIJKLMN"[person % 14]}`,
        a6: (person) => ranges[person % 4] ?? "",
        a7: (person) => ranges[person % 3] ?? "",
      },
      14 * 20,
    ).definition;
    expect(Object.keys(places.groups ?? {})).toEqual(["spot", "a6", "a7"]);
    // Those that three columns share are answers.
    const texts = ["None", "1-2 days", "3-5 days", "More than 5 days"];
    const days = (shift: number) => (person: number) =>
      texts[Math.min(3, Math.floor((((person * 7) % 16) + ((person + shift) % 3)) / 5))] ?? "";
    const shared = draftOf({ d1: days(0), d2: days(1), d3: days(2) }).definition;
    expect(shared.items.map(({ id }) => id)).toEqual(expect.arrayContaining(["d1", "d2", "d3"]));
    // A few are compared.
    const few = draftOf({ site_no: (person) => 1 + (person % 4) }).definition;
    expect(Object.keys(few.groups ?? {})).toEqual(["site_no"]);
  });
});

describe("designs of large surveys", () => {
  it("are known by their names", () => {
    const { definition } = draftOf({
      WTMEC2YR: (person) => 1000 + 3.5 * person,
      SDMVSTRA: (person) => 83 + (person % 15),
      SDMVPSU: (person) => 1 + (person % 2),
    });
    expect(definition.weight?.column).toBe("WTMEC2YR");
    expect([definition.stratum?.column, definition.cluster?.column]).toEqual(["SDMVSTRA", "SDMVPSU"]);
  });

  it("are known by their labels", () => {
    const random = createRandom(3);
    const rows = Array.from({ length: 200 }, () => random.normal());
    const item = () => ({
      values: rows.map((level) => 1 + [-1, 0, 1].filter((cut) => level + random.normal() > cut).length),
    });
    const table = labelledTable({
      a1: item(),
      a2: item(),
      a3: item(),
      v005: {
        label: "Women's individual sample weight (6 decimals)",
        values: rows.map((_, k) => 1e6 + 317 * k),
      },
      v021: { label: "Primary sampling unit", values: rows.map((_, k) => Math.floor(k / 10)) },
      v023: { label: "Stratification used in sample design", values: rows.map((_, k) => Math.floor(k / 50)) },
    });
    const { definition } = draftMeasure(table);
    expect(definition.weight?.column).toBe("v005");
    expect([definition.stratum?.column, definition.cluster?.column]).toEqual(["v023", "v021"]);
    expect(definition.items).toHaveLength(3);
  });
});
