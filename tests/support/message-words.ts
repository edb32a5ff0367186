/** What a message says whose reason is put together where the page of messages cannot read it. */
export const messageWords: Readonly<Record<string, string>> = {
  'bidi-override': 'Unexpected override of the writing direction, expected text that reads as it stands',
  'control-character':
    'Unexpected control character, or marks of Windows-1252 saved as UTF-8; taken out, or read as what they stood for',
  'docx-letterhead-placeholder':
    'Unexpected `{{…}}` in the letterhead, expected a placeholder that is known and that the release fills',
  'docx-letterhead-style': 'Unexpected style `…` in the style map, expected one that the letterhead has',
  'file-empty': 'Unexpected empty file, expected a press release',
  'loss-accent': 'Unexpected `…`, expected characters of the set; an accent goes, with every place named',
  'loss-character': 'Unexpected `…` without a stand-in, expected characters of the set; `?` stands for it',
  'loss-control': 'Unexpected control character in copy, expected none; it goes',
  'loss-emoji': 'Unexpected emoji, expected characters of the set; its name stands for it',
  'news-id':
    'Unexpected release without `id`, or with one that is no URI, expected one that stands over its versions; sent as `…`',
  'pdf-font':
    'Unexpected character that no font has, or font that cannot be read, expected one that can be set',
  'pdf-image':
    'Unexpected image `…`, expected one that can be read and fits; the reason names what is wrong with it',
  'pdf-wide-table':
    'Unexpected table of … columns, expected one that fits the page; set in parts, or as records',
  'plugin-failure': 'Unexpected failure of a plugin: its own words',
  'render-refused': 'Why the renderer refused: no rendition was made in this format',
  template:
    'What is wrong with `template.yaml`, `_brand.yml` or a file beside them, with its key; or the template is not to be had',
  'wire-control': 'Unexpected control character in a field of the envelope, expected none',
  'wire-damaged': 'Unexpected character that says bytes were damaged, expected the words as they were typed',
  'wire-long-line':
    'Unexpected … columns in `…`, expected at most …: an address is never broken, and such lines are not wrapped',
  'wire-override': 'Unexpected override of the writing direction in wire copy, expected none',
  'wire-profile': 'Unexpected profile, key or value of a wire profile, expected one that is known',
  'wire-word-broken': 'Unexpected … columns in `…`, expected at most …: broken there',
  'zero-width-character': 'Unexpected character without width, expected none; it was taken out'
}

/** How bad a message is, where the page of messages cannot read it. */
export const messageSeverities: Readonly<Record<string, string>> = {
  'file-empty': 'error',
  'git-lfs-pointer': 'error',
  'news-id': 'info, warning',
  'pdf-wide-table': 'warning',
  'wire-end-in-copy': 'error, warning',
  'wire-damaged': 'Unexpected character that says bytes were damaged, expected the words as they were typed',
  'wire-long-line': 'warning',
  'wire-word-broken': 'warning'
}
