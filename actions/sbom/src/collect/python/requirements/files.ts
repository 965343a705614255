/** `requirements.txt`, `dev-requirements.txt`, `requirements_gui.txt`, and all in a folder of that name; constraints install nothing. */
export const requirementsFile =
  /^(?!.*constraints?[\w.-]*$)(?:.*\/)?(?:[\w.-]*requirements[\w.-]*|requirements\/[\w.-]+)\.txt$/s
