/** What XML 1.0 (section 2.2) forbids: controls but tab, LF and CR; lone surrogates; U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as every format may carry it: NFC, and none of the characters that XML forbids. Parse reports them. */
export function cleanText(value: string): string {
  return value.replace(forbidden, '').normalize('NFC')
}

const wide = '[\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef]'
const betweenWide = new RegExp('(?<=' + wide + ')[ \\t]*\\n[ \\t]*(?=' + wide + ')', 'g')

/** A line end inside a paragraph is a space, and nothing between two wide characters. */
export function joinLines(value: string): string {
  return value.replace(betweenWide, '').replace(/[ \t]*\n[ \t]*/g, ' ')
}
