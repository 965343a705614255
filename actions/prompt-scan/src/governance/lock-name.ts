/** The name of the lock of tools, in the scanned folder. */
export const lockName = 'seaworthy.lock'
