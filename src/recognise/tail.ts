import type {RootContent} from 'mdast'
import {blockText, isTextBlock} from './blocks.js'
import {fold, type Lexicon} from './lexicon.js'

/** True for what a site hangs under a release: archive and share links, hashtags, tracking. */
export function isFurniture(block: RootContent, lexicon: Lexicon): boolean {
  if (!isTextBlock(block)) return false
  const text = blockText(block).trim()
  if (text === '' || text.length > 300) return false
  const [first = ''] = /^[^\s:：/]+/u.exec(text.slice(0, 30).toLowerCase()) ?? []
  if (text.length > 60 && !openings.has(first) && !/^[#©(]/u.test(text)) return false
  const folded = fold(text)
  if (lexicon.labels.get(folded) === 'related') return true
  return /^(?:#[\p{L}\p{N}_]+[\s,]*){1,30}$/u.test(text) || furniture.test(folded)
}

/** First words of the patterns below: a quick no for most copy. */
const openings = new Set(
  'view source quelle fuente fonte share tweet print like follow photo photos multimedia logo logos video videos image images tags keywords schlagworte mots mots-clés etiquetas back return zurück retour copyright cision click download to'.split(
    ' '
  )
)

const patterns = [
  /^view (?:the )?(?:source|original|full) (?:version|content|release)/u,
  /^view source version on /u,
  /^source\s?[:：-]?\s.{2,80}$|^(?:quelle|fuente|fonte)\s?[:：]\s?.{2,80}$/u,
  /^(?:share|tweet|print|like|follow)(?: (?:this|on|us).{0,60})?$/u,
  /^(?:photos?|multimedia|logo|video|image)s?(?:\/\w+)? (?:accompanying|available|-) .{0,200}https?:/u,
  /^(?:photo|logo|video|multimedia) ?-? ?https?:\/\/\S+$/u,
  /^(?:tags|keywords|schlagworte|mots[- ]clés|etiquetas)\s?[:：]/u,
  /^(?:back to|return to|zurück zu|retour à) .{1,60}$/u,
  /^copyright ?(?:©|\(c\))|^(?:©|\(c\)) ?\d{4}/u,
  /^cision view original content/u,
  /^(?:click here to|download) .{0,100}(?:pdf|as a pdf|print)/u,
  /^to view (?:the )?(?:source|original) version/u
]

/** All of them in one, as every short line is asked for them. */
const furniture = new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'u')
