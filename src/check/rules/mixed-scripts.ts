import {linksOf} from '../links.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * A word is written in one script.
 *
 * A Cyrillic `а` in a Latin name, or in the host of a link, looks right and is found by no search; it comes from copied text, or from somebody who
 * wants to deceive. Greek letters of units and formulas (`µm`, `Ω`, `α-decay`) are left alone.
 *
 * Source: Unicode Technical Standard 39, section 5, on words of mixed script.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge, called “Прилив”, reads 5 µm.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gаuge reads the tide.
 *
 * » 3:5-3:10: Unexpected Cyrillic `а` (U+0430) in `gаuge`, expected letters of one script
 */
export const mixedScripts = defineRule({
  id: 'mixed-scripts',
  summary: 'A word is written in one script',
  severity: 'error',
  defaults: {},
  check(release, {report, texts}) {
    const suspects = texts.filter(({text}) => lookAlikes.test(text))
    for (const {match, place} of matchesOf(suspects, mixed)) report({reason: reasonFor(match[0]), place})
    for (const {node} of linksOf(release)) {
      const host = /^[a-z+.-]+:\/\/(?:[^/@]*@)?([^/?#]*)/i.exec(node.url)?.[1] ?? ''
      const name = decoded(host)
      if (!lookAlikes.test(name)) continue
      for (const [word] of name.matchAll(mixed)) report({reason: reasonFor(word), place: node})
    }
  }
})

/** Greek, Cyrillic, Armenian and Cherokee, by their blocks: without any of them a text is not looked at word by word. */
const lookAlikes =
  /[\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1d26-\u1d2b\u1d5d-\u1dbf\u1f00-\u1fff\u2126\ua640-\ua69f\uab65-\uabbf]/

/** A word of Latin letters and of others that look like them. */
const mixed =
  /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])[\p{L}\p{M}]{3,}/gu

function reasonFor(word: string): string {
  const others = [...word].filter((letter) => !/[\p{Script=Latin}\p{M}]/u.test(letter))
  const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter))
  // The rarer letters are the strangers.
  const strange = (others.length <= latin.length ? others : latin)[0] ?? ''
  const number = (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return (
    'Unexpected ' +
    scriptOf(strange) +
    ' `' +
    strange +
    '` (U+' +
    number +
    ') in `' +
    word +
    '`, expected letters of one script'
  )
}

/** The host as its owner reads it: markdown escapes what is not ASCII. */
function decoded(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}

function scriptOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic'
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek'
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian'
  return /\p{Script=Latin}/u.test(letter) ? 'Latin' : 'Cherokee'
}
