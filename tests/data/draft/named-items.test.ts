import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

/** By column: how far its codes depend on what the columns share, from 0 to 1, and how many codes it has. */
type Columns = Readonly<Record<string, readonly [share: number, codes: number]>>;

const WORDS = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];

/** The items and the groups that are drafted from 300 people's answers. */
function drafted(columns: Columns, { worded = false }: { readonly worded?: boolean } = {}) {
  const random = createRandom(17);
  const rows = Array.from({ length: 300 }, (_, row) => {
    const level = random.uniform();
    const answers = Object.values(columns).map(([share, codes]) => {
      const code = 1 + Math.floor(codes * (random.uniform() < share ? level : random.uniform()));
      return worded ? WORDS[code - 1] : code;
    });
    return [row + 1, ...answers].join();
  });
  const { definition } = draftMeasure(parseCsv([["id", ...Object.keys(columns)].join(), ...rows].join("\n")));
  return {
    items: definition.items.map(({ column, id }) => column ?? id),
    groups: Object.values(definition.groups ?? {}).map(({ column }) => column),
  };
}

const alike = (names: string, share = 0.6, codes = 5): Columns =>
  Object.fromEntries(names.split(" ").map((name) => [name, [share, codes]]));

describe("columns with names of other things that share their answers", () => {
  it.each([
    "class1 class2 class3 class4",
    "weight1 weight2 weight3",
    "id_1 id_2 id_3",
    "name1 name2 name3",
    "psu1 psu2 psu3",
    "date1 date2 date3",
    "income_sat job_sat age_sat region_sat",
    "sat.income sat.job sat.region",
  ])("are items as a series, or by the same part of their names: %s", (names) => {
    const { items, groups } = drafted(alike(names));
    expect([items, groups]).toEqual([names.split(" "), []]);
  });

  it("are items among items that stand beside them", () => {
    const names = "health religion work family money";
    expect(drafted(alike(names, 0.6, 6)).items).toEqual(names.split(" "));
  });

  it("are items by answers in words of a scale, also where two are numbered", () => {
    expect(drafted(alike("job1 job2 job3", 0), { worded: true }).items).toHaveLength(3);
    expect(drafted(alike("job1 job2", 0), { worded: true }).items).toHaveLength(2);
  });
});

describe("groups", () => {
  const items = alike("q1 q2 q3 q4", 0.6, 6);

  it("stay groups beside items, whatever their codes", () => {
    const own: Columns = {
      sex: [0, 2],
      country: [0, 4],
      education: [0.2, 6],
      religion: [0, 5],
      region: [0, 6],
    };
    expect(drafted({ ...items, ...own })).toEqual({ items: Object.keys(items), groups: Object.keys(own) });
    expect(drafted({ ...own, ...items }).groups).toEqual(Object.keys(own));
  });

  it("stay groups beside items without numbers, of which they are none by their answers", () => {
    const named = alike("calm glad tired tense", 0.6);
    const own: Columns = { education: [0.3, 5], religion: [0, 5] };
    expect(drafted({ ...named, ...own })).toEqual({ items: Object.keys(named), groups: Object.keys(own) });
    expect(drafted({ calm: [0.6, 5], education: [0.1, 5], glad: [0.6, 5], tired: [0.6, 5] }).groups).toEqual([
      "education",
    ]);
  });

  it("stay groups beside each other, related or not", () => {
    const own = "education income occupation religion region";
    expect(drafted({ ...items, ...alike(own, 0.6) }).groups).toEqual(own.split(" "));
    expect(
      drafted({ ...items, ...alike("demo_education demo_income demo_occupation", 0.6) }).groups,
    ).toHaveLength(3);
    expect(
      drafted({ ...items, ...alike("education_mother education_father education_own", 0.6) }).groups,
    ).toHaveLength(3);
  });

  it("stay groups as a series that is not related, and at several times", () => {
    expect(drafted({ ...items, ...alike("condition1 condition2 condition3", 0) }).groups).toHaveLength(3);
    expect(drafted({ ...items, ...alike("class_t1 class_t2 class_t3", 0.9) }).groups).toHaveLength(3);
    expect(drafted({ ...items, ...alike("job_before job_after job_followup", 0.9) }).groups).toHaveLength(3);
    expect(drafted({ ...items, ...alike("income2019 income2020 income2021", 0.9) }).groups).toHaveLength(3);
    expect(drafted({ ...items, ...alike("sex1 sex2 sex3", 0.6, 2) }).groups).toHaveLength(3);
  });
});
