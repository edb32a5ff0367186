import {z} from 'zod'
import {copyPattern} from '../../language/copy-pattern.js'
import {matchesOf} from '../match.js'
import {defineRule} from '../rule.js'

/**
 * Nothing is left to fill in.
 *
 * `TK` is what American desks write for “to come”; template left-overs, lorem ipsum and rows of X are the rest.
 *
 * Source: Business Wire’s list of common mistakes in releases: left-overs of a template.
 *
 * @ok
 * # Harbour opens gauge
 *
 * The gauge cost £8.5 million.
 *
 * @not-ok
 * # Harbour opens gauge
 *
 * The gauge cost £XX million, said [NAME TK].
 *
 * » 3:17-3:19: Unexpected placeholder `XX`, expected the words it stands for
 * » 3:34-3:43: Unexpected placeholder `[NAME TK]`, expected the words it stands for
 */
export const placeholder = defineRule({
  id: 'placeholder',
  summary: 'Nothing is left to fill in',
  severity: 'error',
  defaults: {words: [] as string[]},
  options: () =>
    z.strictObject({
      /** Words of a house that stand for what is to come. */
      words: z.array(z.string())
    }),
  check(_release, {options, report, texts}) {
    const own = options.words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern =
      own.length === 0 ? standard : every`${standard.source}|(?<!\p{L})(?:${own.join('|')})(?!\p{L})`
    for (const {match, place} of matchesOf(texts, pattern)) {
      report({reason: 'Unexpected placeholder `' + match[0] + '`, expected the words it stands for', place})
    }
  }
})

const every = copyPattern('g')
const standard = every`\[[^\]\n]{0,40}\b(?:TK|TKTK|TBC|TBD|TBA|INSERT|NAME|DATE|QUOTE|PLACEHOLDER|XX+)\b[^\]\n]{0,40}\]|(?<![\p{L}\p{N}])(?:TKTK|TKs?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX+(?=[\s,.%]|$)(?!\s*(?:Olympi|Summit|Congress))|\b[Ll]orem ipsum\b|\{\{[^}\n]*\}\}|\bINSERT [A-Z]+(?: [A-Z]+)* HERE\b`
