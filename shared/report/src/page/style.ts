/** The page's look: light, dark, narrow and printed. Colours have a contrast of at least 4.5 to 1 (WCAG 2.2, AA). */
export const style = `
:root {
  --page: #ffffff; --ink: #1b1f24; --soft: #59636e; --line: #d4d9df; --panel: #f5f7f9; --accent: #0b5cad; --bar: #3d7fc4;
  --bad: #b3202a; --bad-back: #fdeaea; --warn: #8a4b00; --warn-back: #fdf1dc; --good: #17692f; --good-back: #e4f5e8;
  --calm: #3f4a56; --calm-back: #e9edf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161b; --ink: #e6e9ed; --soft: #9aa5b1; --line: #323a44; --panel: #1a2027; --accent: #78b4f0; --bar: #4f8fd0;
    --bad: #ff9a9a; --bad-back: #44191d; --warn: #f2bd6b; --warn-back: #3d2c10; --good: #86d89c; --good-back: #173620;
    --calm: #c0c9d3; --calm-back: #2a323b;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 90rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
a { color: var(--accent); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker, .note, .empty, .status, .without-script, caption, dt { color: var(--soft); }
.kicker { margin: 0 0 0.25rem; }
.verdict { font-size: 1.0625rem; }
.scripted .without-script { display: none; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.75rem 1.5rem; margin: 1rem 0 0; }
dt { font-size: 0.8125rem; }
dd { margin: 0; overflow-wrap: anywhere; }
nav { margin: 1.5rem 0 0; padding: 0.5rem 0; border-block: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.count { margin-left: 0.375rem; color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
section { margin-top: 2.25rem; }
.badge { display: inline-block; padding: 0 0.5rem; border-radius: 1rem; font-size: 0.8125rem; font-weight: 600; white-space: nowrap;
  background: var(--calm-back); color: var(--calm); }
.badge:empty { display: none; }
.badge[data-level=critical], .badge[data-level=high], .badge[data-level=fail], .badge[data-level=deny], .badge[data-level=missing] {
  background: var(--bad-back); color: var(--bad); }
.badge[data-level=critical], .badge[data-level=malware] { background: var(--bad); color: var(--page); }
.badge[data-level=medium], .badge[data-level=hold], .badge[data-level=review], .badge[data-level=partly] {
  background: var(--warn-back); color: var(--warn); }
.badge[data-level=pass], .badge[data-level=allow], .badge[data-level=filled] { background: var(--good-back); color: var(--good); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin: 0.75rem 0; }
.tools label { display: inline-flex; align-items: center; gap: 0.375rem; color: var(--soft); font-size: 0.875rem; }
.status { margin: 0 0 0 auto; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
input, select, button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 0.375rem;
  padding: 0.25rem 0.5rem; }
input[type=search] { width: 18rem; max-width: 60vw; }
select { max-width: 14rem; }
.more { margin-top: 0.75rem; cursor: pointer; }
.scroll { overflow-x: auto; margin-top: 0.5rem; border: 1px solid var(--line); border-radius: 0.5rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
.scroll th { padding: 0.5rem 0.75rem; background: var(--panel); text-align: left; vertical-align: bottom; white-space: nowrap; }
.scroll th button { padding: 0; border: 0; background: none; font-weight: 600; cursor: pointer; }
.scroll th button::after { content: ' ↕'; color: var(--soft); font-weight: 400; }
.scroll th[aria-sort=ascending] button::after { content: ' ↑'; color: var(--accent); }
.scroll th[aria-sort=descending] button::after { content: ' ↓'; color: var(--accent); }
.scroll td { padding: 0.375rem 0.75rem; border-top: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; min-width: 7.5rem; max-width: 48rem; }
.scroll td:first-child { min-width: 12rem; }
.scroll td.prose { min-width: 16rem; }
.scroll td.code { min-width: 8rem; max-width: 20rem; }
.scroll td.level, .scroll td.number { min-width: 0; }
.scroll tbody tr:hover { background: var(--panel); }
.code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: 0.8125rem; }
.number, th[data-kind=number] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
.chart caption { padding-bottom: 0.375rem; text-align: left; }
.chart th { width: 40%; padding: 0.125rem 0.75rem 0.125rem 0; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.chart td { padding: 0.125rem 0 0.125rem 0.75rem; }
.chart .bar { width: 45%; padding-left: 0; }
.chart svg { display: block; width: 100%; height: 0.75rem; border-radius: 0.125rem; }
.track { fill: var(--panel); }
.value { fill: var(--bar); }
details { margin: 0.5rem 0; border: 1px solid var(--line); border-radius: 0.5rem; }
summary { padding: 0.5rem 0.75rem; cursor: pointer; overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.75rem; overflow-x: auto; border-top: 1px solid var(--line); }
ins { background: var(--good-back); color: var(--good); text-decoration: none; }
del { background: var(--bad-back); color: var(--bad); text-decoration: none; }
@media (max-width: 40rem) {
  .status { margin-left: 0; width: 100%; }
  .scroll td { min-width: 8rem; }
}
@media print {
  :root {
    --page: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --panel: #f2f2f2; --accent: #000000; --bar: #555555;
    --bad: #8f1019; --bad-back: #ffffff; --warn: #6b3a00; --warn-back: #ffffff; --good: #0f4d21; --good-back: #ffffff;
    --calm: #222222; --calm-back: #ffffff;
  }
  html { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav, .skip, .more, .tools label, .scroll th button::after { display: none; }
  .badge { border: 1px solid; font-size: 7pt; }
  .status { font-size: 8pt; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 8pt; }
  .code, pre { font-size: 7pt; }
  .scroll th button { display: contents; }
  .scroll td { min-width: 0; padding: 0.125rem 0.375rem; }
  .scroll th { padding: 0.25rem 0.375rem; white-space: normal; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  section { margin-top: 1.25rem; }
}
`
