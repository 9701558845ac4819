/** The page's style sheet. System fonts only; colors with a contrast of at least 4.5 to 1; made to be printed too. */
export const PAGE_STYLE = `
:root {
  --ink: #1f2933; --muted: #52606d; --line: #cbd2d9; --rule: #1f2933; --accent: #0b5c8f; --paper: #fff; --shade: #f5f7fa;
  --yes: #00694e; --partly: #7a4f00; --no: #9b2c00; --neutral: #52606d;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, nav, .cards, table, figcaption, caption, .downloads, .number, summary, .warning strong, .notes, .description, footer, .code-title { font-family: var(--sans); }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 0.4rem; text-wrap: balance; }
.subtitle { color: var(--muted); font-size: 1.0625rem; margin: 0 0 1.75rem; max-width: 44rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3.25rem 0 0.9rem; padding-top: 0.9rem; border-top: 2px solid var(--ink); }
section > h3 { font-size: 1.1rem; line-height: 1.3; margin: 2.25rem 0 0.7rem; }
p, ul { margin: 0 0 1rem; max-width: 44rem; }
ul { padding-left: 1.25rem; }
li { margin-bottom: 0.3rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid #f0a202; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem 0.8rem; }

.answers-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; padding: 0; border: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0.9rem; margin: 0 0 2rem; padding: 0; list-style: none; max-width: none; }
.card { margin: 0; padding: 0.85rem 1rem 0.95rem; border: 1px solid var(--line); border-left: 5px solid var(--neutral); border-radius: 3px; background: var(--paper); }
.card h3 { font-size: 0.95rem; line-height: 1.3; margin: 0 0 0.35rem; }
.card p { font-size: 0.95rem; line-height: 1.45; margin: 0; }
.verdict { display: inline-flex; align-items: center; gap: 0.4em; margin: 0 0 0.4rem; font-weight: 650; font-size: 0.85rem; color: var(--neutral); }
.yes { border-left-color: var(--yes); } .yes .verdict { color: var(--yes); }
.partly, .undecided { border-left-color: var(--partly); } .partly .verdict, .undecided .verdict { color: var(--partly); }
.no { border-left-color: var(--no); } .no .verdict { color: var(--no); }

nav { border: 1px solid var(--line); border-width: 1px 0; padding: 0.9rem 0; font-size: 0.95rem; }
nav h2 { font-size: 0.95rem; margin: 0 0 0.4rem; padding: 0; border: 0; }
nav ol { columns: 2 16rem; margin: 0; padding-left: 1.4rem; max-width: none; }

.scroll { overflow-x: auto; max-width: 100%; background:
  linear-gradient(90deg, #fff 40%, transparent) left / 2.5rem 100% no-repeat local,
  linear-gradient(270deg, #fff 40%, transparent) right / 2.5rem 100% no-repeat local,
  linear-gradient(90deg, rgb(31 41 51 / 0.18), transparent) left / 0.7rem 100% no-repeat scroll,
  linear-gradient(270deg, rgb(31 41 51 / 0.18), transparent) right / 0.7rem 100% no-repeat scroll; }
.table > .scroll { max-height: 40rem; overflow: auto; background:
  linear-gradient(90deg, #fff 40%, transparent) left / 2.5rem 100% no-repeat local,
  linear-gradient(270deg, #fff 40%, transparent) right / 2.5rem 100% no-repeat local,
  linear-gradient(0deg, #fff 40%, transparent) bottom / 100% 3rem no-repeat local,
  linear-gradient(90deg, rgb(31 41 51 / 0.18), transparent) left / 0.7rem 100% no-repeat scroll,
  linear-gradient(270deg, rgb(31 41 51 / 0.18), transparent) right / 0.7rem 100% no-repeat scroll,
  linear-gradient(0deg, rgb(31 41 51 / 0.22), transparent) bottom / 100% 0.9rem no-repeat scroll; }
.table thead { position: sticky; top: 0; background: #fff; }
.table, figure { margin: 1.75rem 0 2.25rem; }
caption, figcaption { text-align: left; font-size: 0.95rem; line-height: 1.35; padding-bottom: 0.6rem; }
.number { display: block; font-weight: 700; }
.caption { position: sticky; left: 0; width: fit-content; max-width: calc(100vw - 2.5rem); }
caption .title, figcaption .title { font-style: italic; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; min-width: min(100%, 26rem); border-bottom: 1.5px solid var(--rule); }
caption { border-bottom: 1.5px solid var(--rule); }
th, td { padding: 0.32rem 0.7rem; text-align: left; vertical-align: top; font-weight: 400; }
th:first-child, td:first-child { padding-left: 0.15rem; }
thead th { border-bottom: 1px solid var(--rule); vertical-align: bottom; }
tbody th { max-width: 22rem; }
.long { min-width: 9.5rem; }
th.number, td.number { display: table-cell; text-align: right; white-space: nowrap; font-family: inherit; font-weight: 400; }
thead th.number { white-space: normal; }
td strong { font-weight: 700; }
.notes { font-size: 0.85rem; line-height: 1.45; margin-top: 0.5rem; }
.notes p { margin: 0 0 0.25rem; max-width: 48rem; }
.downloads { margin: 0.45rem 0 0; font-size: 0.85rem; }
.download { display: inline-block; margin-right: 1.1rem; }
.chart svg { display: block; font-kerning: none; overflow: visible; }
.chart { min-width: min-content; }
figure > .scroll { max-width: none; margin: 0 -1rem; padding: 0 1rem; }
.description { font-size: 0.9rem; line-height: 1.5; margin: 0.5rem 0 0.4rem; max-width: 46rem; }
details { margin: 0.4rem 0; font-size: 0.9rem; }
summary { cursor: pointer; width: max-content; padding: 0.1rem 0.2rem; color: var(--accent); }
details .scroll { max-height: 24rem; overflow: auto; margin-top: 0.4rem; }
.fold { margin: 0.9rem 0; font-size: 1rem; }
.fold > summary { font-size: 0.95rem; max-width: 100%; box-sizing: border-box; }
.fold > figure > .scroll { max-height: none; }
.note { max-width: 46rem; margin: -0.75rem 0 1.75rem; padding: 0.5rem 1rem; border-left: 5px solid #0b5394; background: #eef4fb; font-family: var(--sans); font-weight: 600; }
.warning { margin: 1.1rem 0; padding: 0.65rem 1rem; border: 1px solid #d9a441; border-left: 5px solid #b7791f; border-radius: 3px; background: #fff9eb; max-width: 46rem; }
.warning strong { display: block; font-size: 0.85rem; color: #7a4f00; }
.warning strong::before { content: "\\26A0\\FE0E\\00A0" / ""; }
.warning + .warning { margin-top: -1.15rem; border-top: 0; border-radius: 0 0 3px 3px; padding-top: 0; }
.warning + .warning strong { display: none; }
.warning p { margin: 0; font-size: 0.98rem; }
.code-title { font-size: 0.95rem; font-weight: 700; margin: 1.5rem 0 0.4rem; }
pre { margin: 0; padding: 0.9rem 1rem; max-height: 30rem; overflow: auto; background: var(--shade); border: 1px solid var(--line); border-radius: 3px; font: 0.82rem/1.5 var(--mono); }
footer { margin-top: 3.5rem; padding-top: 0.8rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.85rem; }
.tooltip { position: fixed; z-index: 10; max-width: min(22rem, calc(100vw - 1rem)); margin: 0; padding: 0.45rem 0.65rem; background: #fff; color: var(--ink); border: 1px solid #7b8794; border-radius: 3px; box-shadow: 0 2px 8px rgb(0 0 0 / 0.18); font: 0.82rem/1.4 var(--sans); pointer-events: none; display: grid; grid-template-columns: auto 1fr; gap: 0.05rem 0.7rem; }
.tooltip[hidden] { display: none; }
.tooltip dt { color: var(--muted); } .tooltip dd { margin: 0; overflow-wrap: anywhere; }

@media (max-width: 40rem) {
  body { font-size: 1rem; }
  .page { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
  th, td { padding: 0.3rem 0.5rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm; }
@media print {
  html { font-size: 9.5pt; }
  body { font-size: 10pt; line-height: 1.4; }
  .page { max-width: none; padding: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }
  .downloads, details, .skip, .tooltip { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll, .table > .scroll { overflow: visible; max-height: none; background: none; }
  .table thead { position: static; }
  .caption { max-width: none; }
  .chart svg { max-width: 84%; height: auto; }
  .description { max-width: none; }
  figure, .table { margin: 12pt 0 16pt; }
  pre { max-height: none; overflow: visible; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 7.5pt; }
  table { font-size: 8.5pt; } th, td { padding: 2pt 4pt; } .notes { font-size: 8pt; }
  h2, h3, caption, figcaption, .code-title { break-after: avoid; }
  .cards { grid-template-columns: 1fr 1fr; }
  figure, .card, .warning, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
`;
