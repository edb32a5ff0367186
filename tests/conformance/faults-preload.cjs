'use strict'
/*
 * Loaded before pressline with `--require`: counts every call that changes the disk, and at the call that
 * `FAULT_AT` names does what `FAULT` says: `kill` (SIGKILL before it), `half` (half of a write, then SIGKILL), `after`
 * (SIGKILL after it), or an error code such as `ENOSPC`, thrown in its place. `FAULT_COUNT` names a file for the total.
 */
const fsp = require('node:fs/promises')
const fs = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')

const at = Number(process.env.FAULT_AT ?? -1)
const fault = process.env.FAULT ?? 'kill'
const within = process.env.FAULT_WITHIN ?? ''
let calls = 0

const die = () => {
  process.kill(process.pid, 'SIGKILL')
  // The signal is on its way; nothing more may happen.
  for (;;);
}

const failure = () =>
  Object.assign(new Error(fault + ': injected'), {code: fault, errno: -1, syscall: 'injected'})

/** Do the call, or the fault in its place. */
async function step(call, half) {
  calls++
  if (calls !== at) return call()
  if (fault === 'half' && half) {
    await half()
    die()
  }
  if (fault === 'after') {
    await call()
    die()
  }
  if (fault === 'kill' || fault === 'half') die()
  throw failure()
}

for (const name of ['rename', 'mkdir', 'rm', 'rmdir', 'link']) {
  const original = fsp[name]
  fsp[name] = (...args) =>
    String(args[0]).includes(within) ? step(() => original(...args)) : original(...args)
}

const writeFileOriginal = fsp.writeFile
fsp.writeFile = (file, data, ...more) => {
  if (!String(file).includes(within)) return writeFileOriginal(file, data, ...more)
  const bytes = Buffer.from(data)
  return step(
    () => writeFileOriginal(file, data, ...more),
    () => writeFileOriginal(file, bytes.subarray(0, bytes.length >> 1), ...more)
  )
}

const openOriginal = fsp.open
fsp.open = async (file, flags, ...rest) => {
  const writes = typeof flags === 'string' && /[wa+]/.test(flags) && String(file).includes(within)
  const handle = writes
    ? await step(() => openOriginal(file, flags, ...rest))
    : await openOriginal(file, flags, ...rest)
  if (!writes) return handle
  const {writeFile, datasync, sync, truncate} = handle
  handle.writeFile = (data, ...more) => {
    const bytes = Buffer.from(data)
    return step(
      () => writeFile.call(handle, data, ...more),
      () => writeFile.call(handle, bytes.subarray(0, bytes.length >> 1))
    )
  }
  handle.datasync = () => step(() => datasync.call(handle))
  handle.sync = () => step(() => sync.call(handle))
  handle.truncate = (...args) => step(() => truncate.apply(handle, args))
  return handle
}
syncBuiltinESMExports()

process.on('exit', () => {
  if (process.env.FAULT_COUNT) fs.writeFileSync(process.env.FAULT_COUNT, String(calls))
})
