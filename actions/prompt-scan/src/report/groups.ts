const titles: Readonly<Record<string, string>> = {
  '1': 'hidden text',
  '2': 'encoded text',
  '3': 'injection',
  '4': 'templates and code',
  '5': 'exfiltration',
  '6': 'tools and servers',
  '7': 'agency',
  '8': 'secrets and personal data',
  '9': 'governance',
}

/** What the rules of a group are about: `PS301` is of group 3, injection. */
export function groupTitle(rule: string): string {
  return titles[/^PS(\d)\d\d$/.exec(rule)?.[1] ?? ''] ?? 'your own rules'
}
