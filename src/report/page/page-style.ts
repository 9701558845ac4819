/**
 * The page's style sheet. System fonts only; colors with a contrast of at least 4.5 to 1, by day and by night; made to
 * be printed too, with the title above and the number below every sheet.
 */
export const pageStyle = (title: string): string => `${SCREEN}
@page { size: A4; margin: 20mm 16mm; @top-left { content: ${cssString(title)}; font: 8pt var(--sans); color: #52606d; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt var(--sans); color: #52606d; } }
${PRINT}`;

/** A text as a string of CSS: everything but plain letters and digits by its number. */
function cssString(text: string): string {
  const signs = Array.from(text.replace(/\p{Cc}|\p{Surrogate}/gu, " "), (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${signs.join("")}"`;
}

/**
 * A figure wider than the screen looks cut where scroll bars are not shown: a shade stands at the edge beyond which there
 * is more, under covers of the paper's color that come along with the figure's own ends.
 */
const MORE = [
  "linear-gradient(to right, var(--paper) 40%, transparent) left / 2.5rem 100% no-repeat local",
  "linear-gradient(to left, var(--paper) 40%, transparent) right / 2.5rem 100% no-repeat local",
  "linear-gradient(to right, var(--line), transparent) left / 0.9rem 100% no-repeat scroll",
  "linear-gradient(to left, var(--line), transparent) right / 0.9rem 100% no-repeat scroll",
].join(", ");

/** Colors and fonts by day, and the colors that differ by night. */
const DAY = `  --ink: #1f2933; --muted: #52606d; --line: #cbd2d9; --rule: #1f2933; --accent: #0b5c8f; --paper: #fff; --shade: #f5f7fa; --tint: #eef4fb; --warm: #fff9eb;
  --yes: #00694e; --partly: #7a4f00; --no: #9b2c00; --neutral: #52606d;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;`;
const NIGHT = `    --ink: #e4e7eb; --muted: #a9b4c0; --line: #46525f; --rule: #cbd2d9; --accent: #7cc4f5; --paper: #14191f; --shade: #1e252d; --tint: #182938; --warm: #2b2413;
    --yes: #58c9a4; --partly: #e3b341; --no: #f2946b; --neutral: #a9b4c0;`;

/** Text, tables and figures. */
const TEXT = `h1, h2, h3, h4, nav, table, figcaption, caption, .downloads, summary, .notes, .see, .alternative, .more, .back, .note, .figures, .lines, .save, .more-rows, dt { font-family: var(--sans); }
h1 { font-size: 1.55rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 0.3rem; text-wrap: balance; }
.subtitle { color: var(--muted); font: 0.88rem/1.4 var(--sans); margin: 0 0 0.8rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 0.9rem; padding-top: 0.8rem; border-top: 2px solid var(--rule); }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 2rem 0 0.6rem; }
h4 { font-size: 1rem; line-height: 1.3; margin: 1.4rem 0 0.5rem; }
p, ul, ol { margin: 0 0 0.9rem; max-width: 46rem; }
ul, ol { padding-left: 1.25rem; }
li { margin-bottom: 0.3rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a.term { color: inherit; text-decoration: underline dotted var(--muted); cursor: help; }`;
const BLOCKS = `.note { max-width: 46rem; margin: 0 0 1rem; padding: 0.4rem 0.9rem; border-left: 5px solid var(--accent); background: var(--tint); font-size: 0.9rem; font-weight: 600; }
.screen > h2:first-child { margin-top: 2rem; }
.lead { font-size: 1.05rem; margin-bottom: 0.7rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.8rem 1.5rem; list-style: none; padding: 0; margin: 0 0 0.6rem; max-width: none; }
.figures li { margin: 0; }
.figures strong { display: block; font-size: 1.7rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures span { display: block; font-size: 0.9rem; }
.figures small { display: block; color: var(--muted); font-size: 0.82rem; }
.lines { list-style: none; margin: 0 0 0.8rem; padding: 0; max-width: none; border-top: 1px solid var(--line); }
.lines li { display: grid; grid-template-columns: 13.5rem 10.5rem 1fr; gap: 0.2rem 1rem; margin: 0; padding: 0.38rem 0; border-bottom: 1px solid var(--line); font-size: 0.92rem; line-height: 1.4; }
.verdict { font-weight: 650; color: var(--neutral); }
.yes .verdict { color: var(--yes); } .partly .verdict, .undecided .verdict { color: var(--partly); } .no .verdict { color: var(--no); }
.cautions { font-size: 0.95rem; }
.screen h3 { margin: 0.8rem 0 0.4rem; }
.screen figure { margin: 0.6rem 0; }
.take > summary { font-size: 0.82rem; }
.opening { margin: 0 0 1.2rem; padding: 0.7rem 1rem 0.1rem; background: var(--shade); border-left: 5px solid var(--line); max-width: 50rem; }
.opening p { margin-bottom: 0.6rem; }
.opening strong { font-family: var(--sans); font-size: 0.95rem; }

.table, figure { margin: 1.5rem 0 1.9rem; }
caption, figcaption { text-align: left; font-size: 0.95rem; line-height: 1.35; padding-bottom: 0.5rem; }
caption .number, figcaption .number { display: block; font-weight: 700; }
caption .title, figcaption .title { font-style: italic; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; min-width: min(100%, 26rem); border-bottom: 1.5px solid var(--rule); }
caption { border-bottom: 1.5px solid var(--rule); }
th, td { padding: 0.3rem 0.65rem; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: 0.15rem; }
thead th { border-bottom: 1px solid var(--rule); vertical-align: bottom; }
tbody th { max-width: 22rem; }
.long { min-width: 8rem; overflow-wrap: anywhere; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td strong { font-weight: 700; }
table.dense { font-size: 0.78rem; } table.dense th, table.dense td { padding: 0.25rem 0.28rem; } .dense .long { min-width: 5rem; }
.table:not(:has(.more-rows input:checked)) .tail { display: none; }
.more-rows { display: inline-block; font-size: 0.85rem; color: var(--accent); margin-top: 0.3rem; cursor: pointer; }
.notes { font-size: 0.85rem; line-height: 1.45; margin-top: 0.4rem; }
.notes p { margin: 0 0 0.2rem; max-width: 48rem; }
.downloads { margin: 0.35rem 0 0; display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
.save, #expand { font: 0.82rem var(--sans); color: var(--accent); background: none; border: 0; padding: 0.15rem 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; }
#expand { margin-top: 0.4rem; }
.chart { min-width: min-content; }
.chart svg { display: block; font-kerning: none; overflow: visible; }
figure > .scroll { overflow-x: auto; background: ${MORE}; }
.see, .alternative { font-size: 0.9rem; line-height: 1.45; margin: 0.4rem 0 0.3rem; max-width: 46rem; }
.more { font-size: 0.85rem; color: var(--muted); margin-top: 1.2rem; }
.back { font-size: 0.8rem; margin: 1.2rem 0 0; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; width: max-content; max-width: 100%; padding: 0.1rem 0.2rem; color: var(--accent); font-size: 0.95rem; }
.warning { margin: 0.9rem 0; padding: 0.5rem 0.9rem; border-left: 5px solid #b7791f; background: var(--warm); max-width: 46rem; }
.warning p { margin: 0; font-size: 0.95rem; }
pre { margin: 0; padding: 0.8rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--shade); border: 1px solid var(--line); border-radius: 3px; font: 0.82rem/1.5 var(--mono); }
.glossary dt { font-weight: 650; font-size: 0.92rem; } .glossary dd { margin: 0 0 0.5rem; max-width: 46rem; font-size: 0.95rem; }
.files { list-style: none; padding: 0; }
.tooltip { position: fixed; z-index: 10; max-width: min(22rem, calc(100vw - 1rem)); margin: 0; padding: 0.45rem 0.65rem; background: var(--paper); color: var(--ink); border: 1px solid #7b8794; border-radius: 3px; box-shadow: 0 2px 8px rgb(0 0 0 / 0.18); font: 0.82rem/1.4 var(--sans); pointer-events: none; display: grid; grid-template-columns: auto 1fr; gap: 0.05rem 0.7rem; }
.tooltip[hidden] { display: none; }
.tooltip dt { color: var(--muted); } .tooltip dd { margin: 0; overflow-wrap: anywhere; }`;
const NARROW = `  th, td { padding: 0.3rem 0.4rem; }
  .lines li { grid-template-columns: 1fr; gap: 0; }
  table { min-width: 0; width: 100%; }
  table.turns, .turns tbody, .turns tr, .turns th, .turns td, .turns caption { display: block; max-width: none; min-width: 0; }
  .turns thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .turns tr { border-bottom: 1px solid var(--line); padding: 0.35rem 0; }
  .turns tbody th { font-weight: 650; }
  .turns td, .turns td.number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; padding: 0.1rem 0.15rem; }
  .turns td::before { content: attr(data-label); color: var(--muted); text-align: left; }`;

/**
 * The style of sections (`renderSections`) in a page of somebody else's: nested under a selector, so that nothing else of
 * that page is styled.
 *
 * @param selector of the element that holds the sections; with the class "narrow" it is set for a narrow screen
 */
export const sectionsStyle = (selector: string): string => `${selector} {
${DAY}
color: var(--ink); font: 1rem/1.5 var(--serif); overflow-wrap: break-word;
@media screen and (prefers-color-scheme: dark) {
${NIGHT}
  .chart svg { filter: invert(0.9) hue-rotate(180deg); }
}
${TEXT}
${BLOCKS}
&.narrow {
${NARROW}
}
}`;

const SCREEN = `
:root {
  color-scheme: light dark;
${DAY}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${NIGHT}
  }
  .chart svg { filter: invert(0.9) hue-rotate(180deg); }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 var(--serif); overflow-wrap: break-word; }
.page { max-width: 62rem; margin: 0 auto; padding: 1.4rem 1.25rem 4rem; }
${TEXT}
:focus-visible { outline: 3px solid #c77700; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem 0.8rem; z-index: 9; }

nav { font-size: 0.9rem; background: var(--paper); padding: 0.6rem 1.25rem; border-bottom: 1px solid var(--line); }
nav summary { font-weight: 700; width: 100%; }
nav ol { list-style: none; margin: 0.4rem 0; padding: 0; max-width: none; }
nav li { margin: 0; }
nav li a { display: block; padding: 0.22rem 0.5rem; border-left: 3px solid transparent; text-decoration: none; color: var(--ink); }
nav li a:hover { text-decoration: underline; }
nav li a[aria-current] { border-left-color: var(--accent); color: var(--accent); font-weight: 650; }
.tools { margin: 0.8rem 0 0; font-size: 0.85rem; }
.tools label { display: block; color: var(--muted); margin-bottom: 0.2rem; }
.tools input { width: 100%; max-width: 16rem; font: inherit; padding: 0.25rem 0.4rem; border: 1px solid var(--muted); border-radius: 3px; background: var(--paper); color: var(--ink); }
#found { list-style: none; padding: 0; margin: 0.3rem 0; max-height: 18rem; overflow: auto; }
kbd { font: 0.8em var(--mono); border: 1px solid var(--line); border-radius: 3px; padding: 0 0.3em; }
nav.small { position: sticky; top: 0; z-index: 5; }
nav.small .menu[open] { max-height: 80vh; overflow: auto; }

${BLOCKS}

@media screen and (min-width: 72rem) {
  nav { position: fixed; inset: 0 auto 0 0; width: 15rem; overflow: auto; border: 0; border-right: 1px solid var(--line); padding: 1.4rem 0.9rem; }
  .page { margin: 0 auto 0 15rem; padding-left: 2rem; }
  .beside { display: grid; grid-template-columns: auto minmax(14rem, 1fr); gap: 0 2rem; }
}
@media screen and (max-width: 48rem) {
  body { font-size: 1rem; }
  .page { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.3rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
${NARROW}
}
`;

const PRINT = `@media print {
  html { font-size: 9pt; }
  body { font-size: 10pt; line-height: 1.4; }
  .page { max-width: none; padding: 0; }
  h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 16pt; }
  nav, .downloads, .skip, .tooltip, .back, .more, .more-rows, details:not([open]), .standard details, .waits { display: none; }
  .full details > summary { list-style: none; font-weight: 650; color: inherit; }
  .table .tail, .table:not(:has(.more-rows input:checked)) .tail { display: table-row-group; }
  a, a.term { color: inherit; text-decoration: none; }
  figure > .scroll { overflow: visible; background: none; }
  .chart svg { max-width: 100%; height: auto; }
  figure, .table { margin: 10pt 0 12pt; }
  pre { font-size: 7.5pt; }
  table { font-size: 8.5pt; } table.dense { font-size: 7pt; } th, td { padding: 1.5pt 4pt; } .notes { font-size: 8pt; }
  h2, h3, h4, caption, figcaption { break-after: avoid; }
  figure, caption, .opening, .warning, tr, .figures, .lines li { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
`;
