import type {Code} from 'mdast'
import type {GalleyBlock} from '../../galley/index.js'
import {cleanText} from '../clean-text.js'

/** Verbatim lines: line breaks and spaces as typed. */
export function code(node: Code): GalleyBlock[] {
  return [
    {
      type: 'copy',
      role: 'code',
      children: [{type: 'text', value: cleanText(node.value)}],
      position: node.position
    }
  ]
}
