import {base64} from './base64.js'
import type {HtmlOptions} from './options.js'

const imageSources: Record<Required<HtmlOptions>['assets'], string> = {
  inline: 'data:',
  beside: "'self' file: data:",
  link: 'https: http: data:'
}

/**
 * A Content-Security-Policy (CSP 3) that this page satisfies and that stops everything else: one style sheet, known
 * by its SHA-256, and pictures. No script of any kind, no frame, no form, no request.
 */
export async function policyFor(css: string, assets: Required<HtmlOptions>['assets']): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  return [
    "default-src 'none'",
    "style-src 'sha256-" + base64(new Uint8Array(digest)) + "'",
    'img-src ' + imageSources[assets],
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}
