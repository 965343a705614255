import { text, type Html } from '../html.ts'
import { visible } from '../printable.ts'
import { chartsBlock } from './charts.ts'
import { diffBlock } from './diffs.ts'
import { joined, tag } from './markup.ts'
import type { Page, PageSection } from './page.ts'
import { contentPolicy } from './policy.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { levelBadge, tableBlocks } from './table.ts'

/**
 * The page as one HTML document that loads nothing: it can be opened from the disk, mailed and kept. Without scripts it
 * shows the same, but the first rows alone of long tables. The same page gives the same bytes.
 */
export function renderPage(page: Page): string {
  const sections = withAnchors(page.sections)
  const body = tag(
    'body',
    {},
    tag('a', { class: 'skip', href: '#content' }, text('Skip to the content')),
    header(page),
    contents(sections),
    tag('main', { id: 'content' }, joined(sections.map(sectionBlock), '\n')),
    tag('script', {}, { html: script }),
  )
  return `<!doctype html>\n${tag('html', { lang: 'en' }, head(page), body).html}\n`
}

function head({ title }: Page): Html {
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(script, style) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, text(title)),
    tag('style', {}, { html: style }),
  )
}

function header({ title, kicker, verdict, facts }: Page): Html {
  const list = facts.flatMap(([name, value]) => tag('div', {}, tag('dt', {}, text(name)), tag('dd', {}, text(value))))
  return tag(
    'header',
    {},
    ...(kicker === undefined ? [] : [tag('p', { class: 'kicker' }, text(kicker))]),
    tag('h1', {}, text(title)),
    ...(verdict
      ? [tag('p', { class: 'verdict' }, levelBadge(verdict.outcome), text(' '), text(verdict.headline))]
      : []),
    ...(list.length > 0 ? [tag('dl', {}, ...list)] : []),
  )
}

interface Anchored {
  id: string
  section: PageSection
}

function contents(sections: readonly Anchored[]): Html {
  const items = sections.map(({ id, section }) => {
    const count =
      section.kind === 'table'
        ? [tag('span', { class: 'count' }, text(section.count ?? String(section.rows.length)))]
        : []
    return tag('li', {}, tag('a', { href: `#${id}` }, text(section.title), ...count))
  })
  return tag('nav', { 'aria-label': 'Contents' }, tag('ul', {}, ...items))
}

function sectionBlock({ id, section }: Anchored): Html {
  const { title, note } = section
  const headingId = `${id}-title`
  return tag(
    'section',
    { id, class: section.kind, 'aria-labelledby': headingId },
    tag('h2', { id: headingId }, text(title)),
    ...(note === undefined ? [] : [tag('p', { class: 'note' }, text(note))]),
    ...sectionBody(section),
  )
}

function sectionBody(section: PageSection): Html[] {
  switch (section.kind) {
    case 'table':
      return tableBlocks(section)
    case 'charts':
      return [chartsBlock(section.charts)]
    case 'diffs':
      return section.diffs.map(diffBlock)
  }
}

/** Ids for links, of the title's letters, so that they stay when sections come and go. */
function withAnchors(sections: readonly PageSection[]): Anchored[] {
  const taken = new Set(['content'])
  return sections.map((section) => {
    const slug =
      visible(section.title)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'part'
    let id = slug
    for (let copy = 2; taken.has(id); copy++) id = `${slug}-${copy}`
    taken.add(id).add(`${id}-title`)
    return { id, section }
  })
}
