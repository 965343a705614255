export type { ChartsOnPage, DiffsOnPage, Page, PageColumn, PageSection, TableOnPage } from './page.ts'
export { renderPage } from './render.ts'
export { findingsTable, verdictPage } from './verdict-page.ts'
