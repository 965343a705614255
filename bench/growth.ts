/** How many times larger the larger of two inputs is. */
export const growth = 8
/** Work that is linear takes 8 times as long, work by the square 64 times. Caches and collections of garbage lie between. */
export const mostGrowth = 24
/** Seconds of processor time: below, the larger input harms nobody, and its time is mostly that of other things. */
export const remarkable = 2

/** Seconds of all threads of this process, since some work is done by workers. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
