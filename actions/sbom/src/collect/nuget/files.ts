/** Projects of the .NET SDK. */
export const projectFile = /\.(?:cs|fs|vb)proj$/
