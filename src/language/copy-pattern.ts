/**
 * Letters of 16 bits. Of Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Han and Hangul, and of all marks and symbols between
 * them, it says what `\p{L}` says (a test compares them); of other scripts it takes whole blocks.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u0370-\\u0374' +
  '\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0556\\u0559\\u0560-\\u0588\\u05d0-\\u05f2' +
  '\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0710-\\u0887' +
  '\\u0889-\\u088f\\u08a0-\\u08c9\\u0904-\\u0963\\u0971-\\u0e33\\u0e40-\\u0e4e\\u0e81-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb' +
  '\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u2071\\u207f\\u2090-\\u209c\\u2126\\u212a\\u212b\\u2132\\u214e\\u2183\\u2184\\u2c00-\\u2dde\\u3005\\u3006\\u3031-\\u3035\\u303b' +
  '\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c' +
  '\\ua4d0-\\ua66e\\ua67f-\\ua69d\\ua722-\\ua788\\ua78b-\\ud7fb\\uf900-\\ufb1d\\ufb1f-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d' +
  '\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'

/** The digits that figures are written with: `0` to `9`, raised, full-width and Arabic ones, and fractions. */
const digits = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19'

/** Capitals of the languages of Europe and of Vietnamese. */
const capitals =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-ЯҐ' +
  'ẀẂẄẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'

/** Small letters of the same. */
const smallLetters =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțΐά-ώа-џґ' +
  'ẁẃẅạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'

const classes: Readonly<Record<string, string>> = {L: letters, Ll: smallLetters, Lu: capitals, N: digits}

/**
 * A pattern over copy: a tag that makes a regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` are the
 * classes above. Unicode's own are 650 ranges up to the planes beyond 16 bits: V8 needs half a millisecond to compile
 * `(?<![\p{L}\p{N}])word(?![\p{L}\p{N}])`, and with a hundred of the kind compiling was half the time of a check. Make
 * it once, at the top of a module; `flags` are those of `RegExp`, without `u`.
 *
 * @example copyPattern('g')`(?<!\p{L})than(?!\p{L})`
 */
export function copyPattern(flags = ''): (parts: TemplateStringsArray, ...values: string[]) => RegExp {
  return (parts, ...values) => new RegExp(withClasses(String.raw(parts, ...values)), flags)
}

function withClasses(source: string): string {
  let inside = false
  return source.replaceAll(/\\[pP]\{([^}]*)\}|\\[\s\S]|[[\]]/g, (part, name?: string) => {
    if (name === undefined) {
      if (part === '[') inside = true
      if (part === ']') inside = false
      return part
    }
    const body = part.startsWith('\\p') ? classes[name] : undefined
    if (body === undefined) throw new Error('Unexpected `' + part + '` in a pattern, expected L, Lu, Ll or N')
    return inside ? body : '[' + body + ']'
  })
}
