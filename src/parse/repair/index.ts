import type {Root} from 'mdast'
import type {Copy} from '../markdown/copy.js'
import {addresses} from './addresses.js'
import {alternatives} from './alternatives.js'
import {html} from './html.js'
import {tables} from './tables.js'
import {unknownDirectives} from './unknown-directives.js'
import {wordFootnotes} from './word-footnotes.js'

/** Repair the tree that markdown gives for real copy; in this order. */
export function repair(copy: Copy, tree: Root): void {
  alternatives(copy, tree)
  unknownDirectives(copy, tree)
  html(copy, tree)
  wordFootnotes(copy, tree)
  addresses(copy, tree)
  tables(copy, tree)
}
