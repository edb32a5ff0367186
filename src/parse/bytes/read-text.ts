import type {VFile} from 'vfile'
import {type Notice, notify} from '../../release/message.js'
import {linesOf, pointAt} from '../lines.js'
import type {ParseLimits} from '../options.js'
import {decode} from './decode.js'

/**
 * The text of `file`, left in `file.value` as well. Where the file cannot be used the text is empty and the file
 * has an error that says why: nothing in it, too much in it, no text, a Git LFS pointer.
 */
export function readText(file: VFile, limits: ParseLimits): string {
  const text = withinLimits(file, limits) ? textOf(file).replace(/^\uFEFF/, '') : ''
  const refused = refusal(file, text)
  if (refused) notify(file, {...refused, severity: 'error'})
  file.value = refused ? '' : text
  return file.value
}

function withinLimits(file: VFile, limits: ParseLimits): boolean {
  const {length} = file.value ?? ''
  if (length <= limits.bytes) return true
  const megabytes = (count: number) => Number((count / 1e6).toFixed(1)) + ' MB'
  notify(file, {
    ruleId: 'file-size',
    reason: 'Unexpected file of ' + megabytes(length) + ', expected at most ' + megabytes(limits.bytes),
    severity: 'error'
  })
  return false
}

function textOf(file: VFile): string {
  const value = file.value ?? ''
  if (typeof value === 'string') return value
  const result = decode(value)
  if (result.kind === 'refused') {
    notify(file, {
      ruleId: 'encoding',
      reason: 'Unexpected ' + result.what + ', expected ' + result.expected,
      hint: 'Save the release as UTF-8 text (`.md` or `.txt`)',
      severity: 'error'
    })
    return ''
  }
  if (result.kind === 'damaged') reportDamage(file, value, result.at)
  else if (result.encoding !== 'utf-8') reportEncoding(file, names[result.encoding])
  return result.text
}

const names = {'utf-16be': 'UTF-16 (big-endian)', 'utf-16le': 'UTF-16', 'windows-1252': 'Windows-1252'}

function reportDamage(file: VFile, bytes: Uint8Array, at: number): void {
  const before = new TextDecoder('utf-8', {ignoreBOM: false}).decode(bytes.subarray(0, at))
  notify(file, {
    ruleId: 'encoding',
    reason: 'Unexpected byte 0x' + (bytes[at] ?? 0).toString(16).toUpperCase() + ', expected UTF-8',
    place: pointAt(linesOf(before), before.length),
    hint: 'Save the release as UTF-8; what could not be read stands as `\uFFFD`',
    severity: 'error'
  })
}

function reportEncoding(file: VFile, name: string): void {
  notify(file, {
    ruleId: 'encoding',
    reason: 'Unexpected text in ' + name + ', expected UTF-8; it was read as ' + name,
    hint: 'Look the text over and save it as UTF-8',
    severity: 'warning'
  })
}

/** Why a text is no release at all. */
function refusal(file: VFile, text: string): Omit<Notice, 'severity'> | undefined {
  if (file.messages.some((message) => message.fatal === true && text === '')) return undefined
  if (text.trim() === '') {
    return {ruleId: 'file-empty', reason: 'Unexpected empty file, expected a press release'}
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return {
      ruleId: 'git-lfs-pointer',
      reason: 'Unexpected Git LFS pointer, expected the file it points to',
      hint: 'Run `git lfs pull`'
    }
  }
  return undefined
}
