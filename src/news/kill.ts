import type {VFile} from 'vfile'
import type {Galley, GalleyBlock} from '../galley/index.js'
import type {ReleaseMeta} from '../release/meta.js'
import {notifyOnce} from './notify-once.js'

/** True where the release withdraws an earlier one. */
export function isKill(meta: ReleaseMeta): boolean {
  return meta.correction?.kind === 'kill' || meta.status === 'canceled'
}

const kept = new Set<string>(['contacts', 'correction', 'embargo', 'headline'])

/** Blocks that may go out: a kill carries no copy of what it withdraws, whoever made the galley. */
export function carriedBlocks(galley: Galley, file: VFile): readonly GalleyBlock[] {
  const blocks = galley.children as readonly GalleyBlock[]
  if (!isKill(galley.meta)) return blocks
  const carried = blocks.filter((block) => kept.has(block.role))
  if (carried.length < blocks.length || galley.footnotes.length > 0) {
    notifyOnce(file, {
      ruleId: 'loss-killed-copy',
      reason: 'Unexpected copy in a kill, expected the notice alone: not sent',
      severity: 'info'
    })
  }
  return carried
}
