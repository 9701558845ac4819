import { parseMeasure } from "../measure";
import { disruptingHarmClassifications } from "./disrupting-harm-classifications";
import { disruptingHarmOutside } from "./disrupting-harm-outside";
import { disruptingHarmPopulation } from "./disrupting-harm-population";

const ITEMS = [
  {
    id: "a",
    column: "G1a",
    label: "Unwanted sexual comments",
    wording:
      "Someone made sexual comments about me (e.g. jokes, stories or comments about my body, appearance or sexual activities) that made me feel uncomfortable.",
  },
  {
    id: "b",
    column: "G1c",
    label: "Unwanted sexual images",
    wording: "Someone sent me sexual images I did not want.",
  },
  {
    id: "c",
    column: "G3b",
    label: "Unwanted sexual talk",
    wording: "I have been asked to talk about sex or sexual acts with someone when I did not want to.",
  },
  {
    id: "d",
    column: "G3c",
    label: "Unwanted sexual act requests",
    wording: "I have been asked by someone to do something sexual when I did not want to.",
  },
  {
    id: "e",
    column: "G3d",
    label: "Solicited sexual images or videos",
    wording: "I have been asked for a photo or video showing my private parts when I did not want to.",
  },
  {
    id: "f",
    column: "G4a",
    label: "Offered money or gifts for sexual images or videos",
    wording: "Someone offered me money or gifts in return for sexual images or videos.",
  },
  {
    id: "g",
    column: "G4c",
    label: "Sexual images shared without consent",
    wording: "Someone shared sexual images of me without my consent.",
  },
  {
    id: "h",
    column: "G4b",
    label: "Offered money or gifts to meet for something sexual",
    wording: "Someone offered me money or gifts to meet them in person to do something sexual.",
  },
  {
    id: "i",
    column: "G4d",
    label: "Sexual extortion",
    wording: "Someone threatened or blackmailed me to engage in sexual activities.",
  },
];

const CATEGORIES = [
  { code: 1, label: "Never" },
  { code: 2, label: "Rarely" },
  { code: 3, label: "Sometimes" },
  { code: 4, label: "Often" },
  { code: 5, label: "Very often" },
];

const MISSING = [
  { code: 888, label: "Prefer not to say" },
  { code: 999, label: "Don't know" },
];

const COUNTRIES = {
  1: "Ethiopia",
  2: "Kenya",
  3: "Mozambique",
  4: "Namibia",
  6: "Tanzania",
  7: "Uganda",
  8: "Cambodia",
  9: "Indonesia",
  10: "Malaysia",
  11: "Philippines",
  12: "Thailand",
  13: "Viet Nam",
};

/**
 * The nine items on sexual exploitation and abuse of children in the Disrupting Harm surveys of internet-using
 * children of 12 to 17 years, with the columns and codes of the surveys' restricted file. "Yes" is any answer above
 * "never" in the past year, as in the published analyses. Items and structures: Guiding principles for addressing
 * technology-facilitated child sexual exploitation and abuse (2024), section 2.2-2.3 and its Tables 1 and 3, which
 * report Richards, Ghai & Orben (2024); columns and codes: Ghai et al. (2026), Nature.
 */
export const disruptingHarm = parseMeasure(
  {
    id: "disrupting-harm",
    title: "Disrupting Harm: nine items on sexual exploitation and abuse of children, past year",
    source:
      "Items and structures: Guiding principles for addressing technology-facilitated child sexual exploitation and abuse (2024), sections 2.2-2.3, reporting Richards, Ghai & Orben (2024). Columns and codes: Ghai et al. (2026), Nature, doi 10.1038/s41586-026-10525-4.",
    note: "How often in the past year, asked of internet-using children aged 12 to 17. The letters follow the source's Table 1: g is column G4c and h is G4b; some published tables have the two in the other order. The context columns (where it last happened) are read as 1 yes, 0 no, empty where the item was not reported.",
    about: "experiences",
    sensitive: true,
    items: ITEMS.map((item) => ({
      ...item,
      categories: CATEGORIES,
      missing: MISSING,
      contexts: {
        online: { columns: [`G8_2_${item.column}`, `G8_5_${item.column}`], yes: [1] },
        in_person: { columns: [`G8_1_${item.column}`], yes: [1] },
        other: { columns: [`G8_6_${item.column}`], yes: [1] },
      },
    })),
    dichotomize: { yes: [2, 3, 4, 5] },
    structures: {
      "two-factor": {
        label: "Two factors",
        labels: {
          exploitation: "Risk of sexual exploitation",
          abuse: "Risk of sexual harassment and abuse",
        },
        model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
      },
      "three-factor": {
        label: "Three factors",
        labels: {
          exploitation: "Risk of sexual exploitation",
          harassment: "Risk of sexual harassment",
          abuse: "Risk of sexual abuse",
        },
        model: "exploitation =~ f + g + h + i\nharassment =~ a + b\nabuse =~ c + d + e",
      },
    },
    classifications: disruptingHarmClassifications,
    groups: {
      country: { column: "COUNTRY", label: "Country", labels: COUNTRIES },
      sex: { column: "ECS_SELECTED_CH_GENDER", label: "Sex", labels: { 1: "Boy", 2: "Girl" } },
      age: {
        column: "ECS_SELECTED_CH_AGE",
        label: "Age",
        values: { 1: 12, 2: 13, 3: 14, 4: 15, 5: 16, 6: 17 },
        bands: [
          [12, 13],
          [14, 15],
          [16, 17],
        ],
      },
      area: { column: "A1", label: "Area", labels: { 1: "Urban", 2: "Peri-urban", 3: "Rural" } },
    },
    weight: { column: "wgt_scaled", type: "design", missing: "drop" },
    sets: { any: ["a", "b", "c", "d", "e", "f", "g", "h", "i"], grave: ["f", "g", "h", "i"] },
    ...disruptingHarmOutside,
    population: disruptingHarmPopulation,
  },
  "disrupting-harm",
);
