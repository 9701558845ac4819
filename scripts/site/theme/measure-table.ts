import { withBase } from "vitepress";
import { computed, defineComponent, h, reactive } from "vue";
import { coversAges, fitsWords, type MeasureEntry } from "../../../src/bank/measure-search";

/** A measure as the site's page lists it. */
interface Row extends Omit<MeasureEntry, "ages"> {
  readonly ages: string | null;
  readonly terms: string;
  readonly wording: boolean;
  readonly studies: number;
}

interface Shown {
  readonly label: string;
  readonly sortedBy: (row: Row) => string | number;
  readonly cell: (row: Row) => unknown;
}

const NONE = "–";

const COLUMNS: readonly Shown[] = [
  {
    label: "Measure",
    sortedBy: ({ name }) => name.toLowerCase(),
    cell: ({ id, name, abbreviation }) =>
      h("a", { href: withBase(`/measures/${id}.html`) }, `${name} (${abbreviation})`),
  },
  { label: "Topics", sortedBy: ({ topics }) => topics.join(", "), cell: ({ topics }) => topics.join(", ") },
  { label: "Items", sortedBy: ({ items }) => items ?? -1, cell: ({ items }) => items ?? NONE },
  { label: "Ages", sortedBy: ({ from }) => from ?? 999, cell: ({ ages }) => ages ?? NONE },
  {
    label: "Languages",
    sortedBy: ({ languages }) => languages.length,
    cell: ({ languages }) => languages.join(", ") || NONE,
  },
  {
    label: "Wording",
    sortedBy: ({ wording }) => Number(wording),
    cell: ({ wording }) => (wording ? "here" : "not here"),
  },
  { label: "Terms of use", sortedBy: ({ terms }) => terms.toLowerCase(), cell: ({ terms }) => terms },
  { label: "Studies", sortedBy: ({ studies }) => studies, cell: ({ studies }) => studies },
];

/** The bank of measures as a table that is searched as `itemwise measures` does, and sorted by its heads. */
export const MeasureTable = defineComponent<{ readonly measures: readonly Row[] }>(
  (props) => {
    const search = reactive({
      topic: "",
      from: "",
      to: "",
      language: "",
      maxItems: "",
      facet: "",
      wording: false,
    });
    const order = reactive({ column: 0, isDescending: false });
    const ages = computed(() => {
      const [from, to] = [search.from, search.to].map((text) => (text === "" ? null : Number(text)));
      if (from == null && to == null) return undefined;
      return [from ?? to ?? 0, to ?? from ?? 0] as const;
    });
    const fitting = computed(() =>
      props.measures.filter(
        (row) =>
          fitsWords(row, {
            topic: search.topic,
            language: search.language,
            facet: search.facet,
            maxItems: search.maxItems === "" ? undefined : Number(search.maxItems),
          }) &&
          (row.wording || !search.wording),
      ),
    );
    const rows = computed(() => {
      const by = COLUMNS[order.column]?.sortedBy ?? (() => 0);
      const sign = order.isDescending ? -1 : 1;
      return fitting.value
        .filter((row) => coversAges(row, ages.value))
        .sort((one, other) => (by(one) < by(other) ? -sign : by(one) > by(other) ? sign : 0));
    });
    const choices = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
    const languages = choices(
      props.measures.flatMap((row) => row.languages.filter((one) => /^\p{Lu}\p{L}+$/u.test(one))),
    );
    const facets = choices(props.measures.flatMap((row) => row.facets));

    type Text = Exclude<keyof typeof search, "wording">;
    const field = (label: string, key: Text, given: object) =>
      h("label", { key }, [
        label,
        h("input", {
          ...given,
          value: search[key],
          onInput: (event: Event) => {
            search[key] = (event.target as HTMLInputElement).value;
          },
        }),
      ]);
    const menu = (label: string, key: Text, values: readonly string[]) =>
      h("label", { key }, [
        label,
        h(
          "select",
          {
            value: search[key],
            onChange: (event: Event) => {
              search[key] = (event.target as HTMLSelectElement).value;
            },
          },
          [h("option", { value: "" }, "all"), ...values.map((value) => h("option", { value }, value))],
        ),
      ]);
    const number = { type: "number", min: 0, max: 120, inputmode: "numeric" };

    const head = ({ label }: Shown, place: number) => {
      const isSorted = order.column === place;
      const sort = () => {
        order.isDescending = isSorted && !order.isDescending;
        order.column = place;
      };
      return h(
        "th",
        { scope: "col", "aria-sort": isSorted ? (order.isDescending ? "descending" : "ascending") : "none" },
        [
          h("button", { type: "button", onClick: sort }, [
            label,
            h("span", { "aria-hidden": "true" }, isSorted ? (order.isDescending ? " ▼" : " ▲") : ""),
          ]),
        ],
      );
    };

    const unknownAges = () =>
      ages.value === undefined
        ? []
        : fitting.value.filter(({ from }) => from === null).map(({ abbreviation }) => abbreviation);

    return () => [
      h("form", { class: "measure-search", onSubmit: (event: Event) => event.preventDefault() }, [
        field("Topic or name", "topic", { type: "search" }),
        field("Youngest age", "from", number),
        field("Oldest age", "to", number),
        menu("Language", "language", languages),
        field("Most items", "maxItems", { ...number, min: 1, max: 1000 }),
        menu("Class in a classification", "facet", facets),
        h("label", { class: "tick" }, [
          h("input", {
            type: "checkbox",
            checked: search.wording,
            onChange: (event: Event) => {
              search.wording = (event.target as HTMLInputElement).checked;
            },
          }),
          "With wording",
        ]),
      ]),
      h(
        "p",
        { role: "status" },
        rows.value.length === 0
          ? "No measure fits."
          : `${rows.value.length} of ${props.measures.length} measures.`,
      ),
      unknownAges().length === 0
        ? null
        : h("p", `The sources of these have no ages in numbers: ${unknownAges().join(", ")}.`),
      h("div", { class: "measure-table", tabindex: 0, role: "region", "aria-label": "Measures" }, [
        h("table", [
          h("thead", h("tr", COLUMNS.map(head))),
          h(
            "tbody",
            rows.value.map((row) =>
              h(
                "tr",
                { key: row.id },
                COLUMNS.map(({ label, cell }) => h("td", { "data-label": label }, [cell(row) as string])),
              ),
            ),
          ),
        ]),
      ]),
      h(
        "p",
        { class: "measure-note" },
        "Languages are those that the sources name, which is no list of validated translations. Where the wording is not here, its terms of use forbid it or were not read.",
      ),
    ];
  },
  { props: ["measures"] },
);
