import module from 'node:module'

/** Let Node keep compiled code between runs, where it can (22.8 and later): a third off the start. */
export function enableCompileCache(): void {
  const {enableCompileCache: enable} = module as unknown as {enableCompileCache?: () => unknown}
  if (!process.env.NODE_DISABLE_COMPILE_CACHE) enable?.()
}
