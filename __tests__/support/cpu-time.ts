/**
 * Microseconds of processor time that the work takes: the least of three, since collections of garbage and other threads
 * of the process take their share of each.
 */
export async function leastCpu(work: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage().user
    await work()
    taken.push(process.cpuUsage().user - start)
  }
  return Math.min(...taken)
}
