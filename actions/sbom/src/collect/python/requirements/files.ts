/** `requirements.txt`, `dev-requirements.txt`, `requirements_gui.txt`, and all in a folder of that name; constraints install nothing. */
export const requirementsFile =
  /(?:^|\/)(?!(?:[\w.-]*[-_.])?constraints?[-_.\w]*\.txt$)(?:[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/
