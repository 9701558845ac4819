import { useData } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { defineComponent, h } from "vue";
import { MeasureTable } from "./measure-table";
import "./measure-table.css";

/** VitePress' theme; below a page whose front matter has measures, their table. */
export default {
  extends: DefaultTheme,
  Layout: defineComponent(() => {
    const { frontmatter } = useData();
    return () =>
      h(DefaultTheme.Layout, null, {
        "doc-footer-before": () =>
          frontmatter.value.measures === undefined
            ? null
            : h(MeasureTable, { measures: frontmatter.value.measures }),
      });
  }),
};
