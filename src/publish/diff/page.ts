import type {ReleaseDiff, WordChange} from './compare.js'

/** A diff as a page of its own: `<ins>` and `<del>`, which say themselves what they are without colour. */
export function diffPage(diff: ReleaseDiff, before: string, after: string, language: string): string {
  const title = 'What changed: ' + before + ' → ' + after
  const facts = diff.facts.map(
    ({field, before: old, after: fresh}) =>
      '<tr><th scope="row">' +
      escapeText(field) +
      '</th><td><del>' +
      show(old) +
      '</del></td><td><ins>' +
      show(fresh) +
      '</ins></td></tr>'
  )
  const paragraphs = diff.paragraphs.map((paragraph) => {
    const words: readonly WordChange[] = paragraph.kind === 'changed' ? paragraph.words : [paragraph]
    const inner = words.map((word) => element(word)).join('')
    return '<p class="' + paragraph.kind + '" title="' + escapeText(paragraph.role) + '">' + inner + '</p>'
  })
  return [
    '<!doctype html>',
    '<html lang="' + escapeText(language) + '">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    '<title>' + escapeText(title) + '</title>',
    '<style>' + css + '</style></head>',
    '<body><main>',
    '<h1>' + escapeText(title) + '</h1>',
    facts.length ? '<table><caption>Facts</caption><tbody>' + facts.join('') + '</tbody></table>' : '',
    ...paragraphs,
    '</main></body></html>',
    ''
  ].join('\n')
}

const css =
  'body{font:17px/1.5 Georgia,serif;color:#1a1a1a;background:#fff;margin:2rem 1rem}main{max-width:42rem;margin:auto}' +
  'h1{font:600 1.2rem/1.3 sans-serif}ins{background:#d7f0dc;color:#0b4a1c}del{background:#fbdcdc;color:#8a1414}' +
  'p.added,p.removed,p.changed{border-inline-start:4px solid #8a93a0;padding-inline-start:.75rem}' +
  'table{border-collapse:collapse;font:15px/1.4 sans-serif}th,td{text-align:start;padding:.25rem .75rem .25rem 0;vertical-align:top}' +
  'caption{text-align:start;font-weight:600}'

function element({kind, text}: WordChange | {kind: 'changed' | 'same'; text?: string}): string {
  if (kind === 'added') return '<ins>' + escapeText(text ?? '') + '</ins>'
  if (kind === 'removed') return '<del>' + escapeText(text ?? '') + '</del>'
  return escapeText(text ?? '')
}

function show(value: unknown): string {
  if (value === undefined) return '–'
  return escapeText(typeof value === 'string' ? value : JSON.stringify(value))
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
