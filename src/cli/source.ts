import path from 'node:path'
import type {Source} from '../pipeline.js'
import type {Input} from '../publish/inputs.js'
import {FileRefusedError} from '../publish/inside.js'
import type {Project} from '../publish/project.js'
import {readSource} from '../publish/source.js'
import type {Io} from './io.js'

/** The name by which a command is told to read what is piped in. */
export const piped = '-'

/** What a command was given: a file, or what is piped in, whose pictures lie beside the folder the command runs in. */
export function inputOf(io: Io, file: string): Input {
  return {file: path.resolve(io.cwd, file), name: file.split(path.sep).join('/')}
}

/**
 * Read it. What is piped in has no path, and so no date, slug or language in one.
 *
 * @throws FileRefusedError when it cannot be read, or is larger than the project allows.
 */
export async function sourceOf(
  io: Io,
  input: Input,
  project: Project
): Promise<Source & {value: Uint8Array}> {
  const limit = project.limits.bytes
  if (input.name === piped) return {value: await readPiped(io, limit)}
  const {bytes} = await readSource(input, project.root, limit)
  return {path: input.name, value: bytes}
}

async function readPiped(io: Io, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin()) {
    size += chunk.length
    if (size > limit)
      throw new FileRefusedError(
        'Unexpected input of more than ' + limit + ' bytes, expected at most as many'
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
