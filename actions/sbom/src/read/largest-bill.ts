/** In bytes: more is not read. Bills of 50,000 components have half of it. */
export const largestBill = 256 * 1024 * 1024
