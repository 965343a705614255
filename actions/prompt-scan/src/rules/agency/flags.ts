/** Options of agents that switch every question off. */
export const skippingFlag =
  /(?:^|\s)(?:--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--dangerously-allow-all|--allow-dangerously-skip-permissions|--allow-all-tools|--trust-all-tools|--yolo|--yes-always|--permission-mode[ =]bypassPermissions|--sandbox[ =]danger-full-access)(?=\s|$|["'`.,;)])/
