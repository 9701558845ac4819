import parts from "./page-style.json";

/** The page's style sheet, `page.css`, with the title above every sheet of paper. */
export const pageStyle = (title: string): string =>
  `\n${parts.map(({ css }) => css).join("\n")}\n`.replace('"{title}"', () => cssString(title));

/** A text as a string of CSS: everything but plain letters and digits by its number. */
function cssString(text: string): string {
  const signs = Array.from(text.replace(/\p{Cc}|\p{Surrogate}/gu, " "), (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${signs.join("")}"`;
}

/** A part of `page.css` by the name that a comment gives it there. */
const part = (name: string): string => parts.find((own) => own.part === name)?.css ?? "";

/**
 * The style of sections (`renderSections`) in a page of somebody else's: nested under a selector, so that nothing else of
 * that page is styled.
 *
 * @param selector of the element that holds the sections; with the class "narrow" it is set for a narrow screen
 */
export const sectionsStyle = (selector: string): string => `${selector} {
${part("day")}
color: var(--ink); font: 1rem/1.5 var(--serif); overflow-wrap: break-word;
@media screen and (prefers-color-scheme: dark) {
${part("night")}
  .chart svg { filter: invert(0.9) hue-rotate(180deg); }
}
${part("text")}
${part("blocks")}
&.narrow {
${part("narrow")}
}
}`;
